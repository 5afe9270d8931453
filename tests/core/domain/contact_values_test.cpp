// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/names/contact_values.h"
#include "tests/support/vectors.h"

using namespace ankerpunt;
using State = CheckedValue::State;

namespace {

State stateOf(const QString &word)
{
    return word == u"geldig"_s ? State::Valid
                               : (word == u"waarschuwing"_s ? State::Warning : State::Invalid);
}

/// The check that a vector of @p kind asks for; some inputs carry a remark to the reader.
CheckedValue check(const QString &kind, const QString &input)
{
    const Country country =
        input.contains(u"(land BE)"_s) ? Country::Belgium : Country::Netherlands;
    if (kind == u"postcode_nl"_s) {
        return checkPostcode(input, Country::Netherlands);
    }
    if (kind == u"postcode_be"_s) {
        return checkPostcode(input, Country::Belgium);
    }
    if (kind == u"telefoon"_s) {
        return checkPhone(QString(input).remove(u"(land BE)"_s), country);
    }
    if (kind == u"kvk"_s) {
        return checkKvkNumber(input);
    }
    if (kind == u"ondernemingsnummer"_s) {
        return checkEnterpriseNumber(input);
    }
    return checkEmail(QString(input).remove(u"[at]-vorm: "_s));
}

} // namespace

TEST_CASE("contact values are judged as the vectors say")
{
    int count = 0;
    int ibans = 0;
    for (const auto &row : tests::vectors(u"validatie_testgevallen.csv"_s)) {
        CAPTURE(row);
        const QString kind = row.at(0);
        if (kind == u"iban"_s) {
            CHECK(looksLikeIban(row.at(1)) == (stateOf(row.at(2)) == State::Valid));
            ++ibans;
        } else if (kind != u"datum"_s && kind != u"getal"_s) {
            const auto checked = check(kind, row.at(1));
            CHECK(checked.state == stateOf(row.at(2)));
            CHECK(checked.normalised == row.at(3));
            CHECK(checked.sentence.isEmpty() ==
                  (checked.state == State::Valid && !row.value(4).contains(u"melding"_s)));
            ++count;
        }
    }
    CHECK(count == 31);
    CHECK(ibans == 6);
}

TEST_CASE("an empty contact value is fine")
{
    for (const auto *kind :
         {u"postcode_nl", u"postcode_be", u"telefoon", u"kvk", u"ondernemingsnummer", u"email"}) {
        CHECK(check(QString::fromUtf16(kind), u"  "_s) == CheckedValue{});
    }
}

TEST_CASE("phone numbers of messy lists are understood or kept")
{
    const auto nl = Country::Netherlands;
    CHECK(checkPhone(u"(06) 00000114"_s, nl).normalised == u"+31600000114"_s);
    CHECK(checkPhone(u"06-000 001 03"_s, nl).normalised == u"+31600000103"_s);
    CHECK(checkPhone(u"+32 400 00 01 22"_s, nl).normalised == u"+32400000122"_s);
    CHECK(checkPhone(u"+49 (0)30 0000000"_s, nl).normalised == u"+49300000000"_s);
    CHECK(checkPhone(u"+310600000101"_s, nl).normalised == u"+31600000101"_s);
    CHECK(checkPhone(u"04 000 00 11"_s, Country::Belgium).normalised == u"+3240000011"_s);
    CHECK(checkPhone(u"14 030"_s, nl) == CheckedValue{State::Valid, u"14030"_s, {}});
    for (const auto &text :
         {u"600000101"_s, u"06 00000101 / 030 0000001"_s, u"06 00000101 (werk)"_s, u"0000000000"_s,
          u"06 + 00000101"_s, u"+31"_s}) {
        CAPTURE(text);
        const auto checked = checkPhone(text, nl);
        CHECK(checked.state == State::Warning);
        CHECK(checked.normalised == text);
        CHECK_FALSE(checked.sentence.isEmpty());
    }
    CHECK(checkPhone(u"600000101"_s, nl).sentence.contains(u"0600000101"_s));
}

TEST_CASE("mail addresses are repaired and told")
{
    const QString right = u"d.voorbeeld@example.org"_s;
    for (const auto &text :
         {u"d.voorbeeld(at)example.org"_s, u"d.voorbeeld [@] example.org"_s,
          u"d.voorbeeld @ example.org"_s, u"d.voorbeeld at example.org"_s,
          u"d.voorbeeld[at]example[dot]org"_s, u"Dirk <d.voorbeeld@example.org>"_s,
          u"mailto:d.voorbeeld@example.org"_s, u"d.voorbeeld@example.org."_s}) {
        CAPTURE(text);
        const auto checked = checkEmail(text);
        CHECK(checked.state == State::Valid);
        CHECK(checked.normalised == right);
        CHECK_FALSE(checked.sentence.isEmpty());
    }
    CHECK(checkEmail(u"D.Voorbeeld@Example.org"_s) == CheckedValue{State::Valid, right, {}});
    for (const auto &text :
         {u"murat.sahin@example"_s, u"@example.org"_s, u"a..b@example.org"_s, u"a@b@example.org"_s,
          u"geen"_s, u"a@-example.org"_s, u"a b@example.org"_s}) {
        CAPTURE(text);
        CHECK(checkEmail(text).state == State::Invalid);
        CHECK(checkEmail(text).normalised.isEmpty());
    }
    const QString two = u"fatima.elidrissi@example.org, f.elidrissi@example.org"_s;
    CHECK(checkEmail(two).state == State::Warning);
    CHECK(checkEmail(two).normalised == u"fatima.elidrissi@example.org"_s);
    CHECK(splitEmails(two) ==
          QStringList{u"fatima.elidrissi@example.org"_s, u"f.elidrissi@example.org"_s});
}

TEST_CASE("national numbers are recognised by their check digits")
{
    for (const auto &text : {u"111222333"_s, u"1112.22.333"_s, u"85.07.30-033.28"_s,
                             u"85073003328"_s, u"17073003384"_s}) {
        CAPTURE(text);
        CHECK(looksLikeNationalNumber(text));
    }
    for (const auto &text : {u"111222334"_s, u"85.07.30-033.29"_s, u"000000000"_s, u"0600000101"_s,
                             u"00000001"_s, u"+31600000101"_s, u"P111222333"_s, u""_s}) {
        CAPTURE(text);
        CHECK_FALSE(looksLikeNationalNumber(text));
    }
}
