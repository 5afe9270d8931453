// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contacts.h"
#include "core/domain/people.h"
#include "core/domain/questions.h"
#include "core/domain/taking_part.h"
#include "core/exchange/import.h"
#include "core/exchange/refused_rows.h"
#include "core/queries/lists.h"
#include "core/queries/references.h"
#include "tests/support/demo.h"
#include "tests/support/temporary_file.h"
#include "tests/support/vectors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace ankerpunt;
using namespace ankerpunt::exchange;
using test::contentOf;
using test::damageOf;

namespace {

/// The demo, on its own day: the files in disorder come after it.
class Demo final
{
public:
    Demo() : m_workspace(test::createDemo(path(u"demo.anker"_s)))
    {
        m_workspace->setSetting(QString::fromUtf16(ownTodaySetting), u"2026-11-24"_s);
        m_workspace.reset();
        m_workspace = Workspace::open(path(u"demo.anker"_s), Workspace::Mode::ReadWrite);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] record::Store &store() { return m_workspace->store(); }

    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    template <typename T>
    [[nodiscard]] T named(const QString &reference)
    {
        const auto &kind = record::table<T>().description();
        return store().load(
            Id<T>(queries::byReference(*m_workspace, kind, u""_s).value(reference)));
    }
    template <typename T>
    [[nodiscard]] int countOf()
    {
        return queries::counts(*m_workspace).value(&record::table<T>().description());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QString dataPath(const QString &name)
{
    return QStringLiteral(ANKERPUNT_SOURCE_DIR "/tests/data/") + name;
}

QJsonObject expectations(const QString &name)
{
    return QJsonDocument::fromJson(tests::dataFile(name)).object();
}

ImportOptions optionsOf(const QJsonObject &expected)
{
    ImportOptions options;
    if (expected[u"askedFor"].toString() == u"macroman") {
        options.reading.encoding = Encoding::MacRoman;
    }
    return options;
}

QStringList kindsOf(const Reasons &reasons)
{
    QStringList kinds;
    for (const Reason &reason : reasons) {
        CHECK_FALSE(reason.sentence.isEmpty());
        kinds.append(toKey(reason.kind));
    }
    return kinds;
}

const PlannedRow &rowOn(const PlannedFile &file, int line)
{
    const auto row =
        std::find_if(file.rows.begin(), file.rows.end(),
                     [line](const PlannedRow &planned) { return planned.line == line; });
    REQUIRE(row != file.rows.end());
    return *row;
}

QStringList wordsOf(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

void checkRow(Import &import, const PlannedRow &row, const QJsonObject &expected)
{
    CAPTURE(row.line, sentencesOf(row.reasons));
    CHECK(toKey(row.outcome) == expected[u"outcome"].toString());
    CHECK(row.with == wordsOf(expected[u"with"]));
    CHECK(kindsOf(row.reasons) == wordsOf(expected[u"reasons"]));
    QStringList proposals;
    for (const Proposal &proposal : row.proposals) {
        proposals.append(toKey(proposal.decision.kind) +
                         (proposal.decision.with.isEmpty() ? u""_s : u" "_s) +
                         proposal.decision.with);
    }
    CHECK(proposals == wordsOf(expected[u"proposals"]));
    const auto values = import.values({0, row.line, row.part});
    const QJsonObject wanted = expected[u"values"].toObject();
    CHECK(values.size() == wanted.size());
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        CAPTURE(it.key());
        CHECK(values.value(it.key()) == it->toString());
    }
}

/// The outcome that verwacht.json names, in its words.
QStringList outcomesFor(const QString &word)
{
    static const QHash<QString, QStringList> all{
        {u"SAMENVOEGEN?"_s, {u"unclear"_s}},
        {u"FOUT"_s, {u"refused"_s}},
        {u"OVERGESLAGEN"_s, {u"skipped"_s}},
        {u"WAARSCHUWING"_s, {u"new"_s, u"unclear"_s}}, // with a reason, see below
        {u"NIEUW of SAMENVOEGEN? met V06"_s, {u"unclear"_s}}};
    return all.value(word);
}

/// A line of R2 by the number in its first cell.
int lineOf(const TextTable &table, const QString &key)
{
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const bool isNumbered = table.rows.cell(i, 0) == key;
        if (isNumbered) {
            return table.rows.line(i);
        }
    }
    return key.toInt();
}

void checkAgainst(const QJsonObject &expected, const PlannedRow &row)
{
    const QString outcome = expected[u"uitkomst"].toString();
    CAPTURE(row.line, outcome, sentencesOf(row.reasons));
    CHECK(outcomesFor(outcome).contains(toKey(row.outcome)));
    CHECK((outcome != u"WAARSCHUWING" || row.isWarning()));
    CHECK((outcome == u"OVERGESLAGEN" || !row.reasons.isEmpty()));
    for (const QString &code : expected[u"met"].toString().split(u" in "_s, Qt::SkipEmptyParts)) {
        CHECK(row.with.contains(code));
    }
}

} // namespace

TEST_CASE("every row of the files in disorder becomes what their owner expects")
{
    const auto expected = expectations(u"rommel/verwacht.json"_s)[u"bestanden"].toObject();
    int rows = 0;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QJsonObject file = it->toObject();
        const QString by = file.contains(u"regels"_s) ? u"regels"_s : u"regels_per_id"_s;
        const QJsonObject lines = file[by].toObject();
        if (lines.isEmpty()) {
            continue; // the test below
        }
        CAPTURE(it.key());
        Demo demo;
        Import import(demo.workspace(), {});
        import.add(dataPath(u"rommel/"_s + it.key()));
        const PlannedFile &planned = import.preview().files.constFirst();
        CHECK(planned.headerLine == file[u"kopregel"].toInt());
        CHECK(file[u"codering"].toString().startsWith(planned.encoding, Qt::CaseInsensitive));
        for (auto line = lines.begin(); line != lines.end(); ++line) {
            const int number =
                by == u"regels" ? line.key().toInt() : lineOf(import.table(0), line.key());
            checkAgainst(line->toObject(), rowOn(planned, number));
            ++rows;
        }
        for (const auto &skipped : file[u"overgeslagen"].toArray()) {
            CHECK(rowOn(planned, skipped.toInt()).outcome == Outcome::Skipped);
        }
    }
    CHECK(rows == 18 + 11 + 11);
}

