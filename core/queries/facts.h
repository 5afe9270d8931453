// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"
#include "core/domain/people.h"
#include "core/domain/taking_part.h"
#include "core/queries/figures.h"

#include <QSet>

#include <any>
#include <memory>

/// What figures are counted from, and the few ways in which their lines are made. Only the
/// definitions of figures include this.
namespace ankerpunt {
struct Project;
struct Question;
} // namespace ankerpunt

namespace ankerpunt::queries {

/// A talk with all who were there, who made it included.
struct Talk
{
    qint64 id = 0;
    QDate day;
    QString medium;
    ContactMoment moment = ContactMoment::None;
    qint64 madeBy = 0;
    QList<qint64> people;
    QList<qint64> subjects;

    [[nodiscard]] QList<qint64> everybody() const;
};

/// A talk with a partner, and who of an institution was there; students are not counted.
struct Meeting
{
    const Talk *talk = nullptr;
    QList<qint64> staff;
};

/// The living records of a file as plain structs, each kind read once and only when asked for.
class Facts final
{
public:
    Facts(const Workspace &workspace, const Viewpoint &viewpoint);
    /// The same records, read once for both, looked at on another day or in another period; what is
    /// selected stays.
    Facts(const Facts &others, const Viewpoint &viewpoint);

    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] QDate asOf() const { return m_viewpoint.asOf; }
    [[nodiscard]] const Viewpoint &viewpoint() const { return m_viewpoint; }
    /// Whether something of this day is counted: in the period; without one, not after the day that
    /// is looked at. What has no day is in no period.
    [[nodiscard]] bool counts(QDate day) const;
    /// The same of what lasted: a day of it in the period; without one, begun by the day that is
    /// looked at. Without an end it still goes on.
    [[nodiscard]] bool counts(QDate from, QDate until) const;
    /// The same of a project that is no longer only planned.
    [[nodiscard]] bool counts(const Project &project) const;

    /// The records of a kind that are not hidden, and whose owner is not either.
    template <typename T>
    [[nodiscard]] const QList<T> &all() const;
    template <typename T>
    [[nodiscard]] const T *find(Id<T> id) const;
    /// Archived, or outside of what is selected.
    [[nodiscard]] bool isHidden(qint64 id) const { return m_read->hidden.contains(id); }

    /// All talks; coaching is none.
    [[nodiscard]] const QList<Talk> &talks() const;
    /// The talks in which teams and ventures were coached.
    [[nodiscard]] const QList<Talk> &coaching() const;
    /// The talks at which someone of a partner was present, by its people then.
    [[nodiscard]] QList<Meeting> meetings(Id<Organisation> partner) const;

    /// Where a person was on a day, the function that began last in front.
    [[nodiscard]] QList<const Affiliation *> affiliations(Id<Person> person, QDate day) const;
    /// An organisation that educates, or a part of one.
    [[nodiscard]] bool isInstitution(Id<Organisation> organisation) const;
    /// An organisation and what it is a part of.
    [[nodiscard]] QList<const Organisation *> upwards(Id<Organisation> organisation) const;
    /// The group that a person was in on a day, by the function that began last.
    [[nodiscard]] SofarGroup groupOn(Id<Person> person, QDate day) const;
    /// The group of a role in something, for someone who was somewhere on that day.
    [[nodiscard]] SofarGroup groupOf(const QString &role, Id<Person> person, QDate day) const;
    /// Whether a person worked for an institution on a day; students do not.
    [[nodiscard]] bool isStaff(Id<Person> person, QDate day) const;

    /// The project that something takes part in: itself, or that of a team.
    [[nodiscard]] Id<Project> projectOf(Id<AnyRecord> record) const;
    /// The codes of a list, in its order.
    [[nodiscard]] QStringList codes(const QString &list) const;
    /// The codes that these values of a list have.
    [[nodiscard]] QStringList codes(const QList<Id<Choice>> &choices) const;
    /// The parties of something, by their organisations.
    [[nodiscard]] QList<Id<Organisation>> parties(qint64 record) const;
    /// The same without institutions, and with who brought the question in.
    [[nodiscard]] QList<Id<Organisation>> partners(const Project &project) const;
    [[nodiscard]] QList<Id<Organisation>> partners(const Question &question) const;
    [[nodiscard]] QList<Id<Organisation>> partners(qint64 record) const;

private:
    struct Kept
    {
        std::any records; ///< QList<T>
        QHash<qint64, qsizetype> places;
    };
    template <typename T>
    const Kept &kept() const;
    [[nodiscard]] const QList<Talk> &talksOf(InteractionKind kind) const;
    [[nodiscard]] bool isAtWork(const Affiliation &affiliation) const;
    void addMeetings(const Talk &talk) const;
    void hideParts();
    void hidePartsBy(const record::Description &kind, const record::Field &owner);

