// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/facts.h"

#include "core/domain/projects.h"
#include "core/domain/questions.h"

#include <algorithm>
#include <functional>

namespace ankerpunt::queries {

namespace {

/// An expression for the number of an enum's value, which is read more quickly than its word; of
/// a word that is not known it is that of the first value.
template <typename E>
QString numberOf(const QString &column)
{
    QString expression = u"CASE %1"_s.arg(column);
    for (const record::EnumValue &value : record::enumValues<E>()) {
        expression += u" WHEN '%1' THEN %2"_s.arg(QLatin1String(value.key)).arg(value.value);
    }
    return expression + u" ELSE 0 END"_s;
}

/// Talks by hand, by their kind: there are more of them than of anything else, and their texts are
/// not needed.
std::map<InteractionKind, QList<Talk>> readTalks(const db::Database &database,
                                                 const QSet<qint64> &hidden)
{
    std::map<InteractionKind, QList<Talk>> talks;
    struct Place
    {
        QList<Talk> *of;
        qsizetype index;
    };
    QHash<qint64, Place> places;
    auto talk = database.prepare(
        u"SELECT id, CAST(julianday(happened_on) + 0.5 AS INTEGER), medium, %1, "
        "coalesce(made_by_id, 0), %2 FROM interaction ORDER BY id"_s.arg(
            numberOf<ContactMoment>(u"contact_moment"_s), numberOf<InteractionKind>(u"kind"_s)));
    talk.run();
    while (talk.next()) {
        const qint64 id = talk.integer(0);
        if (hidden.contains(id)) {
            continue;
        }
        QList<Talk> &kind = talks[InteractionKind(talk.integer(5))];
        places.insert(id, {&kind, kind.size()});
        kind.append({id,
                     QDate::fromJulianDay(talk.integer(1)),
                     talk.text(2),
                     ContactMoment(talk.integer(3)),
                     talk.integer(4),
                     {},
                     {}});
    }
    auto person = database.prepare(u"SELECT p.interaction_id, p.person_id, p.id "
                                   "FROM interaction_participant p ORDER BY p.id"_s);
    person.run();
    while (person.next()) {
        const auto place = places.constFind(person.integer(0));
        if (place != places.constEnd() && !hidden.contains(person.integer(2))) {
            (*place->of)[place->index].people.append(person.integer(1));
        }
    }
    auto subject = database.prepare(u"SELECT from_id, to_id FROM link WHERE role = 'subjects'"_s);
    subject.run();
    while (subject.next()) {
        if (const auto place = places.constFind(subject.integer(0)); place != places.constEnd()) {
            (*place->of)[place->index].subjects.append(subject.integer(1));
        }
    }
    return talks;
}

} // namespace

QList<qint64> Talk::everybody() const
{
    QList<qint64> all = people;
    if (madeBy != 0 && !all.contains(madeBy)) {
        all.prepend(madeBy);
    }
    return all;
}

Facts::Facts(const Workspace &workspace, const Viewpoint &viewpoint)
    : m_workspace(workspace), m_viewpoint(viewpoint)
{
    if (!m_viewpoint.asOf.isValid()) {
        m_viewpoint.asOf = workspace.clock().today();
    }
    auto archived =
        workspace.database().prepare(u"SELECT id FROM record WHERE archived_on IS NOT NULL"_s);
    archived.run();
    while (archived.next()) {
        m_read->hidden.insert(archived.integer(0));
    }
    if (!m_viewpoint.selection.isEmpty()) {
        Viewpoint everything = m_viewpoint;
        everything.selection = {};
        m_read->hidden += outside(Facts(workspace, everything), m_viewpoint.selection);
    }
    if (!m_read->hidden.isEmpty()) {
        hideParts();
    }
}

Facts::Facts(const Facts &others, const Viewpoint &viewpoint)
    : m_workspace(others.m_workspace), m_viewpoint(viewpoint), m_read(others.m_read)
{
    m_viewpoint.selection = others.m_viewpoint.selection;
}

/// Hides the parts of what is hidden that have parts themselves, such as teams; the others are
/// known by their owners.
void Facts::hideParts()
{
    qsizetype before = 0;
    while (before != m_read->hidden.size()) {
        before = m_read->hidden.size();
        for (const auto *kind : m_workspace.registry().all()) {
            if (m_workspace.registry().partsOf(*kind).isEmpty()) {
                continue;
            }
            for (const auto &field : kind->fields) {
                if (field.partOf) {
                    hidePartsBy(*kind, field);
                }
            }
        }
    }
}

void Facts::hidePartsBy(const record::Description &kind, const record::Field &owner)
{
    auto part = m_workspace.database().prepare(
        u"SELECT id, coalesce(%1, 0) FROM %2"_s.arg(owner.name, kind.kind));
    part.run();
    while (part.next()) {
        if (isHidden(part.integer(1))) {
            m_read->hidden.insert(part.integer(0));
        }
    }
}

bool Facts::counts(QDate day) const
{
    if (m_viewpoint.hasPeriod()) {
        return day.isValid() && m_viewpoint.from <= day && day <= m_viewpoint.to;
    }
    return !day.isValid() || day <= m_viewpoint.asOf;
}

bool Facts::counts(QDate from, QDate until) const
{
    const bool ended = m_viewpoint.hasPeriod() && until.isValid() && until < m_viewpoint.from;
    return from.isValid() && !ended &&
           from <= (m_viewpoint.hasPeriod() ? m_viewpoint.to : m_viewpoint.asOf);
}

bool Facts::counts(const Project &project) const
{
    return project.status != ProjectStatus::Planned && counts(project.startsOn, project.endsOn);
}

const QList<Talk> &Facts::talksOf(InteractionKind kind) const
{
    if (!m_read->talks) {
        m_read->talks = readTalks(m_workspace.database(), m_read->hidden);
    }
    return (*m_read->talks)[kind];
}

const QList<Talk> &Facts::talks() const
{
    return talksOf(InteractionKind::Talk);
}

const QList<Talk> &Facts::coaching() const
{
    return talksOf(InteractionKind::Coaching);
}

QList<const Affiliation *> Facts::affiliations(Id<Person> person, QDate day) const
{
    if (!m_read->affiliations) {
        m_read->affiliations.emplace();
        for (const Affiliation &affiliation : all<Affiliation>()) {
            (*m_read->affiliations)[affiliation.person.value()].append(&affiliation);
        }
        for (auto &all : *m_read->affiliations) {
            std::ranges::stable_sort(all, std::greater(),
                                     [](const Affiliation *each) { return each->from.first; });
        }
    }
    QList<const Affiliation *> there;
    const auto known = m_read->affiliations->constFind(person.value());
    if (known == m_read->affiliations->constEnd()) {
        return there;
    }
    for (const Affiliation *affiliation : *known) {
        const bool begun = !affiliation->from.isValid() || affiliation->from.first <= day;
        const bool ended = affiliation->until.isValid() && affiliation->until.last() < day;
        if (begun && !ended) {
            there.append(affiliation);
        }
    }
    return there;
}

QList<const Organisation *> Facts::upwards(Id<Organisation> id) const
{
    QList<const Organisation *> all;
    const Organisation *at = find(id);
    while (at && !all.contains(at)) { // parents may be a circle
        all.append(at);
        at = find(at->parent);
    }
    return all;
}

bool Facts::isInstitution(Id<Organisation> id) const
{
    const auto known = m_read->institutions.constFind(id.value());
    if (known != m_read->institutions.constEnd()) {
        return *known;
    }
    const bool is = std::ranges::any_of(upwards(id), [](const Organisation *organisation) {
        return organisation->kind == u"EDUCATION" || organisation->level != EducationLevel::None;
    });
    m_read->institutions.insert(id.value(), is);
    return is;
}

SofarGroup Facts::groupOn(Id<Person> person, QDate day) const
{
    const auto there = affiliations(person, day);
    return there.isEmpty()
               ? SofarGroup::None
               : sofarGroup(there.first()->function, isInstitution(there.first()->organisation));
}

SofarGroup Facts::groupOf(const QString &role, Id<Person> person, QDate day) const
{
    const auto there = affiliations(person, day);
    return sofarGroup(role, !there.isEmpty() && isInstitution(there.first()->organisation));
}

/// For an institution; students learn there.
bool Facts::isAtWork(const Affiliation &affiliation) const
{
    return isInstitution(affiliation.organisation) &&
           sofarGroup(affiliation.function, true) != SofarGroup::Student;
}

bool Facts::isStaff(Id<Person> person, QDate day) const
{
    return std::ranges::any_of(affiliations(person, day),
                               [this](const Affiliation *each) { return isAtWork(*each); });
}

void Facts::addMeetings(const Talk &talk) const
{
    Meeting meeting{&talk, {}};
    QList<qint64> partners;
    for (const qint64 id : talk.everybody()) {
        if (!find(Id<Person>(id))) {
            continue;
        }
        const auto there = affiliations(Id<Person>(id), talk.day);
        if (std::ranges::any_of(there, [this](const auto *each) { return isAtWork(*each); })) {
            meeting.staff.append(id);
        }
        for (const Affiliation *affiliation : there) {
            for (const Organisation *at : upwards(affiliation->organisation)) {
                if (!isInstitution(at->id) && !partners.contains(at->id.value())) {
                    partners.append(at->id.value());
                }
            }
        }
    }
    for (const qint64 id : std::as_const(partners)) {
        (*m_read->meetings)[id].append(meeting);
    }
}

QList<Meeting> Facts::meetings(Id<Organisation> partner) const
{
    if (!m_read->meetings) {
        m_read->meetings.emplace();
        for (const Talk &talk : talks()) {
            addMeetings(talk);
        }
    }
    return m_read->meetings->value(partner.value());
}

Id<Project> Facts::projectOf(Id<AnyRecord> record) const
{
    if (const Team *team = find(Id<Team>(record.value()))) {
        return find(team->project) ? team->project : Id<Project>();
    }
    return find(Id<Project>(record.value())) ? Id<Project>(record.value()) : Id<Project>();
}

QStringList Facts::codes(const QString &list) const
{
    QList<const Choice *> choices;
    for (const Choice &choice : all<Choice>()) {
        if (choice.list == list) {
            choices.append(&choice);
        }
    }
    std::stable_sort(choices.begin(), choices.end(), [](const Choice *a, const Choice *b) {
        return a->position.value_or(0) < b->position.value_or(0);
    });
    QStringList codes;
    for (const Choice *choice : std::as_const(choices)) {
        codes.append(choice->code);
    }
    return codes;
}

QStringList Facts::codes(const QList<Id<Choice>> &choices) const
{
    QStringList codes;
    for (const auto id : choices) {
        if (const Choice *choice = find(id)) {
            codes.append(choice->code);
        }
    }
    return codes;
}

QList<Id<Organisation>> Facts::parties(qint64 record) const
{
    if (!m_read->parties) {
        m_read->parties.emplace();
        for (const Party &party : all<Party>()) {
            if (find(party.organisation)) {
                m_read->parties->insert(party.record.value(), party.organisation);
            }
        }
    }
    QList<Id<Organisation>> all = m_read->parties->values(record);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

QList<Id<Organisation>> Facts::partners(qint64 record) const
{
    QList<Id<Organisation>> all = parties(record);
    all.removeIf([&](Id<Organisation> party) { return isInstitution(party); });
    return all;
}

QList<Id<Organisation>> Facts::partners(const Question &question) const
{
    QList<Id<Organisation>> all = partners(question.id.value());
    const Id<Organisation> asked = question.organisation;
    if (find(asked) && !isInstitution(asked) && !all.contains(asked)) {
        all.append(asked);
    }
    return all;
}

QList<Id<Organisation>> Facts::partners(const Project &project) const
{
    QList<Id<Organisation>> all = partners(project.id.value());
    const Question *question = find(project.question);
    for (const auto asked : question ? partners(*question) : QList<Id<Organisation>>()) {
        if (!all.contains(asked)) {
            all.append(asked);
        }
    }
    return all;
}

Figure listed(QList<FigureLine> lines)
{
    const double count = double(lines.size());
    return {count, std::move(lines)};
}

Figure listedWhere(bool recorded, QList<FigureLine> lines)
{
    return recorded ? listed(std::move(lines)) : Figure{};
}

Figure summed(QList<FigureLine> lines)
{
    Figure figure;
    for (const FigureLine &line : std::as_const(lines)) {
        if (line.value) {
            figure.value = figure.value.value_or(0) + *line.value;
        }
    }
    figure.lines = std::move(lines);
    return figure;
}

QList<FigureLine> inOrderOf(const QStringList &codes, QList<FigureLine> lines)
{
    std::stable_sort(lines.begin(), lines.end(), [&](const FigureLine &a, const FigureLine &b) {
        return codes.indexOf(a.group) < codes.indexOf(b.group);
    });
    return lines;
}

void Lines::add(qint64 record, const QString &group, qint64 behind)
{
    add(record, group, 1, behind);
}

void Lines::add(qint64 record, const QString &group, double amount, qint64 behind)
{
    const auto key = qMakePair(record, group);
    auto place = m_places.constFind(key);
    if (place == m_places.constEnd()) {
        place = m_places.insert(key, m_lines.size());
        m_lines.append({record, group});
    }
    FigureLine &line = m_lines[*place];
    line.value = line.value.value_or(0) + amount;
    if (behind != 0 && !line.behind.contains(behind)) {
        line.behind.append(behind);
    }
}

} // namespace ankerpunt::queries
