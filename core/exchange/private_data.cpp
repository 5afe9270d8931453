// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/private_data.h"

#include "core/base/literals.h"
#include "core/base/text.h"
#include "core/domain/names/contact_values.h"
#include "core/domain/names/name_words.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace ankerpunt::exchange {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("import", sentence);
}

const char *const birth = QT_TRANSLATE_NOOP(
    "import", "Birth dates are not kept: whether someone is a minor is all that the work needs.");
const char *const number =
    QT_TRANSLATE_NOOP("import", "National numbers (BSN, rijksregisternummer) must not be kept.");
const char *const account = QT_TRANSLATE_NOOP(
    "import", "Bank accounts of people are not kept: payments go by way of the institution.");
const char *const special = QT_TRANSLATE_NOOP(
    "import", "Data on belief, origin, health, sexuality, politics and unions must "
              "not be kept.");
const char *const sex = QT_TRANSLATE_NOOP("import", "The work does not need anyone's sex.");
const char *const crime =
    QT_TRANSLATE_NOOP("import", "Data on crimes and sentences must not be kept.");
const char *const means = QT_TRANSLATE_NOOP(
    "import",
    "Income, debts, benefits and family life of people are not kept: no case files here.");

/// Names of columns by their letters alone: "Geb.datum" is gebdatum.
const QHash<QString, const char *> &forbiddenHeaders()
{
    static const QHash<QString, const char *> all = [] {
        QHash<QString, const char *> headers;
        const auto add = [&headers](const char *why, const QStringList &words) {
            for (const QString &word : words) {
                headers.insert(foldedLetters(word), why);
            }
        };
        add(birth, {u"geboortedatum"_s, u"geb.datum"_s, u"geb.dat."_s, u"gebdat"_s, u"geboren"_s,
                    u"geboren op"_s, u"geboortedag"_s, u"geb."_s, u"verjaardag"_s, u"birth date"_s,
                    u"date of birth"_s, u"DOB"_s, u"birthday"_s, u"born"_s, u"datum geboorte"_s,
                    u"geboortejaar"_s, u"year of birth"_s});
        add(number, {u"BSN"_s,
                     u"BSN-nummer"_s,
                     u"burgerservicenummer"_s,
                     u"sofinummer"_s,
                     u"sofi"_s,
                     u"rijksregisternummer"_s,
                     u"rijksregisternr"_s,
                     u"rijksregister"_s,
                     u"RRN"_s,
                     u"INSZ"_s,
                     u"INSZ-nummer"_s,
                     u"nationaal nummer"_s,
                     u"national number"_s,
                     u"national insurance number"_s,
                     u"SSN"_s,
                     u"social security number"_s,
                     u"paspoort"_s,
                     u"paspoortnummer"_s,
                     u"passport"_s,
                     u"passport number"_s,
                     u"ID-kaart"_s,
                     u"ID-nummer"_s,
                     u"identiteitskaart"_s,
                     u"identiteitskaartnummer"_s});
        add(account,
            {u"IBAN"_s, u"IBAN-nummer"_s, u"rekeningnummer"_s, u"rekening"_s, u"rekeningnr"_s,
             u"bankrekening"_s, u"bankrekeningnummer"_s, u"bank account"_s, u"account number"_s});
        add(special, {u"geloof"_s,
                      u"godsdienst"_s,
                      u"religie"_s,
                      u"levensovertuiging"_s,
                      u"religion"_s,
                      u"belief"_s,
                      u"afkomst"_s,
                      u"herkomst"_s,
                      u"etniciteit"_s,
                      u"etnische afkomst"_s,
                      u"nationaliteit"_s,
                      u"geboorteland"_s,
                      u"geboorteplaats"_s,
                      u"land van herkomst"_s,
                      u"migratieachtergrond"_s,
                      u"migratie-achtergrond"_s,
                      u"origin"_s,
                      u"ethnicity"_s,
                      u"nationality"_s,
                      u"country of birth"_s,
                      u"race"_s,
                      u"gezondheid"_s,
                      u"ziekte"_s,
                      u"ziektes"_s,
                      u"diagnose"_s,
                      u"medisch"_s,
                      u"medische gegevens"_s,
                      u"medicatie"_s,
                      u"medicijnen"_s,
                      u"allergie"_s,
                      u"allergieën"_s,
                      u"handicap"_s,
                      u"beperking"_s,
                      u"zorgvraag"_s,
                      u"health"_s,
                      u"illness"_s,
                      u"diagnosis"_s,
                      u"medication"_s,
                      u"medical"_s,
                      u"allergies"_s,
                      u"disability"_s,
                      u"seksuele gerichtheid"_s,
                      u"seksuele voorkeur"_s,
                      u"geaardheid"_s,
                      u"sexual orientation"_s,
                      u"orientation"_s,
                      u"politieke voorkeur"_s,
                      u"politieke partij"_s,
                      u"politics"_s,
                      u"vakbond"_s,
                      u"union"_s,
                      u"verblijfsstatus"_s,
                      u"verblijfsvergunning"_s,
                      u"residence permit"_s});
        add(sex, {u"geslacht"_s, u"sekse"_s, u"gender"_s, u"sex"_s, u"m/v"_s, u"m/v/x"_s, u"v/m"_s,
                  u"man/vrouw"_s, u"m/f"_s, u"m/f/x"_s});
        add(crime, {u"strafblad"_s, u"veroordeling"_s, u"veroordelingen"_s, u"justitie"_s,
                    u"criminal record"_s, u"convictions"_s});
        add(means, {u"inkomen"_s, u"uitkering"_s, u"schulden"_s, u"burgerlijke staat"_s,
                    u"gezinssamenstelling"_s, u"income"_s, u"benefits"_s, u"debts"_s,
                    u"marital status"_s});
        return headers;
    }();
    return all;
}

} // namespace

QString whyForbidden(const QString &header)
{
    const char *why = forbiddenHeaders().value(foldedLetters(header));
    return why == nullptr ? QString() : say(why);
}

QString whyForbidden(const TextRows &rows, int column)
{
    constexpr int enough = 200; // cells are all alike, or the column is none of these
    int filled = 0;
    int numbers = 0;
    int accounts = 0;
    for (qsizetype row = 0; row < rows.size() && filled < enough; ++row) {
        const QString cell = rows.cell(row, column).trimmed();
        filled += cell.isEmpty() ? 0 : 1;
        numbers += !cell.isEmpty() && looksLikeNationalNumber(cell) ? 1 : 0;
        accounts += !cell.isEmpty() && looksLikeIban(cell) ? 1 : 0;
        if (filled > 20 && numbers == 0 && accounts == 0) {
            return {};
        }
    }
    // One number in eleven has the right check digit by chance, so one alone proves nothing.
    if (filled >= 2 && numbers * 10 >= filled * 9) {
        return say(number);
    }
    return accounts > 0 && accounts * 2 >= filled ? say(account) : QString();
}

std::optional<int> ageOn(QDate day, QDate born)
{
    constexpr int oldest = 115;
    if (!born.isValid() || born > day) {
        return std::nullopt;
    }
    const int years = day.year() - born.year() -
                      (QPair(day.month(), day.day()) < QPair(born.month(), born.day()) ? 1 : 0);
    return years > oldest ? std::nullopt : std::optional(years);
}

} // namespace ankerpunt::exchange
