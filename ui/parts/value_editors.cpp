// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/value_editors.h"

#include "core/base/text.h"
#include "core/domain/shared.h"
#include "core/exchange/values.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ankerpunt::ui {

using record::Field;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("field", text);
}

/// As people type it, in Dutch or English; a bare number is a year, never a spreadsheet's day. A
/// day or month without a year is the one that is nearest to @p today.
std::optional<PartialDate> readDate(const QString &text, QDate today, Toward toward)
{
    if (const auto day = dayOfWords(text, today, toward)) {
        return PartialDate{*day};
    }
    auto nearest = exchange::parseDate(text, {0, true, false}).value;
    if (nearest) {
        return nearest;
    }
    for (const int year : {today.year(), today.year() - 1, today.year() + 1}) {
        const auto date = exchange::parseDate(text, {year, true, false}).value;
        if (date && (!nearest || std::abs(today.daysTo(date->first)) <
                                     std::abs(today.daysTo(nearest->first)))) {
            nearest = date;
        }
    }
    return nearest;
}

QString writeDate(const QVariant &value, const Language &language)
{
    const auto date = PartialDate::fromIso(value.toString());
    return date ? date->toText(language) : value.toString();
}

} // namespace

LineFormat textLine()
{
    return {[](const QVariant &value) { return value.toString(); },
            [](const QString &text) { return QVariant(tidied(text)); },
            u""_s,
            {},
            {}};
}

LineFormat integerLine()
{
    return {[](const QVariant &value) { return value.toString(); },
            [](const QString &text) -> std::optional<QVariant> {
                bool whole = false;
                const int number = text.simplified().toInt(&whole);
                return whole ? std::optional<QVariant>(qint64(number)) : std::nullopt;
            },
            QVariant(),
            say(QT_TRANSLATE_NOOP("field", "This is not a whole number. Type only digits, such as "
                                           "12.")),
            {}};
}

LineFormat decimalLine(const Language &language)
{
    return {[&language](const QVariant &value) {
                return value.isNull() ? QString()
                                      : toText(Decimal{value.toLongLong()}, language.locale());
            },
            [](const QString &text) -> std::optional<QVariant> {
                const auto number = exchange::parseNumber(text);
                return number.value
                           ? std::optional<QVariant>(Decimal::rounded(*number.value).hundredths)
                           : std::nullopt;
            },
            QVariant(),
            say(QT_TRANSLATE_NOOP("field", "This is not a number. Type it as 7,5.")),
            {}};
}

LineFormat dayLine(const Language &language, QDate today, Toward toward)
{
    return {[&language](const QVariant &value) { return writeDate(value, language); },
            [today, toward](const QString &text) -> std::optional<QVariant> {
                const auto date = readDate(text, today, toward);
                const bool day = date && date->precision == PartialDate::Precision::Day;
                return day ? std::optional<QVariant>(date->toIso()) : std::nullopt;
            },
            QVariant(),
            say(QT_TRANSLATE_NOOP("field", "This is not a day. Type it as 22-11-2026, or as "
                                           "yesterday, last Thursday or in two weeks.")),
            say(QT_TRANSLATE_NOOP("field", "such as 22-11-2026 or Thursday"))};
}

LineFormat partialDateLine(const Language &language, QDate today, Toward toward)
{
    return {[&language](const QVariant &value) { return writeDate(value, language); },
            [today, toward](const QString &text) -> std::optional<QVariant> {
                const auto date = readDate(text, today, toward);
                return date ? std::optional<QVariant>(date->toIso()) : std::nullopt;
            },
            QVariant(),
            say(QT_TRANSLATE_NOOP("field", "This is not a date. Type it as 22-11-2026, May 2018 "
                                           "or 2022.")),
            say(QT_TRANSLATE_NOOP("field", "day, month or year: May 2018"))};
}

LineFormat timeLine()
{
    return {[](const QVariant &value) { return value.toString(); },
            [](const QString &text) -> std::optional<QVariant> {
                const auto time = exchange::parseTime(text).value;
                return time ? std::optional<QVariant>(time->toString(u"HH:mm"_s)) : std::nullopt;
            },
            QVariant(), say(QT_TRANSLATE_NOOP("field", "This is not a time. Type it as 14:30.")),
            say(QT_TRANSLATE_NOOP("field", "for example 14:30"))};
}

