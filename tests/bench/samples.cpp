// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samples.h"

#include "core/base/text.h"
#include "core/domain/contacts.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

#include <cmath>
#include <stdexcept>

namespace ankerpunt::bench {

namespace {

using Random = QRandomGenerator;

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ');
}

const QString &any(const QStringList &from, Random &random)
{
    return from.at(random.bounded(int(from.size())));
}

/// Like any(), but the first words come often and the last seldom, as in a language.
const QString &often(const QStringList &from, Random &random)
{
    return from.at(int(double(from.size()) * std::pow(random.generateDouble(), 3.0)));
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

/// About 1,300 family names: known ones and compounds as they were made everywhere.
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

QString sentence(int count, Random &random)
{
    QStringList chosen;
    for (int i = 0; i < count; ++i) {
        chosen.append(often(noteWords(), random));
    }
    chosen[0][0] = chosen.at(0).at(0).toUpper();
    return chosen.join(u' ');
}

QString organisationName(int i, Random &random)
{
    static const QStringList sorts = words(
        u"Buurthuis Stichting Wijkcentrum Bewonersgroep Basisschool Jongerencentrum Sportclub "
        u"Taalcafé Zorgcentrum Moestuin Wereldhuis Ontmoetingsplek Voedselbank Bibliotheek");
    static const QStringList places = words(
        u"Zonnebloempad Overvecht Lombok Kanaleneiland Zuilen Hoograven Rabot Seefhoek Kiel "
        u"Muide Brugsepoort Ledeberg Ganzenhoef Transvaal Woensel Kronenburg Presikhaaf Malburgen");
    return i == 0 ? u"Taalcafé Zonnebloempad"_s
                  : u"%1 %2 %3 %4"_s
                        .arg(any(sorts, random), any(familyNames(), random), any(places, random))
                        .arg(i);
}

void write(const QString &path, const std::function<void(QTextStream &)> &rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        throw std::runtime_error("cannot write " + path.toStdString());
    }
    QTextStream out(&file);
    out.setGenerateByteOrderMark(true);
    rows(out);
}

void writePerson(QTextStream &out, int i, int organisations, Random &random)
{
    static const QStringList prefixes{u""_s,    u""_s,       u""_s,        u""_s,    u"de"_s,
                                      u"van"_s, u"van de"_s, u"van der"_s, u"den"_s, u"van den"_s};
    static const QStringList functions = words(u"docent student vrijwilliger bewoner onderzoeker "
                                               u"coördinator buurtanker coach");
    static const QStringList bases = words(u"taak toestemming overeenkomst");
    const QString given = any(givenNames(), random);
    const QString prefix = any(prefixes, random);
    const QString family = any(familyNames(), random);
    const QString address =
        folded(given + u'.' + prefix + family).remove(u' ') + QString::number(i);
    const auto two = [&random] {
        return QString::number(random.bounded(100)).rightJustified(2, u'0');
    };
    out << 'P' << i << ';' << given << ';' << prefix << ';' << family << ';'
        << (i % 3 == 0 ? "BE" : "NL") << ';' << any(functions, random) << ";O"
        << random.bounded(organisations) << ";Team " << random.bounded(40) << ";;" << address
        << "@example.org;06 " << two() << ' ' << two() << ' ' << two() << ' ' << two()
        << ";Nederlands;nee;" << (i % 10 == 0 ? "ja" : "nee") << ";;01-09-"
        << 2015 + random.bounded(11) << ";;" << any(bases, random) << ";ja;ja;;"
        << (i % 5 == 0 ? sentence(8, random) : QString()) << '\n';
}

} // namespace

void writeSpreadsheets(const QString &folder, int people, int organisations)
{
    Random random(20261124);
    write(QDir(folder).filePath(u"organisaties.csv"_s), [&](QTextStream &out) {
        out << "Nr;Naam;Soort;Rechtsvorm;KvK / ondernemingsnr.;Straat;Huisnr;Toev./bus;Postcode;"
               "Plaats;Land;Wijk;Telefoon;E-mail;Website;Eerste contact;Via;Binnengebracht door;"
               "Max. vragen per halfjaar;Missie (kort);Opmerking\n";
        for (int i = 0; i < organisations; ++i) {
            out << 'O' << i << ';' << organisationName(i, random)
                << ";welzijnsorganisatie;stichting;" << 10000000 + i << ';'
                << any(familyNames(), random) << "straat;" << 1 + random.bounded(200)
                << ";;3563 ZZ;Utrecht;NL;;030 000 00 01;info" << i
                << "@example.org;https://example.org/" << i << ";14-03-2022;docent;;3;"
                << sentence(7, random) << ";\n";
        }
    });
    write(QDir(folder).filePath(u"personen.csv"_s), [&](QTextStream &out) {
        out << "Nr;Voornaam;Tussenvoegsel;Achternaam;Naamconventie;Functie;Organisatie of "
               "instelling;Onderdeel;Wijk;E-mail;Telefoon;Voorkeurstaal;Minderjarig;"
               "Ervaringsdeskundig;SOFAR;Actief van;Actief tot;Grondslag;Foto mag;Citaat mag;"
               "Bewaren tot;Opmerking\n";
        for (int i = 0; i < people; ++i) {
            writePerson(out, i, organisations, random);
        }
    });
}

void makeNotes(const QString &path, int notes)
{
    static const QStringList media = words(u"VISIT PHONE MAIL MESSAGE ONLINE EVENT STREET");
    constexpr int perChange = 20000;
    constexpr int organisationCount = 500;
    Random random(19700101);
    const auto workspace = Workspace::create(path);
    QList<Id<AnyRecord>> organisations;
    QList<Id<Person>> people;
    workspace->store().change(u"Add partners"_s, [&](record::Change &change) {
        for (int i = 0; i < organisationCount; ++i) {
            Organisation organisation;
            organisation.name = organisationName(i, random);
            organisation.mission = sentence(8, random);
            organisations.append(Id<AnyRecord>(change.save(organisation).value()));
        }
        for (int i = 0; i < 300; ++i) {
            Person person;
            person.givenName = any(givenNames(), random);
            person.familyName = any(familyNames(), random);
            people.append(change.save(person));
        }
    });
    const QDate first(2016, 9, 1);
    const int days = int(first.daysTo(QDate(2026, 11, 20)));
    for (int done = 0; done < notes; done += perChange) {
        workspace->store().change(u"Write down talks"_s, [&](record::Change &change) {
            for (int i = done; i < std::min(notes, done + perChange); ++i) {
                Interaction talk;
                talk.happenedOn = first.addDays(qint64(days) * i / notes);
                talk.medium = any(media, random);
                talk.madeBy = people.at(random.bounded(int(people.size())));
                talk.subjects = {organisations.at(random.bounded(int(organisations.size())))};
                talk.topic = sentence(3, random);
                talk.report = sentence(25, random) + u'.';
                change.insert({&record::table<Interaction>().description(),
                               workspace->store().newId(),
                               record::table<Interaction>().toValues(talk),
                               {},
                               {},
                               {}});
            }
        });
    }
}

} // namespace ankerpunt::bench
