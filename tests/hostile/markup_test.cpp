// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody typed is read as it was typed: in every report, and in every list, head, menu and
// tool tip of the window.
#include "core/report/document.h"
#include "core/report/fonts.h"
#include "core/report/html.h"
#include "core/report/outputs.h"
#include "core/report/pdf.h"
#include "core/report/values.h"
#include "tests/hostile/payloads.h"
#include "tests/support/demo.h"
#include "tests/support/demo_kinds.h"
#include "tests/support/filled_file.h"
#include "tests/support/tools.h"
#include "tests/support/window.h"
#include "tests/support/xml.h"
#include "ui/parts/text_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextDocument>

using namespace ankerpunt;
using test::FilledFile;

namespace {

/// Texts that are known again wherever they are shown: each stands between two marks with its
/// number.
class Typed final
{
public:
    /// Writes one over each text of each record that a person types freely, in each round another;
    /// gives how many it wrote in all.
    int fill(Workspace &workspace, int round = 0)
    {
        m_place = round;
        workspace.store().change(u"x"_s, [&](record::Change &change) {
            for (const auto *kind : workspace.registry().all()) {
                QList<record::Record> records;
                workspace.store().rows().each(
                    *kind, [&](const record::Record &record) { records.append(record); });
                for (record::Record &record : records) {
                    fill(record);
                    change.save(record);
                }
            }
        });
        return int(m_texts.size());
    }

