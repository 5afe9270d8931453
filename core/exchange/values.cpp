// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/values.h"

#include "core/base/literals.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace ankerpunt::exchange {

namespace {

using Pattern = QRegularExpression;

QString notANumber()
{
    return QCoreApplication::translate(
        "exchange", "This is not a number. Write digits, with a comma for decimals, such as 7,5.");
}

/// What the marks of a number mean: the last of two different ones is the decimal mark, a mark that
/// stands more than once parts thousands.
struct Marks
{
    QChar decimal;
    bool doubtful = false;
};

Marks marksOf(const QString &number)
{
    const qsizetype dots = number.count(u'.');
    const qsizetype commas = number.count(u',');
    if (dots > 0 && commas > 0) {
        return {number.lastIndexOf(u'.') > number.lastIndexOf(u',') ? u'.' : u',', false};
    }
    if (dots + commas != 1) {
        return {};
    }
    const QChar mark = dots > 0 ? u'.' : u',';
    const qsizetype behind = number.size() - number.indexOf(mark) - 1;
    const bool thousand = behind == 3 && !number.startsWith(u'0');
    return {thousand && mark == u'.' ? QChar() : mark, thousand};
}

bool isGrouped(const QString &whole)
{
    static const Pattern plain(u"^\\d+$"_s);
    static const Pattern grouped(u"^\\d{1,3}([., ])\\d{3}(?:\\1\\d{3})*$"_s);
    return plain.match(whole).hasMatch() || grouped.match(whole).hasMatch();
}

/// Digits and marks only, no sign and no unit.
Reading<double> parseDigits(const QString &number)
{
    const Marks marks = marksOf(number);
    const qsizetype border = marks.decimal.isNull() ? -1 : number.lastIndexOf(marks.decimal);
    const QString whole = border < 0 ? number : number.left(border);
    const QString decimals = border < 0 ? QString() : number.mid(border + 1);
    if ((!isGrouped(whole) && !(whole.isEmpty() && !decimals.isEmpty())) ||
        !std::all_of(decimals.begin(), decimals.end(), [](QChar c) { return c.isDigit(); })) {
        return {std::nullopt, notANumber()};
    }
    QString digits = whole;
    digits.remove(u'.').remove(u',').remove(u' ');
    const double value = QString(digits + u'.' + decimals + u'0').toDouble();
    if (!marks.doubtful) {
        return {value, {}};
    }
    return {value,
            QCoreApplication::translate(
                "exchange", "%1 was read as %2. Check whether the mark is for thousands or for "
                            "decimals.")
                .arg(number, QString::number(value, 'g', 12))};
}

/// Blanks of all kinds made one, money signs and ",-" taken off, halves written out.
QString evenedNumber(const QString &text)
{
    static const Pattern money(u"^(?:\u20ac|eur|euro)\\s*|\\s*(?:\u20ac|eur|euro)$"_s,
                               Pattern::CaseInsensitiveOption);
    static const Pattern noCents(u"[,.](?:-{1,2}|\u2013|=)$"_s);
    QString out = text.simplified();
    out.remove(money).remove(noCents).replace(QChar(0x2212), u'-');
    out.replace(u"\u00bd"_s, u",5"_s);
    return out.startsWith(u',') ? u'0' + out : out;
}

} // namespace

bool isEmptyCell(const QString &text)
{
    static const QSet<QString> nothing{QString(), u"nvt"_s, u"n.v.t."_s, u"n.v.t"_s, u"n/a"_s,
                                       u"-"_s,    u"--"_s,  u"\u2013"_s, u"\u2014"_s};
    return nothing.contains(text.simplified().toLower());
}

Reading<double> parseNumber(const QString &text)
{
    if (isEmptyCell(text)) {
        return {};
    }
    const QString even = evenedNumber(text);
    const bool negative = even.startsWith(u'-');
    Reading<double> read =
        parseDigits(even.mid(negative || even.startsWith(u'+') ? 1 : 0).trimmed());
    if (read.value && negative) {
        read.value = -*read.value;
    }
    return read;
}

