// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_format.h"

#include "core/base/literals.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace ankerpunt::exchange {

namespace {

constexpr double lastDay = 2958465; // 31-12-9999
constexpr int secondsOfDay = 86400;

/// The first of the sections for positive, negative and other numbers.
QStringView firstSection(QStringView code)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        isQuoted = c == u'"' ? !isQuoted : isQuoted;
        if (c == u';' && !isQuoted) {
            return code.first(i);
        }
        i += c == u'\\' && !isQuoted ? 1 : 0;
    }
    return code;
}

/// Only the letters that stand for a part of a day: without quoted words, and what is in brackets
/// but for [h], [m] and [s].
QString timeLetters(QStringView section, bool &isElapsed)
{
    QString letters;
    for (qsizetype i = 0; i < section.size(); ++i) {
        const QChar c = section.at(i).toLower();
        if (c == u'"' || c == u'[') {
            const auto end = section.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const auto inner = section.mid(i + 1, std::max<qsizetype>(0, end - i - 1));
            const bool elapsed = c == u'[' && !inner.isEmpty() &&
                                 std::all_of(inner.begin(), inner.end(), [](QChar letter) {
                                     return u"hms"_s.contains(letter.toLower());
                                 });
            isElapsed = isElapsed || elapsed;
            letters += elapsed ? inner.toString().toLower() : QString();
            i = end < 0 ? section.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (u"ymdhs"_s.contains(c)) {
            letters += c;
        }
    }
    return letters;
}

/// Whole numbers whole, others with as many decimals as a wide cell shows, the rest being noise of
/// how a computer counts. In Dutch writing, where a point would part thousands.
QString plain(double number)
{
    constexpr int widest = 10; // digits of a number that is not whole
    const double exact = QString::number(number, 'g', 15).toDouble();
    if (exact == std::floor(exact) && std::abs(exact) < 1e21) {
        return QString::number(exact == 0 ? 0 : exact, 'f', QLocale::FloatingPointShortest);
    }
    const auto whole = QString::number(std::floor(std::abs(exact)), 'f', 0).size();
    QString text = QString::number(exact, 'f', std::max(0, widest - int(whole)));
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.'))) {
        text.chop(1);
    }
    if (text.toDouble() == 0 || std::abs(exact) >= 1e21) {
        return QString::number(exact, 'g', widest).replace(u'.', u',');
    }
    const auto point = text.indexOf(u'.');
    text.replace(u'.', u',');
    // Three decimals could be thousands to whoever reads this next; four cannot.
    return point > 0 && text.size() - point == 4 ? text + u'0' : text;
}