    /// What @p shown shows otherwise than it was typed; @p shortened texts may end earlier.
    QStringList otherIn(const QString &shown, bool shortened = false)
    {
        static const QRegularExpression mark(u"qa(\\d+) "_s);
        QStringList other;
        for (auto it = mark.globalMatch(shown); it.hasNext();) {
            const auto match = it.next();
            const QString typed =
                m_texts.value(match.captured(1).toInt()) + u" qz"_s + match.captured(1);
            QString read = shown.mid(match.capturedEnd(), typed.size());
            if (shortened && read != typed) {
                read = shown.mid(match.capturedEnd()).section(u'…', 0, 0);
            }
            if (read == typed || (shortened && typed.startsWith(read))) {
                m_seen.insert(m_texts.value(match.captured(1).toInt()));
            } else {
                other.append(typed + u" -> "_s + read);
            }
        }
        return other;
    }
    /// What paper shows otherwise. Lines and pages end within a text there; what cannot be seen is
    /// not on it, and emoji have no font; a script that runs the other way is read letter by
    /// letter.
    QStringList otherOnPaper(const QString &paper)
    {
        static const QRegularExpression between(u"qa(\\d+)\\s(.*?)\\sqz\\1(?!\\d)"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression missing(u"[\\s\\p{Cf}\\x{FE0F}\\x{1F000}-\\x{1FAFF}]"_s);
        static const QRegularExpression turned(
            u"[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\p{Hebrew}\\p{Arabic}]"_s);
        const auto onPaper = [](const QString &text) {
            return text.normalized(QString::NormalizationForm_KC).remove(missing);
        };
        QStringList other;
        for (auto it = between.globalMatch(paper); it.hasNext();) {
            const auto match = it.next();
            const QString text = m_texts.value(match.captured(1).toInt());
            QString typed = onPaper(text);
            QString read = onPaper(match.captured(2));
            if (text.contains(turned)) { // a part of it may stand before or behind both marks
                std::ranges::sort(typed);
                std::ranges::sort(read);
                read = std::ranges::includes(typed, read) ? typed : read;
            }
            if (read == typed) {
                m_seen.insert(text);
            } else {
                other.append(text + u" -> "_s + match.captured(2));
            }
        }
        return other;
    }
    /// How many of the payloads were seen anywhere.
    [[nodiscard]] qsizetype seen() const { return m_seen.size(); }

private:
    void fill(record::Record &record)
    {
        const auto &payloads = test::markups();
        for (int i = 0; i < int(record.values.size()); ++i) {
            const record::Field &field = record.description->fields.at(i);
            if (field.kind != record::FieldKind::Text || field.fixed) {
                continue;
            }
            const auto number = m_texts.size();
            const QString &payload = payloads.at(m_place++ % payloads.size());
            const bool isSmall =
                field.name == u"name_prefix"; // behind a first name, by Dutch rules
            const QString text = isSmall ? payload.toLower() : payload;
            const QVariant before = record.values.at(i);
            record.values[i] = u"qa%1 "_s.arg(number) + text + u" qz%1"_s.arg(number);
            if (record.description->check(record.values).isEmpty()) {
                m_texts.append(text);
            } else {
                record.values[i] = before; // a mail address, a code, a word of a list
            }
        }
    }

    QStringList m_texts;
    int m_place = 0; ///< of a text in all records
    QSet<QString> m_seen;
};

/// Whatever a page or text asks a program to run or to read from elsewhere.
QStringList reachingIn(const test::Element &element)
{
    static const QRegularExpression runs(u"^on|^(?:script|iframe|object|embed|link|base|form)$"_s);
    static const QRegularExpression leads(u"(?:^|:)(?:href|src|action|style)$"_s);
    static const QRegularExpression away(u"evil|alert|file:|qrc:|javascript|passwd"_s);
    QStringList reaching;
    if (runs.match(element.name).hasMatch()) {
        reaching.append(element.name);
    }
    for (auto it = element.attributes.cbegin(); it != element.attributes.cend(); ++it) {
        if (runs.match(it.key()).hasMatch() ||
            (leads.match(it.key()).hasMatch() && away.match(*it).hasMatch())) {
            reaching.append(it.key() + u'=' + *it);
        }
    }
    for (const test::Element &child : element.children) {
        reaching += reachingIn(child);
    }
    return reaching;
}

report::Report reportOf(const report::Kind &kind, Workspace &workspace, const Language &language)
{
    return makeReport(kind, workspace, language, test::autumn(test::subjectFor(kind, workspace)));
}

/// What a PDF says of itself as XML.
QByteArray descriptionIn(const QString &pdf)
{
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    const auto start = all.indexOf("<x:xmpmeta");
    REQUIRE(start >= 0);
    return all.mid(start, all.indexOf("<?xpacket end", start) - start);
}

/// Everything that is shown within a widget, as it is read: without the marks of mnemonics and
/// with what is taken for markup made into words.
QStringList wordsIn(QWidget &window)
{
    static const QRegularExpression mnemonic(u"&(.)"_s);
    const auto unmarked = [](QString text) { return text.replace(mnemonic, u"\\1"_s); };
    QStringList words{window.windowTitle()};
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        words.append(ui::wordsOfToolTip(widget->toolTip()));
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            const bool isPlain = label->textFormat() == Qt::PlainText;
            words.append(isPlain ? label->text() : ui::wordsOfToolTip(label->text()));
        } else if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            words.append(unmarked(button->text()));
        } else if (const auto *line = qobject_cast<QLineEdit *>(widget)) {
            words.append(line->text());
        } else if (const auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
            words.append(text->toPlainText());
        } else if (const auto *view = qobject_cast<QAbstractItemView *>(widget);
                   view != nullptr && view->model() != nullptr) {
            const auto *model = view->model();
            for (int row = 0; row < model->rowCount(view->rootIndex()); ++row) {
                for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
                    const QModelIndex at = model->index(row, column, view->rootIndex());
                    words.append(at.data().toString());
                    words.append(ui::wordsOfToolTip(at.data(Qt::ToolTipRole).toString()));
                    words.append(at.data(Qt::AccessibleTextRole).toString());
                }
            }
        }
    }
    for (const QAction *action : window.findChildren<QAction *>()) {
        words.append(unmarked(action->text()));
        words.append(ui::wordsOfToolTip(action->toolTip()));
    }
    return words;
}

} // namespace

