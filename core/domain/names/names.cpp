// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names/names.h"

#include "core/base/literals.h"
#include "core/base/text.h"
#include "core/domain/names/name_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ankerpunt {

namespace {

QString joined(const QString &first, const QString &second)
{
    const bool elided = first.size() == 2 && first.endsWith(u'\''); // d', l'
    const bool apart = !first.isEmpty() && !second.isEmpty() && !elided;
    return first + (apart ? u" "_s : QString()) + second;
}

/// The prefix as it stands behind another name: small letters in Dutch, as registered in Flemish.
QString innerPrefix(const PersonName &name)
{
    return name.convention == NameConvention::Dutch ? name.prefix.toLower() : name.prefix;
}

QString fullFamilyName(const PersonName &name)
{
    return joined(innerPrefix(name), name.familyName);
}

QString callName(const PersonName &name)
{
    return name.givenName.isEmpty() ? name.initials : name.givenName;
}

QString withSuffix(const QString &text, const PersonName &name)
{
    return joined(text, name.suffix);
}

/// Van der Veen, Van 't Hoff, but 't Hart and d'Ancona.
QString standingAlone(const PersonName &name)
{
    QString text = fullFamilyName(name);
    const bool keeps = text.startsWith(u'\'') || text.startsWith("d'"_L1);
    if (name.convention == NameConvention::Dutch && !name.prefix.isEmpty() && !keeps) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

/// The first letter of every part of a first name: Pieter-Jan -> P.J., IJsbrand -> IJ.
QString initialsOf(const QString &givenName)
{
    QString out;
    for (const auto &part :
         QString(givenName).replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts)) {
        const bool digraph = part.startsWith("IJ"_L1);
        out += part.left(digraph || part.at(0).isHighSurrogate() ? 2 : 1).toUpper() + u'.';
    }
    return out;
}

/// Letters for sorting; numbers are padded so that "Jongere 2" comes before "Jongere 10".
QString sortable(const QString &text)
{
    constexpr qsizetype width = 6;
    QString letters = foldedLetters(text);
    if (std::ranges::none_of(letters, [](QChar c) { return c.isDigit(); })) {
        return letters;
    }
    QString out;
    QString digits;
    const auto flush = [&] {
        out += digits.isEmpty() ? digits : digits.rightJustified(width, u'0');
        digits.clear();
    };
    for (const QChar c : letters) {
        if (c.isDigit()) {
            digits += c;
            continue;
        }
        flush();
        out += c;
    }
    flush();
    return out;
}

/// Moves a prefix that is followed by a blank out of the family name: "Van den Broeck", "De Smet".
PersonName asDutch(PersonName name)
{
    const QStringList words = name.familyName.split(u' ', Qt::SkipEmptyParts);
    const qsizetype count = prefixWords(words);
    if (name.prefix.isEmpty() && count > 0 && count < words.size() &&
        !isArabicPrefix(words.at(0))) {
        name.prefix = words.mid(0, count).join(u' ');
        name.familyName = words.mid(count).join(u' ');
    }
    return name;
}

bool sortsWhole(const PersonName &name, SortRule rule)
{
    switch (rule) {
    case SortRule::PerPerson:
        return name.convention == NameConvention::Flemish;
    case SortRule::AllDutch:
        return false;
    case SortRule::AllFlemish:
        return true;
    }
    return false;
}

} // namespace

QString displayName(const PersonName &name)
{
    const QString called = callName(name);
    return withSuffix(joined(called, fullFamilyName(name)), name);
}

QString listName(const PersonName &name, SortRule rule)
{
    const bool whole = rule == SortRule::AllFlemish || name.convention == NameConvention::Flemish;
    if (name.familyName.isEmpty()) {
        return displayName(name);
    }
    const QString surname = whole ? fullFamilyName(name) : name.familyName;
    const QString rest =
        withSuffix(whole ? callName(name) : joined(callName(name), innerPrefix(name)), name);
    return rest.isEmpty() ? surname : surname + u", "_s + rest;
}

QString sortKey(const PersonName &name, SortRule rule)
{
    const bool whole = sortsWhole(name, rule);
    const PersonName used = rule == SortRule::AllDutch ? asDutch(name) : name;
    const QString called = sortable(callName(used));
    if (used.familyName.isEmpty()) {
        return called;
    }
    const QString surname = sortable(whole ? fullFamilyName(used) : used.familyName);
    const QString prefix = whole ? QString() : sortable(used.prefix);
    return QStringList{surname, prefix, called, sortable(used.suffix)}.join(u' ').trimmed();
}

QString neutralGreeting(const PersonName &name)
{
    //: %1 is a whole name; the greeting says nothing about gender
    return QCoreApplication::translate("domain", "Dear %1").arg(displayName(name));
}

QString formalName(const PersonName &name, const QString &form)
{
    return joined(form, name.familyName.isEmpty() ? displayName(name) : standingAlone(name));
}

QString nameWithInitial(const PersonName &name)
{
    if (name.familyName.isEmpty()) {
        return displayName(name);
    }
    const QString initials = name.initials.isEmpty() ? initialsOf(name.givenName) : name.initials;
    return withSuffix(joined(initials, fullFamilyName(name)), name);
}

} // namespace ankerpunt
