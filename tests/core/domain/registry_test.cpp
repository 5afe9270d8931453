// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/domain/registry.h"
#include "core/domain/shared.h"
#include "core/exchange/export.h"
#include "tests/support/filled_file.h"

#include <QJsonObject>
#include <QSet>

// The contract that every kind of record keeps, so that a new one needs no tests of its own for it.

using namespace ankerpunt;
using record::Description;
using record::Field;
using record::FieldKind;
using record::Record;
using test::contentOf;
using test::damageOf;
using test::FilledFile;
using test::TemporaryFile;

TEST_CASE("the table of every kind has a column for each field, as its description says")
{
    TemporaryFile file;
    for (const Description *kind : file.workspace().registry().all()) {
        const auto columns = db::columns(file.workspace().database(), kind->kind);
        QSet<QString> known{u"id"_s};
        for (const Field &field : kind->fields) {
            CAPTURE(kind->kind, field.name);
            if (field.kind == FieldKind::References) {
                continue;
            }
            const auto column = std::find_if(columns.begin(), columns.end(),
                                             [&](const auto &c) { return c.name == field.name; });
            REQUIRE(column != columns.end());
            known.insert(field.name);
            const bool number =
                field.kind == FieldKind::Integer || field.kind == FieldKind::Decimal ||
                field.kind == FieldKind::Boolean || field.kind == FieldKind::Reference;
            CHECK(column->type == (number ? u"INTEGER"_s : u"TEXT"_s));
            const bool never = field.required || field.kind == FieldKind::Text ||
                               field.kind == FieldKind::Choice || field.kind == FieldKind::Enum ||
                               field.kind == FieldKind::Boolean;
            CHECK(column->required == never);
            if (field.kind == FieldKind::Reference) {
                CHECK(column->references == (field.target() ? field.target()->kind : u"record"_s));
                CHECK(column->indexed); // else removing what it leads to reads the whole table
            }
            if (field.kind == FieldKind::PartialDate) {
                known.insert(field.name + u"_precision"_s);
            }
        }
        for (const auto &column : columns) {
            CAPTURE(kind->kind, column.name);
            CHECK(known.contains(column.name));
        }
    }
}

TEST_CASE("every kind keeps every value over saving, a restart, undo and redo")
{
    FilledFile filled;
    TemporaryFile &file = filled.file;
    const QStringList content = contentOf(file.store());
    file.reopen();
    for (const Description *kind : file.workspace().registry().all()) {
        CAPTURE(kind->kind);
        const qint64 id = filled.idOf(*kind);
        CHECK(file.store().read(*kind, id) == filled.filled(*kind, id));
    }
    CHECK(damageOf(file.workspace()).isEmpty());
    file.store().undo();
    CHECK(contentOf(file.store()) != content);
    file.store().redo();
    CHECK(contentOf(file.store()) == content);
    CHECK(damageOf(file.workspace()).isEmpty());
}

TEST_CASE("every text of every kind may be very long, and is found by its last word")
{
    FilledFile filled;
    auto &store = filled.file.store();
    const QString longText = u"buurt 漢字 "_s.repeated(500) + u"slotwoord"_s;
    for (const Description *kind : filled.file.workspace().registry().all()) {
        for (const Field &field : kind->fields) {
            if (field.kind != FieldKind::Text || field.fixed) {
                continue;
            }
            CAPTURE(kind->kind, field.name);
            Record record = store.read(*kind, filled.idOf(*kind));
            record.set(field.name, longText);
            if (!kind->check(record.values).isEmpty()) {
                continue;
            }
            store.change(u"Edit"_s, [&](record::Change &change) { change.save(record); });
            CHECK(store.read(*kind, record.id) == record);
            const auto entry = record::Rows::searchEntry(record);
            const bool found = entry && (entry->title + entry->body).contains(u"slotwoord"_s);
            CHECK((found || !field.searched));
            CHECK((!found || field.searched || field.naming));
            store.undo();
        }
    }
    CHECK(damageOf(filled.file.workspace()).isEmpty());
}

