// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example.h"
#include "core/base/literals.h"
#include "core/domain/contacts.h"
#include "core/domain/partnerships.h"
#include "core/domain/projects.h"
#include "core/domain/questions.h"
#include "core/domain/registry.h"
#include "core/domain/taking_part.h"
#include "core/exchange/import.h"
#include "core/queries/figures.h"
#include "core/queries/references.h"
#include "tests/support/temporary_file.h"

#include <QDir>

using namespace ankerpunt;

namespace {

/// The example in a folder of its own.
class Example final
{
public:
    Example() : m_workspace(app::createExample(m_folder.filePath(u"voorbeeld.anker"_s))) {}

    [[nodiscard]] const Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] const record::Store &store() const { return m_workspace->store(); }
    [[nodiscard]] QDate today() const { return m_workspace->clock().today(); }

    template <typename T>
    [[nodiscard]] Id<T> idOf(const QString &code) const
    {
        const auto &kind = record::table<T>().description();
        return Id<T>(queries::byReference(*m_workspace, kind, {}).value(code));
    }

    template <typename T>
    [[nodiscard]] QList<T> all(const std::function<bool(const T &)> &wanted) const
    {
        QList<T> found;
        store().rows().each(record::table<T>().description(), [&](const record::Record &record) {
            const T entity = record::table<T>().fromValues(record.id, record.values);
            if (wanted(entity)) {
                found.append(entity);
            }
        });
        return found;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

TEST_CASE("the example has at least two records of every kind")
{
    const Example example;
    CHECK(registry().all().size() == 58);
    for (const record::Description *kind : registry().all()) {
        CAPTURE(kind->kind);
        CHECK(example.store().rows().countOf(*kind) >= 2);
    }
}

TEST_CASE("nothing in the example is refused, doubtful or left out")
{
    test::TemporaryFile file;
    for (const QString &folder : {u":/example"_s, u":/example/more"_s}) {
        exchange::Import import(file.workspace(), {});
        const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
        REQUIRE_FALSE(names.isEmpty());
        for (const QString &name : names) {
            import.add(folder + u'/' + name);
        }
        for (const exchange::PlannedFile &read : import.commit().files) {
            for (const exchange::PlannedRow &row : read.rows) {
                CAPTURE(folder, read.name, row.line, row.title, sentencesOf(row.reasons), row.with);
                CHECK(exchange::toKey(row.outcome) != exchange::toKey(exchange::Outcome::Refused));
                CHECK(exchange::toKey(row.outcome) != exchange::toKey(exchange::Outcome::Unclear));
                CHECK((row.reasons.isEmpty() || row.outcome == exchange::Outcome::Skipped));
            }
            for (const auto &column : read.leftOut) {
                CAPTURE(read.name, column.column, column.why);
                CHECK(folder == u":/example"_s); // the demo has columns that follow from others
            }
        }
    }
}

TEST_CASE("the example is a sound file in which everything named is there")
{
    const Example example;
    CHECK(test::damageOf(example.workspace()).isEmpty());
    CHECK(example.today() == QDate(2026, 11, 24));
}

TEST_CASE("one partnership of the example shows all that can be kept of one")
{
    const Example example;
    const auto partnership = example.idOf<Partnership>(u"S01"_s);
    const auto organisation = example.idOf<Organisation>(u"O01"_s);
    REQUIRE(partnership);
    CHECK(example.store().load(partnership).rhythmWeeks == 6);

    const auto talks = example.all<Interaction>([&](const Interaction &talk) {
        return talk.subjects.contains(Id<AnyRecord>(organisation.value()));
    });
    CHECK(talks.size() >= 8);

    const auto questions = example.all<Question>(
        [&](const Question &question) { return question.organisation == organisation; });
    CHECK(questions.size() >= 3);

    QSet<ProjectStatus> statuses;
    for (const Project &project : example.all<Project>([&](const Project &project) {
             return std::any_of(questions.begin(), questions.end(), [&](const Question &question) {
                 return project.question == question.id;
             });
         })) {
        statuses.insert(project.status);
    }
    CHECK(statuses.contains(ProjectStatus::Running));
    CHECK(statuses.contains(ProjectStatus::Completed));

    const auto expectations = example.store().partsOf<Expectation>(partnership.value());
    const auto promised = [&](bool kept) {
        return std::count_if(
            expectations.begin(), expectations.end(), [&](const Expectation &expectation) {
                return expectation.kind == u"RESULT"_s && expectation.receivedOn.isValid() == kept;
            });
    };
    CHECK(promised(true) >= 1);
    CHECK(promised(false) >= 1);
    CHECK(example.store().partsOf<StageRecord>(partnership.value()).size() >= 5);
    CHECK(example.store().partsOf<Assessment>(partnership.value()).size() >= 4);
    CHECK(example.store().partsOf<ChecklistMark>(partnership.value()).size() >= 3);
}

TEST_CASE("the example has something to attend to on its own day")
{
    const Example example;
    for (const auto &signal :
         {u"actions_late"_s, u"questions_waiting_over_90_days"_s, u"organisations_over_asked"_s,
          u"agreements_ending_within_60_days"_s, u"handover_needed"_s, u"contact_moments_missing"_s,
          u"contacts_over_rhythm"_s, u"one_person_risk"_s}) {
        CAPTURE(signal);
        const auto found = queries::figure(example.workspace(), signal, {example.today()});
        CHECK_FALSE(found.lines.isEmpty());
    }
}
