// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of the house, as a table. A rule reads the sources and names the places that break it;
// beside it stand small invented sources on which it must be seen to fail, and some on which it
// must stay silent. What a rule lets pass stands in its exceptions, each with the reason.
#include "core/base/literals.h"
#include "tests/support/catch.h"
#include "tests/support/rules.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace ankerpunt;
using namespace ankerpunt::tests;

namespace {

Source file(const QString &path, const QString &text)
{
    return Source(path, text);
}

const QString program = u"(app|core|ui)/.*\\.(cpp|h)"_s;
const QString cpp = u".*\\.(cpp|h)"_s;
const QString spdx = u"// SPDX-FileCopyrightText: 2026 The Ankerpunt authors\n"
                     "// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

QList<Rule> rules()
{
    return {
        {u"includes point down"_s,
         u"app -> ui -> report, exchange -> queries -> planning -> workspace -> domain -> record "
         u"-> "
         "db -> base. Move what is shared down, or hand it in as an argument."_s,
         each(program, includesUpwards),
         {{file(u"core/base/a.h"_s, u"#include \"core/db/b.h\"\n"_s)},
          {file(u"core/report/a.cpp"_s, u"#include \"core/exchange/b.h\"\n"_s)},
          {file(u"core/exchange/a.cpp"_s, u"#include \"core/report/b.h\"\n"_s)},
          {file(u"core/planning/a.cpp"_s, u"\n#include \"core/queries/b.h\"\n"_s)},
          {file(u"ui/a.cpp"_s, u"#include \"app/b.h\"\n"_s)},
          {file(u"ui/week/a.cpp"_s, u"#include \"tests/support/b.h\"\n"_s)}},
         {file(u"core/report/a.cpp"_s,
               u"#include \"core/base/b.h\"\n#include \"core/report/c.h\"\n"_s),
          file(u"app/a.cpp"_s, u"#include \"ui/b.h\"\n// #include \"tests/c.h\"\n"_s),
          file(u"ui/week/a.cpp"_s, u"#include \"ui/parts/b.h\"\n"_s)}},

        {u"pages do not know each other"_s,
         u"A page includes its own folder, ui/parts and the files of ui itself; parts know no "
         u"page. "
         "What two pages share belongs in ui/parts."_s,
         each(u"ui/\\w+/.*\\.(cpp|h)"_s, includesOtherPage,
              {{u"ui/gallery/.*"_s, u"shows also what only one page has"_s},
               {u"ui/log/quick_log\\.cpp"_s, u"is one more form of records, with the same new "
                                             u"records, hints and names made in place"_s}}),
         {{file(u"ui/week/a.cpp"_s, u"#include \"ui/contacts/b.h\"\n"_s)},
          {file(u"ui/parts/a.cpp"_s, u"#include \"ui/week/b.h\"\n"_s)}},
         {file(u"ui/main_window.cpp"_s, u"#include \"ui/week/b.h\"\n"_s),
          file(u"ui/week/a.cpp"_s, u"#include \"ui/week/b.h\"\n#include \"ui/commands.h\"\n"_s)}},

        {u"includes name the full path"_s,
         u"Write #include \"core/base/id.h\", never \"id.h\"."_s,
         forbid(cpp, View::Uncommented,
                u"^\\s*#\\s*include\\s+\"(?!(app|core|ui|tests|packaging)/|\\w+\\.moc\")"_s),
         {{file(u"core/base/a.cpp"_s, u"#include \"a.h\"\n"_s)},
          {file(u"core/base/a.cpp"_s, u"#include \"../db/a.h\"\n"_s)}},
         {file(u"ui/a.cpp"_s, u"#include \"ui/a.h\"\n#include \"a.moc\"\n"_s)}},

        {u"only core/db knows QtSql"_s,
         u"Use db::Database and db::Statement."_s,
         forbid(program, View::Uncommented,
                u"^\\s*#\\s*include\\s+<(QSql|QtSql)|\\bQSql[A-Z]\\w+"_s,
                {{u"core/db/.*"_s, u"is where QtSql is wrapped"_s}}),
         {{file(u"core/record/a.cpp"_s, u"#include <QSqlQuery>\n"_s)},
          {file(u"ui/a.cpp"_s, u"#include <QtSql/QSqlQuery>\n"_s)},
          {file(u"core/record/a.h"_s, u"class QSqlDatabase;\n"_s)}},
         {file(u"core/db/a.cpp"_s, u"#include <QSqlQuery>\n"_s)}},

        {u"only core/db knows a PRAGMA"_s,
         u"Give core/db a function that says what is wanted."_s,
         forbid(u"((app|core|ui)/.*\\.(cpp|h)|resources/.*\\.sql)"_s, View::Uncommented,
                u"\\bPRAGMA\\b"_s,
                {{u"core/db/.*"_s, u"opens and checks the file"_s},
                 {u"resources/sql/0025_.*"_s, u"writes anew what the schema says"_s}}),
         {{file(u"core/record/a.cpp"_s, u"run(u\"PRAGMA user_version\"_s);\n"_s)},
          {file(u"resources/sql/0009_a.sql"_s, u"PRAGMA foreign_keys = OFF;\n"_s)}},
         {file(u"core/db/a.cpp"_s, u"run(u\"PRAGMA user_version\"_s);\n"_s),
          file(u"core/record/a.cpp"_s, u"#pragma once\n// no PRAGMA here\n"_s)}},

        {u"no call goes past QtSql"_s,
         u"Qt carries its own copy of SQLite on Windows and macOS; say it in SQL."_s,
         forbid(program, View::Uncommented, u"\\bsqlite3_\\w+|<sqlite3\\.h>"_s),
         {{file(u"core/db/a.cpp"_s, u"sqlite3_limit(handle, 1, 2);\n"_s)}},
         {file(u"core/db/a.cpp"_s, u"// sqlite3_limit is not used\n"_s)}},

        {u"SQL stands in db, record and queries"_s,
         u"Reading belongs in core/queries, writing goes through record::Store."_s,
         forbid(program, View::Literals,
                u"^\\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|WITH|DROP|ALTER|REPLACE|VACUUM)\\s"_s,
                {{u"core/(db|record|queries)/.*"_s, u"the three places that speak SQL"_s}}),
         {{file(u"ui/a.cpp"_s, u"q(u\"SELECT id FROM person\"_s);\n"_s)},
          {file(u"core/planning/a.cpp"_s, u"q(R\"(\n  WITH a AS (SELECT 1))\");\n"_s)},
          {file(u"core/domain/a.cpp"_s, u"q(u\"DELETE FROM person\"_s);\n"_s)}},
         {file(u"core/queries/a.cpp"_s, u"q(u\"SELECT id FROM person\"_s);\n"_s),
          file(u"ui/a.cpp"_s, u"tr(\"Select a person\"); // \"SELECT \"\n"_s)}},

        {u"rows leave by the program, not by themselves"_s,
         u"A row that SQLite deletes by itself is invisible to undo; describe the part with partOf()."_s,
         forbid(u"resources/sql/.*\\.sql"_s, View::Uncommented,
                u"(?i)ON\\s+DELETE\\s+(CASCADE|SET)|CREATE\\s+(TEMP\\s+)?TRIGGER"_s),
         {{file(u"resources/sql/0009_a.sql"_s, u"x INTEGER REFERENCES y ON DELETE CASCADE,\n"_s)},
          {file(u"resources/sql/0009_a.sql"_s, u"create trigger t AFTER INSERT\n"_s)}},
         {file(u"resources/sql/0009_a.sql"_s,
               u"-- no ON DELETE CASCADE\nx INTEGER REFERENCES y,\n"_s)}},

        {u"only ui/guard shows message boxes"_s,
         u"Let the Error fly to attempt(), or show Problems beside the field."_s,
         forbid(program, View::Uncommented, u"\\bQ(MessageBox|ErrorMessage)\\b"_s,
                {{u"ui/guard\\.(cpp|h)"_s, u"is the one place that tells of an Error"_s}}),
         {{file(u"ui/week/a.cpp"_s, u"QMessageBox::warning(this, a, b);\n"_s)}},
         {file(u"ui/guard.cpp"_s, u"QMessageBox box(parent);\n"_s)}},

        {u"what was done is named for every language"_s,
         u"The name stays in the file: give Store::change a record::StepName, not a translation."_s,
         forbid(program, View::Code, u"\\bchange\\(\\s*(\\w+::)*(tr|translate|say)\\("_s),
         {{file(u"ui/week/a.cpp"_s, u"store.change(tr(\"Sign\"), [&](Change &c) {\n"_s)},
          {file(u"core/a.cpp"_s,
                u"s->change(QCoreApplication::translate(\"a\", \"Sign\"), f);\n"_s)}},
         {file(u"ui/week/a.cpp"_s,
               u"store.change(StepName(QT_TRANSLATE_NOOP(\"steps\", \"Sign\")), f);\n"_s)}},

        {u"labels show what was typed"_s,
         u"A QLabel takes some texts for markup: use textLabel() or plainLabel(). Rich text is for "
         "the words of the program."_s,
         forbid(u"ui/.*\\.(cpp|h)"_s, View::Code,
                u"\\bnew QLabel\\b|\\bQLabel \\w+\\s*[({;]|\\baddRow\\((tr\\(|\\w+,|u\\s)|"
                "\\bset(Html|Markdown)\\(|\\binsertHtml\\(|Qt::(RichText|AutoText|MarkdownText)"_s,
                {{u"ui/parts/text_label\\.cpp"_s, u"is where labels are made plain"_s},
                 {u"ui/help/help_window\\.cpp"_s, u"shows the help, which escapes"_s},
                 {u"ui/records/selection_bar\\.cpp"_s, u"copies a table, which escapes"_s}}),
         {{file(u"ui/week/a.cpp"_s, u"auto *label = new QLabel(person.name);\n"_s)},
          {file(u"ui/week/a.cpp"_s, u"QLabel label(name);\n"_s)},
          {file(u"ui/week/a.cpp"_s, u"form->addRow(tr(\"Name\"), m_name);\n"_s)},
          {file(u"ui/week/a.cpp"_s, u"form->addRow(name, m_name);\n"_s)},
          {file(u"ui/week/a.cpp"_s, u"text->setHtml(note);\n"_s)},
          {file(u"ui/week/a.cpp"_s, u"box->setTextFormat(Qt::RichText);\n"_s)}},
         {file(u"ui/week/a.cpp"_s,
               u"QLabel *m_name;\nform->addRow(plainLabel(name), m_name);\n"
               "form->addRow(QString(), m_name);\nauto *a = textLabel(name, font, colour);\n"_s),
          file(u"ui/parts/text_label.cpp"_s, u"auto *label = new QLabel(parent);\n"_s)}},

        {u"tool tips show what was typed"_s,
         u"Qt takes some texts for markup: write asToolTip(text)."_s,
         each(u"ui/.*\\.(cpp|h)"_s, toolTipsAsTyped),
         {{file(u"ui/week/a.cpp"_s, u"a->setToolTip(person.name);\n"_s)},
          {file(u"ui/week/a.cpp"_s, u"a->setToolTip(tr(\"With %1\")\n    .arg(name));\n"_s)},
          {file(u"ui/week/a.cpp"_s, u"QToolTip::showText(at, name, this);\n"_s)},
          {file(u"ui/week/a.cpp"_s, u"a->setItemData(0, name, Qt::ToolTipRole);\n"_s)},
          {file(u"ui/week/a.cpp"_s, u"if (role == Qt::ToolTipRole) {\n    return name;\n}\n"_s)}},
         {file(u"ui/week/a.cpp"_s,
               u"a->setToolTip(tr(\"Go (back)\"));\na->setToolTip(u\"Esc\"_s);\n"
               "a->setToolTip(asToolTip(tr(\"With %1\")\n    .arg(name)));\n"
               "a->setItemData(0, name, Qt::UserRole);\n"
               "if (role == Qt::ToolTipRole) {\n    return asToolTip(name);\n}\n"_s)}},

        {u"tips name the keys that work"_s,
         u"Keys are written once: command(id).keysText(), or saveKeysText() of a form."_s,
         forbid(u"ui/.*\\.cpp"_s, View::Uncommented,
                u"\"(Ctrl\\+|Esc\")|\\btr\\(\"[^\"]*\\((Ctrl\\+|Esc\\)|Del\\))"_s,
                {{u"ui/gallery/.*"_s, u"shows parts without their window"_s},
                 {u"ui/help/help_topics\\.cpp"_s, u"tells of keys in sentences"_s}}),
         {{file(u"ui/week/a.cpp"_s, u"a->setToolTip(tr(\"New (Ctrl+N)\"));\n"_s)},
          {file(u"ui/week/a.cpp"_s, u"a->setToolTip(u\"Esc\"_s);\n"_s)}},
         {file(u"ui/week/a.cpp"_s, u"a->setToolTip(tr(\"New (%1)\").arg(keys)); // Ctrl+N\n"_s)}},

        {u"errors are caught in one place"_s,
         u"Let it fly: attempt() in ui/guard tells the person. A wrapper that translates a foreign "
         "exception, or takes back half work and throws on, is added here with its reason."_s,
         forbid(
             program, View::Code, u"\\bcatch\\s*\\("_s,
             {{u"ui/guard\\.(cpp|h)"_s, u"the one catch point of the window"_s},
              {u"app/.*"_s, u"the one catch point of the command line, and the net below"_s},
              {u"core/db/database\\.cpp"_s, u"rolls back and throws on"_s},
              {u"core/db/backup\\.cpp"_s, u"removes the half copy; std::filesystem throws"_s},
              {u"core/db/search_index\\.cpp"_s, u"an integrity check that reports by failing"_s},
              {u"core/db/snapshot\\.cpp"_s, u"ends what only read; a destructor cannot throw on"_s},
              {u"core/workspace/check\\.cpp"_s, u"a journal that says nonsense is a finding"_s},
              {u"core/workspace/repair\\.cpp"_s,
               u"what cannot be repaired is told in one sentence"_s},
              {u"core/report/pdf\\.cpp"_s, u"libqpdf throws its own exceptions"_s}}),
         {{file(u"ui/week/a.cpp"_s, u"} catch (const Error &error) {\n"_s)},
          {file(u"core/domain/a.cpp"_s, u"} catch (...) {\n"_s)}},
         {file(u"ui/guard.cpp"_s, u"} catch (const Error &error) {\n"_s),
          file(u"ui/a.cpp"_s, u"// catch (what you can)\ntr(\"catch (this)\");\n"_s)}},

        {u"today comes from the Clock"_s,
         u"Ask workspace.clock().today() or .now()."_s,
         forbid(program, View::Code,
                u"\\bQ(Date|Time|DateTime)::current\\w+|\\bsystem_clock::now|\\bstd::time\\b"_s,
                {{u"core/base/clock\\.h"_s, u"is the Clock"_s}}),
         {{file(u"core/domain/a.cpp"_s, u"const QDate today = QDate::currentDate();\n"_s)},
          {file(u"ui/a.cpp"_s, u"QDateTime::currentDateTimeUtc();\n"_s)}},
         {file(u"core/base/clock.h"_s, u"return QDateTime::currentDateTimeUtc();\n"_s),
          file(u"tests/core/base/a_test.cpp"_s, u"QDate::currentDate();\n"_s)}},

        {u"the core has no windows"_s,
         u"Widgets and printing belong in ui."_s,
         forbid(
             u"core/.*\\.(cpp|h)"_s, View::Uncommented,
             u"<(QtWidgets|QtPrintSupport|QPrinter|QWidget|QApplication|QDialog|QMainWindow|QLabel|"
             "QMessageBox|QStyle|QUndoStack)\\b"_s),
         {{file(u"core/report/a.cpp"_s, u"#include <QPrinter>\n"_s)},
          {file(u"core/queries/a.cpp"_s, u"#include <QtWidgets/QLabel>\n"_s)}},
         {file(u"core/report/a.cpp"_s, u"#include <QPainter>\n"_s)}},

        {u"only reports paint in the core"_s,
         u"Colours, fonts and pictures belong in report or ui."_s,
         forbid(u"core/.*\\.(cpp|h)"_s, View::Uncommented,
                u"<(QtGui|QColor|QFont|QImage|QPixmap|QIcon|QPainter|QGuiApplication|QText[CD])"_s,
                {{u"core/report/.*"_s, u"links QtGui for paper"_s}}),
         {{file(u"core/queries/a.h"_s, u"#include <QColor>\n"_s)}},
         {file(u"core/base/a.cpp"_s, u"#include <QTextStream>\n"_s)}},

        {u"nothing goes over the network"_s,
         u"No account, no server, no network is the promise to the people in the file."_s,
         forbid(u"((app|core|ui)/.*\\.(cpp|h)|.*\\.cmake|.*CMakeLists\\.txt)"_s, View::Uncommented,
                u"<(QtNetwork|QNetwork|QTcp|QUdp|QSsl|QHostInfo|QWebSocket)|Qt6::(Network|Web)"_s),
         {{file(u"ui/a.cpp"_s, u"#include <QNetworkAccessManager>\n"_s)},
          {file(u"CMakeLists.txt"_s, u"target_link_libraries(a Qt6::Network)\n"_s)}},
         {file(u"CMakeLists.txt"_s, u"# no Qt6::Network\n"_s)}},

        {u"no whole modules are included"_s,
         u"Include the class: <QString>, not the module."_s,
         forbid(
             cpp, View::Uncommented,
             u"^\\s*#\\s*include\\s+<Qt(Concurrent|Core|Gui|PrintSupport|Sql|Svg|Test|Widgets|Xml)>"_s,
             {{u"packaging/\\w+_pch\\.h"_s, u"is compiled once"_s}}),
         {{file(u"ui/a.cpp"_s, u"#include <QtWidgets>\n"_s)},
          {file(u"core/base/a.h"_s, u"#include <QtCore>\n"_s)}},
         {file(u"packaging/ui_pch.h"_s, u"#include <QtWidgets>\n"_s),
          file(u"ui/a.cpp"_s, u"#include <QTimer>\n"_s)}},

        {u"nothing is left for later in the code"_s,
         u"Do it now, or leave it out and say so."_s,
         forbid(u".*"_s, View::Raw, u"\\b(TO[D]O|FIX[M]E|XX[X]|HA[C]K)\\b"_s),
         {{file(u"app/a.cpp"_s, u"int a; // TO"_s + u"DO name it\n"_s)},
          {file(u"app/run"_s, u"# FIX"_s + u"ME\n"_s)}},
         {file(u"app/a.cpp"_s, u"// all that is to do is done\n"_s)}},

        {u"tests do not use the macros of QtTest"_s,
         u"They never fail inside Catch2: use CHECK, REQUIRE and a polling loop."_s,
         forbid(u"tests/.*\\.(cpp|h)"_s, View::Code,
                u"\\b(Q[C]OMPARE|Q[V]ERIFY|QT[R]Y|QF[A]IL|QEX[P]ECT|QS[K]IP)\\w*\\s*\\("_s),
         {{file(u"tests/a_test.cpp"_s, u"QCOMP"_s + u"ARE(1, 2);\n"_s)},
          {file(u"tests/a_test.cpp"_s, u"QTR"_s + u"Y_VERIFY_WITH_TIMEOUT(a, 5);\n"_s)}},
         {file(u"tests/a_test.cpp"_s, u"CHECK(1 == 1);\n"_s)}},

        {u"tests are not hidden"_s,
         u"A test that fails is mended or taken away."_s,
         forbid(u"tests/.*\\.(cpp|h)"_s, View::Uncommented,
                u"\\bSKI[P]\\s*\\(|\"[^\"]*\\[(\\.|!mayf[a]il|!shouldf[a]il)"_s,
                {{u"tests/architecture_test\\.cpp"_s, u"names the marks"_s}}),
         {{file(u"tests/a_test.cpp"_s, u"TEST_CASE(\"a\", \"[.slow]\")\n"_s)},
          {file(u"tests/a_test.cpp"_s, u"SKI"_s + u"P(\"not here\");\n"_s)}},
         {file(u"tests/a_test.cpp"_s, u"TEST_CASE(\"a\", \"[week]\")\n"_s)}},

        {u"a test file has tests"_s,
         u"An empty test passes for ever; write the case."_s,
         each(u"tests/.*_test\\.cpp"_s,
              [](const Source &source) {
                  const bool some = source.code().join(u'\n').contains(
                      QRegularExpression(u"\\bTEST_CASE\\w*\\("_s));
                  return some ? QStringList() : QStringList(place(source, 0));
              }),
         {{file(u"tests/a_test.cpp"_s, u"// TEST_CASE(\"later\")\n"_s)}},
         {file(u"tests/a_test.cpp"_s, u"TEST_CASE(\"a\")\n"_s)}},

        {u"tests mirror the sources"_s,
         u"core/queries/lists.cpp is tested by tests/core/queries/lists_test.cpp."_s,
         testsWithoutSources,
         {{file(u"tests/core/nowhere/a_test.cpp"_s, u"\n"_s), file(u"core/base/a.cpp"_s, u"\n"_s)}},
         {file(u"tests/core/base/a_test.cpp"_s, u"\n"_s), file(u"core/base/a.cpp"_s, u"\n"_s),
          file(u"tests/journeys/b_test.cpp"_s, u"\n"_s), file(u"tests/c_test.cpp"_s, u"\n"_s)}},

        {u"every test has its own name"_s,
         u"tests/run finds a test by its file name."_s,
         testsOfOneName,
         {{file(u"tests/ui/a_test.cpp"_s, u"\n"_s), file(u"tests/app/a_test.cpp"_s, u"\n"_s)}},
         {file(u"tests/ui/a_test.cpp"_s, u"\n"_s), file(u"tests/ui/b_test.cpp"_s, u"\n"_s)}},

        {u"every model is tried by Qt's own tester"_s,
         u"Give it to a QAbstractItemModelTester in Fatal mode, as in record_list_test."_s,
         modelsNobodyTries,
         {{file(u"ui/a.h"_s, u"class Rows final : public QAbstractListModel\n{\n"_s)},
          {file(u"ui/a.cpp"_s, u"class Cells : public QAbstractTableModel {\n"_s),
           file(u"tests/ui/a_test.cpp"_s, u"Cells cells;\n"_s)},
          {file(u"ui/a.cpp"_s, u"class Cells : public QSortFilterProxyModel {\n"_s),
           file(u"tests/ui/a_test.cpp"_s,
                u"Cells cells;\nQAbstractItemModelTester t(&cells, Mode::Warning);\n"_s)},
          {file(u"ui/a.cpp"_s, u"class Cells : public QAbstractTableModel {\n"_s),
           file(u"tests/ui/a_test.cpp"_s,
                u"Rows cells;\nQAbstractItemModelTester t(&cells, Mode::Fatal);\n"_s)}},
         {file(u"ui/a.h"_s, u"class Cells;\nclass Rows : public QAbstractListModel\n{\n"_s),
          file(
              u"tests/ui/a_test.cpp"_s,
              u"ui::Rows rows(1);\nconst QAbstractItemModelTester t(&rows,\n    Mode::Fatal);\n"_s)}},

        {u"no file is longer than 600 lines"_s,
         u"Find the two ideas in it and part them."_s,
         each(cpp,
              [](const Source &source) {
                  const qsizetype lines = source.lines().size();
                  return lines > 600 ? QStringList(place(source, lines - 1)) : QStringList();
              }),
         {{file(u"ui/a.cpp"_s, u"int a;\n"_s.repeated(601))}},
         {file(u"ui/a.cpp"_s, u"int a;\n"_s.repeated(600))}},

        {u"every source says whose it is"_s,
         u"Start with the two SPDX lines of its neighbours."_s,
         each(u".*(\\.cpp|\\.h|\\.cmake|CMakeLists\\.txt|\\.sh|/run)"_s, withoutHeader),
         {{file(u"ui/a.cpp"_s, u"int a;\n"_s)},
          {file(u"packaging/a.sh"_s, u"#!/bin/sh\necho\n"_s)},
          {file(u"CMakeLists.txt"_s, u"project(a)\n"_s)}},
         {file(u"ui/a.cpp"_s, spdx),
          file(u"app/run"_s, u"#!/bin/sh\n"_s + QString(spdx).replace(u"// "_s, u"# "_s))}},

        {u"headers are read once"_s,
         u"Write #pragma once below the SPDX lines."_s,
         each(u".*\\.h"_s,
              [](const Source &source) {
                  const bool once = source.lines().value(2) == u"#pragma once"_s;
                  return once ? QStringList() : QStringList(place(source, 2));
              }),
         {{file(u"ui/a.h"_s, spdx + u"int a;\n"_s)}},
         {file(u"ui/a.h"_s, spdx + u"#pragma once\n"_s)}},

        {u"every folder explains itself"_s,
         u"Say what lives there and what may use what."_s,
         foldersWithoutReadme,
         {{file(u"ui/a.cpp"_s, u"\n"_s)}},
         {file(u"ui/a.cpp"_s, u"\n"_s), file(u"ui/README.md"_s, u"\n"_s)}},

        {u"every command in the documents is there"_s,
         u"Correct the document or add the command."_s,
         commandsThatAreNot,
         {{file(u"README.md"_s, u"`packaging/nowhere.sh`\n"_s)},
          {file(u"core/README.md"_s, u"cmake --build build --target nothing\n"_s)},
          {file(u"README.md"_s, u"cmake --preset nothing\n"_s)},
          {file(u"README.md"_s, u"    ankerpunt dance FILE\n"_s),
           file(u"app/main.cpp"_s, u"word == u\"new\"_s;\n"_s)}},
         {file(u"README.md"_s,
               u"`tests/run` `cmake --build build --target a`\nankerpunt new FILE\n"_s),
          file(u"tests/run"_s, u"\n"_s), file(u"a.cmake"_s, u"add_custom_target(a\n"_s),
          file(u"app/main.cpp"_s, u"word == u\"new\"_s;\n"_s)}},
    };
}

} // namespace

