// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/agenda.h"

#include "core/domain/activities.h"
#include "core/domain/partnerships.h"
#include "core/planning/holidays.h"
#include "core/queries/facts.h"
#include "core/queries/plans.h"
#include "core/queries/references.h"

#include <algorithm>
#include <tuple>

namespace ankerpunt::queries {

namespace {

class Collector final
{
public:
    Collector(const Workspace &workspace, const Display &display)
        : m_workspace(workspace),
          m_display(display),
          m_facts(workspace, {workspace.clock().today()})
    {}

    QList<AgendaItem> all()
    {
        learnTitles();
        addAppointments();
        addActivities();
        addActions();
        addDeliverables();
        addPhases();
        addAgreements();
        std::ranges::stable_sort(m_items, [](const AgendaItem &a, const AgendaItem &b) {
            return std::tuple(a.day, a.at.isValid(), a.at) <
                   std::tuple(b.day, b.at.isValid(), b.at);
        });
        return std::move(m_items);
    }

private:
    template <typename T>
    AgendaItem &add(const T &entity, QDate day, const QStringList &second)
    {
        const auto &table = record::table<T>();
        const record::Description &kind = table.description();
        const qint64 id = entity.id.value();
        AgendaItem item{
            day,
            {},
            m_display.title(record::Record{&kind, id, table.toValues(entity), {}, {}, {}}),
            {},
            &kind,
            id};
        QStringList parts{kind.labelText()};
        parts += second;
        parts.removeAll(QString());
        item.secondary = parts.join(u" · "_s);
        m_items.append(item);
        return m_items.last();
    }

    /// Whom and what most items name; read at once where they are many.
    void learnTitles() const
    {
        QSet<qint64> named;
        for (const Action &one : m_facts.all<Action>()) {
            if (one.dueOn.isValid() && !one.done) {
                named.insert(one.owner.value());
                named.insert(one.record.value());
            }
        }
        for (const Deliverable &one : m_facts.all<Deliverable>()) {
            named.insert(one.record.value());
        }
        for (const Appointment &one : m_facts.all<Appointment>()) {
            named.insert(one.record.value());
        }
        m_display.learn(named);
    }

    [[nodiscard]] QString say(const char *text) const
    {
        return m_display.language().text("agenda", text);
    }
    template <typename T>
    [[nodiscard]] QString title(Id<T> id) const
    {
        return id ? m_display.title(id.value()) : QString();
    }

    /// The label of a value of an enum's field.
    template <typename T, typename E>
    [[nodiscard]] QString word(const char *field, E value) const
    {
        return m_display.text(record::table<T>().description().field(QString::fromLatin1(field)),
                              record::Codec<E>::toStored(value));
    }

    void addAppointments()
    {
        for (const Appointment &one : m_facts.all<Appointment>()) {
            if (one.startsOn.isValid()) {
                const QString repeats = one.recurrence.isEmpty()
                                            ? QString()
                                            : say(QT_TRANSLATE_NOOP("agenda", "repeats from here"));
                const QString moment = word<Appointment>("contact_moment", one.contactMoment);
                add(one, one.startsOn, {moment, title(one.record), one.place, repeats}).at =
                    one.startsAt;
            }
        }
    }

    void addActivities()
    {
        for (const Activity &one : m_facts.all<Activity>()) {
            if (one.heldOn.isValid()) {
                add(one, one.heldOn, {title(one.project), title(one.location)});
            }
        }
    }

    void addActions()
    {
        for (const Action &one : m_facts.all<Action>()) {
            if (one.dueOn.isValid() && !one.done) {
                const QString who =
                    one.owner ? say(QT_TRANSLATE_NOOP("agenda", "%1 does it")).arg(title(one.owner))
                              : QString();
                AgendaItem &item = add(one, one.dueOn, {title(one.record), who});
                item.late = one.dueOn < m_facts.asOf();
                item.owner = one.owner.value();
            }
        }
    }

    void addDeliverables()
    {
        for (const Deliverable &one : m_facts.all<Deliverable>()) {
            if (one.dueOn.isValid()) {
                add(one, one.dueOn, {title(one.record)}).late =
                    !one.deliveredOn.isValid() && one.dueOn < m_facts.asOf();
            }
        }
    }

