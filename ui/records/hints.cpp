// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/hints.h"

#include "core/base/text.h"
#include "core/domain/names/name_likeness.h"
#include "core/domain/people.h"
#include "core/domain/private_words.h"
#include "core/exchange/lookalikes.h"
#include "core/queries/list_query.h"
#include "core/queries/lists.h"
#include "ui/records/documents.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ankerpunt::ui {

using record::Field;
using record::FieldKind;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("hints", text);
}

/// What is written about people in whole sentences; names may be any word.
QString hintOfText(const QString &text)
{
    if (const QString number = forbiddenNumberIn(text); !number.isEmpty()) {
        return say(QT_TRANSLATE_NOOP("hints", "“%1” looks like a national number or a bank "
                                              "account. Such numbers must not be kept: take it "
                                              "out."))
            .arg(number);
    }
    const QString word = tellingWordIn(text);
    return word.isEmpty()
               ? QString()
               : say(QT_TRANSLATE_NOOP("hints", "“%1” may tell of someone's health, belief or "
                                                "origin. Write what the work needs, without it."))
                     .arg(word);
}

/// A word that tells too much, and what says the same for the work; both may be empty.
std::pair<QString, QString> plainerWordIn(const QString &text)
{
    const QString word = forbiddenNumberIn(text).isEmpty() ? tellingWordIn(text) : QString();
    return {word, plainerWordFor(word)};
}

QString hintOfDate(const QVariant &value, QDate today)
{
    constexpr int longAhead = 10;
    constexpr int longAgo = 60;
    const auto date = PartialDate::fromIso(value.toString());
    const int years = date ? date->first.year() - today.year() : 0;
    if (years > longAhead) {
        return say(QT_TRANSLATE_NOOP("hints", "This is %1 years from now. Is the year right?"))
            .arg(years);
    }
    return years < -longAgo
               ? say(QT_TRANSLATE_NOOP("hints", "This is %1 years ago. Is the year right?"))
                     .arg(-years)
               : QString();
}

/// The one who is most like a person by the rules of import.
qint64 personLike(const record::Record &record, const Context &context)
{
    const Person person = record::table<Person>().fromValues(record.id, record.values);
    if (person.familyName.isEmpty() || (person.givenName + person.initials).isEmpty()) {
        return 0; // half a name is like many
    }
    exchange::Lookalikes known(context.workspace);
    for (const auto &alike : known.people({nameOf(person), {}, {}, {}, worthProposing}).best) {
        if (alike.id != record.id) {
            return alike.id;
        }
    }
    return 0;
}

} // namespace

QString hintOf(const Field &field, const QVariant &value, const Context &context)
{
    if (field.isEmpty(value)) {
        return {};
    }
    switch (field.kind) {
    case FieldKind::Text:
        return field.multiline ? hintOfText(value.toString())
               : isDocument(field) && isMissing(value.toString())
                   ? say(QT_TRANSLATE_NOOP("hints", "There is no file at this place now. The link "
                                                    "stays as you typed it."))
                   : QString();
    case FieldKind::Day:
    case FieldKind::PartialDate:
        return hintOfDate(value, context.workspace.clock().today());
    default:
        return {};
    }
}

bool showHintAt(FormRow &row, const Field &field, const Context &context)
{
    const QString hint = hintOf(field, row.editor()->value(), context);
    if (!hint.isEmpty()) {
        const QString plainer = plainerWordIn(row.editor()->value().toString()).second;
        row.showAdvice(hint, plainer.isEmpty()
                                 ? QString()
                                 : say(QT_TRANSLATE_NOOP("hints", "Write “%1”")).arg(plainer));
    }
    return !hint.isEmpty();
}

bool takePlainerWord(FormRow &row)
{
    QString text = row.editor()->value().toString();
    const auto [word, plainer] = plainerWordIn(text);
    if (row.field().kind != FieldKind::Text || plainer.isEmpty()) {
        return false;
    }
    static const QString whole = u"(?<!\\p{L})%1(?!\\p{L})"_s;
    const QRegularExpression pattern(whole.arg(QRegularExpression::escape(word)));
    row.showProblem({});
    row.editor()->setValue(text.replace(pattern, plainer));
    row.editor()->setFocus(Qt::OtherFocusReason); // it is kept on leaving, like all that is typed
    return true;
}

Double doubleOf(const record::Record &record, const Context &context)
{
    const record::Description &kind = *record.description;
    const bool person = kind.kind == u"person"_s;
    // Two talks or actions may well be called the same.
    static const QStringList known{u"organisation"_s, u"neighbourhood"_s, u"location"_s,
                                   u"question"_s,     u"course"_s,        u"project"_s,
                                   u"venture"_s,      u"programme"_s,     u"partnership"_s};
    const auto naming = std::ranges::find_if(kind.fields, [](const Field &field) {
        return field.naming && field.kind == FieldKind::Text;
    });
    if (!person && (naming == kind.fields.end() || !known.contains(kind.kind))) {
        return {};
    }
    const QString title = folded(record.title());
    qint64 id = person ? personLike(record, context) : 0;
    QString about;
    if (title.isEmpty() || (person && id == 0)) {
        return {};
    }
    const auto rows = person
                          ? queries::lines(context.workspace, context.display,
                                           queries::ListQuery{.kind = kind.kind, .text = {}}, {id})
                          : queries::list(context.workspace, context.display, kind);
    for (const auto &row : rows) {
        if (person || (row.id != record.id && folded(row.title) == title)) {
            id = row.id;
            about = row.secondary;
            break;
        }
    }
    if (id == 0) {
        return {};
    }
    const QString name = context.display.title(id);
    return {id, person ? u"family_name"_s : naming->name,
            about.isEmpty() ? name : u"%1, %2"_s.arg(name, about)};
}

} // namespace ankerpunt::ui
