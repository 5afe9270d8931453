// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hints beside a field do not keep anyone from storing it.
#include "core/domain/people.h"
#include "core/domain/questions.h"
#include "core/domain/shared.h"
#include "tests/support/window.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/record_tabs.h"

#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryFile>

using namespace ankerpunt;
using test::TemporaryFile;
using test::Window;

namespace {

template <typename T>
Id<T> add(TemporaryFile &file, T entity)
{
    file.store().change(u"Add"_s, [&](record::Change &change) { entity.id = change.save(entity); });
    return entity.id;
}

Person named(const QString &given, const QString &family)
{
    Person person;
    person.givenName = given;
    person.familyName = family;
    return person;
}

Question asked(const QString &title)
{
    Question question;
    question.title = title;
    return question;
}

/// Takes what would be opened outside the program.
class Opened final : public QObject
{
    Q_OBJECT

public:
    Opened()
    {
        for (const QString &scheme : {u"file"_s, u"https"_s}) {
            QDesktopServices::setUrlHandler(scheme, this, "take");
        }
    }
    ~Opened() override
    {
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QDesktopServices::unsetUrlHandler(u"https"_s);
    }
    QList<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl &url) { urls.append(url); }
};

/// Asks the tab of documents for the first one.
QString showFirst(Window &window, qint64 owner)
{
    window->openRecord(owner);
    window->currentPage()->form()->tabs()->showKind(u"document_link"_s);
    Window::settle();
    window.find(u"related_document_link_record_id"_s)->setFocus();
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Home);
    window.click(window.find(u"show_document_link"_s));
    return window->currentPage()->form()->findChild<QLabel *>(u"documentNote"_s)->text();
}

} // namespace

TEST_CASE("a word on someone's health is met with a hint, and stored all the same")
{
    TemporaryFile file;
    const auto id = add(file, named(u"Selma"_s, u"Ziekman"_s));
    file.close();
    Window window(file.path());
    window->openRecord(id.value());
    window.find(u"notes"_s)->setFocus();
    window.type(u"Is vaak ziek."_s);
    window.press(Qt::Key_Tab);
    CHECK(window->workspace()->store().load(id).notes == u"Is vaak ziek."_s);
    const auto *hint = window.find<QLabel>(u"problem_notes"_s);
    CHECK(hint->text().contains(u"“ziek”"_s));
    CHECK(window.find(u"notes"_s)->accessibleDescription() == hint->text());
    CHECK_FALSE(window.find(u"notes"_s)->property("problem").toBool());
    CHECK(window->currentPage()->form()->leave());
    window.find(u"notes"_s)->setFocus();
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.type(u"Belt liever niet."_s);
    window.press(Qt::Key_Tab);
    CHECK(window->currentPage()->form()->findChild<QLabel *>(u"problem_notes"_s)->text().isEmpty());
}

TEST_CASE("a word on someone's health is replaced by a plainer one with one click")
{
    TemporaryFile file;
    const auto id = add(file, named(u"Selma"_s, u"Ziekman"_s));
    file.close();
    Window window(file.path());
    window->openRecord(id.value());
    window.find(u"notes"_s)->setFocus();
    window.type(u"Bij Ziekman is ze vaak ziek."_s);
    window.press(Qt::Key_Tab);
    auto *better = window.find<QPushButton>(u"advice_notes"_s);
    CHECK(better->text() == u"Write “even niet beschikbaar”"_s);
    window.click(better);
    CHECK_FALSE(better->isVisible());
    CHECK(window.focus()->objectName() == u"notes"_s);
    window.press(Qt::Key_Tab);
    CHECK(window->workspace()->store().load(id).notes ==
          u"Bij Ziekman is ze vaak even niet beschikbaar."_s);
}

