// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contacts.h"
#include "core/domain/questions.h"
#include "core/exchange/import.h"
#include "core/exchange/profile.h"
#include "core/queries/lists.h"
#include "core/queries/references.h"
#include "tests/support/temporary_file.h"
#include "tests/support/zip_maker.h"

#include <QFile>

using namespace ankerpunt;
using exchange::Import;
using exchange::ImportPlan;
using exchange::Outcome;
using test::contentOf;
using test::damageOf;
using test::TemporaryFile;

namespace {

const QStringList sixFiles{u"wijken"_s,   u"instellingen"_s, u"organisaties"_s,
                           u"personen"_s, u"vraagstukken"_s, u"contactlog"_s};

ImportPlan importSix(Workspace &workspace, QStringList names = sixFiles)
{
    Import import(workspace, {});
    for (const QString &name : names) {
        import.add(u":/example/%1.csv"_s.arg(name));
    }
    return import.commit();
}

/// A spreadsheet beside the file; its path.
QString written(const TemporaryFile &file, const QString &name, const QByteArray &text)
{
    QFile csv(file.path(name));
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write(text);
    return csv.fileName();
}

ImportPlan importText(TemporaryFile &file, const QString &name, const QByteArray &text,
                      const exchange::ImportOptions &options = {})
{
    Import import(file.workspace(), options);
    import.add(written(file, name, text));
    return import.commit();
}

template <typename T>
T named(Workspace &workspace, const QString &reference)
{
    const auto &kind = record::table<T>().description();
    return workspace.store().load(
        Id<T>(queries::byReference(workspace, kind, u""_s).value(reference)));
}

template <typename T>
int countOf(Workspace &workspace)
{
    return queries::counts(workspace).value(&record::table<T>().description());
}

} // namespace

TEST_CASE("a coordinator's six files become records that refer to each other")
{
    TemporaryFile file;
    Workspace &workspace = file.workspace();
    const ImportPlan report = importSix(workspace);
    CHECK(report.counts.value(Outcome::Added) == 103);
    CHECK(report.counts.value(Outcome::Skipped) == 1); // the empty row of organisaties
    CHECK(report.counts.value(Outcome::Refused) == 0);
    CHECK(report.counts.value(Outcome::Unclear) == 0);
    CHECK(countOf<Neighbourhood>(workspace) == 7);
    CHECK(countOf<Organisation>(workspace) == 22);
    CHECK(countOf<Person>(workspace) == 37);
    CHECK(countOf<Question>(workspace) == 13);
    CHECK(countOf<Interaction>(workspace) == 24);
    CHECK(countOf<Action>(workspace) == 15);
    CHECK(damageOf(workspace).isEmpty());

    const auto overvecht = named<Neighbourhood>(workspace, u"W1"_s);
    CHECK(workspace.store().load(overvecht.anchor).givenName == u"Marloes"_s);
    const auto cafe = named<Question>(workspace, u"V02"_s);
    CHECK(workspace.store().load(cafe.organisation).name == u"Taalcafé Zonnebloempad"_s);
    CHECK(cafe.since == *PartialDate::fromIso(u"2024"));
    CHECK(cafe.status == QuestionStatus::Closed);
    CHECK(cafe.neighbourhoods == QList{overvecht.id});
    CHECK(workspace.store().partsOf<Wording>(cafe.id.value()).size() == 2);
    const auto swimming = named<Question>(workspace, u"V01"_s);
    REQUIRE(swimming.themes.size() == 1); // its label holds a comma
    CHECK(workspace.store().load(swimming.themes.first()).code == u"SPORT_HEALTH"_s);
    CHECK(swimming.expectedValues.size() == 2);
    CHECK(named<Question>(workspace, u"V11"_s).organisation == Id<Organisation>());
    const auto talk = named<Interaction>(workspace, u"K05"_s);
    CHECK(workspace.store().partsOf<InteractionParticipant>(talk.id.value()).size() == 2);
    CHECK(talk.subjects.size() == 2); // the organisation and the question
    CHECK(talk.startsAt == QTime(18, 30));
    const auto ahmed = named<Person>(workspace, u"P11"_s);
    const auto reach = workspace.store().partsOf<ContactPoint>(ahmed.id.value());
    REQUIRE(reach.size() == 2);
    for (const ContactPoint &point : reach) {
        CHECK(point.value == (point.medium == ContactMedium::Phone
                                  ? u"06 00 00 01 11"_s // a blank less
                                  : u"ahmed.benali@example.org"_s));
    }
    const auto consents =
        workspace.store().partsOf<Consent>(named<Person>(workspace, u"P04"_s).id.value());
    REQUIRE(consents.size() == 2); // no photo, but a quote
    CHECK(consents.first().answer == ConsentAnswer::No);
    CHECK(consents.last().answer == ConsentAnswer::Yes);
    CHECK(named<Person>(workspace, u"P09"_s).nameConvention == NameConvention::Flemish);
    CHECK(named<Organisation>(workspace, u"I7"_s).level == EducationLevel::Hbo);
    CHECK(named<Organisation>(workspace, u"I7"_s).levelDetail == u"graduaat en bachelor"_s);
}

