// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"
#include "core/domain/education.h"
#include "core/domain/people.h"
#include "core/domain/projects.h"
#include "core/queries/figures.h"
#include "tests/support/temporary_file.h"

namespace ankerpunt::test {

/// A file to which a test adds the few records that it is about, and then counts.
class SmallRegister final
{
public:
    inline static const QDate today{2026, 11, 22};

    template <typename T>
    Id<T> add(const T &record)
    {
        Id<T> id;
        file.store().change(u"Add"_s, [&](record::Change &change) { id = change.save(record); });
        return id;
    }
    /// Somebody in a function somewhere, from always until a day; without one, for ever.
    Id<Person> person(const QString &function, Id<Organisation> at, QDate until = {})
    {
        Person person;
        person.givenName = u"Sam"_s;
        const auto id = add(person);
        add(Affiliation{.id = {},
                        .person = id,
                        .organisation = at,
                        .neighbourhood = {},
                        .unit = {},
                        .function = function,
                        .from = {},
                        .until = {until},
                        .rhythmWeeks = {}});
        return id;
    }
    Id<Organisation> organisation(const QString &kind)
    {
        Organisation organisation;
        organisation.name = u"Organisation"_s;
        organisation.kind = kind;
        return add(organisation);
    }
    Id<Organisation> institution() { return organisation(u"EDUCATION"_s); }
    Id<Project> project(QDate starts, QDate ends, ProjectStatus status = ProjectStatus::Running)
    {
        Project project;
        project.title = u"Project"_s;
        project.startsOn = starts;
        project.endsOn = ends;
        project.status = status;
        return add(project);
    }
    Id<CourseRun> courseRun(QDate starts, QDate ends, Id<Organisation> institution = {})
    {
        Course course;
        course.title = u"Course"_s;
        course.organisation = institution;
        CourseRun run;
        run.course = add(course);
        run.startsOn = starts;
        run.endsOn = ends;
        return add(run);
    }
    template <typename T>
    void takesPart(Id<T> record, Id<Person> person, const QString &role)
    {
        Participation part;
        part.record = Id<AnyRecord>(record.value());
        part.person = person;
        part.role = role;
        add(part);
    }
    template <typename T>
    void counted(Id<T> record, int number, const QString &role)
    {
        Participation part;
        part.record = Id<AnyRecord>(record.value());
        part.number = number;
        part.role = role;
        add(part);
    }
    template <typename T>
    void party(Id<T> record, Id<Organisation> organisation)
    {
        Party party;
        party.record = Id<AnyRecord>(record.value());
        party.organisation = organisation;
        add(party);
    }
    Id<Interaction> talk(QDate day, Id<Person> madeBy, const QList<Id<Person>> &with,
                         const QList<Id<AnyRecord>> &about = {})
    {
        Interaction interaction;
        interaction.happenedOn = day;
        interaction.madeBy = madeBy;
        interaction.subjects = about;
        const auto id = add(interaction);
        for (const auto person : with) {
            add(InteractionParticipant{{}, id, person});
        }
        return id;
    }

    [[nodiscard]] queries::Figure count(const char *key, QDate asOf = today)
    {
        return queries::figure(file.workspace(), QString::fromLatin1(key), {asOf});
    }
    [[nodiscard]] queries::Figure count(const char *key, QDate from, QDate to)
    {
        return queries::figure(file.workspace(), QString::fromLatin1(key), {today, from, to});
    }

    TemporaryFile file;
};

template <typename T>
[[nodiscard]] Id<AnyRecord> any(Id<T> id)
{
    return Id<AnyRecord>(id.value());
}

} // namespace ankerpunt::test
