// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"
#include "tests/support/whole_file.h"
#include "tests/support/window.h"
#include "ui/export/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QTest>

using namespace ankerpunt;
using test::TemporaryFile;
using test::wholeFile;
using test::Window;

namespace {

ui::ExportDialog *openExport(Window &window)
{
    window.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = window->findChild<ui::ExportDialog *>(u"exportDialog"_s);
    REQUIRE(dialog != nullptr);
    return dialog;
}

} // namespace

TEST_CASE("an export is written from the menu as from the command line, without minors at first")
{
    TemporaryFile file;
    Person child;
    child.familyName = u"Kleintje"_s;
    child.minor = true;
    Person adult;
    adult.familyName = u"Ouden"_s;
    file.store().change(u"Add"_s, [&](record::Change &change) {
        change.save(child);
        change.save(adult);
    });
    file.close();
    Window window(file.path());
    for (const bool internal : {false, true}) {
        auto *dialog = openExport(window);
        auto *what = dialog->findChild<QComboBox *>(u"exportWhat"_s);
        auto *form = dialog->findChild<QComboBox *>(u"exportForm"_s);
        CHECK(form->count() == 1); // all lists only fit in a spreadsheet
        what->setCurrentIndex(what->findData(u"person"_s));
        form->setCurrentIndex(form->findData(u"csv"_s));
        dialog->findChild<QCheckBox *>(u"exportInternal"_s)->setChecked(internal);
        QTest::mouseClick(dialog->findChild<QWidget *>(u"saveExport"_s), Qt::LeftButton);
        auto *ask = dialog->findChild<QFileDialog *>();
        REQUIRE(ask != nullptr);
        CHECK(ask->defaultSuffix() == u"csv"_s);
        const QString path = file.path(u"out-%1.csv"_s.arg(internal));
        Q_EMIT ask->fileSelected(path);
        Window::settle();
        const QByteArray written = wholeFile(path);
        CHECK(written.contains("Ouden"));
        CHECK(written.contains("Kleintje") == internal);
        CHECK(window.find<QLabel>(u"toastText"_s)->text().contains(u"out-"_s));
        window.activate();
    }
}

TEST_CASE("an export that cannot be written is told, and another folder may do")
{
    TemporaryFile file;
    file.close();
    Window window(file.path());
    auto *dialog = openExport(window);
    dialog->exportTo(u"/nowhere/at/all.xlsx"_s);
    auto *message = window->findChild<QMessageBox *>(u"message"_s);
    REQUIRE(message != nullptr);
    message->close();
    CHECK(dialog->isVisible());
    dialog->reject();
}
