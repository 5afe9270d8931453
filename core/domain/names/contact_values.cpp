// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names/contact_values.h"

#include "core/base/literals.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ankerpunt {

namespace {

using State = CheckedValue::State;
using Pattern = QRegularExpression;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString digitsOf(QStringView text)
{
    QString out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), isDigit);
    return out;
}

/// Nothing but digits and the marks that people put between them.
bool isNumberLike(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return isDigit(c) || c.isSpace() || u".-/()+"_s.contains(c);
    });
}

CheckedValue checkDutchPostcode(const QString &text)
{
    static const Pattern whole(u"^(?:NL-?)?([1-9]\\d{3})([A-Z]{2})$"_s);
    static const Pattern area(u"^[1-9]\\d{3}$"_s);
    const QString tight = QString(text).remove(u' ').toUpper();
    if (area.match(tight).hasMatch()) {
        return {State::Warning, tight,
                QCoreApplication::translate("domain", "The letters of the postcode are missing. "
                                                      "That is fine if you mean the whole area.")};
    }
    const auto match = whole.match(tight);
    const QString letters = match.captured(2);
    if (!match.hasMatch()) {
        return {State::Invalid,
                {},
                QCoreApplication::translate(
                    "domain", "A Dutch postcode looks like 1234 AB and does not begin with 0. "
                              "Check it.")};
    }
    if (letters == "SA"_L1 || letters == "SD"_L1 || letters == "SS"_L1) {
        return {State::Invalid,
                {},
                QCoreApplication::translate("domain",
                                            "A Dutch postcode never ends in %1. Check the letters.")
                    .arg(letters)};
    }
    return {State::Valid, match.captured(1) + u' ' + letters, {}};
}

CheckedValue checkBelgianPostcode(const QString &text)
{
    static const Pattern pattern(u"^(?:BE?-?)?([1-9]\\d{3})$"_s);
    const auto match = pattern.match(QString(text).remove(u' ').toUpper());
    if (!match.hasMatch()) {
        return {State::Invalid,
                {},
                QCoreApplication::translate(
                    "domain", "A Belgian postcode is a number from 1000 to 9999. Check it.")};
    }
    return {State::Valid, match.captured(1), {}};
}

/// The number behind a country's own 0, if it can be one: 06 + 8, 030 + 7; 04xx + 6, 09 + 7.
bool isNationalNumber(QStringView digits, Country country)
{
    if (digits.size() < 2 || digits.at(0) != u'0' || digits.at(1) == u'0') {
        return false;
    }
    switch (country) {
    case Country::None:
    case Country::Netherlands: {
        const bool service = digits.startsWith(u"0800") || digits.startsWith(u"090");
        return digits.size() == 10 || (service && (digits.size() == 8 || digits.size() == 11));
    }
    case Country::Belgium:
        return digits.size() == (digits.at(1) == u'4' && digits.size() == 10 ? 10 : 9);
    }
    return false;
}

QString countryCode(Country country)
{
    switch (country) {
    case Country::None:
    case Country::Netherlands:
        return u"31"_s;
    case Country::Belgium:
        return u"32"_s;
    }
    return {};
}

/// The E.164 form of a number that was typed with its country code; empty when it cannot be one.
QString international(const QString &digits)
{
    for (const auto country : {Country::Netherlands, Country::Belgium}) {
        const QString code = countryCode(country);
        if (digits.startsWith(code)) {
            QString own = digits.mid(code.size());
            own = own.startsWith(u'0') ? own : u'0' + own; // +31 (0)6
            return isNationalNumber(own, country) ? u'+' + code + own.mid(1) : QString();
        }
    }
    const bool possible = digits.size() >= 8 && digits.size() <= 15 && !digits.startsWith(u'0');
    return possible ? u'+' + digits : QString();
}

QString phoneSentence(const QString &text, const QString &digits)
{
    if (digits.size() > 15) {
        return QCoreApplication::translate(
            "domain", "This seems to be more than one phone number. Put each in its own field.");
    }
    if (!isNumberLike(text)) {
        return QCoreApplication::translate(
            "domain", "There is text with this phone number. It is kept as typed; "
                      "put a remark in the notes.");
    }
    const qsizetype lostZero = 9;
    if (digits.size() == lostZero && !digits.startsWith(u'0')) {
        return QCoreApplication::translate(
                   "domain", "The 0 in front of this phone number seems lost. Did you mean 0%1?")
            .arg(digits);
    }
    return QCoreApplication::translate(
        "domain", "This phone number is too short or too long. It is kept as typed; check it.");
}