TEST_CASE("files without rows say so and change nothing")
{
    Demo demo;
    const QStringList before = contentOf(demo.store());
    for (const auto &name : {u"rommel/R5_alleen_kop.csv"_s, u"rommel/R6_leeg.csv"_s}) {
        Import import(demo.workspace(), {});
        QString told;
        try {
            import.add(dataPath(name));
        } catch (const Error &error) {
            told = error.sentence();
        }
        CHECK(told.contains(u"Nothing was changed"_s));
        CHECK(told.contains(name.contains(u"R5"_s) ? u"no lines"_s : u"empty"_s));
    }
    CHECK(contentOf(demo.store()) == before);
}

TEST_CASE("every row in disorder is read in every detail")
{
    const QJsonObject all = expectations(u"disorder/expected.json"_s);
    CHECK(all.size() >= 12); // three of the owner, eight and more of our own
    for (auto it = all.begin(); it != all.end(); ++it) {
        CAPTURE(it.key());
        const QJsonObject expected = it->toObject();
        Demo demo;
        Import import(demo.workspace(), optionsOf(expected));
        import.add(dataPath(it.key()));
        const ImportPlan plan = import.preview();
        const PlannedFile &file = plan.files.constFirst();
        CHECK(file.kind == expected[u"kind"].toString());
        CHECK(file.encoding == expected[u"encoding"].toString());
        CHECK(file.separator == expected[u"separator"].toString());
        CHECK(file.headerLine == expected[u"headerLine"].toInt());
        QStringList leftOut;
        for (const auto &column : file.leftOut) {
            CHECK_FALSE(column.why.isEmpty());
            leftOut.append(column.column);
        }
        CHECK(leftOut == wordsOf(expected[u"leftOut"]));
        const QJsonArray rows = expected[u"rows"].toArray();
        REQUIRE(file.rows.size() == rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            CHECK(file.rows.at(i).line == rows.at(i).toObject()[u"line"].toInt());
            checkRow(import, file.rows.at(i), rows.at(i).toObject());
        }
    }
}

