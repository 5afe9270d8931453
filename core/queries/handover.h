// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/figures.h"

/// What someone who leaves has in hand, for whoever goes on with it.
namespace ankerpunt::queries {

/// Someone who was spoken with, newest first.
struct Acquaintance
{
    qint64 person = 0;
    int talks = 0;
    QDate last;
    QString topic; ///< of the newest talk
};

struct Promise
{
    qint64 action = 0;
    qint64 about = 0; ///< what it hangs on
    QString what;
    QDate due;
};

struct Handover
{
    QDate leaves;               ///< the end of the function that ends last; invalid when none ends
    QList<qint64> partnerships; ///< of which this is the contact person
    QList<qint64> projects;     ///< not finished, with this teacher
    QList<qint64> courseRuns;   ///< taught, that end after the leaving
    QList<Acquaintance> people;
    QList<Promise> promises; ///< own ones that are not done, by their day
};

[[nodiscard]] Handover handoverOf(const FigureCounter &counter, qint64 person);

} // namespace ankerpunt::queries