TEST_CASE("every field of every kind can be edited, emptied and taken back")
{
    FilledFile filled;
    auto &store = filled.file.store();
    const QStringList content = contentOf(store);
    for (const Description *kind : filled.file.workspace().registry().all()) {
        const Record before = store.read(*kind, filled.idOf(*kind));
        for (int i = 0; i < int(kind->fields.size()); ++i) {
            Record after = before;
            after.values[i] = kind->fields.at(i).empty();
            if (kind->fields.at(i).fixed) {
                CHECK_THROWS_AS(
                    store.change(u"Empty"_s, [&](record::Change &change) { change.save(after); }),
                    Error);
                continue;
            }
            const bool allowed =
                kind->check(after.values).isEmpty() && kind->fields.at(i).kind != FieldKind::Enum;
            if (!allowed || after == before) {
                continue;
            }
            CAPTURE(kind->kind, kind->fields.at(i).name);
            store.change(u"Empty"_s, [&](record::Change &change) { change.save(after); });
            CHECK(store.read(*kind, before.id) == after);
            store.undo();
            CHECK(store.read(*kind, before.id) == before);
        }
    }
    CHECK(contentOf(store) == content);
    CHECK(damageOf(filled.file.workspace()).isEmpty());
}

TEST_CASE("every value of every enum can be stored and comes back as itself")
{
    FilledFile filled;
    auto &store = filled.file.store();
    for (const Description *kind : filled.file.workspace().registry().all()) {
        for (const Field &field : kind->fields) {
            for (int i = 0; field.values != nullptr && i < int(field.values->size()); ++i) {
                Record record = store.read(*kind, filled.idOf(*kind));
                record.set(field.name, QString::fromLatin1(field.values->at(i).key));
                if (!kind->check(record.values).isEmpty()) {
                    continue;
                }
                CAPTURE(kind->kind, field.name, field.values->at(i).key);
                store.change(u"Edit"_s, [&](record::Change &change) { change.save(record); });
                CHECK(store.read(*kind, record.id) == record);
            }
        }
    }
}

TEST_CASE("a kind without what it requires is refused in words")
{
    TemporaryFile file;
    for (const Description *kind : file.workspace().registry().all()) {
        const Problems problems = kind->check(kind->blank());
        const bool requires_ = std::any_of(kind->fields.begin(), kind->fields.end(),
                                           [](const Field &field) { return field.required; });
        CAPTURE(kind->kind);
        CHECK((!problems.isEmpty() || !requires_));
        for (const Problem &problem : problems) {
            CHECK(kind->indexOf(problem.field) >= 0);
            CHECK(problem.sentence.endsWith(u'.'));
        }
    }
}

TEST_CASE("every kind and field has its words in Dutch and English")
{
    const Language dutch(u"nl"_s);
    for (const Description *kind : registry().all()) {
        CAPTURE(kind->kind);
        CHECK(dutch.text("domain", kind->label) != QString());
        CHECK(QString::fromUtf8(kind->labelMany) != QString());
        for (const Field &field : kind->fields) {
            CHECK(dutch.text("domain", field.label) != QString());
        }
    }
    CHECK(dutch.text("domain", "Question") == u"Vraagstuk"_s);
    CHECK(Language(u"nl_BE"_s).text("domain", "teacher") == u"lesgever"_s);
    CHECK(Language(u"nl_BE"_s).text("domain", "Question") ==
          u"Vraagstuk"_s); // the rest stays Dutch
    CHECK(Language(u"en"_s).text("domain", "Question") == u"Question"_s);
}

TEST_CASE("the JSON of every kind names every field")
{
    FilledFile filled;
    for (const Description *kind : filled.file.workspace().registry().all()) {
        const auto records = exchange::toJson(filled.file.workspace(), *kind, Audience::Internal);
        const QJsonObject record = records.last().toObject();
        CAPTURE(kind->kind);
        CHECK(record[u"id"].toString() == QString::number(filled.idOf(*kind)));
        for (const Field &field : kind->fields) {
            CHECK(record.contains(field.name));
        }
    }
}
