// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/vocabulary.h"

#include "core/base/text.h"

#include <cmath>

namespace ankerpunt::bench {

using Random = QRandomGenerator;

namespace {

/// Like any(), but the first words come often and the last seldom, as in a language.
const QString &often(const QStringList &from, Random &random)
{
    return from.at(int(double(from.size()) * std::pow(random.generateDouble(), 3.0)));
}

/// Words of notes: common ones first, then 3,000 rare compounds.
const QStringList &noteWords()
{
    static const QStringList all = [] {
        QStringList list = words(
            u"de het een van en in met op voor over is was naar bij niet ook nog dat die we zij er "
            u"gesprek bewoners studenten buurt vraag afspraak wijk project docent vrijwilligers "
            u"buurthuis samen volgende week contact partner onderzoek opdracht semester groep "
            u"café taalles jongeren ouderen koffie bezoek wil graag meer weten hoe waarom "
            u"overleg verwachtingen besproken namen verslag school gemeente welzijn opbouwwerk "
            u"stage begeleiding terugkoppeling resultaat uitkomst presentatie evaluatie drempel "
            u"vertrouwen netwerk locatie zaal sleutel budget subsidie aanvraag planning september "
            u"oktober februari maart mentor coördinator buurtanker huisbezoek speeltuin moestuin "
            u"fietsles zwemles huiswerk leesclub repaircafé kookgroep wandelgroep taalcafé");
        const QStringList first = words(
            u"buurt wijk taal school sport zorg jeugd straat tuin kook lees fiets muziek dans "
            u"energie water afval veiligheids ontmoetings gezondheids armoede schulden opvoed "
            u"digi computer voedsel kleding speelgoed theater foto geschiedenis erfgoed natuur "
            u"vogel bijen kinder ouder vrouwen mannen mantel senioren student bewoners huurders "
            u"winkel markt plein park station haven brug molen dijk");
        const QStringList last = words(
            u"project groep avond middag ochtend dag week maand plan idee vraag wens zorg kans "
            u"kring tafel kamer huis plek punt loket bank winkel fonds potje prijs feest festival "
            u"markt krant blad kaart route wandeling tocht les cursus training workshop "
            u"bijeenkomst gesprek interview enquête onderzoek verslag advies team commissie raad "
            u"bestuur overleg netwerk platform coöperatie vereniging stichting beweging actie");
        for (const QString &one : first) {
            for (const QString &other : last) {
                list.append(one + other);
            }
        }
        return list;
    }();
    return all;
}

} // namespace

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ');
}

const QString &any(const QStringList &from, Random &random)
{
    return from.at(random.bounded(int(from.size())));
}

const QStringList &givenNames()
{
    static const QStringList all = words(
        u"Jan Emma Mohamed Sofie Lotte Daan Fatima Pieter Anouk Yusuf Marloes Bram Noor Elif Joost "
        u"Saskia Hanne Wout Femke Jeroen Aïcha Thijs Lieve Ruben Selma Koen Marieke Tom Zeynep "
        u"Griet Arno Ingrid Bilal Nele Sander Amina Dirk Roos Hassan Eva Luc Meryem Floor Gijs "
        u"Samira Bart Veerle Omar Julia Kobe Naima Stijn Iris Abdel Maud Tine Ravi Carmen Levi "
        u"Kim Özge Willem Linde Youssef Esther Mats Charlotte Said An Teun Myriam Jelle Hilde "
        u"Mehmet Rosa Tijl Farah Mark Elke Sem Latifa Hugo Britt Karim Lien Olaf Petra Isa Nico "
        u"Chantal Anton Jozefien Rachid Wendy Guus Els Ali Birgit Casper Dounia Ewout Freek Gerda "
        u"Hanan Ilse Jasper Katrien Loes Max Nadia Otto Paulien Quinten Renske Sven Tamara Ulrike "
        u"Victor Wies Xander Yara Zoë Aad Bea Cor Dora Evert Fien Goedele Hendrik Imane Jef Karel "
        u"Leonie Maarten Nienke Oscar Pleun Rik Sjoerd Tessa Ugur Vera Wim Xavi Yasmina Zita");
    return all;
}

const QStringList &familyNames()
{
    static const QStringList all = [] {
        QStringList names = words(
            u"Jansen Vries Bakker Visser Smit Meijer Peeters Janssens Maes Jacobs Mertens Willems "
            u"Claes Goossens Wouters Dijkstra Mulder Bos Vos Peters Hendriks Dekker Brouwer Wit "
            u"Haan Veen Yılmaz Kaya Demir Amrani Bouzid Haddad Idrissi Çelik Şahin Nguyen Singh "
            u"Kowalski Nowak Ferreira Santos Okafor Mensah Abdi Hosseini Rahimi Petrov Hermans "
            u"Lambrecht Verhoeven Desmet Pauwels Aerts Michiels Dubois Leclercq Martens Segers");
        const QStringList first = words(
            u"Ooster Wester Noorder Zuider Groot Klein Oude Nieuw Hoog Laag Lange Bree Berg Bosch "
            u"Water Veld Meer Molen Kerk Steen Zand Eiken Elzen Linden Beuken Wilgen Schoon Grave "
            u"Konings Roden Zwarte Witte Bloem Korte Hazel Vliet Duin Hei Eng Weide");
        const QStringList last = words(
            u"huis kamp man hof veld berg dijk broek stra sma ink horst donk mans laar beek rode "
            u"gem brink voort kerk meer oord poel daal water bosch zijl burg steeg");
        for (const QString &one : first) {
            for (const QString &other : last) {
                if (folded(one) != other) {
                    names.append(one + other);
                }
            }
        }
        return names;
    }();
    return all;
}

QString sentence(int count, Random &random)
{
    QStringList chosen;
    for (int i = 0; i < count; ++i) {
        chosen.append(often(noteWords(), random));
    }
    chosen[0][0] = chosen.at(0).at(0).toUpper();
    return chosen.join(u' ');
}

} // namespace ankerpunt::bench