/// Whether the last two digits are 97 less the rest modulo 97 (Belgian check digits).
bool hasBelgianCheck(QStringView digits)
{
    const qulonglong body = digits.chopped(2).toULongLong();
    return digits.right(2).toULongLong() == 97 - body % 97;
}

/// "d.voorbeeld [at] example [punt] org" as it was meant.
QString repairedEmail(const QString &text)
{
    static const Pattern at(u"\\s*(?:[\\[({<]\\s*(?:at|apenstaartje|@)\\s*[\\])}>]|@)\\s*"_s,
                            Pattern::CaseInsensitiveOption);
    static const Pattern spokenAt(u"^(\\S+) (?:at|apenstaartje) (\\S+\\.\\S+)$"_s,
                                  Pattern::CaseInsensitiveOption);
    static const Pattern dot(u"\\s*[\\[({]\\s*(?:dot|punt|\\.)\\s*[\\])}]\\s*"_s,
                             Pattern::CaseInsensitiveOption);
    static const Pattern named(u"^[^<]*<([^<>]+)>$"_s);
    QString out = text.simplified();
    out.replace(at, u"@"_s).replace(dot, u"."_s).replace(spokenAt, u"\\1@\\2"_s);
    const auto bracketed = named.match(out); // Marloes <marloes@example.org>
    if (bracketed.hasMatch()) {
        out = bracketed.captured(1);
    }
    if (out.startsWith("mailto:"_L1, Qt::CaseInsensitive)) {
        out = out.mid(7);
    }
    while (!out.isEmpty() && u".,;:<>()\"'"_s.contains(out.back())) {
        out.chop(1);
    }
    return out.trimmed();
}

bool isMailDomain(const QString &domain)
{
    static const Pattern pattern(u"^(?:[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?\\.)+\\p{L}{2,}$"_s,
                                 Pattern::UseUnicodePropertiesOption);
    return pattern.match(domain).hasMatch();
}

bool isMailName(const QString &name)
{
    static const Pattern pattern(u"^[^\\s@.,;:<>()\\[\\]\"]+(?:\\.[^\\s@.,;:<>()\\[\\]\"]+)*$"_s);
    return pattern.match(name).hasMatch();
}

int modulo97(QStringView digits)
{
    int rest = 0;
    for (const QChar c : digits) {
        rest = (rest * 10 + c.digitValue()) % 97;
    }
    return rest;
}

} // namespace

CheckedValue checkPostcode(const QString &text, Country country)
{
    const QString typed = text.simplified();
    if (typed.isEmpty()) {
        return {};
    }
    switch (country) {
    case Country::None:
    case Country::Netherlands:
        return checkDutchPostcode(typed);
    case Country::Belgium:
        return checkBelgianPostcode(typed);
    }
    return {};
}

CheckedValue checkPhone(const QString &text, Country country)
{
    const QString typed = text.simplified();
    if (typed.isEmpty()) {
        return {};
    }
    static const Pattern trunk(u"\\(\\s*0\\s*\\)"_s);
    QString digits = digitsOf(typed);
    const bool plus = typed.startsWith(u'+') || typed.startsWith("(+"_L1);
    const bool numeric = isNumberLike(typed) && typed.lastIndexOf(u'+') <= 1;
    QString number;
    if (numeric && (plus || digits.startsWith("00"_L1))) {
        digits = digitsOf(QString(typed).remove(trunk));
        number = international(plus ? digits : digits.mid(2));
    } else if (numeric && isNationalNumber(digits, country)) {
        number = u'+' + countryCode(country) + digits.mid(1);
    } else if (numeric && digits.size() == 5 && digits.startsWith("140"_L1)) {
        return {State::Valid, digits, {}}; // 14 030: the number of a Dutch municipality
    }
    if (number.isEmpty()) {
        return {State::Warning, typed, phoneSentence(typed, digits)};
    }
    return {State::Valid, number, {}};
}

CheckedValue checkKvkNumber(const QString &text)
{
    const QString typed = text.simplified();
    const QString digits = digitsOf(typed);
    if (typed.isEmpty()) {
        return {};
    }
    if (digits.size() == 8) {
        return {State::Valid, digits, {}};
    }
    if (digits.size() == 7) {
        return {State::Warning, digits,
                QCoreApplication::translate("domain",
                                            "A KvK number has eight digits. Did you mean 0%1?")
                    .arg(digits)};
    }
    if (digits.size() == 12) {
        return {State::Warning,
                {},
                QCoreApplication::translate(
                    "domain", "Twelve digits are the number of a branch. Look up the KvK number "
                              "of the organisation, with eight digits.")};
    }
    return {State::Invalid,
            {},
            QCoreApplication::translate("domain", "A KvK number has eight digits. Check it.")};
}

