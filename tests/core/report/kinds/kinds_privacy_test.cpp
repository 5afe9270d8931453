// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What no report of a programme, for a partner or about a neighbourhood tells, in any form; and
// what every report survives.
#include "core/base/literals.h"
#include "core/domain/questions.h"
#include "core/domain/reflections.h"
#include "core/queries/portraits.h"
#include "core/report/json.h"
#include "core/report/pdf.h"
#include "core/report/safe_counts.h"
#include "core/report/values.h"
#include "tests/support/demo.h"
#include "tests/support/demo_kinds.h"
#include "tests/support/small_register.h"
#include "tests/support/tools.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace ankerpunt;
using namespace ankerpunt::report;
using test::autumn;

namespace {

class Demo final
{
public:
    Demo() : workspace(test::createDemo(m_folder.filePath(u"a.anker"_s))) {}

    template <typename T>
    void each(const std::function<void(T &)> &edit)
    {
        QList<T> all;
        const auto &kind = record::table<T>();
        workspace->store().rows().each(kind.description(), [&](const record::Record &record) {
            all.append(kind.fromValues(record.id, record.values));
        });
        REQUIRE_FALSE(all.isEmpty());
        workspace->store().change(u"Edit"_s, [&](record::Change &change) {
            for (T &entity : all) {
                edit(entity);
                change.save(entity);
            }
        });
    }
    /// Every report that leaves the house, about every subject that it can have.
    [[nodiscard]] QList<Report> reports() const
    {
        QList<Report> all;
        for (const Kind &kind : kinds()) {
            if (QLatin1String(kind.key) == QLatin1String("handover")) {
                continue;
            }
            QList<qint64> subjects;
            if (const auto *about = workspace->registry().find(QString::fromLatin1(kind.subject))) {
                workspace->store().rows().each(
                    *about, [&](const record::Record &record) { subjects.append(record.id); });
            } else {
                subjects.append(0);
            }
            for (const qint64 subject : std::as_const(subjects)) {
                all.append(makeReport(kind, *workspace, Language(u"nl"_s), autumn(subject)));
            }
        }
        return all;
    }

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<Workspace> workspace;
};

/// The first of @p words that a form of a report says; empty when none does.
QString told(const Demo &demo, const QString &word)
{
    for (const Report &report : demo.reports()) {
        const auto texts = test::textsOf(report, Audience::Anyone);
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            if (it->contains(word)) {
                return report.kind + u'.' + it.key();
            }
        }
    }
    return {};
}

} // namespace

TEST_CASE("reports for others tell no names, sensitive words or reflections")
{
    Demo demo;
    demo.each<Person>([](Person &person) { person.familyName = u"Geheimnaam"_s; });
    demo.each<Reflection>([](Reflection &reflection) { reflection.text = u"Geheimdagboek"_s; });
    demo.each<Question>([](Question &question) {
        question.title = u"Geheimvraag"_s;
        question.sensitive = true;
    });
    demo.each<Wording>([](Wording &wording) { wording.text = u"Geheimwoord"_s; });
    Note note;
    note.kind = u"INSIGHT"_s;
    note.notedOn = {QDate(2026, 10, 1)};
    demo.workspace->store().change(u"Add"_s, [&](record::Change &change) {
        for (const auto &[kind, code] : {std::pair("question", u"V01"_s), {"person", u"P03"_s}}) {
            note.text = u"Geheimnotitie"_s;
            note.record = Id<AnyRecord>(test::coded(*demo.workspace, kind, code));
            change.save(note);
        }
    });
    CHECK(told(demo, u"Geheim"_s) == QString());
}

TEST_CASE("a name stands below words only with consent to both")
{
    Demo demo;
    const Id<Person> person(test::coded(*demo.workspace, "person", u"P13"_s));
    const Person known = demo.workspace->store().load(person);
    const auto says = [&](YesNo consent, bool showName) {
        demo.each<Testimonial>([&](Testimonial &testimonial) {
            testimonial.person = person;
            testimonial.quote = u"Zeldzaamcitaat"_s;
            testimonial.consent = consent;
            testimonial.showName = showName;
        });
        const Report report =
            makeReport(kindOfReport(u"semester"_s), *demo.workspace, Language(u"nl"_s), autumn());
        const QString paper = test::textsOf(report, Audience::Anyone)[u"pdf"_s];
        return std::pair(paper.contains(u"Zeldzaamcitaat"_s), paper.contains(known.familyName));
    };
    REQUIRE_FALSE(known.familyName.isEmpty());
    CHECK(says(YesNo::Yes, true) == std::pair(true, true));
    CHECK(says(YesNo::Yes, false) == std::pair(true, false));
    CHECK(says(YesNo::No, false) == std::pair(false, false));
    CHECK(says(YesNo::None, false) == std::pair(false, false));
}

