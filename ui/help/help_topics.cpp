// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_topics.h"

#include "ui/commands.h"
#include "ui/parts/form_keys.h"

#include <QCoreApplication>

namespace ankerpunt::ui {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("help", text);
}

/// A topic grows by headings and paragraphs; what is put in is plain text.
class Page final
{
public:
    Page(const QString &key, const QString &title) : m_topic{key, title, {}} { head(title, 1); }

    Page &head(const QString &text, int level = 2)
    {
        m_topic.html += u"<h%1>%2</h%1>"_s.arg(level).arg(text.toHtmlEscaped());
        return *this;
    }
    Page &say(const QString &text)
    {
        m_topic.html += u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
        return *this;
    }
    Page &link(const QString &address, const QString &text)
    {
        m_topic.html += u"<p><a href=\"%1\">%2</a></p>"_s.arg(address, text.toHtmlEscaped());
        return *this;
    }
    Page &table(const QList<QPair<QString, QString>> &rows)
    {
        m_topic.html += u"<table cellpadding=\"4\">"_s;
        for (const auto &[left, right] : rows) {
            m_topic.html += u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(
                left.toHtmlEscaped(), right.toHtmlEscaped());
        }
        m_topic.html += u"</table>"_s;
        return *this;
    }
    [[nodiscard]] HelpTopic topic() const { return m_topic; }

private:
    HelpTopic m_topic;
};

HelpTopic startTopic()
{
    return Page(u"start"_s, say(QT_TRANSLATE_NOOP("help", "How it works")))
        .say(say(QT_TRANSLATE_NOOP(
            "help", "On the left stand the places. Choose one, then choose from the list. What is "
                    "chosen opens beside it, and can be changed there.")))
        .say(say(QT_TRANSLATE_NOOP(
            "help", "Everything saves itself as soon as you leave a field. A mistake is taken back "
                    "with Undo, also after closing the program.")))
        .head(say(QT_TRANSLATE_NOOP("help", "Find something")))
        .say(say(QT_TRANSLATE_NOOP(
            "help", "Ctrl+K searches everything: names, notes, codes such as P37, and what the "
                    "program can do. Accents and capitals make no difference.")))
        .head(say(QT_TRANSLATE_NOOP("help", "Log a contact")))
        .say(say(QT_TRANSLATE_NOOP(
            "help", "Choose a person and press Ctrl+L. Only with whom you spoke is needed; who is "
                    "new is added. Ctrl+Enter saves, and what you agreed becomes an action with "
                    "its day.")))
        .head(say(QT_TRANSLATE_NOOP("help", "Take in lists")))
        .say(say(QT_TRANSLATE_NOOP(
            "help", "File > Import lists reads spreadsheets. You see beforehand what would happen. "
                    "Reading the same list again adds nothing twice.")))
        .topic();
}

HelpTopic keysTopic()
{
    Page page(u"keys"_s, say(QT_TRANSLATE_NOOP("help", "Keys")));
    page.say(say(QT_TRANSLATE_NOOP("help", "Everything works with the keyboard alone.")));
    for (const CommandMenu menu : commandMenus()) {
        QList<QPair<QString, QString>> rows;
        for (const Command &command : commands()) {
            if (command.menu == menu && !command.keys.isEmpty()) {
                rows.append({command.keysText(), command.plainLabel().remove(u'…')});
            }
        }
        if (!rows.isEmpty()) {
            page.head(labelOf(menu).remove(u'&')).table(rows);
        }
    }
    page.head(say(QT_TRANSLATE_NOOP("help", "In a form")))
        .table({{u"Tab"_s, say(QT_TRANSLATE_NOOP("help", "Next field, and save this one"))},
                {saveKeysText(), say(QT_TRANSLATE_NOOP("help", "Save"))},
                {command(CommandId::Close).keysText(),
                 say(QT_TRANSLATE_NOOP("help", "Back to the list"))}});
    return page.topic();
}

HelpTopic dilemmasTopic()
{
    return Page(u"dilemmas"_s, say(QT_TRANSLATE_NOOP("help", "Five dilemmas to talk about")))
        .say(say(QT_TRANSLATE_NOOP(
            "help", "None of these has one right answer. Put yourself somewhere between the two "
                    "sides, let your partner do the same, and talk about the difference. Where you "
                    "stand can be kept with a partnership, and may change.")))
        .head(say(QT_TRANSLATE_NOOP("help", "Through organisations, or to people directly?")))
        .say(say(QT_TRANSLATE_NOOP(
            "help", "An organisation knows the way and stays when students leave. But it also "
                    "speaks for people who could speak for themselves.")))
        .head(say(QT_TRANSLATE_NOOP("help", "A lasting partnership, or one time?")))
        .say(say(QT_TRANSLATE_NOOP(
            "help", "Working together for years builds trust. One project asks less of everybody "
                    "and leaves room for who is new.")))
        .head(say(QT_TRANSLATE_NOOP("help", "Inside the field of study, or outside it?")))
        .say(say(QT_TRANSLATE_NOOP(
            "help", "Inside it, students offer what they are good at. Outside it, they come "
                    "without an answer and may look with other eyes.")))
        .head(say(QT_TRANSLATE_NOOP("help", "Do students support, or renew?")))
        .say(say(QT_TRANSLATE_NOOP(
            "help", "A helping hand is welcome at once. Something new asks more of the partner, "
                    "who has to go on with it afterwards.")))
        .head(say(QT_TRANSLATE_NOOP("help", "Is the goal fixed before students begin?")))
        .say(say(QT_TRANSLATE_NOOP(
            "help", "A fixed goal tells everybody where they stand. A goal that is found together "
                    "is carried by more people, and takes more time.")))
        .topic();
}

