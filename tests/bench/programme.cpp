// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/programme.h"

#include "core/domain/contacts.h"
#include "core/domain/projects.h"
#include "core/domain/questions.h"
#include "tests/bench/vocabulary.h"

#include <algorithm>
#include <cmath>

namespace ankerpunt::bench {

namespace {

using record::Change;
using record::Description;
using record::Field;
using record::FieldKind;
using record::Record;

/// What a programme has a few of, however large it is.
bool isCommon(const Record &record)
{
    static const QStringList kinds =
        words(u"choice setting neighbourhood location calendar_period programme refused_row");
    const QString kind = record.description->kind;
    return kinds.contains(kind) ||
           (kind == u"organisation" && record.value(u"kind"_s).toString() == u"EDUCATION");
}

class Grower final
{
public:
    explicit Grower(Workspace &workspace) : m_workspace(workspace) { readExample(); }

    void copyExample(int number);
    void addStudents(int count);
    void addTalks(int count);

    [[nodiscard]] int countOf(const char *kind) const
    {
        return int(store().rows().countOf(*m_workspace.registry().find(QString::fromLatin1(kind))));
    }

private:
    [[nodiscard]] record::Store &store() { return m_workspace.store(); }
    [[nodiscard]] const record::Store &store() const { return m_workspace.store(); }

    void readExample();
    void leaveOutParts();
    [[nodiscard]] Record copyOf(const Record &record, const QHash<qint64, qint64> &ids, int number);
    void rename(Record &person);
    void addStudent(Change &change);
    void addTalk(Change &change, QDate day);
    template <typename T>
    Id<T> add(Change &change, const T &entity);
    template <typename T>
    [[nodiscard]] QList<Id<T>> idsOf(const std::function<bool(const Record &)> &wanted = {}) const;
    template <typename T>
    [[nodiscard]] const T &anyOf(const QList<T> &all)
    {
        return all.at(m_random.bounded(int(all.size())));
    }

