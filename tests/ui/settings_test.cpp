// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"
#include "tests/support/opened_links.h"
#include "tests/support/window.h"
#include "ui/settings.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QTest>
#include <QTextBrowser>

using namespace ankerpunt;
using test::TemporaryFile;
using test::Window;

namespace {

QDialog *settingsOf(Window &window)
{
    auto *dialog = window->findChild<QDialog *>(u"settingsDialog"_s);
    REQUIRE(dialog != nullptr);
    return dialog;
}

/// Chooses as a person does: with the arrows, in the box that has the keyboard.
void choose(Window &window, const QString &box, Qt::Key arrow)
{
    auto *combo = settingsOf(window)->findChild<QComboBox *>(box);
    REQUIRE(combo != nullptr);
    combo->setFocus();
    QTest::keyClick(combo, arrow);
    Window::settle();
}

QString firstMenu(Window &window)
{
    return window->menuBar()->actions().constFirst()->text();
}

} // namespace

TEST_CASE("settings take effect at once, under the open dialog, and stay")
{
    TemporaryFile file;
    file.close();
    Window window(file.path());
    window.press(Qt::Key_Comma, Qt::ControlModifier);
    CHECK(settingsOf(window)->windowTitle() == u"Settings"_s);
    choose(window, u"language"_s, Qt::Key_Up);
    CHECK(firstMenu(window) == u"&Bestand"_s);
    CHECK(settingsOf(window)->windowTitle() == u"Instellingen"_s);
    choose(window, u"wordSet"_s, Qt::Key_Down);
    CHECK(window->languageCode() == u"nl_BE"_s);
    CHECK(ui::settings::language() == u"nl_BE"_s);
    choose(window, u"language"_s, Qt::Key_Down);
    CHECK(window->languageCode() == u"en"_s);
    choose(window, u"language"_s, Qt::Key_Up);
    CHECK(window->languageCode() == u"nl_BE"_s); // also after some time in English

    const bool wasLight = QApplication::palette().color(QPalette::Window).lightness() > 128;
    choose(window, u"appearance"_s, Qt::Key_Down);
    CHECK(wasLight);
    CHECK(QApplication::palette().color(QPalette::Window).lightness() < 128);

    const int before = QApplication::font().pixelSize();
    choose(window, u"textSize"_s, Qt::Key_Down);
    CHECK(QApplication::font().pixelSize() > before);
    CHECK(ui::settings::textSize() == 110);
    QTest::keyClick(settingsOf(window), Qt::Key_Escape);
    Window::settle();
    CHECK(window->findChild<QDialog *>(u"settingsDialog"_s) == nullptr);
    window->setAppearance(ui::Appearance::Light);
    window->setTextSize(100);
}

TEST_CASE("the words of Flanders can only be chosen in Dutch")
{
    Window window; // settings are there without a file as well
    window.press(Qt::Key_Comma, Qt::ControlModifier);
    CHECK(!settingsOf(window)->findChild<QComboBox *>(u"wordSet"_s)->isEnabled());
    CHECK(settingsOf(window)->findChild<QComboBox *>(u"worker"_s) == nullptr);
    choose(window, u"language"_s, Qt::Key_Up);
    CHECK(settingsOf(window)->findChild<QComboBox *>(u"wordSet"_s)->isEnabled());
    settingsOf(window)->reject();
}

TEST_CASE("F1 opens the help, which lists the keys of all commands and is searched")
{
    Window window; // without a file as well
    window.press(Qt::Key_F1);
    auto *help = window->findChild<QDialog *>(u"helpWindow"_s);
    REQUIRE(help != nullptr);
    auto *topics = help->findChild<QListWidget *>(u"helpTopics"_s);
    auto *text = help->findChild<QTextBrowser *>(u"helpText"_s);
    CHECK(text->toPlainText().startsWith(u"How it works"_s));
    topics->setFocus();
    QTest::keyClick(topics, Qt::Key_Down);
    for (const ui::Command &command : ui::commands()) {
        if (!command.keys.isEmpty()) {
            CAPTURE(command.name);
            CHECK(text->toPlainText().contains(command.keysText()));
            CHECK(text->toPlainText().contains(command.plainLabel().remove(u'…')));
        }
    }
    QTest::keyClicks(help->findChild<QLineEdit *>(u"helpSearch"_s), u"dilemma"_s);
    QStringList shown;
    for (int row = 0; row < topics->count(); ++row) {
        if (!topics->item(row)->isHidden()) {
            shown.append(topics->item(row)->text());
        }
    }
    CHECK(shown.contains(u"Five dilemmas to talk about"_s));
    CHECK(!shown.contains(u"What is kept where"_s));
    CHECK(text->textCursor().selectedText().compare(u"dilemma"_s, Qt::CaseInsensitive) == 0);
    help->close();
}

TEST_CASE("the help speaks Dutch, and has headings")
{
    Window window({}, u"nl"_s);
    window.trigger(ui::CommandId::HelpDilemmas);
    auto *text = window->findChild<QTextBrowser *>(u"helpText"_s);
    REQUIRE(text != nullptr);
    CHECK(text->toPlainText().startsWith(u"Vijf dilemma"_s));
    int heads = 0;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        heads += block.blockFormat().headingLevel() == 2 ? 1 : 0;
    }
    CHECK(heads == 5);
    window->findChild<QDialog *>(u"helpWindow"_s)->close();
}

TEST_CASE("a link of the help opens the browser only after saying so")
{
    test::OpenedLinks links(u"https"_s);
    Window window;
    window.press(Qt::Key_F1);
    auto *help = window->findChild<QDialog *>(u"helpWindow"_s);
    REQUIRE(help != nullptr);
    QTest::keyClicks(help->findChild<QLineEdit *>(u"helpSearch"_s), u"Owl Press"_s);
    auto *text = help->findChild<QTextBrowser *>(u"helpText"_s);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Tab);
    QTest::keyClick(text, Qt::Key_Return);
    Window::settle();
    CHECK(links.opened.isEmpty());
    auto *question = help->findChild<QMessageBox *>(u"question"_s);
    REQUIRE(question != nullptr);
    CHECK(question->text().contains(u"browser"_s));
    CHECK(question->text().contains(u"servicelearningvlaanderen.be"_s));
    QTest::keyClick(question, Qt::Key_Return);
    Window::settle();
    CHECK(links.opened == QList{QUrl(u"https://www.servicelearningvlaanderen.be"_s)});
    help->close();
}