    void addPhases()
    {
        for (const Plan &plan : plans(m_facts)) {
            const QList<QDate> mondays = plan.start.isValid() ? plan.mondays() : QList<QDate>();
            for (const auto &week : plan.weeks) {
                const QDate monday = mondays.value(week.from - 1);
                const Phase *phase = m_facts.find(Id<Phase>(week.id));
                if (!monday.isValid() || phase == nullptr) {
                    continue;
                }
                const QString weeks = teachingWeeksText(m_display.language(), week.from, week.until,
                                                        {}, m_facts.asOf()); // its day stands there
                const QString kind = word<Phase>("kind", phase->kind);
                AgendaItem &item = add(*phase, monday, {weeks, m_display.title(plan.of), kind});
                item.title = !phase->title.isEmpty() ? phase->title
                             : !kind.isEmpty()       ? kind
                                                     : weeks;
            }
        }
    }

    void addAgreements()
    {
        for (const Agreement &one : m_facts.all<Agreement>()) {
            if (one.validUntil.isValid() &&
                one.validUntil.precision == PartialDate::Precision::Day) {
                add(one, one.validUntil.first, {say(QT_TRANSLATE_NOOP("agenda", "ends"))});
            }
        }
    }

    const Workspace &m_workspace;
    const Display &m_display;
    Facts m_facts;
    QList<AgendaItem> m_items;
};

QList<HolidayRegion> regionsOf(const Facts &facts)
{
    QSet<HolidayRegion> regions;
    for (const Organisation &one : facts.all<Organisation>()) {
        regions.insert(one.holidayRegion);
    }
    for (const Neighbourhood &one : facts.all<Neighbourhood>()) {
        regions.insert(one.holidayRegion);
    }
    regions.remove(HolidayRegion::None);
    QList<HolidayRegion> sorted = regions.values();
    std::ranges::sort(sorted);
    return sorted;
}

/// What is called the same on the same days in several places is one.
void addHoliday(QList<AgendaHoliday> &all, const planning::Holiday &holiday, QDate monday,
                const QString &where)
{
    const QDate day = std::max(monday, holiday.period.from);
    const auto same = std::ranges::find_if(all, [&](const AgendaHoliday &one) {
        return one.day == day && one.until == holiday.period.until && one.name == holiday.name;
    });
    if (same == all.end()) {
        all.append({day, holiday.period.until, holiday.name, where});
    } else if (same->where != where) {
        same->where += u", "_s + where;
    }
}

} // namespace

QList<AgendaHoliday> agendaHolidays(const Workspace &workspace, const Display &display,
                                    const planning::Period &within)
{
    const Facts facts(workspace, {workspace.clock().today()});
    const QList<HolidayRegion> regions = regionsOf(facts);
    QList<Country> countries;
    for (const HolidayRegion region : regions) {
        if (!countries.contains(planning::countryOf(region))) {
            countries.append(planning::countryOf(region));
        }
    }
    QList<AgendaHoliday> all;
    for (QDate monday = planning::mondayOf(within.from); monday <= within.until;
         monday = monday.addDays(7)) {
        QList<AgendaHoliday> ofWeek;
        for (const planning::Holiday &holiday : planning::publicHolidays()) {
            if (countries.contains(holiday.country) &&
                planning::mondayOf(holiday.period.from) == monday) {
                addHoliday(ofWeek, holiday, monday,
                           countries.size() > 1 ? display.label(holiday.country) : QString());
            }
        }
        for (const HolidayRegion region : regions) {
            for (const planning::Holiday &holiday : planning::schoolHolidaysIn(monday, region)) {
                addHoliday(ofWeek, holiday, monday,
                           regions.size() > 1 ? display.label(region) : QString());
            }
        }
        all += ofWeek;
    }
    std::ranges::stable_sort(all, {}, &AgendaHoliday::day);
    return all;
}

QList<AgendaItem> agenda(const Workspace &workspace, const Display &display)
{
    return Collector(workspace, display).all();
}

int actionsLate(const Workspace &workspace)
{
    return workspace.database()
        .value(
            u"SELECT count(*) FROM action WHERE done = 0 AND due_on < ? AND id NOT IN (%1)"_s.arg(
                putAway(u"action"_s)),
            {workspace.clock().today().toString(Qt::ISODate)})
        .toInt();
}

} // namespace ankerpunt::queries
