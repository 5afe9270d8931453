// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/taking_part.h"

/// What people wrote to look back; an evaluation is a reflection with scores.
namespace ankerpunt {

/// Who may read a reflection.
enum class Visibility { OnlyMe, Team, Project };

/// What someone wrote to look back, on something, visible to whom they chose.
struct Reflection
{
    Id<Reflection> id;
    Id<AnyRecord> record;
    QDate writtenOn;
    std::optional<int> week;
    QString role; ///< list person_function
    Id<Person> person;
    QString level; ///< of the respondent
    QString form;  ///< list reflection_template
    QString theme; ///< list reflection_theme
    std::optional<int> discomfort;
    QString text;
    Visibility visibility = Visibility::OnlyMe;
};

/// The answer to one question of a form, in words or as a score.
struct Answer
{
    Id<Answer> id;
    Id<Reflection> reflection;
    QString question;
    QString text;
    std::optional<int> score;
};

namespace record {
template <>
const QList<EnumValue> &enumValues<Visibility>();
template <>
const Table<Reflection> &table<Reflection>();
template <>
const Table<Answer> &table<Answer>();
} // namespace record

} // namespace ankerpunt
