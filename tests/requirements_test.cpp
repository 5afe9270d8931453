// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/registry.h"
#include "core/exchange/csv.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/queries/display.h"
#include "tests/support/filled_file.h"
#include "ui/records/record_fields.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace ankerpunt;

namespace {

/// The names of all test cases, read from the sources.
QSet<QString> testNames()
{
    static const QRegularExpression name(u"TEST_CASE\\(\"([^\"]+)\""_s);
    QSet<QString> names;
    QDirIterator files(QStringLiteral(ANKERPUNT_SOURCE_DIR "/tests"), {u"*_test.cpp"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto found = name.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            names.insert(found.next().captured(1));
        }
    }
    return names;
}

/// A number of the requirements with the test that proves it, and a field that keeps what it asks
/// for; none where it asks for something else.
struct Requirement
{
    QString number;
    const record::Description *kind = nullptr;
    const record::Field *field = nullptr;
    QString code; ///< a value of the field's list that it names
    QString test;
};

QList<Requirement> requirements()
{
    const auto table =
        exchange::readTable(QStringLiteral(ANKERPUNT_SOURCE_DIR "/tests/requirements.csv"));
    REQUIRE(table.headers == QStringList{u"number"_s, u"record.field"_s, u"value"_s, u"test"_s});
    QList<Requirement> all;
    for (const auto &row : table.rows) {
        CAPTURE(row.line, row.cells);
        if (row.cells.at(1).isEmpty()) {
            all.append({row.cells.at(0), nullptr, nullptr, {}, row.cells.at(3)});
            continue;
        }
        const QStringList name = row.cells.at(1).split(u'.');
        REQUIRE(name.size() == 2);
        const auto *kind = registry().find(name.at(0));
        REQUIRE(kind != nullptr);
        all.append(
            {row.cells.at(0), kind, &kind->field(name.at(1)), row.cells.at(2), row.cells.at(3)});
    }
    return all;
}

QList<Requirement> requirementsOnRecords()
{
    QList<Requirement> all = requirements();
    all.removeIf([](const Requirement &requirement) { return requirement.kind == nullptr; });
    return all;
}

/// Whether a list that may be extended, or an enum, has the value.
bool hasValue(const Workspace &workspace, const record::Field &field, const QString &code)
{
    if (field.values != nullptr) {
        return std::any_of(field.values->begin(), field.values->end(),
                           [&](const auto &value) { return code == QLatin1String(value.key); });
    }
    auto statement =
        workspace.database().prepare(u"SELECT count(*) FROM choice WHERE list = ? AND code = ?"_s);
    statement.run({field.choiceList, code});
    return statement.next() && statement.integer(0) == 1;
}

} // namespace

TEST_CASE("every requirement on records has its row, and each row names a test that exists")
{
    const QSet<QString> tests = testNames();
    static const QRegularExpression number(u"^S[0-4]-[0-9]{2,3}$"_s);
    QSet<QString> numbers;
    for (const Requirement &requirement : requirements()) {
        CAPTURE(requirement.number);
        CHECK(number.match(requirement.number).hasMatch());
        CHECK(tests.contains(requirement.test));
        if (requirement.kind != nullptr) {
            numbers.insert(requirement.number);
        }
    }
    CHECK(numbers.size() == 234); // the numbers of kind R in the digest of the seeds
}

TEST_CASE("what every requirement asks for is kept over saving, undo and a restart")
{
    const test::FilledFile filled;
    test::TemporaryFile &file = filled.file;
    QList<record::Record> records;
    for (const Requirement &requirement : requirementsOnRecords()) {
        CAPTURE(requirement.number, requirement.kind->kind, requirement.field->name);
        const bool known = requirement.code.isEmpty() ||
                           hasValue(file.workspace(), *requirement.field, requirement.code);
        REQUIRE(known);
        if (!requirement.field->fixed) {
            records.append(filled.with(*requirement.kind, *requirement.field, requirement.code));
            const record::Record &made = records.constLast();
            CHECK_FALSE(requirement.field->isEmpty(made.value(requirement.field->name)));
        }
    }
    file.store().change(u"Everything that was asked for"_s, [&](record::Change &change) {
        for (const record::Record &record : records) {
            change.save(record);
        }
    });
    const auto expectAll = [&] {
        for (const record::Record &record : records) {
            CAPTURE(record.description->kind);
            CHECK(file.store().read(*record.description, record.id) == record);
        }
    };
    expectAll();
    file.store().undo();
    CHECK_FALSE(
        file.store().rows().read(*records.constFirst().description, records.constFirst().id));
    file.store().redo();
    file.reopen();
    expectAll();
}

TEST_CASE("what every requirement asks for stands on the form of its record")
{
    const test::FilledFile filled;
    const Language language(u"nl"_s);
    queries::Display display(filled.file.workspace(), language);
    const ui::IconSet icons(ui::Theme::light());
    const ui::Context context{filled.file.workspace(), display, icons};
    for (const Requirement &requirement : requirementsOnRecords()) {
        CAPTURE(requirement.number, requirement.kind->kind, requirement.field->name);
        const record::Record record =
            filled.with(*requirement.kind, *requirement.field, requirement.code);
        ui::RecordFields form(*requirement.kind, nullptr, context, nullptr);
        form.setRecord(record);
        const ui::FormRow *row = form.row(requirement.field->name);
        REQUIRE(row != nullptr);
        CHECK(row->editor()->value() == record.value(requirement.field->name));
    }
}

TEST_CASE("what every requirement asks for comes back unchanged from CSV")
{
    const test::FilledFile filled;
    test::TemporaryFile &file = filled.file;
    QSet<const record::Description *> kinds;
    file.store().change(u"Everything that was asked for"_s, [&](record::Change &change) {
        for (const Requirement &requirement : requirementsOnRecords()) {
            if (!requirement.field->fixed) {
                change.save(filled.with(*requirement.kind, *requirement.field, requirement.code));
                kinds.insert(requirement.kind);
            }
        }
    });
    const Language language(u"nl"_s);
    exchange::Import import(file.workspace(), {});
    for (const record::Description *kind : kinds) {
        const QString path = file.path(kind->kind + u".csv"_s);
        (void)exchange::exportRecords(file.workspace(), {kind}, language, Audience::Internal, path);
        import.add(path);
    }
    for (const auto &read : import.preview().files) {
        for (const auto &row : read.rows) {
            CAPTURE(read.name, row.line, row.title, sentencesOf(row.reasons));
            CHECK(toKey(row.outcome) == u"unchanged"_s);
        }
    }
}