QString clockTime(qint64 seconds)
{
    const QTime time = QTime(0, 0).addSecs(int(seconds));
    return time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

QString elapsedTime(double number)
{
    const qint64 seconds = std::llround(std::abs(number) * secondsOfDay);
    const QString text = u"%1%2:%3"_s.arg(number < 0 ? u"-"_s : QString())
                             .arg(seconds / 3600)
                             .arg(seconds / 60 % 60, 2, 10, QChar(u'0'));
    return seconds % 60 == 0 ? text : text + u":%1"_s.arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString withWords(const QString &before, const QString &number, const QString &behind)
{
    return QString(before + u' ' + number + u' ' + behind).trimmed();
}

} // namespace

NumberFormat::NumberFormat(const QString &code)
{
    const QStringView section = firstSection(code);
    const bool isGeneral = section.contains(u"general"_s, Qt::CaseInsensitive);
    if (section == u'@') {
        return;
    }
    if (!isGeneral) {
        readTime(section);
    }
    if (!m_hasYear && !m_hasMonth && !m_hasDay && !m_hasTime) {
        readMask(section);
    }
}

void NumberFormat::readTime(QStringView section)
{
    const QString letters = timeLetters(section, m_isElapsed);
    m_hasYear = letters.contains(u'y');
    m_hasDay = letters.contains(u'd');
    m_hasTime = letters.contains(u'h') || letters.contains(u's') || m_isElapsed;
    // An m between hours and seconds is minutes: what is left beside them is the month.
    m_hasMonth = letters.contains(u'm') && (m_hasYear || m_hasDay || !m_hasTime);
}

/// What stands before, within and behind the digits.
void NumberFormat::readMask(QStringView section)
{
    QString words;
    const auto digit = [&](QChar c) {
        (m_mask.isEmpty() ? m_before : m_mask) += words;
        words.clear();
        m_mask += c;
    };
    for (qsizetype i = 0; i < section.size(); ++i) {
        const QChar c = section.at(i);
        if (c == u'"' || c == u'[') {
            const auto end = section.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const auto inner = section.mid(i + 1, std::max<qsizetype>(0, end - i - 1));
            const bool isCurrency = c == u'[' && inner.startsWith(u'$');
            words += c == u'"'    ? inner.toString()
                     : isCurrency ? inner.mid(1).toString().section(u'-', 0, 0)
                                  : QString();
            i = end < 0 ? section.size() : end;
        } else if (c == u'\\' && i + 1 < section.size()) {
            words += section.at(++i);
        } else if (c == u'_' || c == u'*') {
            ++i;
        } else if (u"0#?"_s.contains(c)) {
            digit(c == u'0' ? c : QChar(u'#'));
        } else if (c == u'.' || c == u'/' || c.toLower() == u'e') {
            digit(u'.'); // decimals, a fraction or powers: no mask for whole numbers
        } else if (c == u'%') {
            m_isPercent = true;
        } else if (u" -"_s.contains(c)) {
            words += c;
        }
    }
    m_behind = words.trimmed();
    m_before = m_before.trimmed();
}

NumberFormat NumberFormat::builtIn(int id)
{
    static const QHash<int, QString> codes{
        {9, u"0%"_s},         {10, u"0.00%"_s},   {14, u"d-m-yyyy"_s},      {15, u"d-mmm-yy"_s},
        {16, u"d-mmm"_s},     {17, u"mmm-yy"_s},  {18, u"h:mm"_s},          {19, u"h:mm:ss"_s},
        {20, u"h:mm"_s},      {21, u"h:mm:ss"_s}, {22, u"d-m-yyyy h:mm"_s}, {45, u"mm:ss"_s},
        {46, u"[h]:mm:ss"_s}, {47, u"mm:ss"_s}};
    const bool isEasternDay = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return NumberFormat(isEasternDay ? u"d-m-yyyy"_s : codes.value(id));
}

/// As much of the day as the style shows; all of it where the style hides a day that was chosen.
QString NumberFormat::day(double number, bool from1904) const
{
    constexpr int dayThatNeverWas = 60; // 29-02-1900, which the first spreadsheet counted
    const qint64 seconds = std::llround(number * secondsOfDay);
    const qint64 count = seconds / secondsOfDay;
    if (!from1904 && count == dayThatNeverWas) {
        return u"29-02-1900"_s;
    }
    const QDate first = from1904                  ? QDate(1904, 1, 1)
                        : count < dayThatNeverWas ? QDate(1899, 12, 31)
                                                  : QDate(1899, 12, 30);
    const QDate day = first.addDays(count);
    const bool isWholeMonth = !m_hasDay && day.day() == 1;
    const bool isWholeYear = isWholeMonth && !m_hasMonth && day.month() == 1;
    const QString text = day.toString(isWholeYear    ? u"yyyy"_s
                                      : isWholeMonth ? u"MM-yyyy"_s
                                                     : u"dd-MM-yyyy"_s);
    return m_hasTime && seconds % secondsOfDay != 0
               ? text + u' ' + clockTime(seconds % secondsOfDay)
               : text;
}

/// 612345678 as 06-12345678.
QString NumberFormat::masked(const QString &digits) const
{
    QString text;
    qsizetype left = digits.size();
    auto places = m_mask.count(u'0') + m_mask.count(u'#');
    for (qsizetype i = m_mask.size() - 1; i >= 0; --i) {
        const QChar c = m_mask.at(i);
        if (c != u'0' && c != u'#') {
            if (left > 0 || m_mask.left(i).contains(u'0')) {
                text.prepend(c);
            }
            continue;
        }
        --places;
        if (left > 0) {
            text.prepend(digits.at(--left));
        } else if (c == u'0') {
            text.prepend(c);
        }
        if (places == 0) {
            text.prepend(digits.left(left)); // more digits than the mask has places
        }
    }
    return text;
}

QString NumberFormat::shown(double number, bool from1904) const
{
    const bool hasDay = m_hasYear || m_hasMonth || m_hasDay;
    if (!std::isfinite(number)) {
        return {};
    }
    if (m_isElapsed && std::abs(number) < lastDay) {
        return elapsedTime(number);
    }
    if ((hasDay || m_hasTime) && number >= 0 && number < lastDay + 1) {
        return hasDay ? day(number, from1904)
                      : clockTime(std::llround(number * secondsOfDay) % secondsOfDay);
    }
    if (m_isPercent) {
        return plain(number * 100) + u'%';
    }
    const QString text = plain(number);
    const bool isWhole = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const bool isMask = !m_mask.contains(u'.') && m_mask.size() > 1 &&
                        (m_mask.count(u'0') > 1 || m_mask.count(u' ') + m_mask.count(u'-') > 0);
    return withWords(m_before, isWhole && isMask ? masked(text) : text, m_behind);
}

} // namespace ankerpunt::exchange
