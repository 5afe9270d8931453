// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/values.h"

#include "core/base/literals.h"
#include "core/report/seen.h"

namespace ankerpunt::report {

namespace {

QString printed(const Figure &figure, const Seen &seen, const Language &language)
{
    if (seen.bound > 0) {
        return printedBound(seen.bound, language) + figure.unit;
    }
    const QString number =
        printedNumber(seen.value, figure.countsPeople ? 0 : figure.decimals, language);
    return seen.value ? number + figure.unit : number;
}

} // namespace

bool isSmallCount(double value)
{
    return value > 0 && value < 5;
}

QString printedNumber(const std::optional<double> &value, int decimals, const Language &language)
{
    if (!value) {
        return language.text("report", QT_TRANSLATE_NOOP("report", "not recorded"));
    }
    return language.locale().toString(*value, 'f', decimals);
}

QString notRecordedNote(const Language &language)
{
    return notRecordedSign + u": "_s + printedNumber({}, 0, language) + u'.';
}

QString printedBound(int bound, const Language &language)
{
    return u'<' + language.locale().toString(bound);
}

QString printedPeople(const std::optional<double> &value, const Language &language)
{
    return value && isSmallCount(*value) ? printedBound(5, language)
                                         : printedNumber(value, 0, language);
}

bool isHidden(const Figure &figure)
{
    return seenBy(Audience::Anyone, figure).value.bound > 0;
}

QString printedValue(const Figure &figure, const Language &language)
{
    return printed(figure, seenBy(Audience::Anyone, figure).value, language);
}

QString printedPrevious(const Figure &figure, const Language &language)
{
    return printed(figure, seenBy(Audience::Anyone, figure).previous, language);
}

QString printedTarget(const Figure &figure, const Language &language)
{
    return printedNumber(figure.target, figure.decimals, language) + figure.unit;
}

QStringList printedParts(const Figure &figure, const Language &language)
{
    QStringList all;
    for (const Seen &part : seenBy(Audience::Anyone, figure).parts) {
        all.append(printed(figure, part, language));
    }
    return all;
}

QString printedRemark(const Figure &figure, const Language &language)
{
    QStringList parts;
    if (!figure.remark.isEmpty()) {
        parts.append(figure.remark);
    }
    if (figure.previous) {
        parts.append(language.text("report", QT_TRANSLATE_NOOP("report", "previous %1"))
                         .arg(printedPrevious(figure, language)));
    }
    if (figure.target) {
        parts.append(language.text("report", QT_TRANSLATE_NOOP("report", "target %1"))
                         .arg(printedTarget(figure, language)));
    }
    return parts.join(u", "_s);
}

QString printableText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    // Composed, because accents are not placed by a font that is used without shaping.
    for (const QChar character : text.normalized(QString::NormalizationForm_C)) {
        const char16_t code = character.unicode();
        if (code == u'\n' || code == QChar::ParagraphSeparator) {
            clean += QChar(QChar::LineSeparator);
        } else if (code == QChar::ObjectReplacementCharacter) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (code == u'\t' || code >= 0xa0 || (code >= 0x20 && code < 0x7f)) {
            // U+FDD0 to U+FDEF are no characters, with which Qt marks frames; U+FFFE and U+FFFF
            // are none either, and XML forbids them.
            if (code < 0xfdd0 || (code > 0xfdef && code < 0xfffe)) {
                clean += character;
            }
        }
    }
    return clean;
}

} // namespace ankerpunt::report
