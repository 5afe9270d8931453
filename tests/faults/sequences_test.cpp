// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Long random work of a person, taken back step by step and done again. The seed is fixed, so a
// failure comes back; ANKERPUNT_SEED chooses another.
#include "core/domain/contacts.h"
#include "core/domain/questions.h"
#include "tests/support/temporary_file.h"
#include "tests/support/writer.h"

#include <QRandomGenerator>

using namespace ankerpunt;
using record::Change;
using record::Record;
using test::contentOf;
using test::damageOf;
using test::TemporaryFile;

namespace {

/// A person who adds, edits, archives and removes at random, several things in one action.
class Worker final
{
public:
    explicit Worker(int seed) : m_random(quint32(seed)) {}

    /// One action; some are refused, which must leave everything as it was.
    void act(Workspace &workspace)
    {
        m_workspace = &workspace;
        try {
            workspace.store().change(u"Action %1"_s.arg(++m_actions), [this](Change &change) {
                const int parts = 1 + m_random.bounded(4);
                for (int i = 0; i < parts; ++i) {
                    actOnce(change);
                }
            });
        } catch (const Error &error) {
            INFO(error.what());
            REQUIRE(error.kind() == Error::Kind::Invalid);
            ++refused;
        }
    }

    int bounded(int below) { return m_random.bounded(below); }

    int refused = 0;
    int removed = 0;

private:
    void actOnce(Change &change)
    {
        const int what = m_random.bounded(10);
        if (what < 5) {
            add(change);
        } else if (what < 8) {
            edit(change);
        } else if (what < 9) {
            if (const qint64 id = any()) {
                change.archive(id, m_random.bounded(2) ? QDate(2026, 1 + m_random.bounded(12), 3)
                                                       : QDate());
            }
        } else if (const qint64 id = any(); id != 0 && !isSubject(id)) {
            change.remove(id);
            ++removed;
        }
    }

    bool isSubject(qint64 id)
    {
        bool found = false;
        const auto &talks = record::table<Interaction>().description();
        m_workspace->store().rows().each(talks, [&](const Record &talk) {
            found = found || record::idsOf(talk.value(u"subjects"_s)).contains(id);
        });
        return found;
    }

    /// Any record of a kind; 0 when there is none.
    qint64 any(const record::Description &kind)
    {
        QList<qint64> ids;
        m_workspace->store().rows().each(kind, [&ids](const Record &r) { ids.append(r.id); });
        return ids.isEmpty() ? 0 : ids.at(m_random.bounded(int(ids.size())));
    }

    qint64 any()
    {
        const QList<const record::Description *> kinds{&record::table<Person>().description(),
                                                       &record::table<Organisation>().description(),
                                                       &record::table<Question>().description(),
                                                       &record::table<Wording>().description(),
                                                       &record::table<Interaction>().description(),
                                                       &record::table<Action>().description()};
        return any(*kinds.at(m_random.bounded(int(kinds.size()))));
    }

    template <typename T>
    Id<T> any()
    {
        return Id<T>(any(record::table<T>().description()));
    }

    QString words()
    {
        static const QStringList all{u"Taalcafé"_s, u"naar \"zee\""_s, u"Çelik; Łódź"_s,
                                     u"😀"_s,        u"buurt\nhuis"_s,  u"null"_s,
                                     u"7,12"_s,     u"Ĳsselstein"_s};
        return all.at(m_random.bounded(int(all.size()))) + u' ' +
               QString::number(m_random.bounded(100));
    }

    QDate day() { return QDate(2020 + m_random.bounded(7), 1 + m_random.bounded(12), 28); }

    void add(Change &change)
    {
        switch (m_random.bounded(6)) {
        case 0:
            addPerson(change);
            break;
        case 1: {
            Organisation organisation;
            organisation.name = words();
            organisation.parent = any<Organisation>();
            organisation.firstContactOn = {day(), PartialDate::Precision::Day};
            organisation.maxRequests = m_random.bounded(5);
            change.save(organisation);
            break;
        }
        case 2:
            addQuestion(change);
            break;
        case 3:
            if (const auto question = any<Question>()) {
                change.save(
                    Wording{{}, question, WordingStage::Assignment, words(), day(), {}, {}});
            }
            break;
        case 4:
            addTalk(change);
            break;
        default:
            if (const qint64 id = any()) {
                change.save(Action{{},
                                   Id<AnyRecord>(id),
                                   words(),
                                   any<Person>(),
                                   day(),
                                   false,
                                   {},
                                   {},
                                   {},
                                   {},
                                   {}});
            }
        }
    }

    void addPerson(Change &change)
    {
        Person person;
        person.givenName = words();
        person.familyName = m_random.bounded(2) ? words() : QString();
        person.minor = m_random.bounded(2) == 1;
        person.keepUntil = m_random.bounded(2) ? day() : QDate();
        ContactPoint mail;
        mail.person = change.save(person);
        mail.medium = ContactMedium::Email;
        mail.value = words();
        change.save(mail);
    }

    void addQuestion(Change &change)
    {
        Question question;
        question.title = m_random.bounded(20) == 0 ? QString() : words(); // refused without one
        question.organisation = any<Organisation>();
        question.person = any<Person>();
        question.submittedOn = day();
        question.themes = {Id<Choice>(6001 + m_random.bounded(18)),
                           Id<Choice>(6001 + m_random.bounded(18))};
        question.sensitive = m_random.bounded(2) == 1;
        change.save(question);
    }