Reading<Quantity> parseQuantity(const QString &text)
{
    static const Pattern pattern(
        u"^([-+]?[\\d.,]*\\d(?: \\d{3})*(?:[.,]\\d+)?)(?:\\s?(?:-|\u2013|tot|to|t/m)\\s?"
        u"([\\d.,]*\\d))?\\s*([\\p{L}%][\\p{L}\\d.%/ ]*)?$"_s,
        Pattern::UseUnicodePropertiesOption);
    if (isEmptyCell(text)) {
        return {};
    }
    const auto match = pattern.match(evenedNumber(text));
    const auto from = match.hasMatch() ? parseNumber(match.captured(1)) : Reading<double>();
    const auto to = match.captured(2).isEmpty() ? from : parseNumber(match.captured(2));
    if (!from.value || !to.value) {
        return {std::nullopt, notANumber()};
    }
    QString unit = match.captured(3).trimmed();
    if (unit.count(u'.') == 1 && unit.endsWith(u'.')) {
        unit.chop(1);
    }
    return {Quantity{*from.value, *to.value, unit},
            from.sentence.isEmpty() ? to.sentence : from.sentence};
}

Reading<bool> parseBoolean(const QString &text)
{
    static const QHash<QString, bool> words{
        {u"ja"_s, true},     {u"j"_s, true},       {u"x"_s, true},      {u"yes"_s, true},
        {u"y"_s, true},      {u"1"_s, true},       {u"waar"_s, true},   {u"true"_s, true},
        {u"ok"_s, true},     {u"v"_s, true},       {u"\u2713"_s, true}, {u"\u2714"_s, true},
        {u"\u2611"_s, true}, {u"\u00d7"_s, true},  {u"nee"_s, false},   {u"neen"_s, false},
        {u"n"_s, false},     {u"no"_s, false},     {u"0"_s, false},     {u"onwaar"_s, false},
        {u"false"_s, false}, {u"\u2610"_s, false}, {u"niet"_s, false}};
    if (isEmptyCell(text)) {
        return {};
    }
    const auto word = words.constFind(text.simplified().toLower());
    if (word == words.constEnd()) {
        return {std::nullopt, QCoreApplication::translate(
                                  "exchange", "This is neither yes nor no. Write ja or nee.")};
    }
    return {*word, {}};
}

Reading<QTime> parseTime(const QString &text)
{
    static const Pattern pattern(
        u"^(?:om )?(\\d{1,2})(?:(?:[:.uh]|u\\.|uur )(\\d\\d)(?::\\d\\d)?"
        u"|(?<=\\d\\d)(\\d\\d)|(?=[uh ]|$))\\s?(?:uur|u\\.?|h)?\\s?([ap]\\.?m\\.?)?$"_s);
    if (isEmptyCell(text)) {
        return {};
    }
    const auto match = pattern.match(folded(text));
    const QString half = match.captured(4);
    int hour = match.captured(1).toInt();
    if (!half.isEmpty() && hour <= 12) {
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    const QTime time(hour % 24, match.captured(2).toInt() + match.captured(3).toInt());
    if (!match.hasMatch() || hour > 24 || !time.isValid()) {
        return {std::nullopt,
                QCoreApplication::translate("exchange",
                                            "This is not a time. Write hours and minutes, such as "
                                            "9:30.")};
    }
    return {time, {}};
}

QStringList splitList(QStringView cell, const QStringList &knownLabels)
{
    static const QString marks = u";,/\n\r"_s;
    const auto isMark = [](QChar c) { return marks.contains(c); };
    QHash<QString, QString> known;
    qsizetype mostMarks = 0; // in one label
    for (const auto &label : knownLabels) {
        known.insert(folded(label), label);
        mostMarks =
            std::max<qsizetype>(mostMarks, std::count_if(label.begin(), label.end(), isMark));
    }
    QStringList parts;
    for (qsizetype start = 0; start < cell.size();) {
        QString found;
        qsizetype end = start;
        qsizetype next = start;
        for (qsizetype taken = 0; taken <= mostMarks && next <= cell.size(); ++taken, ++next) {
            const auto rest = cell.mid(next);
            next += std::find_if(rest.begin(), rest.end(), isMark) - rest.begin();
            const auto piece = cell.mid(start, next - start);
            const auto label = known.constFind(folded(piece));
            if (taken == 0 || label != known.constEnd()) {
                found = label != known.constEnd() ? *label : tidied(piece);
                end = next;
            }
        }
        if (!found.isEmpty()) {
            parts += found;
        }
        start = end + 1;
    }
    return parts;
}

} // namespace ankerpunt::exchange
