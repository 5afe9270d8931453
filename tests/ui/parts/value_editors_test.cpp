// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contacts.h"
#include "tests/support/part_sheet.h"
#include "tests/support/temporary_file.h"
#include "ui/parts/field_editor.h"
#include "ui/parts/value_editors.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace ankerpunt;
using ui::DateField;

namespace {

const QDate tuesday(2026, 11, 24);

/// What a field needs to know, with a file whose today is fixed.
struct Surroundings
{
    Surroundings()
    {
        file.workspace().setSetting(QString::fromUtf16(ownTodaySetting),
                                    tuesday.toString(Qt::ISODate));
    }

    test::TemporaryFile file;
    Language language{u"en"_s};
    queries::Display display{file.workspace(), language};
    test::PartSheet sheet;
    ui::Context context{file.workspace(), display, sheet.icons()};
};

} // namespace

TEST_CASE("the quick dates are those that people mean by their words")
{
    const Language language(u"en"_s);
    QStringList days;
    for (const auto &quick : ui::quickDates(tuesday, false, language)) {
        days.append(quick.date.toIso());
    }
    CHECK(days == QStringList{u"2026-11-23"_s, u"2026-11-24"_s, u"2026-11-25"_s, u"2026-11-30"_s,
                              u"2026-12-01"_s, u"2026-12-08"_s, u"2026-12-24"_s});
    days.clear();
    for (const auto &quick : ui::quickDates(QDate(2026, 1, 31), true, language)) {
        days.append(quick.date.toIso());
    }
    CHECK(days == QStringList{u"2026-01-31"_s, u"2026-01-30"_s, u"2026-01"_s, u"2025-12"_s,
                              u"2026"_s, u"2025"_s});
    CHECK(ui::quickDates(tuesday, false, language).at(2).label == u"tomorrow, 25 November 2026"_s);
}

TEST_CASE("a date is chosen by the keys alone and read back as it is stored")
{
    Surroundings all;
    for (const auto precision : {DateField::Precision::Day, DateField::Precision::Partial}) {
        auto *field = all.sheet.add(new DateField(precision, all.context, all.sheet.window()));
        all.sheet.show();
        QSignalSpy left(field, &DateField::left);
        const auto dates = ui::quickDates(all.context.workspace.clock().today(),
                                          precision == DateField::Precision::Partial, all.language);
        for (int i = 0; i < int(dates.size()); ++i) {
            field->setValue(QVariant());
            field->input()->setFocus();
            all.sheet.press(Qt::Key_Down);
            auto *menu = field->findChild<QMenu *>();
            REQUIRE(menu->isVisible());
            REQUIRE(menu->actions().size() == dates.size());
            for (int down = 0; down < i; ++down) {
                QTest::keyClick(menu, Qt::Key_Down);
            }
            QTest::keyClick(menu, Qt::Key_Return);
            QApplication::processEvents();
            CHECK_FALSE(menu->isVisible());
            CHECK(field->value().toString() == dates.at(i).date.toIso());
            CHECK(field->problem().isEmpty());
        }
        CHECK(left.size() >= dates.size());
        field->setReadOnly(true);
        all.sheet.press(Qt::Key_Down);
        CHECK_FALSE(field->findChild<QMenu *>()->isVisible());
        delete field;
    }
}

TEST_CASE("a weekday is the last one, but the next one where a promise is asked for")
{
    Surroundings all;
    const QDate today = all.context.workspace.clock().today();
    const QString word = QLocale(u"nl"_s).dayName(today.addDays(2).dayOfWeek()); // "donderdag"
    const auto read = [&](const record::Field &field) {
        const std::unique_ptr<ui::FieldEditor> editor(
            ui::makeEditor(field, all.context, all.sheet.window()));
        auto *line = qobject_cast<QLineEdit *>(editor->input());
        line->setText(word);
        Q_EMIT line->editingFinished();
        CHECK(line->text() != word); // it shows which day that is
        return QDate::fromString(editor->value().toString(), Qt::ISODate);
    };
    CHECK(read(record::table<Interaction>().description().field(u"happened_on"_s)) ==
          today.addDays(-5));
    CHECK(read(record::table<Action>().description().field(u"due_on"_s)) == today.addDays(2));
}

TEST_CASE("a day without its year is the nearest one, and the field shows which year that is")
{
    Surroundings all;
    const QDate today = all.context.workspace.clock().today();
    auto *field =
        all.sheet.add(new DateField(DateField::Precision::Day, all.context, all.sheet.window()));
    all.sheet.show();
    const auto read = [&](const QString &text) {
        field->setValue(QVariant());
        field->input()->setFocus();
        qobject_cast<QLineEdit *>(field->input())->clear();
        QTest::keyClicks(field->input(), text);
        QTest::keyClick(field->input(), Qt::Key_Return);
        return QDate::fromString(field->value().toString(), Qt::ISODate);
    };
    for (const int ahead : {-150, -1, 0, 1, 150}) {
        const QDate meant = today.addDays(ahead);
        CAPTURE(ahead, meant.toString(Qt::ISODate).toStdString());
        for (const QString &form : {u"d MMMM"_s, u"d MMM"_s}) {
            CHECK(read(QLocale(u"nl"_s).toString(meant, form)) == meant);
            CHECK(read(QLocale(u"en_GB"_s).toString(meant, form)) == meant);
        }
        CHECK(read(meant.toString(u"d-M"_s)) == meant);
        CHECK(read(meant.toString(u"d/M"_s)) == meant);
        CHECK(qobject_cast<QLineEdit *>(field->input())->text() ==
              PartialDate{meant}.toText(all.language));
    }
    CHECK(read(u"31-12-2030"_s) == QDate(2030, 12, 31));
    CHECK(field->problem().isEmpty());
    (void)read(u"32-1"_s);
    CHECK(!field->problem().isEmpty());
}
