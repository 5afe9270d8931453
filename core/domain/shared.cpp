// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/shared.h"

namespace ankerpunt {

QString labelOf(const Choice &choice, const QString &language)
{
    if (language == u"en"_s && !choice.labelEn.isEmpty()) {
        return choice.labelEn;
    }
    if (language == u"nl_BE"_s && !choice.labelNlBe.isEmpty()) {
        return choice.labelNlBe;
    }
    return choice.labelNl.isEmpty() ? choice.code : choice.labelNl;
}

namespace record {

template <>
const Table<Choice> &table<Choice>()
{
    static const Table<Choice> description(
        "choice", QT_TRANSLATE_NOOP("domain", "List value"),
        QT_TRANSLATE_NOOP("domain", "List values"), [](Table<Choice> &t) {
            t.field("list", &Choice::list, QT_TRANSLATE_NOOP("domain", "List"))
                .required()
                .fixed()
                .notSearched();
            t.field("code", &Choice::code, QT_TRANSLATE_NOOP("domain", "Code"))
                .required()
                .fixed()
                .notSearched();
            t.field("position", &Choice::position, QT_TRANSLATE_NOOP("domain", "Position"));
            t.field("label_nl", &Choice::labelNl, QT_TRANSLATE_NOOP("domain", "Dutch"))
                .naming()
                .notSearched();
            t.field("label_nl_be", &Choice::labelNlBe, QT_TRANSLATE_NOOP("domain", "Flemish"))
                .notSearched();
            t.field("label_en", &Choice::labelEn, QT_TRANSLATE_NOOP("domain", "English"))
                .notSearched();
        });
    return description;
}

template <>
const Table<Setting> &table<Setting>()
{
    static const Table<Setting> description(
        "setting", QT_TRANSLATE_NOOP("domain", "Setting"), QT_TRANSLATE_NOOP("domain", "Settings"),
        [](Table<Setting> &t) {
            t.field("key", &Setting::key, QT_TRANSLATE_NOOP("domain", "Setting"))
                .required()
                .fixed()
                .naming()
                .notSearched();
            t.field("value", &Setting::value, QT_TRANSLATE_NOOP("domain", "Value")).notSearched();
        });
    return description;
}

} // namespace record

} // namespace ankerpunt