TEST_CASE("the same files again change nothing, in whatever order")
{
    TemporaryFile file;
    importSix(file.workspace());
    const QStringList content = contentOf(file.store());
    QStringList reversed = sixFiles;
    std::reverse(reversed.begin(), reversed.end());
    const ImportPlan again = importSix(file.workspace(), reversed);
    CHECK(again.counts.value(Outcome::Unchanged) == 103);
    CHECK(again.counts.value(Outcome::Added) == 0);
    CHECK(again.counts.value(Outcome::Updated) == 0);
    CHECK(contentOf(file.store()) == content);
    CHECK(file.store().undoText() == u"Import 6 files"_s); // and there is nothing new to undo
    file.store().undo();
    CHECK_FALSE(file.store().undoText());
}

TEST_CASE("an import is one step to undo and to redo, also after a restart")
{
    TemporaryFile file;
    const QStringList empty = contentOf(file.store());
    importSix(file.workspace());
    const QStringList content = contentOf(file.store());
    file.store().undo();
    CHECK(contentOf(file.store()) == empty);
    file.reopen();
    file.store().redo();
    CHECK(contentOf(file.store()) == content);
    CHECK(damageOf(file.workspace()).isEmpty());
}

TEST_CASE("a preview writes nothing and says what an import will do")
{
    TemporaryFile file;
    const QStringList before = contentOf(file.store());
    Import import(file.workspace(), {});
    import.add(u":/example/personen.csv"_s);
    const ImportPlan preview = import.preview();
    CHECK(contentOf(file.store()) == before);
    CHECK(preview.counts.value(Outcome::Added) == 37);
    REQUIRE(preview.files.size() == 1);
    CHECK(preview.files.first().kind == u"person"_s);
    CHECK(preview.files.first().headerLine == 1);
    QStringList leftOut;
    for (const auto &column : preview.files.first().leftOut) {
        leftOut.append(column.column);
        CHECK_FALSE(column.why.isEmpty());
    }
    CHECK(leftOut.contains(u"SOFAR"_s));
    import.commit();
    CHECK(countOf<Person>(file.workspace()) == 37);
}

TEST_CASE("an empty cell erases nothing and a new word in the file is an edit")
{
    TemporaryFile file;
    importText(file, u"wijken.csv"_s, "Nr;Wijk of buurt;Plaats\r\nW1;Overvecht;Utrecht\r\n");
    const auto report = importText(file, u"wijken.csv"_s,
                                   "Nr;Wijk of buurt;Plaats;Deel van\r\nW1;Overvecht;;Noord\r\n");
    CHECK(report.counts.value(Outcome::Updated) == 1);
    const auto overvecht = named<Neighbourhood>(file.workspace(), u"W1"_s);
    CHECK(overvecht.city == u"Utrecht"_s);
    CHECK(overvecht.district == u"Noord"_s);
}