    /// What was read of the file; it is the same whenever it is looked at.
    struct Read
    {
        QSet<qint64> hidden;
        std::map<const record::Description *, Kept> kept;
        std::optional<std::map<InteractionKind, QList<Talk>>> talks;
        std::optional<QHash<qint64, QList<Meeting>>> meetings; ///< by partner
        std::optional<QHash<qint64, QList<const Affiliation *>>> affiliations;
        QHash<qint64, bool> institutions; ///< of what was asked
        std::optional<QMultiHash<qint64, Id<Organisation>>> parties;
    };

    const Workspace &m_workspace;
    Viewpoint m_viewpoint;
    std::shared_ptr<Read> m_read = std::make_shared<Read>();
};

/// Counted and named in one role; who is named is part of the count, so the larger one holds.
class RoleCount final
{
public:
    void add(const Participation &part)
    {
        if (part.number) {
            m_counted += *part.number;
        } else {
            m_named.insert(part.person.value());
        }
    }
    [[nodiscard]] int number() const { return std::max(m_counted, int(m_named.size())); }

private:
    int m_counted = 0;
    QSet<qint64> m_named;
};

/// The stored word of an enum's value.
template <typename E>
[[nodiscard]] QString keyOf(E value)
{
    return record::Codec<E>::toStored(value).toString();
}

/// A figure that counts its lines.
[[nodiscard]] Figure listed(QList<FigureLine> lines);
/// The same; nothing where nothing was recorded that could be counted.
[[nodiscard]] Figure listedWhere(bool recorded, QList<FigureLine> lines);
/// A figure that adds up the values of its lines; nothing where no line has one.
[[nodiscard]] Figure summed(QList<FigureLine> lines);

/// Lines in the order of a list of codes.
[[nodiscard]] QList<FigureLine> inOrderOf(const QStringList &codes, QList<FigureLine> lines);

/// Lines that grow while records are looked at: one for each record and group.
class Lines final
{
public:
    /// Counts one more.
    void add(qint64 record, const QString &group, qint64 behind);
    /// Adds an amount.
    void add(qint64 record, const QString &group, double amount, qint64 behind);
    [[nodiscard]] QList<FigureLine> lines() const { return m_lines; }

private:
    QList<FigureLine> m_lines;
    QHash<QPair<qint64, QString>, qsizetype> m_places;
};

template <typename T>
const Facts::Kept &Facts::kept() const
{
    const record::Table<T> &kind = record::table<T>();
    const auto known = m_read->kept.find(&kind.description());
    if (known != m_read->kept.end()) {
        return known->second;
    }
    Kept kept;
    QList<T> records;
    const auto &fields = kind.description().fields;
    const auto keep = [&](qint64 id, const QVariantList &values) {
        bool living = !isHidden(id);
        for (int i = 0; living && i < int(fields.size()); ++i) {
            living = !fields.at(i).partOf || !isHidden(values.at(i).toLongLong());
        }
        if (living) {
            kept.places.insert(id, records.size());
            records.append(kind.fromValues(id, values));
        }
    };
    m_workspace.store().rows().eachValues(kind.description(), keep);
    kept.records = std::move(records);
    return m_read->kept.emplace(&kind.description(), std::move(kept)).first->second;
}

template <typename T>
const QList<T> &Facts::all() const
{
    return *std::any_cast<QList<T>>(&kept<T>().records);
}

template <typename T>
const T *Facts::find(Id<T> id) const
{
    const Kept &all = kept<T>();
    const auto place = all.places.constFind(id.value());
    return place == all.places.constEnd() ? nullptr
                                          : &std::any_cast<QList<T>>(&all.records)->at(*place);
}

} // namespace ankerpunt::queries
