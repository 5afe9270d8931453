// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ankerpunt {

/// Dutch names have a prefix apart from the surname (Veen, Marloes van der); Flemish names are kept
/// exactly as registered, the prefix being part of the family name (Van den Broeck, Griet).
enum class NameConvention { Dutch, Flemish };

/// What a person is called. Any part may be empty: one name, an initial or a pseudonym will do.
struct PersonName
{
    QString givenName;
    QString initials; ///< with full stops: M., J.P., IJ.
    QString prefix;   ///< van der, in 't; Dutch names only
    QString familyName;
    QString suffix; ///< sr., jr.
    NameConvention convention = NameConvention::Dutch;

    [[nodiscard]] bool isEmpty() const
    {
        return givenName.isEmpty() && initials.isEmpty() && familyName.isEmpty();
    }
    bool operator==(const PersonName &) const = default;
};

/// By whose rules a list is sorted (taaladvies.net: guidelines, there is no official rule).
enum class SortRule { PerPerson, AllDutch, AllFlemish };

/// "Marloes van der Veen", "Griet Van den Broeck", "Bouchra".
[[nodiscard]] QString displayName(const PersonName &name);

/// "Veen, Marloes van der" for a Dutch name, "Van den Broeck, Griet" for a Flemish one; with
/// AllFlemish a Dutch name stands as "van der Veen, Marloes".
[[nodiscard]] QString listName(const PersonName &name, SortRule rule = SortRule::PerPerson);

/// A text that sorts names by plain comparison: folded letters of the core surname, the prefix and
/// the first name, each after a blank. Flemish: the whole family name, letter by letter, so that
/// Vandenberghe and Van den Berghe stand together. AllDutch takes only prefixes followed by a blank
/// off Flemish names, and never el or al.
[[nodiscard]] QString sortKey(const PersonName &name, SortRule rule = SortRule::PerPerson);

/// "Dear Marloes van der Veen": says nothing about gender.
[[nodiscard]] QString neutralGreeting(const PersonName &name);

/// "mevrouw Van der Veen": @p form is what the person wants to be called by; without it the name
/// alone. A Dutch prefix takes a capital where no name precedes it, but 't and d' never do.
[[nodiscard]] QString formalName(const PersonName &name, const QString &form = {});

/// "M. van der Veen", "IJ. IJzerman"; a person with one name keeps it whole.
[[nodiscard]] QString nameWithInitial(const PersonName &name);

} // namespace ankerpunt