    void addTalk(Change &change)
    {
        Interaction talk;
        talk.happenedOn = day();
        talk.startsAt = QTime(m_random.bounded(24), 30);
        talk.durationMinutes = m_random.bounded(200);
        talk.madeBy = any<Person>();
        for (const qint64 id : {any<Question>().value(), any<Organisation>().value()}) {
            if (id != 0 && !talk.subjects.contains(Id<AnyRecord>(id))) {
                talk.subjects.append(Id<AnyRecord>(id));
            }
        }
        talk.topic = words();
        const auto saved = change.save(talk);
        if (const auto person = any<Person>()) {
            change.save(InteractionParticipant{{}, saved, person});
        }
    }

    /// Changes a text of a record, empties another, and its lists.
    void edit(Change &change)
    {
        const qint64 id = any();
        if (id == 0) {
            return;
        }
        auto &store = m_workspace->store();
        const Record before = store.read(*store.rows().kindOf(id), id);
        Record after = before;
        for (int i = 0; i < int(after.values.size()); ++i) {
            const record::Field &field = before.description->fields.at(i);
            if (m_random.bounded(3) != 0) {
                continue;
            }
            if (field.kind == record::FieldKind::Text) {
                after.values[i] = field.required || m_random.bounded(2) ? words() : QString();
            } else if (field.kind == record::FieldKind::References) {
                after.values[i] = record::storedIds(record::idsOf(before.values.at(i)).mid(1));
            } else if (!field.required && field.kind == record::FieldKind::Day) {
                after.values[i] = QVariant();
            }
        }
        change.update(before, after);
    }

    QRandomGenerator m_random;
    Workspace *m_workspace = nullptr;
    int m_actions = 0;
};

int undoAll(record::Store &store)
{
    int steps = 0;
    for (; store.undoText(); ++steps) {
        store.undo();
    }
    return steps;
}

int redoAll(record::Store &store)
{
    int steps = 0;
    for (; store.redoText(); ++steps) {
        store.redo();
    }
    return steps;
}

const int seed = test::timesFrom("ANKERPUNT_SEED", 20261124);

} // namespace

TEST_CASE("a thousand actions can all be taken back and done again, also after a restart")
{
    const int actions = test::timesFrom("ANKERPUNT_ACTIONS", 1000);
    TemporaryFile file;
    Worker worker(seed);
    const QStringList empty = contentOf(file.store());
    for (int i = 0; i < actions; ++i) {
        worker.act(file.workspace());
    }
    const QStringList end = contentOf(file.store());
    CHECK(end.size() > empty.size() + actions / 4);
    CHECK(worker.refused > 0);
    CHECK(worker.removed > 0);
    CHECK(damageOf(file.workspace()) == QStringList());

    const int undone = undoAll(file.store());
    CHECK(undone > actions / 2);
    CHECK(contentOf(file.store()) == empty);
    CHECK(damageOf(file.workspace()) == QStringList());

    file.reopen();
    CHECK(redoAll(file.store()) == undone);
    CHECK(contentOf(file.store()) == end);
    CHECK(damageOf(file.workspace()) == QStringList());
}

TEST_CASE("undo, redo and new actions in any order always give a state that was")
{
    TemporaryFile file;
    Worker worker(seed + 1);
    QList<QStringList> states{contentOf(file.store())};
    qsizetype now = 0;
    for (int i = 0; i < test::timesFrom("ANKERPUNT_ACTIONS", 1000) / 4; ++i) {
        const int what = worker.bounded(10);
        if (what < 3) {
            file.store().undo();
            now = std::max<qsizetype>(0, now - 1);
        } else if (what < 5) {
            file.store().redo();
            now = std::min(now + 1, states.size() - 1);
        } else if (what < 6) {
            file.reopen();
        } else {
            worker.act(file.workspace());
            const QStringList fresh = contentOf(file.store());
            if (fresh != states.at(now)) {
                states = states.mid(0, ++now);
                states.append(fresh);
            }
        }
        REQUIRE(contentOf(file.store()) == states.at(now));
    }
    CHECK(states.size() > 20);
    CHECK(damageOf(file.workspace()) == QStringList());
}

TEST_CASE("removing what a talk is about is refused in a sentence")
{
    TemporaryFile file;
    Id<Question> asked;
    file.store().change(u"Add"_s, [&](Change &change) {
        Question question;
        question.title = u"Zwemlessen die doorgaan"_s;
        asked = change.save(question);
        Interaction talk;
        talk.happenedOn = QDate(2026, 6, 18);
        talk.topic = u"Vraag verkend"_s;
        talk.subjects = {Id<AnyRecord>(asked.value())};
        change.save(talk);
    });
    Error::Kind kind = Error::Kind::Internal;
    QString sentence;
    try {
        file.store().change(u"Remove"_s, [&](Change &change) { change.remove(asked.value()); });
    } catch (const Error &error) {
        kind = error.kind();
        sentence = error.sentence();
    }
    CHECK(kind == Error::Kind::Invalid);
    CHECK(sentence.contains(u"Vraag verkend"_s));
}
