// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_plan.h"

#include "core/base/literals.h"

namespace ankerpunt::exchange {

QString toKey(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Added:
        return u"new"_s;
    case Outcome::Updated:
        return u"updated"_s;
    case Outcome::Unchanged:
        return u"unchanged"_s;
    case Outcome::Unclear:
        return u"unclear"_s;
    case Outcome::Refused:
        return u"refused"_s;
    case Outcome::Skipped:
        return u"skipped"_s;
    }
    return {};
}

QString toKey(Decision::Kind kind)
{
    switch (kind) {
    case Decision::Kind::Open:
        return u"open"_s;
    case Decision::Kind::AddNew:
        return u"new"_s;
    case Decision::Kind::Merge:
        return u"merge"_s;
    case Decision::Kind::Split:
        return u"split"_s;
    case Decision::Kind::LeaveOut:
        return u"skip"_s;
    }
    return {};
}

QString toKey(Reason::Kind kind)
{
    using enum Reason::Kind;
    static const QHash<Reason::Kind, QString> keys{{SameMail, u"same-mail"_s},
                                                   {SamePhone, u"same-phone"_s},
                                                   {SameName, u"same-name"_s},
                                                   {LikeName, u"like-name"_s},
                                                   {FamilyNameOnly, u"family-name-only"_s},
                                                   {SameTitle, u"same-title"_s},
                                                   {LikeTitle, u"like-title"_s},
                                                   {SameSenderAndDay, u"same-sender-and-day"_s},
                                                   {SameNumber, u"same-number"_s},
                                                   {SameRow, u"same-row"_s},
                                                   {OtherUnderCode, u"other-under-code"_s},
                                                   {AlreadyThere, u"already-there"_s},
                                                   {DateToCheck, u"date-to-check"_s},
                                                   {FarDate, u"far-date"_s},
                                                   {NameToCheck, u"name-to-check"_s},
                                                   {LostLetter, u"lost-letter"_s},
                                                   {SeveralPeople, u"several-people"_s},
                                                   {MailToCheck, u"mail-to-check"_s},
                                                   {SeveralMails, u"several-mails"_s},
                                                   {MailOfOrganisation, u"mail-of-organisation"_s},
                                                   {PhoneToCheck, u"phone-to-check"_s},
                                                   {NumberToCheck, u"number-to-check"_s},
                                                   {FilledDown, u"filled-down"_s},
                                                   {Repaired, u"repaired"_s},
                                                   {Guessed, u"guessed"_s},
                                                   {Unknown, u"unknown"_s},
                                                   {Place, u"place"_s},
                                                   {NewWord, u"new-word"_s},
                                                   {Contradiction, u"contradiction"_s},
                                                   {Kept, u"kept"_s},
                                                   {LoadDiffers, u"load-differs"_s},
                                                   {TakesNoPart, u"takes-no-part"_s},
                                                   {ExtraCells, u"extra-cells"_s},
                                                   {MissingCells, u"missing-cells"_s},
                                                   {FormulaText, u"formula-text"_s},
                                                   {Health, u"health"_s},
                                                   {Forbidden, u"forbidden"_s},
                                                   {Minor, u"minor"_s},
                                                   {ImpossibleDate, u"impossible-date"_s},
                                                   {Missing, u"missing"_s},
                                                   {Rule, u"rule"_s},
                                                   {Empty, u"empty"_s},
                                                   {Title, u"title"_s},
                                                   {Total, u"total"_s},
                                                   {NoPerson, u"no-person"_s},
                                                   {LeftOut, u"left-out"_s},
                                                   {Other, u"other"_s}};
    return keys.value(kind);
}

QStringList sentencesOf(const Reasons &reasons)
{
    QStringList sentences;
    for (const Reason &reason : reasons) {
        sentences.append(reason.sentence);
    }
    return sentences;
}

} // namespace ankerpunt::exchange