TEST_CASE("a merge fills what is empty, adds a number and changes nothing that is there")
{
    Demo demo;
    const QStringList before = contentOf(demo.store());
    const int people = demo.countOf<Person>();
    const auto marloes = demo.named<Person>(u"P01"_s);
    Import import(demo.workspace(), {});
    import.add(dataPath(u"rommel/R1_contacten_2019-2026.csv"_s));
    import.decide({0, 6}, {Decision::Kind::Merge, u"P01"_s});
    import.decide({0, 18}, {Decision::Kind::Merge, u"P06"_s});
    import.decide({0, 14}, {Decision::Kind::Merge, u"P03"_s});
    const ImportPlan plan = import.commit();
    CHECK(plan.counts.value(Outcome::Updated) == 3);
    CHECK(plan.counts.value(Outcome::Added) == 1); // Jansen, with a warning
    CHECK(demo.countOf<Person>() == people + 1);
    const auto after = demo.named<Person>(u"P01"_s);
    CHECK(after.givenName == marloes.givenName);
    CHECK(after.namePrefix == u"van der"_s); // not v.d.
    CHECK(after.notes == u"dubbel?"_s);      // was empty
    const auto points = [&](const QString &reference) {
        QStringList values;
        for (const auto &point :
             demo.store().partsOf<ContactPoint>(demo.named<Person>(reference).id.value())) {
            values.append(point.value);
        }
        return values;
    };
    CHECK(points(u"P01"_s) ==
          QStringList{u"marloes.vanderveen@example.org"_s, u"06 00 00 01 01"_s});
    CHECK(points(u"P06"_s).contains(u"050 000 00 06"_s)); // a second number
    CHECK(points(u"P03"_s).contains(u"f.elidrissi@example.org"_s));
    CHECK(demo.named<Person>(u"P03"_s).notes.startsWith(u"vertrekt per 1 januari"_s)); // kept
    CHECK(demo.store().partsOf<Affiliation>(after.id.value()).size() == 1);
    CHECK(damageOf(demo.workspace()).isEmpty());
    demo.store().undo(); // in one step
    CHECK(contentOf(demo.store()) == before);
}

TEST_CASE("the last contact of a list is a talk with that person, once")
{
    Demo demo;
    const int talks = demo.countOf<Interaction>();
    for (int round = 0; round < 2; ++round) {
        Import import(demo.workspace(), {});
        import.add(dataPath(u"rommel/R1_contacten_2019-2026.csv"_s));
        import.decide({0, 5}, {Decision::Kind::Merge, u"P01"_s});
        import.decideAll(Decision::Kind::LeaveOut);
        import.commit();
        CHECK(demo.countOf<Interaction>() == talks + 1);
        CHECK(damageOf(demo.workspace()).isEmpty());
    }
}

TEST_CASE("an empty cell and a decision for somebody new touch nobody who is there")
{
    Demo demo;
    const auto before = contentOf(demo.store());
    const int people = demo.countOf<Person>();
    Import import(demo.workspace(), {});
    import.add(dataPath(u"rommel/R1_contacten_2019-2026.csv"_s));
    import.decideAll(Decision::Kind::AddNew);
    const ImportPlan plan = import.commit();
    CHECK(plan.counts.value(Outcome::Unclear) == 0);
    CHECK(plan.counts.value(Outcome::Refused) == 1);
    CHECK(demo.countOf<Person>() == people + plan.counts.value(Outcome::Added));
    const auto after = contentOf(demo.store());
    for (const QString &line : before) {
        CHECK(after.contains(line));
    }
    CHECK(damageOf(demo.workspace()).isEmpty());
}

TEST_CASE("people in one cell become a row each, which are asked about in turn")
{
    Demo demo;
    Import import(demo.workspace(), {});
    import.add(dataPath(u"disorder/D8_onderling.csv"_s));
    import.decide({0, 6}, {Decision::Kind::Split, {}});
    const PlannedFile file = import.preview().files.constFirst();
    QStringList found;
    for (const PlannedRow &row : file.rows) {
        if (row.line == 6) {
            found.append(u"%1 %2 %3 %4"_s.arg(row.part).arg(toKey(row.outcome), row.title,
                                                            row.with.join(u' ')));
        }
    }
    CHECK(found == QStringList{u"1 new Joke Prins "_s, u"2 unclear Roelof Dijkstra P06"_s});
    import.decide({0, 6, 2}, {Decision::Kind::Merge, u"P06"_s});
    const int people = demo.countOf<Person>();
    const ImportPlan plan = import.commit();
    CHECK(plan.counts.value(Outcome::Added) == 3); // Hanna, Joke, Dijkstra with a warning
    CHECK(demo.countOf<Person>() == people + 3);
}

