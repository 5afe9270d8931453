// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/values.h"

#include "core/base/literals.h"

namespace ankerpunt::report {

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

QString printedPeople(const std::optional<double> &value, const Language &language)
{
    return value && isSmallCount(*value) ? u"<5"_s : printedNumber(value, 0, language);
}

QString printedValue(const Figure &figure, const Language &language)
{
    const QString number = figure.countsPeople
                               ? printedPeople(figure.value, language)
                               : printedNumber(figure.value, figure.decimals, language);
    return figure.value ? number + figure.unit : number;
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