HelpTopic readingTopic()
{
    return Page(u"reading"_s, say(QT_TRANSLATE_NOOP("help", "Sources and further reading")))
        .say(say(QT_TRANSLATE_NOOP(
            "help", "The words and questions of this program come from people who did this work "
                    "before. A link opens your browser; until you click, nothing goes over the "
                    "internet.")))
        .head(say(QT_TRANSLATE_NOOP("help", "A book")))
        .say(say(QT_TRANSLATE_NOOP(
            "help", "Service-learning in hoger onderwijs, by Somers, Standaert and Mottart, "
                    "published by Owl Press.")))
        .head(say(QT_TRANSLATE_NOOP("help", "Examples from practice")))
        .say(say(QT_TRANSLATE_NOOP("help", "A site with examples from Flanders.")))
        .link(u"https://www.servicelearningvlaanderen.be"_s, u"servicelearningvlaanderen.be"_s)
        .head(say(QT_TRANSLATE_NOOP("help", "Where the questions come from")))
        .table({{u"SOFAR"_s,
                 say(QT_TRANSLATE_NOOP("help", "Five groups and who speaks with whom: Bringle, "
                                               "Clayton and Price, 2009."))},
                {u"UCSIA"_s, say(QT_TRANSLATE_NOOP(
                                 "help", "Partnership and reflection, and the five dilemmas: the "
                                         "university centre Saint-Ignatius Antwerp."))},
                {u"Leren met de Stad"_s,
                 say(QT_TRANSLATE_NOOP("help", "From question to result, with three contact "
                                               "moments: Leiden."))},
                {u"Actieleren"_s,
                 say(QT_TRANSLATE_NOOP("help", "Four phases that alternate, and the steps of a "
                                               "social venture: Utrecht Overvecht."))},
                {u"WIJS"_s, say(QT_TRANSLATE_NOOP("help", "Students and residents together, with "
                                                          "help points: Groningen."))}})
        .topic();
}

HelpTopic keptTopic()
{
    return Page(u"kept"_s, say(QT_TRANSLATE_NOOP("help", "What is kept where")))
        .table(
            {{say(QT_TRANSLATE_NOOP("help", "Your file (.anker)")),
              say(QT_TRANSLATE_NOOP("help", "Everything that you write down, with its history. It "
                                            "is readable for you alone."))},
             {say(QT_TRANSLATE_NOOP("help", "The folder beside it")),
              say(QT_TRANSLATE_NOOP("help", "Earlier versions, made by themselves when you close. "
                                            "File > Restore an earlier version puts one back."))},
             {say(QT_TRANSLATE_NOOP("help", "This computer")),
              say(QT_TRANSLATE_NOOP("help",
                                    "Language, look, size of the texts, recent files; and of "
                                    "each of these files where you were, filters, and who "
                                    "works here."))},
             {say(QT_TRANSLATE_NOOP("help", "The internet")),
              say(QT_TRANSLATE_NOOP("help", "Nothing. There is no account and no server."))}})
        .say(say(QT_TRANSLATE_NOOP(
            "help", "Now and then, save a backup on another disk: File > Save backup.")))
        .topic();
}

HelpTopic aboutTopic()
{
    return Page(u"about"_s, say(QT_TRANSLATE_NOOP("help", "About Ankerpunt")))
        .say(say(QT_TRANSLATE_NOOP("help", "Version %1"))
                 .arg(QCoreApplication::applicationVersion()))
        .say(say(QT_TRANSLATE_NOOP(
            "help", "For people who connect a university with the neighbourhoods around it, in "
                    "the Netherlands and Flanders.")))
        .say(say(QT_TRANSLATE_NOOP(
            "help", "Free software under the GNU General Public License, version 3 or later. Made "
                    "with Qt. The letters are Inter and Noto Serif.")))
        .topic();
}

} // namespace

QList<HelpTopic> helpTopics()
{
    return {startTopic(), keysTopic(), dilemmasTopic(), readingTopic(), keptTopic(), aboutTopic()};
}

} // namespace ankerpunt::ui
