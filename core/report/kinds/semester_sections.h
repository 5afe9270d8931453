// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/portraits.h"
#include "core/report/composer.h"

// The sections by topic; semester.cpp puts them together. Each adds its own heading, or nothing
// when the file holds nothing for it.

namespace ankerpunt::report {

void addGlance(Composer &composer);
void addProgress(Composer &composer);
void addQuestions(Composer &composer);
void addBreakdowns(Composer &composer);
void addPartnerships(Composer &composer);
void addConversations(Composer &composer);
void addReciprocity(Composer &composer);
void addProjects(Composer &composer);
void addVentures(Composer &composer);
void addCoaching(Composer &composer);
void addLessons(Composer &composer);
/// Every figure that the report shows with its definition, and what is missing; also of other
/// kinds.
void addAppendix(Composer &composer);
/// One project, half a page; also in other kinds.
void addProject(Composer &composer, const queries::ProjectPortrait &portrait);

} // namespace ankerpunt::report
