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

bool inOrder(const PartialDate &from, const PartialDate &until)
{
    return !from.isValid() || !until.isValid() || until.last() >= from.first;
}

bool inOrder(QDate from, QDate until)
{
    return !from.isValid() || !until.isValid() || until >= from;
}

bool isScore(std::initializer_list<std::optional<int>> scores)
{
    return std::all_of(scores.begin(), scores.end(), [](std::optional<int> score) {
        return score.value_or(1) >= 1 && score.value_or(1) <= 5;
    });
}

namespace record {

template <>
const QList<EnumValue> &enumValues<Degree>()
{
    static const QList<EnumValue> values{
        {int(Degree::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(Degree::Yes), "YES", QT_TRANSLATE_NOOP("domain", "yes")},
        {int(Degree::Partly), "PARTLY", QT_TRANSLATE_NOOP("domain", "partly")},
        {int(Degree::No), "NO", QT_TRANSLATE_NOOP("domain", "no")}};
    return values;
}

template <>
const QList<EnumValue> &enumValues<YesNo>()
{
    static const QList<EnumValue> values{
        {int(YesNo::None), "", QT_TRANSLATE_NOOP("domain", "not recorded")},
        {int(YesNo::Yes), "YES", QT_TRANSLATE_NOOP("domain", "yes")},
        {int(YesNo::No), "NO", QT_TRANSLATE_NOOP("domain", "no")}};
    return values;
}

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
            t.field("wicked", &Choice::wicked, QT_TRANSLATE_NOOP("domain", "Wicked problem"));
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

template <>
const Table<DocumentLink> &table<DocumentLink>()
{
    static const Table<DocumentLink> description(
        "document_link", QT_TRANSLATE_NOOP("domain", "Document"),
        QT_TRANSLATE_NOOP("domain", "Documents"), [](Table<DocumentLink> &t) {
            t.field("record_id", &DocumentLink::record, QT_TRANSLATE_NOOP("domain", "Belongs to"))
                .only({"agreement", "partnership", "programme", "project", "question",
                       "organisation", "person", "course", "course_run", "activity", "venture",
                       "funding", "neighbourhood", "interaction", "reflection", "location"})
                .required()
                .partOf();
            t.field("address", &DocumentLink::address,
                    QT_TRANSLATE_NOOP("domain", "File or web address"))
                .required()
                .naming();
            t.field("title", &DocumentLink::title, QT_TRANSLATE_NOOP("domain", "Title")).naming();
            t.field("kind", &DocumentLink::kind, QT_TRANSLATE_NOOP("domain", "Kind"))
                .choice("document_kind");
            t.field("dated_on", &DocumentLink::datedOn, QT_TRANSLATE_NOOP("domain", "Day"))
                .ordering();
            t.field("notes", &DocumentLink::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline();
        });
    return description;
}

template <>
const Table<Connection> &table<Connection>()
{
    static const Table<Connection> description(
        "connection", QT_TRANSLATE_NOOP("domain", "Connection"),
        QT_TRANSLATE_NOOP("domain", "Connections"), [](Table<Connection> &t) {
            t.field("one_id", &Connection::one, QT_TRANSLATE_NOOP("domain", "One"))
                .only({"person", "organisation", "venture"})
                .required()
                .naming();
            t.field("other_id", &Connection::other, QT_TRANSLATE_NOOP("domain", "Other"))
                .only({"person", "organisation", "venture"})
                .required()
                .naming();
            t.field("arose_from_id", &Connection::aroseFrom,
                    QT_TRANSLATE_NOOP("domain", "Arose from"))
                .only(
                    {"project", "programme", "activity", "venture", "partnership", "interaction"});
            t.field("arose_on", &Connection::aroseOn, QT_TRANSLATE_NOOP("domain", "Day"))
                .ordering();
            t.field("notes", &Connection::notes, QT_TRANSLATE_NOOP("domain", "Notes"))
                .multiline()
                .sensitive();
            t.rule("other_id", QT_TRANSLATE_NOOP("domain", "A connection is between two others."),
                   [](const Connection &r) { return r.one != r.other; });
        });
    return description;
}

template <>
const Table<RefusedRow> &table<RefusedRow>()
{
    static const Table<RefusedRow> description(
        "refused_row", QT_TRANSLATE_NOOP("domain", "Refused row"),
        QT_TRANSLATE_NOOP("domain", "Refused rows"), [](Table<RefusedRow> &t) {
            t.field("file", &RefusedRow::file, QT_TRANSLATE_NOOP("domain", "File"))
                .required()
                .naming()
                .notSearched();
            t.field("line", &RefusedRow::line, QT_TRANSLATE_NOOP("domain", "Line")).naming();
            t.field("cells", &RefusedRow::cells, QT_TRANSLATE_NOOP("domain", "Row"))
                .multiline()
                .personal()
                .sensitive()
                .notSearched();
            t.field("reason", &RefusedRow::reason, QT_TRANSLATE_NOOP("domain", "Reason"))
                .multiline()
                .notSearched();
            t.field("refused_on", &RefusedRow::refusedOn, QT_TRANSLATE_NOOP("domain", "Day"))
                .ordering();
            t.field("reading", &RefusedRow::reading, QT_TRANSLATE_NOOP("domain", "How it was read"))
                .notSearched();
        });
    return description;
}

} // namespace record

} // namespace ankerpunt