TEST_CASE("a year that was surely not meant is asked about")
{
    TemporaryFile file;
    const auto id = add(file, asked(u"Zwemlessen"_s));
    file.close();
    Window window(file.path());
    window->openRecord(id.value());
    window.find(u"submitted_on"_s)->setFocus();
    window.type(u"1-3-2062"_s);
    window.press(Qt::Key_Tab);
    CHECK(window->workspace()->store().load(id).submittedOn == QDate(2062, 3, 1));
    CHECK(window.find<QLabel>(u"problem_submitted_on"_s)->text().contains(u"years from now"_s));
}

TEST_CASE("who is recorded a second time is told, with the way to the first")
{
    TemporaryFile file;
    const auto first = add(file, named(u"Marloes"_s, u"Veen"_s));
    file.close();
    Window window(file.path());
    window->goTo(u"person"_s);
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.find(u"given_name"_s)->setFocus();
    window.type(u"Marloes"_s);
    window.press(Qt::Key_Tab);
    window.find(u"family_name"_s)->setFocus();
    window.type(u"Veen"_s);
    window.press(Qt::Key_Tab);
    CHECK(window.find<QLabel>(u"problem_family_name"_s)->text() == u"Looks like Marloes Veen."_s);
    window.click(window.find(u"advice_family_name"_s));
    CHECK(window->currentPage()->current() == first.value());
}

TEST_CASE("fields that are seldom filled in wait under More fields")
{
    TemporaryFile file;
    const auto id = add(file, named(u"Selma"_s, {}));
    file.close();
    Window window(file.path());
    window->openRecord(id.value());
    CHECK_FALSE(window->findChild<QWidget *>(u"row_form_of_address"_s)->isVisible());
    window.find(u"moreFields"_s)->setFocus();
    window.press(Qt::Key_Space);
    CHECK(window.focus()->objectName() == u"name_suffix"_s);
    window.find(u"form_of_address"_s)->setFocus();
    window.type(u"mevrouw"_s);
    window.press(Qt::Key_Tab);
    CHECK(window->workspace()->store().load(id).formOfAddress == u"mevrouw"_s);
    CHECK_FALSE(window->findChild<QWidget *>(u"moreFields"_s)->isVisible());
    const QWidget *given = window.find(u"row_given_name"_s);
    const QWidget *family = window.find(u"row_family_name"_s);
    CHECK(given->y() == family->y());
}

TEST_CASE("a document is opened only on a click, and what is not there is told")
{
    QTemporaryFile there;
    REQUIRE(there.open());
    TemporaryFile file;
    const auto link = [&](const QString &title, const QString &address) {
        const auto owner = add(file, asked(title));
        DocumentLink made;
        made.address = address;
        made.record = Id<AnyRecord>(owner.value());
        add(file, made);
        return owner.value();
    };
    const qint64 known = link(u"Een"_s, there.fileName());
    const qint64 page = link(u"Twee"_s, u"https://example.org/nota"_s);
    const qint64 gone = link(u"Drie"_s, u"/nergens/verslag.pdf"_s);
    const qint64 program = link(u"Vier"_s, u"ftp://example.org/x"_s);
    QTemporaryFile runs(QDir::tempPath() + u"/XXXXXX.sh"_s);
    REQUIRE(runs.open());
    const qint64 script = link(u"Vijf"_s, runs.fileName());
    file.close();
    Opened opened;
    Window window(file.path());
    CHECK(showFirst(window, known).isEmpty());
    CHECK(showFirst(window, page).isEmpty());
    REQUIRE(opened.urls.size() == 2);
    CHECK(opened.urls.at(0) == QUrl::fromLocalFile(there.fileName()));
    CHECK(opened.urls.at(1) == QUrl(u"https://example.org/nota"_s));
    CHECK(showFirst(window, gone).contains(u"There is no file"_s));
    CHECK(showFirst(window, program).contains(u"not opened"_s));
    CHECK(showFirst(window, script).contains(u"not opened"_s));
    CHECK(opened.urls.size() == 2);
}

#include "hints_test.moc"
