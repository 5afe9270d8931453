// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/values.h"

#include "core/base/literals.h"
#include "core/report/safe_counts.h"

namespace ankerpunt::report {

namespace {

SafeCounts safeCountsOf(const Figure &figure)
{
    QList<std::optional<double>> values;
    for (const FigurePart &part : figure.parts) {
        values.append(part.value);
    }
    return figure.countsPeople ? safeCounts(values)
                               : SafeCounts{QList<int>(figure.parts.size(), 0), 0};
}

/// The value of a figure at some time, with its unit.
QString printedAs(const Figure &figure, const std::optional<double> &value,
                  const Language &language)
{
    const QString number = figure.countsPeople ? printedPeople(value, language)
                                               : printedNumber(value, figure.decimals, language);
    return value ? number + figure.unit : number;
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
    return figure.countsPeople && figure.value &&
           (isSmallCount(*figure.value) || safeCountsOf(figure).sum > 0);
}

QString printedValue(const Figure &figure, const Language &language)
{
    const int bound = safeCountsOf(figure).sum;
    return isHidden(figure) && bound > 0 ? printedBound(bound, language) + figure.unit
                                         : printedAs(figure, figure.value, language);
}

QStringList printedParts(const Figure &figure, const Language &language)
{
    const SafeCounts safe = safeCountsOf(figure);
    QStringList printed;
    for (qsizetype i = 0; i < figure.parts.size(); ++i) {
        const auto &value = figure.parts.at(i).value;
        const int bound = safe.parts.at(i);
        const QString number =
            bound > 0 ? printedBound(bound, language)
                      : printedNumber(value, figure.countsPeople ? 0 : figure.decimals, language);
        printed.append(value ? number + figure.unit : number);
    }
    return printed;
}

QString printedRemark(const Figure &figure, const Language &language)
{
    QStringList parts;
    if (!figure.remark.isEmpty()) {
        parts.append(figure.remark);
    }
    if (figure.previous) {
        parts.append(language.text("report", QT_TRANSLATE_NOOP("report", "previous %1"))
                         .arg(printedAs(figure, figure.previous, language)));
    }
    if (figure.target) {
        parts.append(
            language.text("report", QT_TRANSLATE_NOOP("report", "target %1"))
                .arg(printedNumber(figure.target, figure.decimals, language) + figure.unit));
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
            // U+FDD0 to U+FDEF are no characters; Qt marks frames with them.
            if (code < 0xfdd0 || code > 0xfdef) {
                clean += character;
            }
        }
    }
    return clean;
}

} // namespace ankerpunt::report