TEST_CASE("students are merged with who they are, in what they take part in")
{
    Demo demo;
    const int parts = demo.countOf<Participation>();
    const int people = demo.countOf<Person>();
    ImportOptions options;
    options.repairLetters = Answer::Yes;
    options.fillDown = Answer::Yes;
    Import import(demo.workspace(), options);
    import.add(dataPath(u"rommel/R3_studenten_en_punten.csv"_s));
    import.decideAll(Decision::Kind::Merge);
    const ImportPlan plan = import.commit();
    CHECK(demo.countOf<Person>() == people);
    CHECK(demo.countOf<Participation>() == parts);                           // all were there
    CHECK(toKey(rowOn(plan.files.constFirst(), 4).outcome) == u"unclear"_s); // line 2 once more
    const auto bram = demo.named<Person>(u"P28"_s);
    QList<int> hours;
    demo.store().rows().each(
        record::table<Participation>().description(), [&](const record::Record &record) {
            const auto part = record::table<Participation>().fromValues(record.id, record.values);
            if (part.person == bram.id) {
                CHECK(part.credits->hundredths == 750);
                hours.append(part.hours.value_or(0));
            }
        });
    CHECK(hours == QList<int>{210}); // was empty
}

TEST_CASE("letters that were encoded twice wait for an answer")
{
    Demo demo;
    const QString path = dataPath(u"disorder/D7_dubbel.csv"_s);
    const auto outcomeOn = [&](Answer answer, int line) {
        ImportOptions options;
        options.repairLetters = answer;
        Import import(demo.workspace(), options);
        import.add(path);
        const PlannedFile file = import.preview().files.constFirst();
        return toKey(rowOn(file, line).outcome) + u' ' + rowOn(file, line).title;
    };
    CHECK(outcomeOn(Answer::Open, 4) == u"unclear Renée Bløm"_s);
    CHECK(outcomeOn(Answer::Yes, 4) == u"new Renée Bløm"_s);
    CHECK(outcomeOn(Answer::No, 4) == u"new RenÃ©e BlÃ¸m"_s);
    CHECK(outcomeOn(Answer::Open, 5) == u"new Piet Zwart"_s);
}

TEST_CASE("a text that tells too much is kept once a person wrote it anew")
{
    Demo demo;
    Import import(demo.workspace(), {});
    import.add(dataPath(u"disorder/D3_bewoners_gegevens.csv"_s));
    CHECK_FALSE(import.values({0, 3}).contains(u"notes"_s));
    import.mend({0, 3}, u"Opmerking"_s, u"rustig bellen"_s);
    CHECK(import.values({0, 3}).value(u"notes"_s) == u"rustig bellen"_s);
    CHECK(kindsOf(rowOn(import.preview().files.constFirst(), 3).reasons).isEmpty());
    import.commit();
    for (const QString &line : contentOf(demo.store())) { // not even in the history of the rows
        CHECK_FALSE(line.contains(u"autisme"_s));
        CHECK_FALSE(line.contains(u"111222333"_s));
        CHECK_FALSE(
            line.contains(u"17-08-1950"_s)); // the year alone may stand in a number of a record
        CHECK_FALSE(line.contains(u"1950-08-17"_s));
        CHECK_FALSE(line.contains(u"islam"_s));
    }
}