TEST_CASE("a confidential organisation counts and has no name")
{
    Demo demo;
    const auto semester = [&] {
        return makeReport(kindOfReport(u"semester"_s), *demo.workspace, Language(u"nl"_s),
                          autumn());
    };
    const auto before = toJson(semester(), Audience::Internal);
    const qint64 id = test::coded(*demo.workspace, "organisation", u"O02"_s);
    Organisation organisation = demo.workspace->store().load(Id<Organisation>(id));
    organisation.name = u"Geheimhuis"_s;
    organisation.confidential = true;
    demo.workspace->store().change(u"Edit"_s,
                                   [&](record::Change &change) { change.save(organisation); });
    CHECK(toJson(semester(), Audience::Internal) == before);
    for (const Report &report : demo.reports()) {
        if (report.title == u"Geheimhuis"_s) { // its own report is addressed to it
            continue;
        }
        CAPTURE(report.kind, report.title);
        const auto texts = test::textsOf(report, Audience::Anyone);
        for (const QString &text : texts) {
            CHECK_FALSE(text.contains(u"Geheimhuis"_s));
        }
    }
}

TEST_CASE("who is internal gets every number and record, others no small number of residents")
{
    Demo demo;
    demo.each<HeadCount>([](HeadCount &count) { count.number = 1; });
    const Report report =
        makeReport(kindOfReport(u"semester"_s), *demo.workspace, Language(u"nl"_s), autumn());
    const auto within = toJson(report, Audience::Internal)[u"figures"_s].toArray();
    const auto outside = toJson(report, Audience::Anyone)[u"figures"_s].toArray();
    REQUIRE(within.size() == report.figures.size());
    int hidden = 0;
    for (qsizetype i = 0; i < report.figures.size(); ++i) {
        const Figure &figure = report.figures.at(i);
        CAPTURE(figure.key);
        CHECK(within[i][u"value"_s] == (figure.value ? QJsonValue(*figure.value) : QJsonValue()));
        CHECK(within[i][u"records"_s].toArray() == QJsonArray::fromStringList(figure.records));
        CHECK(outside[i][u"records"_s].isUndefined());
        if (figure.countsPeople && figure.value && isSmallCount(*figure.value)) {
            CHECK(outside[i][u"value"_s].toString().startsWith(u'<')); // <5, or more to be safe
            ++hidden;
        }
    }
    CHECK(hidden > 0);
}

TEST_CASE("what is told of residents at projects and activities does not give away a few of them")
{
    test::SmallRegister small;
    Neighbourhood place;
    place.name = u"Wijk"_s;
    const auto here = small.add(place);
    const auto begin = QDate(2026, 9, 1);
    const auto visited = [&](const QList<int> &residents, int members) {
        Project project;
        project.title = u"Project"_s;
        project.startsOn = begin;
        project.status = ProjectStatus::Running;
        project.neighbourhoods = {here};
        const auto id = small.add(project);
        small.counted(id, members, u"RESIDENT"_s);
        for (const int number : residents) {
            Activity activity;
            activity.heldOn = QDate(2026, 10, 1);
            activity.title = u"Middag"_s;
            activity.project = id;
            activity.neighbourhoods = {here};
            HeadCount count;
            count.record = test::any(small.add(activity));
            count.sofar = SofarGroup::Resident;
            count.number = number;
            small.add(count);
        }
    };
    visited({3, 12}, 2);
    visited({20, 30}, 10);
    visited({4, 4}, 40);
    const Report report = makeReport(kindOfReport(u"neighbourhood"_s), small.file.workspace(),
                                     Language(u"en"_s), autumn(here.value()));
    QStringList shown;
    for (const Block &block : report.blocks) {
        if (const auto *table = std::get_if<Table>(&block); table && table->columns.size() == 3) {
            for (const auto &row : table->rows) {
                shown.append(row.last().text);
            }
        }
        if (const auto *note = std::get_if<SideNote>(&block); note) {
            shown.append(note->text);
        }
    }
    const QString text = shown.join(u'|');
    CHECK(text == u"<15|<15|20|30|<5|<5|"
                  "resident: <15; contacts with residents: 15|"
                  "resident: <15; contacts with residents: 50|"
                  "resident: 40; contacts with residents: <10"_s);
}