TEST_CASE("the sources keep the rules of the house")
{
    const Sources sources = projectSources();
    REQUIRE(sources.size() > 20);
    for (const Rule &rule : rules()) {
        for (const QString &found : rule.check(sources)) {
            FAIL_CHECK(qPrintable(u"%1: %2. %3"_s.arg(found, rule.name, rule.advice)));
        }
    }
    for (const char *script : {"app/run", "tests/run", "packaging/setup.sh"}) {
        INFO(script);
        CHECK(QFileInfo(QDir(QStringLiteral(ANKERPUNT_SOURCE_DIR)), QString::fromLatin1(script))
                  .isExecutable());
    }
}

TEST_CASE("every rule of the house fails on what it forbids and on nothing else")
{
    for (const Rule &rule : rules()) {
        INFO(qPrintable(rule.name));
        CHECK_FALSE(rule.bad.isEmpty());
        CHECK_FALSE(rule.good.isEmpty());
        for (const Sources &bad : rule.bad) {
            INFO(qPrintable(bad.first().lines().join(u'\n')));
            CHECK_FALSE(rule.check(bad).isEmpty());
        }
        CHECK(rule.check(rule.good) == QStringList());
    }
}

TEST_CASE("a rule names the file and the line")
{
    const Check check = forbid(u".*"_s, View::Code, u"\\bbad\\b"_s);
    const Source source(u"ui/a.cpp"_s,
                        u"/* bad\n bad */ int good;\nauto a = \"bad\";\nint bad;\n"_s);
    CHECK(check({source}) == QStringList{u"ui/a.cpp:4"_s});
    const Check literal = forbid(u".*"_s, View::Literals, u"^bad"_s);
    CHECK(literal({source}) == QStringList{u"ui/a.cpp:3"_s});
    const Source raw(u"ui/a.cpp"_s,
                     u"auto a = R\"(\n\"bad\n)\"; // bad\nchar b = '\"'; int bad;\n"_s);
    CHECK(check({raw}) == QStringList{u"ui/a.cpp:4"_s});
}
