// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/private_words.h"

#include "core/base/literals.h"
#include "core/domain/names/contact_values.h"

#include <QRegularExpression>

#include <algorithm>

namespace ankerpunt {

using Pattern = QRegularExpression;

QString forbiddenNumberIn(const QString &text)
{
    static const Pattern candidates(
        u"(?<![\\d+])\\d(?:[. -]?\\d){8,10}(?![\\d])|\\b[A-Z]{2}\\d{2}(?:[ ]?[A-Z0-9]{2,4}){3,8}\\b"_s);
    static const Pattern phone(u"^0\\d"_s); // a phone number of nine digits, in Belgium
    auto match = candidates.globalMatch(text);
    while (match.hasNext()) {
        const QString found = match.next().captured();
        if (looksLikeIban(found) ||
            (looksLikeNationalNumber(found) && !phone.match(found).hasMatch())) {
            return found;
        }
    }
    return {};
}

QString tellingWordIn(const QString &text)
{
    // Whole words, or the beginnings of words where more than one form is meant.
    static const Pattern words(
        u"(?<!\\p{L})(?:bsn|rijksregister\\p{L}*|diagnose\\p{L}*|ziek(?:te|tes|ten|e|elijk)?|"
        u"kanker|"
        u"depress\\p{L}*|psychi\\p{L}*|psychose|reuma\\p{L}*|adhd|add|autis\\p{L}*|dementie|"
        u"diabetes|"
        u"suikerziekte|epilepsie|burn-?out|verslaafd|verslaving|alcoholist\\p{L}*|zwanger|"
        u"moslim\\p{L}*|christen\\p{L}*|jood|joods\\p{L}*|religie|geloof|gelovig|homo|lesbi\\p{L}*|"
        u"transgender|strafblad|politie|asiel\\p{L}*|schulden|uitkering|rolstoel|handicap|"
        u"gehandicapt|cancer|depressed|pregnant|muslim|christian|jewish|gay|lesbian|criminal|"
        u"wheelchair|asylum|disabled|addicted|arthritis)(?!\\p{L})"_s,
        Pattern::CaseInsensitiveOption | Pattern::UseUnicodePropertiesOption);
    return words.match(text).captured();
}

QString plainerWordFor(const QString &word)
{
    struct Plainer
    {
        const char16_t *word;
        const char16_t *instead;
    };
    // Only where the sentence stays a sentence; of belief and origin there is nothing to say.
    static const std::initializer_list<Plainer> all{
        {u"ziek", u"even niet beschikbaar"},
        {u"zwanger", u"een tijd niet beschikbaar"},
        {u"pregnant", u"away for some time"},
        {u"depressed", u"not available for some time"},
    };
    const auto known = std::ranges::find_if(all, [&](const Plainer &each) {
        return word.compare(QStringView(each.word), Qt::CaseInsensitive) == 0;
    });
    return known == all.end() ? QString() : QString::fromUtf16(known->instead);
}

} // namespace ankerpunt
