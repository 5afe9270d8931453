// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reflections.h"

namespace ankerpunt::record {

template <>
const QList<EnumValue> &enumValues<Visibility>()
{
    static const QList<EnumValue> values{
        {int(Visibility::OnlyMe), "ONLY_ME", QT_TRANSLATE_NOOP("domain", "only me")},
        {int(Visibility::Team), "TEAM", QT_TRANSLATE_NOOP("domain", "team")},
        {int(Visibility::Project), "PROJECT",
         QT_TRANSLATE_NOOP("domain", "everyone in the project")}};
    return values;
}

template <>
const Table<Reflection> &table<Reflection>()
{
    static const Table<Reflection> description(
        "reflection", QT_TRANSLATE_NOOP("domain", "Reflection"),
        QT_TRANSLATE_NOOP("domain", "Reflections"), [](Table<Reflection> &t) {
            t.field("record_id", &Reflection::record, QT_TRANSLATE_NOOP("domain", "On"))
                .only({"project", "course_run", "venture", "organisation", "partnership",
                       "programme", "team", "activity"})
                .required()
                .partOf();
            t.field("written_on", &Reflection::writtenOn, QT_TRANSLATE_NOOP("domain", "Day"))
                .ordering();
            t.field("week", &Reflection::week, QT_TRANSLATE_NOOP("domain", "Week"));
            t.field("role", &Reflection::role, QT_TRANSLATE_NOOP("domain", "Role"))
                .choice("person_function")
                .naming();
            t.field("person_id", &Reflection::person, QT_TRANSLATE_NOOP("domain", "Person"))
                .personal();
            t.field("level", &Reflection::level, QT_TRANSLATE_NOOP("domain", "Level"))
                .choice("education_level");
            t.field("form", &Reflection::form, QT_TRANSLATE_NOOP("domain", "Template"))
                .choice("reflection_template")
                .naming();
            t.field("theme", &Reflection::theme, QT_TRANSLATE_NOOP("domain", "Theme"))
                .choice("reflection_theme");
            t.field("discomfort", &Reflection::discomfort,
                    QT_TRANSLATE_NOOP("domain", "Discomfort (1-5)"));
            t.field("text", &Reflection::text, QT_TRANSLATE_NOOP("domain", "Text"))
                .multiline()
                .personal()
                .sensitive();
            t.field("visibility", &Reflection::visibility,
                    QT_TRANSLATE_NOOP("domain", "Visible for"));
            t.rule("discomfort", QT_TRANSLATE_NOOP("domain", "A score is 1 to 5, or left empty."),
                   [](const Reflection &r) { return isScore({r.discomfort}); });
        });
    return description;
}

template <>
const Table<Answer> &table<Answer>()
{
    static const Table<Answer> description(
        "answer", QT_TRANSLATE_NOOP("domain", "Answer"), QT_TRANSLATE_NOOP("domain", "Answers"),
        [](Table<Answer> &t) {
            t.field("reflection_id", &Answer::reflection, QT_TRANSLATE_NOOP("domain", "Reflection"))
                .required()
                .partOf();
            t.field("question", &Answer::question, QT_TRANSLATE_NOOP("domain", "Question asked"))
                .required()
                .naming();
            t.field("text", &Answer::text, QT_TRANSLATE_NOOP("domain", "Answer"))
                .multiline()
                .personal()
                .sensitive();
            t.field("score", &Answer::score, QT_TRANSLATE_NOOP("domain", "Score (1-5)"));
            t.rule("score", QT_TRANSLATE_NOOP("domain", "A score is 1 to 5, or left empty."),
                   [](const Answer &r) { return isScore({r.score}); });
        });
    return description;
}

} // namespace ankerpunt::record
