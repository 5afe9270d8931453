// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/tab_groups.h"

#include "core/base/literals.h"

#include <QCoreApplication>
#include <QHash>

namespace ankerpunt::ui {

namespace {

const QHash<QString, TabGroup> &groups()
{
    static const QHash<QString, TabGroup> all = [] {
        QHash<QString, TabGroup> groups;
        const auto add = [&groups](TabGroup group, const QStringList &kinds) {
            for (const QString &kind : kinds) {
                groups.insert(kind, group);
            }
        };
        add(TabGroup::People,
            {u"person"_s, u"affiliation"_s, u"contact_point"_s, u"consent"_s, u"participation"_s,
             u"party"_s, u"team"_s, u"actor"_s, u"interaction"_s, u"interaction_participant"_s,
             u"organisation"_s, u"relation"_s, u"connection"_s, u"contribution"_s,
             u"availability"_s});
        add(TabGroup::Plan, {u"cycle"_s,           u"phase"_s,
                             u"appointment"_s,     u"appointment_exception"_s,
                             u"deliverable"_s,     u"action"_s,
                             u"activity"_s,        u"goal"_s,
                             u"learning_goal"_s,   u"assumption"_s,
                             u"expectation"_s,     u"adjustment"_s,
                             u"agreement"_s,       u"funding"_s,
                             u"match"_s,           u"course_run"_s,
                             u"calendar_period"_s, u"venture_step"_s,
                             u"checklist_mark"_s,  u"stage_record"_s});
        add(TabGroup::Result,
            {u"head_count"_s, u"testimonial"_s, u"value"_s, u"indicator_value"_s, u"assessment"_s,
             u"reflection"_s, u"answer"_s, u"note"_s, u"dilemma_position"_s, u"venture"_s});
        return groups;
    }();
    return all;
}

QString say(const char *text)
{
    return QCoreApplication::translate("records", text);
}

} // namespace

TabGroup tabGroupOf(const QString &kind)
{
    return groups().value(kind, TabGroup::Other);
}

QString labelOf(TabGroup group)
{
    switch (group) {
    case TabGroup::People:
        return say(QT_TRANSLATE_NOOP("records", "People"));
    case TabGroup::Plan:
        return say(QT_TRANSLATE_NOOP("records", "Plan"));
    case TabGroup::Result:
        return say(QT_TRANSLATE_NOOP("records", "Result"));
    case TabGroup::Other:
        return say(QT_TRANSLATE_NOOP("records", "Other"));
    }
    return {};
}

bool isLookedFor(const QString &kind, const QString &under)
{
    static const QHash<QString, QStringList> kinds{
        {u"interaction"_s, {u"action"_s}},
        {u"partnership"_s, {u"action"_s}},
        {u"question"_s, {u"match"_s, u"action"_s}},
        {u"match"_s, {u"action"_s}},
        {u"course"_s, {u"course_run"_s}},
        {u"course_run"_s, {u"phase"_s, u"appointment"_s}},
        {u"project"_s, {u"activity"_s, u"action"_s}},
        {u"activity"_s, {u"head_count"_s}},
    };
    return kinds.value(under).contains(kind);
}

} // namespace ankerpunt::ui