TEST_CASE("rows that could not be kept go out, are mended, and leave the list when they come in")
{
    Demo demo;
    const QString name = u"D1_vrijwilligers.csv"_s;
    {
        Import import(demo.workspace(), {});
        import.add(dataPath(u"disorder/"_s + name));
        import.decide({0, 4}, {Decision::Kind::LeaveOut, {}});
        import.commit();
    }
    REQUIRE(unsolvedFiles(demo.workspace()).size() == 1);
    CHECK(unsolvedFiles(demo.workspace()).constFirst().rows == 3); // 5 and 7 are open, 6 cannot be
    const QString out = demo.path(u"nog op te lossen.csv"_s);
    exportUnsolved(demo.workspace(), name, out);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    CHECK(text.contains("Laatst gesproken;Foto?;"));
    CHECK(text.contains("30-2-2026 is not a day of the calendar"));
    text.replace("30-02-2026", "28-02-2026");
    const QString mended = demo.write(u"gemaakt.csv"_s, text);
    {
        Import import(demo.workspace(), {});
        import.add(mended);
        const ImportPlan plan = import.preview();
        CHECK(plan.counts.value(Outcome::Refused) == 0);
        REQUIRE(plan.counts.value(Outcome::Unclear) == 3);
        const QStringList with = plan.files.constFirst().rows.at(1).with;
        CHECK(with == QStringList{u"P18"_s}); // Gerda Smitt
        import.decide({0, plan.files.constFirst().rows.at(1).line},
                      {Decision::Kind::Merge, u"P18"_s});
        import.commit();
    }
    CHECK(unsolvedFiles(demo.workspace()).constFirst().rows == 2);
    CHECK(unsolvedFiles(demo.workspace()).constFirst().name == name);
    {
        Import import(demo.workspace(), {}); // the first file once more doubles nothing
        import.add(dataPath(u"disorder/"_s + name));
        import.decideAll(Decision::Kind::Merge);
        import.commit();
    }
    REQUIRE(unsolvedFiles(demo.workspace()).size() == 1); // the date in it is still wrong
    CHECK(unsolvedFiles(demo.workspace()).constFirst().rows == 1);
    CHECK_THROWS_AS(exportUnsolved(demo.workspace(), u"none.csv"_s, out), Error);
}

TEST_CASE("an import that is stopped changes nothing, however far it was")
{
    Demo demo;
    QByteArray text("Naam;Organisatie;Telefoon\n");
    for (int i = 0; i < 700; ++i) {
        text += "Persoon" + QByteArray::number(i) + " Test;;\n";
    }
    const QString path = demo.write(u"veel.csv"_s, text);
    const QStringList before = contentOf(demo.store());
    int calls = 0;
    int last = 0;
    {
        Import import(demo.workspace(), {});
        import.add(path);
        import.commit([&](int done, int total) {
            ++calls;
        CHECK(done >= last);
        CHECK(done <= total);
        last = done;
        return true;
    });
}
CHECK(calls > 10);
demo.store().undo();
for (int stopAt = 1; stopAt <= calls; stopAt += 4) {
    Import import(demo.workspace(), {});
    import.add(path);
    int left = stopAt;
    CHECK_THROWS_AS(import.commit([&](int, int) { return --left > 0; }), Error);
    CHECK(contentOf(demo.store()) == before);
}
}

TEST_CASE("someone else under a code that is taken comes in without that code")
{
    Demo demo;
    const QString path =
        demo.write(u"personen.csv"_s, "Nr;Voornaam;Achternaam\nP01;Iemand;Anders\n");
    const int people = demo.countOf<Person>();
    Import import(demo.workspace(), {});
    import.add(path);
    CHECK(kindsOf(rowOn(import.preview().files.constFirst(), 2).reasons) ==
          QStringList{u"other-under-code"_s});
    import.decide({0, 2}, {Decision::Kind::AddNew, {}});
    import.commit();
    CHECK(demo.countOf<Person>() == people + 1);
    CHECK(demo.named<Person>(u"P01"_s).givenName == u"Marloes"_s);
    CHECK(damageOf(demo.workspace()).isEmpty());
}

TEST_CASE("decisions for rows, people and columns that there are not are refused")
{
    Demo demo;
    Import import(demo.workspace(), {});
    import.add(dataPath(u"disorder/D1_vrijwilligers.csv"_s));
    CHECK_THROWS_AS(import.decide({0, 99}, {Decision::Kind::AddNew, {}}), Error);
    CHECK_THROWS_AS(import.decide({0, 4}, {Decision::Kind::Merge, u"P99"_s}), Error);
    CHECK_THROWS_AS(import.mend({0, 4}, u"Kleur"_s, u"rood"_s), Error);
}