TEST_CASE("the same code with another name is unclear and never written")
{
    TemporaryFile file;
    importText(file, u"wijken.csv"_s, "Nr;Wijk of buurt;Plaats\r\nW1;Overvecht;Utrecht\r\n");
    const auto report =
        importText(file, u"wijken.csv"_s, "Nr;Wijk of buurt;Plaats\r\nW1;Dampoort;Gent\r\n");
    CHECK(report.counts.value(Outcome::Unclear) == 1);
    CHECK(report.files.first().rows.first().with == QStringList{u"W1"_s});
    CHECK(named<Neighbourhood>(file.workspace(), u"W1"_s).name == u"Overvecht"_s);
    SECTION("unless the files get a source of their own")
    {
        const auto other =
            importText(file, u"wijken.csv"_s, "Nr;Wijk of buurt;Plaats\r\nW1;Dampoort;Gent\r\n",
                       {u"Gent"_s, {}});
        CHECK(other.counts.value(Outcome::Added) == 1);
        CHECK(countOf<Neighbourhood>(file.workspace()) == 2);
    }
}

TEST_CASE("a row that cannot be kept is refused with a reason and the others come in")
{
    TemporaryFile file;
    const auto report = importText(file, u"vraagstukken.csv"_s,
                                   "Nr;Titel;Datum;Status\r\nV1;Eerste;31-09-2026;nieuw\r\n"
                                   "V2;;01-09-2026;nieuw\r\nV3;Derde;01-09-2026;bestaat niet\r\n");
    CHECK(report.counts.value(Outcome::Refused) == 2);
    CHECK(report.counts.value(Outcome::Added) == 1);
    const auto &rows = report.files.first().rows;
    CHECK(rows.at(0).line == 2);
    CHECK_FALSE(rows.at(0).reasons.isEmpty());
    CHECK_FALSE(rows.at(1).reasons.isEmpty());
    CHECK_FALSE(rows.at(2).reasons.isEmpty()); // its status is unknown, the question is kept
    CHECK(countOf<Question>(file.workspace()) == 1);
}

TEST_CASE("a person who is there already under another code is unclear")
{
    TemporaryFile file;
    importText(file, u"personen.csv"_s,
               "Nr;Voornaam;Tussenvoegsel;Achternaam\r\nP01;Marloes;van der;Veen\r\n");
    const auto report =
        importText(file, u"personen.csv"_s,
                   "Nr;Voornaam;Tussenvoegsel;Achternaam\r\nX9;Marloes;van der;Veen\r\n");
    CHECK(report.counts.value(Outcome::Unclear) == 1);
    CHECK(report.files.first().rows.first().with == QStringList{u"P01"_s});
    CHECK(countOf<Person>(file.workspace()) == 1);
}

TEST_CASE("of many who look like a row the most alike are shown, and how many more there are")
{
    const auto planWith = [](int alike) {
        TemporaryFile file;
        file.store().change(u"Add"_s, [&](record::Change &change) {
            for (int i = 0; i < alike; ++i) {
                Person person;
                person.givenName = u"Jan"_s;
                person.familyName = u"Jansen"_s;
                change.save(person);
            }
        });
        Import import(file.workspace(), {});
        import.add(written(file, u"personen.csv"_s, "Voornaam;Achternaam\r\nJan;Jansen\r\n"));
        return import.preview().files.constFirst().rows.constFirst();
    };
    const auto tells = [](const exchange::PlannedRow &row, const QString &text) {
        return std::any_of(row.reasons.begin(), row.reasons.end(),
                           [&](const auto &reason) { return reason.sentence.contains(text); });
    };
    const auto some = planWith(5);
    CHECK(some.proposals.size() == 5);
    CHECK_FALSE(tells(some, u"others look like it"_s));
    CHECK(some.proposals.constFirst().who == u"Jan Jansen"_s); // whoever has no code has no number
    CHECK(tells(some, u"Jan Jansen has the same name."_s));
    const auto many = planWith(12);
    CHECK(many.proposals.size() == 5);
    CHECK(many.outcome == Outcome::Unclear);
    CHECK(tells(many, u"others look like it too: 7"_s));
    const auto common = planWith(201);
    CHECK(common.proposals.isEmpty());
    CHECK(common.outcome == Outcome::Added);
    CHECK(tells(common, u"More than 200 people"_s));
}

