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
/// The words of someone who agreed that they are told, with a name only where that was agreed too.
[[nodiscard]] Quote quoteOf(const Composer &composer, const Testimonial &testimonial);
/// A project with how many residents may be told of it, so that the others and their sum do not
/// give away one to four of them.
struct ToldProject
{
    queries::ProjectPortrait portrait;
    QString residents;        ///< empty when there are none
    QString residentContacts; ///< at its activities; the same
};
/// All projects of the period, whichever of them a report shows, so that all reports hide the same.
[[nodiscard]] QList<ToldProject> toldProjects(const Composer &composer);
/// One project, half a page; also in other kinds.
void addProject(Composer &composer, const ToldProject &told);

} // namespace ankerpunt::report
