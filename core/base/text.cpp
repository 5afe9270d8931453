// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace ankerpunt {

namespace {

/// Of text with the letters of ASCII only, in one go.
QString foldedPlain(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    QChar *const first = out.data();
    QChar *next = first;
    bool isAfterSpace = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            isAfterSpace = next != first;
            continue;
        }
        if (std::exchange(isAfterSpace, false)) {
            *next++ = u' ';
        }
        const char16_t code = c.unicode();
        *next++ = code >= u'A' && code <= u'Z' ? char16_t(code - u'A' + u'a') : code;
    }
    out.truncate(next - first);
    return out;
}

} // namespace

QString folded(QStringView text)
{
    const bool plain = std::all_of(text.begin(), text.end(),
                                   [](QChar c) { return c.unicode() < 0x80 && c != u'`'; });
    if (plain) { // most text; decomposing it would cost ten times as much
        return foldedPlain(text);
    }
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD)) {
        switch (c.unicode()) {
        case 0x0142: // ł
        case 0x0141:
            out += u'l';
            break;
        case 0x00f8: // ø
        case 0x00d8:
            out += u'o';
            break;
        case 0x0111: // đ
        case 0x0110:
        case 0x00f0: // ð
        case 0x00d0:
            out += u'd';
            break;
        case 0x0131: // dotless i
            out += u'i';
            break;
        case 0x00df: // ß
        case 0x1e9e:
            out += u"ss";
            break;
        case 0x00e6: // æ
        case 0x00c6:
            out += u"ae";
            break;
        case 0x0153: // œ
        case 0x0152:
            out += u"oe";
            break;
        case 0x00fe: // þ
        case 0x00de:
            out += u"th";
            break;
        case 0x2018:
        case 0x2019:
        case 0x02bc:
        case 0x0060:
        case 0x00b4:
            out += u'\'';
            break;
        default:
            if (c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format) {
                continue;
            }
            out += c.toLower();
        }
    }
    return out.simplified();
}

QString tidied(QStringView text)
{
    const auto isBlank = [](QChar c) { return c != u'\n' && c.isSpace(); };
    bool tidy = text.isEmpty() || (!text.front().isSpace() && !text.back().isSpace());
    for (qsizetype i = 1; tidy && i < text.size(); ++i) {
        const QChar c = text.at(i);
        tidy = !(isBlank(c) && (c != u' ' || text.at(i - 1).isSpace())) &&
               !(c == u'\n' && isBlank(text.at(i - 1)));
    }
    if (tidy) {
        return text.toString();
    }
    QString out;
    out.reserve(text.size());
    bool blank = false;
    for (const QChar c : text) {
        if (isBlank(c)) {
            blank = true;
            continue;
        }
        if (blank && !out.isEmpty() && c != u'\n' && !out.endsWith(u'\n')) {
            out += u' ';
        }
        blank = false;
        out += c;
    }
    return out.trimmed();
}

QString inSentence(const QString &label)
{
    return label.left(1).toLower() + label.mid(1);
}

} // namespace ankerpunt
