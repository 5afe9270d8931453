// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samples.h"

#include "core/base/text.h"
#include "core/domain/contacts.h"
#include "core/workspace/workspace.h"
#include "tests/bench/vocabulary.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <stdexcept>

namespace ankerpunt::bench {

namespace {

using Random = QRandomGenerator;

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

void makePeople(const QString &path, int people)
{
    constexpr int perChange = 20000;
    Random random(20261124);
    const auto workspace = Workspace::create(path);
    for (int done = 0; done < people; done += perChange) {
        workspace->store().change(u"Add people"_s, [&](record::Change &change) {
            for (int i = done; i < std::min(people, done + perChange); ++i) {
                Person person;
                person.givenName = any(givenNames(), random);
                person.familyName = any(familyNames(), random);
                change.save(person);
            }
        });
    }
}

QStringList keystrokes()
{
    QStringList all;
    for (const QString &word :
         {u"taalcafé"_s,      u"zonnebloempad"_s, u"gesprek"_s,      u"bewoners"_s,
          u"buurthuis"_s,     u"vraag"_s,         u"het"_s,          u"een"_s,
          u"vrijwilligers"_s, u"moestuin"_s,      u"erfgoedactie"_s, u"bijenwandeling"_s,
          u"molenfestival"_s, u"Fatima"_s,        u"Oosterhuis"_s,   u"café"_s,
          u"xylofoon"_s,      u"qwerty"_s,        u"stichting"_s,    u"coördinator"_s}) {
        for (int length = 1; length <= std::min(8, int(word.size())); ++length) {
            all.append(word.left(length));
        }
    }
    all.append({u"taal zonne"_s, u"gesprek bewoners"_s, u"de het een"_s, u"bijen festival"_s});
    return all;
}

} // namespace ankerpunt::bench