LineEditor::LineEditor(LineFormat format, QWidget *parent)
    : FieldEditor(parent), m_format(std::move(format)), m_line(new QLineEdit), m_set(m_format.empty)
{
    m_line->setPlaceholderText(m_format.placeholder);
    setInput(m_line);
}

QVariant LineEditor::value() const
{
    const QString text = m_line->text();
    if (text == m_shown) {
        return m_set;
    }
    return text.trimmed().isEmpty() ? m_format.empty : m_format.read(text).value_or(m_set);
}

void LineEditor::setValue(const QVariant &value)
{
    m_set = value;
    m_shown = m_format.write(value);
    m_line->setText(m_shown); // also forgets what could be undone within the line
    m_line->setCursorPosition(0);
}

void LineEditor::writeAsRead()
{
    const QString text = m_line->text();
    if (text == m_shown || text.trimmed().isEmpty()) {
        return;
    }
    if (const auto read = m_format.read(text)) {
        m_line->setText(m_format.write(*read));
    }
}

QString LineEditor::problem() const
{
    const QString text = m_line->text();
    const bool fine = text == m_shown || text.trimmed().isEmpty() || m_format.read(text);
    return fine ? QString() : m_format.complaint;
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_line->setProperty("readOnly", readOnly);
}

MultilineEditor::MultilineEditor(QWidget *parent)
    : FieldEditor(parent), m_text(new QPlainTextEdit), m_set(u""_s)
{
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(5);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setInput(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MultilineEditor::fitHeight);
    fitHeight();
}

void MultilineEditor::fitHeight()
{
    const int lines = std::clamp(int(m_text->document()->size().height()), 3, 9);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + px(18));
}

QVariant MultilineEditor::value() const
{
    const QString text = m_text->toPlainText();
    return text == m_set.toString() ? m_set : QVariant(text.trimmed());
}

void MultilineEditor::setValue(const QVariant &value)
{
    m_set = value;
    m_text->setPlainText(value.toString());
}

void MultilineEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    m_text->setProperty("readOnly", readOnly);
}

QList<Option> enumOptions(const Field &field, const Context &context)
{
    QList<Option> options;
    for (const record::EnumValue &value : *field.values) {
        options.append({QString::fromLatin1(value.key), context.display.text(value)});
    }
    return options;
}

QList<Option> choiceOptions(const Field &field, const Context &context)
{
    QList<std::pair<int, Option>> found;
    const auto &kind = record::table<Choice>();
    context.store().rows().each(kind.description(), [&](const record::Record &record) {
        const Choice choice = kind.fromValues(record.id, record.values);
        if (choice.list == field.choiceList && !record.archivedOn.isValid()) {
            found.append({choice.position.value_or(0),
                          {choice.code, labelOf(choice, context.language().code())}});
        }
    });
    std::ranges::stable_sort(found, {}, &std::pair<int, Option>::first);
    QList<Option> options{{u""_s, context.language().text("domain", "not recorded")}};
    for (const auto &[position, option] : found) {
        options.append(option);
    }
    return options;
}

ComboEditor::ComboEditor(const QList<Option> &options, QWidget *parent)
    : ComboEditor(options, new QComboBox, parent)
{}

ComboEditor::ComboEditor(const QList<Option> &options, QComboBox *box, QWidget *parent)
    : FieldEditor(parent), m_box(box)
{
    for (const Option &option : options) {
        m_box->addItem(option.label, option.value);
    }
    m_box->setMaxVisibleItems(16);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    setInput(m_box);
}

QVariant ComboEditor::value() const
{
    return m_box->currentData();
}

void ComboEditor::setValue(const QVariant &value)
{
    int index = m_box->findData(value.toString());
    if (index < 0) { // a value that is no longer in the list stays what it is
        m_box->addItem(value.toString(), value.toString());
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

void ComboEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

CheckEditor::CheckEditor(const QString &label, QWidget *parent)
    : FieldEditor(parent), m_box(new QCheckBox(label))
{
    setInput(m_box);
    connect(m_box, &QCheckBox::clicked, this, &CheckEditor::left);
}

QVariant CheckEditor::value() const
{
    return qint64(m_box->isChecked());
}

void CheckEditor::setValue(const QVariant &value)
{
    m_box->setChecked(value.toLongLong() != 0);
}

void CheckEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

} // namespace ankerpunt::ui
