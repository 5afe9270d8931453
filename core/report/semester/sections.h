// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
void addAppendix(Composer &composer);

} // namespace ankerpunt::report