TEST_CASE("what was typed is printed as it was typed, in every report")
{
    // In each round each text holds another payload; ANKERPUNT_MARKUPS=30 takes all of them.
    const int all = int(test::markups().size());
    const int rounds = std::max(5, qEnvironmentVariableIntValue("ANKERPUNT_MARKUPS"));
    const QTemporaryDir folder;
    const auto workspace = test::createDemo(folder.filePath(u"a.anker"_s));
    Typed typed;
    const Language language(u"nl"_s);
    const report::Fonts fonts = report::loadFonts();
    for (int round = 0; round < rounds; ++round) {
        CHECK(typed.fill(*workspace, round * all / rounds) > 1000 * (round + 1));
        for (const report::Kind &kind : report::kinds()) {
            INFO(kind.key << ", round " << round);
            const report::Report made = reportOf(kind, *workspace, language);
            const test::Element page = test::parsedXml(toHtml(made));
            CHECK(typed.otherIn(page.text) == QStringList());
            CHECK(reachingIn(page) == QStringList());
            const report::Document paper(made, fonts, language, QSizeF(640, 900));
            for (const QTextDocument *text : paper.texts()) {
                CHECK(typed.otherIn(text->toPlainText()) == QStringList());
            }
        }
    }
    CHECK(typed.seen() >= test::markups().size());
}

TEST_CASE("what was typed can be read back from the pages, whatever it is")
{
    const int all = int(test::markups().size());
    const int rounds = std::max(3, qEnvironmentVariableIntValue("ANKERPUNT_MARKUPS"));
    const QTemporaryDir folder;
    const auto workspace = test::createDemo(folder.filePath(u"a.anker"_s));
    Typed typed;
    const QString pdf = folder.filePath(u"a.pdf"_s);
    for (int round = 0; round < rounds; ++round) {
        CHECK(typed.fill(*workspace, round * all / rounds) > 1000 * (round + 1));
        for (const report::Kind &kind : report::kinds()) {
            INFO(kind.key << ", round " << round);
            writeReport(reportOf(kind, *workspace, Language(u"nl"_s)), pdf, Audience::Internal);
            const QString paper = outputOf(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
            CHECK(typed.otherOnPaper(paper) == QStringList());
        }
    }
    CHECK(typed.seen() >= test::markups().size());
}

TEST_CASE("what was typed is as it was typed in all that a report's file holds")
{
    const QTemporaryDir folder;
    const auto workspace = test::createDemo(folder.filePath(u"a.anker"_s));
    Typed typed;
    CHECK(typed.fill(*workspace) > 1000);
    for (const report::Kind &kind : report::kinds()) {
        INFO(kind.key);
        const report::Report made = reportOf(kind, *workspace, Language(u"nl"_s));
        const QString odt = folder.filePath(u"a.odt"_s);
        writeReport(made, odt, Audience::Internal);
        const QString pdf = folder.filePath(u"a.pdf"_s);
        writeReport(made, pdf, Audience::Internal);
        QByteArrayList parts{descriptionIn(pdf)};
        for (const QString &name : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s}) {
            parts.append(outputOf(u"unzip"_s, {u"-p"_s, odt, name}).toUtf8());
        }
        for (const QByteArray &xml : std::as_const(parts)) {
            const test::Element part = test::parsedXml(xml);
            CHECK(typed.otherIn(part.text) == QStringList());
            CHECK(reachingIn(part) == QStringList());
        }
        const QString objects = outputOf(u"qpdf"_s, {u"--json=2"_s, u"--json-key=qpdf"_s, pdf});
        CHECK(objects.contains(u"\"/Outlines\""_s)); // also what is packed in other objects
        for (const QString &act :
             {u"URI"_s, u"JavaScript"_s, u"JS"_s, u"Launch"_s, u"EmbeddedFile"_s}) {
            CHECK(!objects.contains(u"\"/%1\""_s.arg(act)));
        }
    }
}

TEST_CASE("what was typed is read as it was typed in lists, heads, menus and tool tips")
{
    const FilledFile filled;
    Typed typed;
    CHECK(typed.fill(filled.file.workspace()) > 100);
    filled.file.close();
    test::Window window(filled.file.path());
    for (const auto *kind : window->workspace()->registry().all()) {
        if (kind->kind == u"setting"_s) {
            continue;
        }
        INFO(kind->kind.toStdString());
        window->openRecord(filled.idOf(*kind));
        test::Window::settle();
        for (const QString &words : wordsIn(*window)) {
            CHECK(typed.otherIn(words, true) == QStringList());
        }
    }
    CHECK(typed.seen() == test::markups().size());
}