CheckedValue checkEnterpriseNumber(const QString &text)
{
    const QString typed = text.simplified();
    QString digits = digitsOf(typed);
    if (typed.isEmpty()) {
        return {};
    }
    digits = digits.size() == 9 ? u'0' + digits : digits; // the notation before 2005
    if (digits.size() != 10) {
        return {State::Invalid,
                {},
                QCoreApplication::translate(
                    "domain", "A Belgian enterprise number has ten digits. Check it.")};
    }
    if (digits.at(0) >= u'2' && digits.at(0) <= u'8') {
        return {State::Warning,
                {},
                QCoreApplication::translate(
                    "domain",
                    "This is the number of a branch. Look up the enterprise number of the "
                    "organisation; it begins with 0 or 1.")};
    }
    if (digits.at(0) == u'9' || !hasBelgianCheck(digits)) {
        return {State::Invalid,
                {},
                QCoreApplication::translate(
                    "domain",
                    "The last two digits of this enterprise number do not fit the others. "
                    "Check it for a typing error.")};
    }
    return {State::Valid, digits.left(4) + u'.' + digits.mid(4, 3) + u'.' + digits.mid(7), {}};
}

CheckedValue checkEmail(const QString &text)
{
    const QString typed = text.simplified();
    if (typed.isEmpty()) {
        return {};
    }
    const QStringList several = splitEmails(typed);
    const QString address = repairedEmail(several.value(0, typed)).toLower();
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || !isMailName(address.left(at)) || !isMailDomain(address.mid(at + 1))) {
        return {State::Invalid,
                {},
                QCoreApplication::translate(
                    "domain", "A mail address looks like name@example.org. Check this one.")};
    }
    if (several.size() > 1) {
        return {State::Warning, address,
                QCoreApplication::translate(
                    "domain", "There is more than one mail address. %1 is used; add the others "
                              "apart.")
                    .arg(address)};
    }
    const bool plain =
        std::all_of(address.begin(), address.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!plain) {
        return {State::Warning, address,
                QCoreApplication::translate("domain",
                                            "There are letters with accents in this mail address. "
                                            "That is allowed but rare; check it.")};
    }
    if (address != typed.toLower()) {
        return {State::Valid, address,
                QCoreApplication::translate("domain", "This mail address was read as %1. Check it.")
                    .arg(address)};
    }
    return {State::Valid, address, {}};
}

QStringList splitEmails(const QString &text)
{
    static const Pattern between(
        u"[,;/|\\n]|\\s+(?:en|of|and|or)\\s+|(?<=\\.\\w\\w|\\.\\w\\w\\w)\\s+(?=[\\w.]+@\\w)"_s);
    QStringList out;
    for (const auto &part : text.split(between, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) {
            out += part.simplified();
        }
    }
    return out;
}

bool looksLikeIban(const QString &text)
{
    static const Pattern shape(u"^([A-Z]{2})\\d{2}[A-Z0-9]{11,30}$"_s);
    static const Pattern dutch(u"^NL\\d{2}[A-Z]{4}\\d{10}$"_s);
    static const Pattern belgian(u"^BE\\d{14}$"_s);
    const QString tight = text.toUpper().remove(u' ').remove(u'.').remove(u'-');
    const auto match = shape.match(tight);
    const QString country = match.captured(1);
    if (!match.hasMatch() || (country == "NL"_L1 && !dutch.match(tight).hasMatch()) ||
        (country == "BE"_L1 && !belgian.match(tight).hasMatch())) {
        return false;
    }
    QString digits;
    for (const QChar c : QString(tight.mid(4) + tight.left(4))) {
        digits += c.isLetter() ? QString::number(c.unicode() - u'A' + 10) : QString(c);
    }
    return modulo97(digits) == 1;
}

bool looksLikeNationalNumber(const QString &text)
{
    if (!isNumberLike(text) || text.contains(u'+')) {
        return false;
    }
    const QString digits = digitsOf(text);
    if (digits.size() == 9) {
        int sum = 0;
        for (int i = 0; i < 9; ++i) {
            sum += digits.at(i).digitValue() * (i == 8 ? -1 : 9 - i);
        }
        return sum % 11 == 0 && digits != u"000000000"_s;
    }
    if (digits.size() != 11) {
        return false;
    }
    const bool day = digits.mid(4, 2).toInt() <= 31 && digits.mid(2, 2).toInt() % 20 <= 12;
    return day &&
           (hasBelgianCheck(digits) || hasBelgianCheck(QString(u'2' + digits))); // born since 2000
}

} // namespace ankerpunt
