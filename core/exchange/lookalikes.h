// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/names/country.h"
#include "core/domain/names/name_likeness.h"
#include "core/domain/names/names.h"
#include "core/exchange/import_plan.h"
#include "core/workspace/workspace.h"

#include <QMultiHash>

#include <vector>

namespace ankerpunt::exchange {

/// What a row says of a person that may tell who it is.
struct PersonClue
{
    PersonName name;
    QStringList mails;  ///< as checkEmail writes them
    QStringList phones; ///< as checkPhone writes them
    QList<qint64> organisations;
    double from = 0; ///< how alike a name must be to say something by itself
};

/// A stored record that a row may be.
struct Lookalike
{
    qint64 id = 0;
    double likeness = 0; ///< below worthProposing it is worth telling, no more
    Reasons reasons;
};

/// Finds the people in the file whom a row may be about: by mail address, phone number and name.
/// Everything is looked up in indexes that are made once, so that the time grows with the rows and
/// not with the pairs.
class Lookalikes final
{
public:
    explicit Lookalikes(const Workspace &workspace) : m_workspace(workspace) {}

    /// Whether there is nobody whom a row could be about.
    [[nodiscard]] bool isEmpty();
    struct Answer
    {
        QList<Lookalike> best;     ///< the most alike first
        qsizetype more = 0;        ///< how many others are alike
        bool isCommonName = false; ///< too many have this very name to look through them
    };
    [[nodiscard]] Answer people(const PersonClue &clue);
    /// Whose organisation this mail address or phone number is; 0 when it is nobody's.
    [[nodiscard]] qint64 organisationAt(const QString &address);
    /// The country of the organisations where this person is.
    [[nodiscard]] Country countryOf(qint64 person);
    /// The country of an organisation or neighbourhood, or of what happens in neighbourhoods.
    [[nodiscard]] Country countryAt(qint64 place);

private:
    struct Found
    {
        double likeness = 0;
        QList<Reason::Kind> kinds;
    };
    using Finds = QHash<qint64, Found>;
    using Find = std::pair<qint64, Found>;

    void fill();
    void addByAddress(const PersonClue &clue, Finds &finds) const;
    void addByName(const PersonClue &clue, Finds &finds) const;
    void addByFamilyName(const PersonClue &clue, Finds &finds) const;
    [[nodiscard]] bool isCommon(const PersonName &name) const;
    [[nodiscard]] Lookalike told(const Find &find) const;
    [[nodiscard]] bool shareOrganisation(qint64 person, const QList<qint64> &organisations) const;

    const Workspace &m_workspace;
    bool m_filled = false;
    std::vector<qint64> m_people;
    NameList m_names;                         ///< of m_people
    QMultiHash<QString, quint32> m_byLetters; ///< places in m_people, by the whole name
    QMultiHash<QString, quint32> m_byKey;     ///< by duplicateKeys
    QMultiHash<QString, quint32> m_byFamily;  ///< by duplicateKeys of the family name alone
    QMultiHash<QString, qint64> m_byAddress;  ///< people, by mail address or phone number
    QHash<QString, qint64> m_organisationAt;
    QMultiHash<qint64, qint64> m_organisationsOf;
    QHash<qint64, Country> m_countries; ///< as countryAt found them
};

/// What two ways of writing one mail address or phone number have in common; empty for what is no
/// such thing.
[[nodiscard]] QString comparableAddress(const QString &text, bool isMail, Country country);

} // namespace ankerpunt::exchange