    Workspace &m_workspace;
    QRandomGenerator m_random{20261124};
    QList<Record> m_example; ///< what there is more of in a larger programme
    QList<Id<Person>> m_people;
    QList<Id<Organisation>> m_institutions;
    QList<Id<Organisation>> m_partners;
    QList<Id<Project>> m_projects;
};

void Grower::readExample()
{
    for (const Description *kind : m_workspace.registry().all()) {
        store().rows().each(*kind, [&](const Record &record) {
            if (!isCommon(record)) {
                m_example.append(record);
            }
        });
    }
    leaveOutParts();
}

/// Parts of what is not copied, such as the goals of a programme, are not copied either.
void Grower::leaveOutParts()
{
    qsizetype before = -1;
    while (before != m_example.size()) {
        before = m_example.size();
        QSet<qint64> copied;
        for (const Record &record : std::as_const(m_example)) {
            copied.insert(record.id);
        }
        m_example.removeIf([&](const Record &record) {
            return std::ranges::any_of(record.description->fields, [&](const Field &field) {
                const qint64 owner = field.partOf ? record.value(field.name).toLongLong() : 0;
                return owner != 0 && !copied.contains(owner);
            });
        });
    }
}

void Grower::rename(Record &person)
{
    person.set(u"given_name"_s, any(givenNames(), m_random));
    person.set(u"family_name"_s, any(familyNames(), m_random));
}

Record Grower::copyOf(const Record &record, const QHash<qint64, qint64> &ids, int number)
{
    Record copy = record;
    copy.id = ids.value(record.id);
    if (!copy.reference.isEmpty()) {
        copy.reference += u"-%1"_s.arg(number);
    }
    for (qsizetype i = 0; i < copy.values.size(); ++i) {
        const Field &field = record.description->fields.at(i);
        QVariant &value = copy.values[i];
        if (field.isReference() && !field.isEmpty(value)) {
            QList<qint64> targets = record::idsOf(value);
            for (qint64 &target : targets) {
                target = ids.value(target, target);
            }
            value = field.kind == FieldKind::Reference ? QVariant(targets.constFirst())
                                                       : record::storedIds(targets);
        } else if (field.naming && field.kind == FieldKind::Text && !field.isEmpty(value)) {
            value = u"%1 %2"_s.arg(value.toString()).arg(number);
        }
    }
    if (copy.description == &record::table<Person>().description()) {
        rename(copy);
    }
    return copy;
}

void Grower::copyExample(int number)
{
    QHash<qint64, qint64> ids;
    for (const Record &record : std::as_const(m_example)) {
        ids.insert(record.id, store().newId());
    }
    store().change(u"Copy the example"_s, [&](Change &change) {
        for (const Record &record : std::as_const(m_example)) {
            change.insert(copyOf(record, ids, number));
        }
    });
}

template <typename T>
Id<T> Grower::add(Change &change, const T &entity)
{
    const auto &kind = record::table<T>();
    const qint64 id = store().newId();
    change.insert({&kind.description(), id, kind.toValues(entity), {}, {}, {}});
    return Id<T>(id);
}

template <typename T>
QList<Id<T>> Grower::idsOf(const std::function<bool(const Record &)> &wanted) const
{
    QList<Id<T>> ids;
    store().rows().each(record::table<T>().description(), [&](const Record &record) {
        if (!wanted || wanted(record)) {
            ids.append(Id<T>(record.id));
        }
    });
    return ids;
}

void Grower::addStudent(Change &change)
{
    static const QStringList levels = words(u"WO WO HBO HBO MBO4");
    Person person;
    person.givenName = any(givenNames(), m_random);
    person.familyName = any(familyNames(), m_random);
    Affiliation studies;
    studies.person = add(change, person);
    studies.organisation = anyOf(m_institutions);
    studies.function = u"STUDENT"_s;
    studies.from.first = QDate(2026, 9, 1);
    add(change, studies);
    Participation part;
    part.record = Id<AnyRecord>(anyOf(m_projects).value());
    part.person = studies.person;
    part.role = u"STUDENT"_s;
    part.level = any(levels, m_random);
    part.credits = Decimal{500};
    part.creditUnit = CreditUnit::Ec;
    part.from.first = QDate(2026, 9, 7);
    add(change, part);
}

void Grower::addStudents(int count)
{
    const auto isInstitution = [](const Record &record) { return isCommon(record); };
    m_institutions = idsOf<Organisation>(isInstitution);
    m_projects = idsOf<Project>();
    constexpr int perChange = 5000;
    for (int done = 0; done < count; done += perChange) {
        store().change(u"Enrol students"_s, [&](Change &change) {
            for (int i = done; i < std::min(count, done + perChange); ++i) {
                addStudent(change);
            }
        });
    }
}

void Grower::addTalk(Change &change, QDate day)
{
    static const QStringList media = words(u"VISIT PHONE MAIL MESSAGE ONLINE EVENT STREET");
    Interaction talk;
    talk.happenedOn = day;
    talk.medium = any(media, m_random);
    talk.madeBy = anyOf(m_people);
    talk.durationMinutes = 15 * (1 + m_random.bounded(6));
    talk.subjects = {Id<AnyRecord>(anyOf(m_partners).value())};
    if (m_random.bounded(3) > 0) {
        talk.subjects.append(Id<AnyRecord>(anyOf(m_projects).value()));
    }
    talk.topic = sentence(3, m_random);
    talk.report = sentence(25, m_random) + u'.';
    const auto held = add(change, talk);
    InteractionParticipant other;
    other.interaction = held;
    other.person = anyOf(m_people);
    add(change, other);
    if (m_random.bounded(8) == 0) {
        Action action;
        action.record = Id<AnyRecord>(held.value());
        action.what = sentence(5, m_random);
        action.owner = talk.madeBy;
        action.dueOn = day.addDays(14);
        action.done = m_random.bounded(10) > 0;
        if (action.done) {
            action.doneOn = day.addDays(10);
        }
        add(change, action);
    }
}

void Grower::addTalks(int count)
{
    const auto isPartner = [](const Record &record) { return !isCommon(record); };
    m_partners = idsOf<Organisation>(isPartner);
    m_projects = idsOf<Project>();
    m_people = idsOf<Person>();
    const QDate first(2022, 9, 1);
    const qint64 days = first.daysTo(QDate(2026, 11, 20));
    constexpr int perChange = 10000;
    for (int done = 0; done < count; done += perChange) {
        store().change(u"Write down talks"_s, [&](Change &change) {
            for (int i = done; i < std::min(count, done + perChange); ++i) {
                addTalk(change, first.addDays(days * i / count));
            }
        });
    }
}

} // namespace

void growProgramme(Workspace &example, double scale)
{
    Grower grower(example);
    const int projects = std::max(1, grower.countOf("project"));
    const int times = int(std::lround(scale * projectsOfProgramme / projects));
    for (int number = 2; number <= times; ++number) {
        grower.copyExample(number);
    }
    grower.addStudents(int(std::lround(scale * studentsOfProgramme)));
    grower.addTalks(
        std::max(0, int(std::lround(scale * talksOfProgramme)) - grower.countOf("interaction")));
}

} // namespace ankerpunt::bench
