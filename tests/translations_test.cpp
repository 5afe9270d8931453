// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every text of the program has a Dutch translation that fits it, and the .ts files know every
// text. English is the language of the sources: its file holds plurals only. The Flemish file holds
// only the words that differ, so it need not be complete.
#include "core/base/literals.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace ankerpunt;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    QString state; ///< unfinished, vanished, obsolete, or empty when done
    QStringList forms;

    [[nodiscard]] QString key() const { return context + u'|' + source + u'|' + comment; }
};

QString pathOf(const QString &language)
{
    return u"%1/resources/i18n/ankerpunt_%2.ts"_s.arg(QStringLiteral(ANKERPUNT_SOURCE_DIR),
                                                      language);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QList<Message> messagesIn(const QByteArray &ts)
{
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.append(
                {context, {}, {}, xml.attributes().value(u"numerus"_s) == u"yes", {}, {}});
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().state = xml.attributes().value(u"type"_s).toString();
            if (!messages.last().isPlural) {
                messages.last().forms += xml.readElementText();
            }
        } else if (xml.name() == u"numerusform") {
            messages.last().forms += xml.readElementText();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QSet<QString> placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(\\d{1,2}|n)"_s);
    QSet<QString> found;
    auto all = placeholder.globalMatch(text);
    while (all.hasNext()) {
        found += all.next().captured(1);
    }
    return found;
}

/// What is wrong with one translation; empty when it fits.
QString problemOf(const Message &message)
{
    if (!message.state.isEmpty()) {
        return u"is "_s + message.state;
    }
    for (qsizetype i = 0; i < message.forms.size(); ++i) {
        const QString &form = message.forms.at(i);
        if (form.trimmed().isEmpty()) {
            return u"is empty"_s;
        }
        auto wanted = placeholdersIn(message.source);
        auto there = placeholdersIn(form);
        if (message.isPlural && i + 1 < message.forms.size()) { // "one goal" needs no number
            wanted.remove(u"n"_s);
            there.remove(u"n"_s);
        }
        if (wanted != there) {
            return u"has other placeholders: "_s + form;
        }
    }
    return message.forms.isEmpty() ? u"is empty"_s : QString();
}

QStringList problemsOf(const QList<Message> &messages)
{
    QStringList found;
    for (const Message &message : messages) {
        const QString problem = problemOf(message);
        if (!problem.isEmpty()) {
            found += u"%1: \"%2\" %3"_s.arg(message.context, message.source, problem);
        }
    }
    return found;
}

/// Runs lupdate on a copy and gives what came out.
QByteArray refreshed(const QString &language, const QStringList &more = {})
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.ts"_s);
    REQUIRE(QFile::copy(pathOf(language), copy));
    REQUIRE(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.setWorkingDirectory(QStringLiteral(ANKERPUNT_SOURCE_DIR));
    lupdate.start(QStringLiteral(ANKERPUNT_LUPDATE),
                  QStringLiteral(ANKERPUNT_LUPDATE_OPTIONS).split(u',') + more +
                      QStringList{u"@"_s + QStringLiteral(ANKERPUNT_TRANSLATABLE), u"-ts"_s, copy});
    REQUIRE(lupdate.waitForFinished());
    INFO(lupdate.readAll().toStdString());
    REQUIRE(lupdate.exitCode() == 0);
    return contentOf(copy);
}

/// The texts that stand in one of the two only.
QStringList differences(const QByteArray &before, const QByteArray &after)
{
    QSet<QString> old;
    QSet<QString> now;
    for (const Message &message : messagesIn(before)) {
        old += message.key();
    }
    for (const Message &message : messagesIn(after)) {
        now += message.key();
    }
    QStringList found = QStringList((old - now).values()) + QStringList((now - old).values());
    found.sort();
    return found;
}

QByteArray ts(const QByteArray &message)
{
    return "<TS><context><name>c</name><message>" + message + "</message></context></TS>";
}

} // namespace

TEST_CASE("every text has a Dutch translation that fits it")
{
    CHECK(problemsOf(messagesIn(contentOf(pathOf(u"nl"_s)))) == QStringList());
}

TEST_CASE("every English plural is written out")
{
    CHECK(problemsOf(messagesIn(contentOf(pathOf(u"en"_s)))) == QStringList());
}

TEST_CASE("the Flemish words replace Dutch ones that exist")
{
    QSet<QString> dutch;
    for (const Message &message : messagesIn(contentOf(pathOf(u"nl"_s)))) {
        dutch += message.key();
    }
    const auto flemish = messagesIn(contentOf(pathOf(u"nl_BE"_s)));
    CHECK(problemsOf(flemish) == QStringList());
    for (const Message &message : flemish) {
        INFO(qPrintable(message.key()));
        CHECK(dutch.contains(message.key()));
    }
}

TEST_CASE("the translations know every text of the sources and no other")
{
    const auto [language, options] = GENERATE(std::pair(u"nl"_s, QStringList()),
                                              std::pair(u"en"_s, QStringList(u"-pluralonly"_s)));
    INFO("Run cmake --build build --target translations, then translate what is new.");
    const QByteArray before = contentOf(pathOf(language));
    const QByteArray after = refreshed(language, options);
    const QStringList found = differences(before, after);
    INFO("Among them: " << found.mid(0, 10).join(u'\n').toStdString());
    CHECK(found.size() == 0);
    CHECK((before == after)); // their order too, so that the next refresh is a small change
}

TEST_CASE("a translation that does not fit is noticed")
{
    const auto problems = [](const QByteArray &message) {
        return problemsOf(messagesIn(ts(message)));
    };
    CHECK(problems("<source>a %1</source><translation>b %1</translation>").isEmpty());
    CHECK(problems("<source>a %1</source><translation>b %2</translation>").size() == 1);
    CHECK(problems("<source>a %1</source><translation>b</translation>").size() == 1);
    CHECK(problems("<source>a</source><translation> </translation>").size() == 1);
    CHECK(problems("<source>a</source><translation type=\"unfinished\">b</translation>").size() ==
          1);
    CHECK(problems("<source>a</source><translation type=\"vanished\">b</translation>").size() == 1);
    const QByteArray plural = "<source>%n a(s)</source><translation><numerusform>";
    const QByteArray next = "</numerusform><numerusform>";
    const QByteArray end = "</numerusform></translation>";
    const auto plurals = [&](const QByteArray &one, const QByteArray &many) {
        return problemsOf(messagesIn(ts(plural + one + next + many + end)
                                         .replace("<message>", "<message numerus=\"yes\">")));
    };
    CHECK(plurals("een b", "%n b's").isEmpty());
    CHECK(plurals("%n b", "b's").size() == 1);
    CHECK(plurals("%n b", "").size() == 1);
}

TEST_CASE("a text that a .ts file does not know is noticed")
{
    const QByteArray before = ts("<source>a</source><translation>b</translation>");
    const QByteArray after = ts("<source>c</source><translation>b</translation>");
    CHECK(differences(before, before) == QStringList());
    CHECK(differences(before, after) == QStringList{u"c|a|"_s, u"c|c|"_s});
}