TEST_CASE("a row that stays out is not referred to by those that come in")
{
    TemporaryFile file;
    importText(file, u"organisaties.csv"_s, "Nr;Naam\r\nA1;Buurttuin\r\n");
    Import import(file.workspace(), {});
    import.add(written(file, u"personen.csv"_s, // those who refer are looked at first
                       "Nr;Voornaam;Achternaam;Functie;Organisatie of instelling\r\n"
                       "P1;Anna;Bos;vrijwilliger;O1\r\nP2;Karim;Smit;vrijwilliger;O2\r\n"
                       "P3;Lena;Mulder;vrijwilliger;O3\r\n"));
    import.add(written(file, u"organisaties.csv"_s, // perhaps the one that is there; none; new
                       "Nr;Naam;Soort\r\nO1;Buurttuin;stichting\r\nO2;;stichting\r\n"
                       "O3;Taalcafé;stichting\r\n"));
    const auto plan = import.commit();
    CHECK(plan.counts.value(Outcome::Unclear) == 1);
    CHECK(plan.counts.value(Outcome::Refused) == 1);
    CHECK(plan.counts.value(Outcome::Added) == 4);
    const auto &rows = plan.files.constFirst().rows;
    CHECK_FALSE(rows.at(0).reasons.isEmpty()); // the organisation was left out
    CHECK_FALSE(rows.at(1).reasons.isEmpty());
    CHECK(rows.at(2).reasons.isEmpty());
    const auto at = [&](const QString &code) {
        const auto roles =
            file.store().partsOf<Affiliation>(named<Person>(file.workspace(), code).id.value());
        return roles.size() == 1 && roles.constFirst().organisation;
    };
    CHECK_FALSE(at(u"P1"_s));
    CHECK_FALSE(at(u"P2"_s));
    CHECK(at(u"P3"_s));
    CHECK(damageOf(file.workspace()).isEmpty());
}

TEST_CASE("English headers in another order are understood as well")
{
    TemporaryFile file;
    const auto report =
        importText(file, u"people.csv"_s,
                   "Family name,Given name,Code,Function\nVeen,Marloes,P01,neighbourhood anchor\n");
    CHECK(report.counts.value(Outcome::Added) == 1);
    const auto person = named<Person>(file.workspace(), u"P01"_s);
    CHECK(person.familyName == u"Veen"_s);
    const auto roles = file.store().partsOf<Affiliation>(person.id.value());
    REQUIRE(roles.size() == 1);
    CHECK(roles.first().function == u"ANCHOR"_s);
}

TEST_CASE("a word that an open list lacks is added to it, in the same step")
{
    TemporaryFile file;
    importText(file, u"organisaties.csv"_s,
               "Nr;Naam;Soort\r\nO1;De Wip;speeltuin\r\nO2;De Schommel;Speeltuin\r\n");
    CHECK(named<Organisation>(file.workspace(), u"O1"_s).kind == u"SPEELTUIN"_s);
    CHECK(named<Organisation>(file.workspace(), u"O2"_s).kind == u"SPEELTUIN"_s);
    CHECK(countOf<Choice>(file.workspace()) == 1);
    const auto refused =
        importText(file, u"organisaties.csv"_s, "Nr;Naam;Soort\r\nO3;;kinderboerderij\r\n");
    CHECK(refused.counts.value(Outcome::Refused) == 1);
    CHECK(countOf<Choice>(file.workspace()) == 1); // a row that is not kept adds no word
    CHECK(damageOf(file.workspace()).isEmpty());
    file.store().undo(); // the refused row leaves the list of those still to be solved
    file.store().undo();
    CHECK(countOf<Choice>(file.workspace()) == 0);
}