TEST_CASE("the worst that people type can be printed in every report and is found there")
{
    const QString hostile =
        u"<b>&amp;</b> <script>alert(1)</script> \u202Eomgekeerd\u202C مرحبا 👩‍👩‍👧 "_s;
    const QString word = hostile + u"x"_s.repeated(400) + u" einde "_s;
    const QString longText =
        hostile + u"lang "_s.repeated(2000) + u" einde"_s; // once for each place
    const auto longOnce = [&](int &times) { return times++ == 0 ? longText : word; };
    int projects = 0;
    int ventures = 0;
    int contributions = 0;
    Demo demo;
    demo.each<Project>([&](Project &project) {
        project.title = u"titel "_s + word;
        project.intendedResult = u"beoogd "_s + longOnce(projects);
        project.achievedResult = u"behaald "_s + word;
        project.concreteChange = u"veranderd "_s + word;
        project.lesson = u"geleerd "_s + word;
    });
    demo.each<Venture>([&](Venture &venture) {
        venture.name = u"onderneming "_s + word;
        venture.lesson = u"ervaren "_s + longOnce(ventures);
    });
    demo.each<Contribution>([&](Contribution &contribution) {
        contribution.gives = u"geeft "_s + word;
        contribution.receives = u"krijgt "_s + longOnce(contributions);
    });
    demo.each<Question>([&](Question &question) { question.title = u"vraag "_s + word; });
    demo.each<Activity>([&](Activity &activity) { activity.title = u"activiteit "_s + word; });
    const QTemporaryDir folder;
    const QHash<QString, QStringList> marks{
        {u"semester"_s,
         {u"titel"_s, u"beoogd"_s, u"behaald"_s, u"veranderd"_s, u"geleerd"_s, u"onderneming"_s,
          u"ervaren"_s, u"geeft"_s, u"krijgt"_s}},
        {u"overview"_s, {u"vraag"_s}},
        {u"partner"_s, {u"vraag"_s, u"titel"_s, u"geeft"_s}},
        {u"neighbourhood"_s, {u"vraag"_s, u"titel"_s, u"activiteit"_s}},
        {u"handover"_s, {u"titel"_s}}};
    const QHash<QString, qint64> subjects{
        {u"partner"_s, test::coded(*demo.workspace, "organisation", u"O02"_s)},
        {u"neighbourhood"_s, test::coded(*demo.workspace, "neighbourhood", u"W1"_s)},
        {u"handover"_s, test::coded(*demo.workspace, "person", u"P03"_s)}};
    for (const Kind &kind : kinds()) {
        const QString key = QString::fromLatin1(kind.key);
        const QString path = folder.filePath(key + u".pdf"_s);
        writePdf(makeReport(kind, *demo.workspace, Language(u"nl"_s), autumn(subjects.value(key))),
                 path);
        CHECK(outputOf(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax"_s));
        const QString paper = outputOf(u"pdftotext"_s, {path, u"-"_s});
        for (const QString &mark : marks.value(key)) {
            CAPTURE(key, mark);
            CHECK(paper.contains(QRegularExpression(mark + u"\\s+<b>\\s*&amp;"_s)));
        }
        CHECK(QString(paper).remove(QRegularExpression(u"\\s"_s)).contains(u"x"_s.repeated(400)));
        // in some fonts the forms of letters within a word are characters of their own
        CHECK(paper.normalized(QString::NormalizationForm_KC).contains(u"مرحبا"_s));
        // printed once, over pages too
        CHECK(paper.count(QRegularExpression(u"\\blang\\b"_s)) % 2000 == 0);
        for (const QString &page : paper.split(u'\f').mid(1)) {
            CHECK((page.isEmpty() || page.trimmed().count(u'\n') > 4)); // none but head and foot
        }
    }
}
