// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QHash>
#include <QSet>

namespace ankerpunt {
struct AnyRecord;
struct Organisation;
struct Programme;
} // namespace ankerpunt

/// Figures of a programme, a neighbourhood or an institution: what lies outside is left out like
/// what is archived. Where something lies follows from what is recorded, by these rules.
///
/// Neighbourhoods. Questions, projects and programmes lie in those that they name, locations and
/// ventures in the one that they name. What names none lies where others place it: a venture and an
/// activity with their project, an activity also with its location, a course run with its projects,
/// a course with its runs, a match with its question. A partnership and an agreement lie where
/// their parties do.
///
/// Institutions. A course is at the institution that gives it, a course run with its course, a
/// project with its course run, a venture with its project. A question is where its agreed matches
/// and projects are, a match where its course run or project is. A location is at the institution
/// that owns it, an agreement where its partnership is. Whatever has an institution for a party is
/// there too; a unit's work is also that of the institution that it is part of.
///
/// Talks lie with what they were about, with the institution of who made them, and in the
/// neighbourhood of the organisations that were there, or of residents, by their functions then.
///
/// Programmes. What names a programme is of that one and of those that it is part of. Else it is of
/// the programmes at one of its institutions and in one of its neighbourhoods; where either is not
/// recorded, the other decides, and without both it is of none.
///
/// A part lies with its owner. People, organisations and neighbourhoods themselves always stay.
namespace ankerpunt::queries {

class Facts;
struct Talk;

/// What figures are asked for; 0 leaves nothing out.
struct Selection
{
    qint64 programme = 0;
    qint64 neighbourhood = 0;
    qint64 institution = 0;

    [[nodiscard]] bool isEmpty() const { return !programme && !neighbourhood && !institution; }
    [[nodiscard]] bool operator==(const Selection &) const = default;
};

/// The same in the words of people: codes or ids.
struct SelectionWords
{
    QString programme;
    QString neighbourhood;
    QString institution;
};

/// What the words mean. Throws Error::Usage when one of them is not in the file.
[[nodiscard]] Selection selectionOf(const Workspace &workspace, const SelectionWords &words);

/// The organisations that can be selected as an institution: schools and what is part of them.
[[nodiscard]] QSet<qint64> institutions(const Workspace &workspace);

/// Where all that has a place lies; see the rules above.
class Places final
{
public:
    explicit Places(const Facts &facts);

    struct Place
    {
        QSet<qint64> neighbourhoods;
        QSet<qint64> institutions;
        QSet<qint64> programmes; ///< those that are named
    };
    void addTalks();
    [[nodiscard]] const QHash<qint64, Place> &all() const { return m_places; }
    [[nodiscard]] bool isOf(const Programme &programme, qint64 record) const;

private:
    void addCourses();
    void addProjects();
    void addQuestions();
    void addPartnerships();
    void addProgrammes();
    void addActivities();
    [[nodiscard]] Place placeOf(const Talk &talk) const;
    /// Adds an institution and those that it is part of; nothing for another organisation.
    void addInstitution(Place &place, Id<Organisation> organisation) const;
    void addInstitutionsOf(Place &place, qint64 partiesOf) const;
    void addNamed(Place &place, Id<Programme> programme) const;

    const Facts &m_facts;
    QHash<qint64, Place> m_places;
};

/// What does not lie within all that is selected.
[[nodiscard]] QSet<qint64> outside(const Facts &facts, const Selection &selection);

} // namespace ankerpunt::queries