TEST_CASE("a column in which every word is new is no column of words")
{
    TemporaryFile file;
    QByteArray text = "Nr;Naam;Soort\r\n";
    for (int i = 1; i <= 1002; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += 'O' + number + ";Huis " + number + ";soort " + number + "\r\n";
    }
    const auto plan = importText(file, u"organisaties.csv"_s, text);
    CHECK(countOf<Choice>(file.workspace()) == 1000);
    const auto &rows = plan.files.constFirst().rows;
    CHECK(rows.at(999).reasons.constFirst().kind == exchange::Reason::Kind::NewWord);
    for (int row = 1000; row < 1002; ++row) {
        CHECK(rows.at(row).outcome == Outcome::Added);
        CHECK(rows.at(row).reasons.constFirst().kind == exchange::Reason::Kind::Unknown);
    }
    CHECK(named<Organisation>(file.workspace(), u"O1002"_s).kind.isEmpty());
}

TEST_CASE("a file of no known kind is refused in words and nothing changes")
{
    TemporaryFile file;
    const QStringList before = contentOf(file.store());
    CHECK_THROWS_AS(importText(file, u"iets.csv"_s, "Kleur;Maat\r\nrood;42\r\n"), Error);
    CHECK_THROWS_AS(importText(file, u"leeg.csv"_s, ""), Error);
    CHECK(contentOf(file.store()) == before);
}

TEST_CASE("reading and planning tell how far they are, and stop when they are told to")
{
    TemporaryFile file;
    QByteArray text = "Naam\n";
    QByteArray rows = "<row><c t=\"inlineStr\"><is><t>Naam</t></is></c></row>";
    for (int i = 0; i < 20000; ++i) {
        const QByteArray name = "Anna" + QByteArray::number(i) + " de Vries";
        text += name + '\n';
        rows += "<row><c t=\"inlineStr\"><is><t>" + name + "</t></is></c></row>";
    }
    for (const auto &[name, bytes] :
         {std::pair(u"personen.csv"_s, text),
          std::pair(u"personen.xlsx"_s, test::SpreadsheetMaker().sheet(rows).bytes())}) {
        INFO(name.toStdString());
        QFile list(file.path(name));
        REQUIRE(list.open(QIODevice::WriteOnly));
        list.write(bytes);
        list.close();
        exchange::ImportOptions options;
        options.kind = u"person"_s;
        Import import(file.workspace(), {});
        int told = 0;
        int last = 0;
        bool stop = true;
        const auto progress = [&](int done, int total) {
            ++told;
            CHECK(done >= last);
            CHECK(done <= total);
            last = done;
            return !stop;
        };
        CHECK_THROWS_WITH(import.add(list.fileName(), options, progress),
                          Catch::Contains("stopped"));
        CHECK(told == 1);
        stop = false;
        last = 0;
        import.add(list.fileName(), options, progress);
        CHECK(told > 1);
        CHECK(import.table(0).rows.size() == 20000);
    }
}

TEST_CASE("every import profile names kinds, fields and parts that exist")
{
    TemporaryFile file;
    const auto all = exchange::profiles(file.workspace().registry());
    CHECK(all.size() >= 6);
    for (const auto &profile : all) {
        for (const auto &part : profile.parts) {
            CHECK((part.tie != nullptr || part.kind->fields.at(part.owner).partOf));
            CHECK_FALSE(part.key.isEmpty());
        }
        for (const auto &column : profile.columns) {
            CHECK_FALSE(column.headers.isEmpty());
            const bool says = column.field >= 0 || column.isReference ||
                              column.special != exchange::ColumnRule::Special::None;
            CHECK(says == column.leftOut.isEmpty());
        }
    }
}

TEST_CASE("an organisation is also found by its abbreviation")
{
    TemporaryFile file;
    importText(file, u"instellingen.csv"_s,
               "Nr;Naam;Afkorting;Niveau\r\nI2;Hogeschool Vechtoever;HV;hbo\r\n");
    importText(file, u"personen.csv"_s,
               "Nr;Voornaam;Achternaam;Organisatie of instelling\r\nP1;Marloes;Veen;HV\r\n");
    const auto roles =
        file.store().partsOf<Affiliation>(named<Person>(file.workspace(), u"P1"_s).id.value());
    REQUIRE(roles.size() == 1);
    CHECK(roles.first().organisation == named<Organisation>(file.workspace(), u"I2"_s).id);
}
