// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

namespace ankerpunt::exchange {

// What an import comes to, as a value: the window shows it, the command line prints it, and both
// decide upon the same rows.
//
// Lists of partners are in disorder, and a program that tidies them in silence does more harm than
// one that asks. So every line of a file has a row in the plan, and each row says
//   - what becomes of it as things stand now (outcome),
//   - why, or what should be looked at (reasons: a kind for programs, a sentence for people),
//   - what it could be instead, the most likely first (proposals),
//   - what a person chose (decision).
// A row that may be someone who is there already, holds two people, or was read in a way that has
// to be confirmed, is Unclear until somebody decides. Nothing is merged by itself. What nobody
// decided, and what cannot be kept, is written to the list of rows still to be solved with its
// reasons, so that no line is ever lost; see refused_rows.h.
//
// A merge fills what is empty in the record that is there and adds what it has none of; where both
// say something, the record stays as it is and the row tells what it says otherwise. Only a row
// with a code that was given to a record before changes it, because then the file is the same list
// brought up to date.
//
// A plan is out of date as soon as something was decided: ask the Import for it again.

/// What became, or would become, of a row of a file.
enum class Outcome {
    Added,     ///< a new record
    Updated,   ///< a known record that the file says more or other things about
    Unchanged, ///< a known record that says the same
    Unclear,   ///< a person must decide: perhaps it is someone who is there already
    Refused,   ///< cannot be kept as it is; the reason is told
    Skipped    ///< empty, a title, a total, or left out by a person
};

/// The word for an outcome in JSON: new, updated, unchanged, unclear, refused, skipped.
[[nodiscard]] QString toKey(Outcome outcome);

/// Why a row became what it became, or what a person should look at.
struct Reason
{
    enum class Kind {
        // It may be a record that is there already, or another row.
        SameMail,
        SamePhone,
        SameName,
        LikeName,
        FamilyNameOnly,
        SameTitle,
        LikeTitle,
        SameSenderAndDay, ///< for a question: the same organisation on the same day
        SameNumber,       ///< a number that is only compared, such as a student's
        SameRow,          ///< an earlier row of these files
        OtherUnderCode,   ///< the code belongs to a record that is called otherwise
        AlreadyThere,     ///< an earlier row, or several records, say the same
        // How it was read.
        DateToCheck, ///< read day first, a day number, or only in part
        FarDate,
        NameToCheck, ///< the order or the border of its parts was guessed
        LostLetter,
        SeveralPeople,
        MailToCheck,
        SeveralMails,
        MailOfOrganisation,
        PhoneToCheck,
        NumberToCheck,
        FilledDown, ///< the cell was empty and stands for the one above it
        Repaired,   ///< letters that were encoded twice were put right
        Guessed,    ///< a reference was found by a part of its name
        Unknown,    ///< a reference or word that is not known
        Place,      ///< a town where a neighbourhood is asked
        NewWord,    ///< it is added to a list that may be extended
        Contradiction,
        Kept,        ///< the record says otherwise and stays as it is
        LoadDiffers, ///< the hours are not what the credits stand for
        TakesNoPart,
        ExtraCells,
        MissingCells,
        FormulaText,
        // What is not kept.
        Health,    ///< or other words that tell too much about a person
        Forbidden, ///< a birth date, a national number, a bank account, ...
        Minor,     ///< only that, from a birth date
        // Why it cannot be kept.
        ImpossibleDate,
        Missing,
        Rule,
        // Why it is passed over.
        Empty,
        Title,
        Total,
        NoPerson,
        LeftOut,
        Other
    };
    Kind kind = Kind::Other;
    QString sentence; ///< whole, with what to do next
    QString column;   ///< as the file calls it; empty when it concerns the whole row
};
using Reasons = QList<Reason>;

/// The word for a reason in JSON: "same-mail".
[[nodiscard]] QString toKey(Reason::Kind kind);
[[nodiscard]] QStringList sentencesOf(const Reasons &reasons);

/// What a person chose for a row.
struct Decision
{
    enum class Kind {
        Open,    ///< nothing yet
        AddNew,  ///< it is someone else: a new record
        Merge,   ///< it is the record `with`: fill what is empty there
        Split,   ///< the cell holds several people: a row for each
        LeaveOut ///< not this row
    };
    Kind kind = Kind::Open;
    QString with; ///< for Merge: the record's outside name, such as P01

    bool operator==(const Decision &) const = default;
};

/// The word for it in JSON and on the command line: open, new, merge, split, skip.
[[nodiscard]] QString toKey(Decision::Kind kind);

/// Something that a row may be, to choose from.
struct Proposal
{
    Decision decision;
    QString title;       ///< of the record, or the names that a cell is split into
    Reasons reasons;     ///< why it may be so
    double likeness = 0; ///< 0 to 1; proposals stand in this order
    QString who = {};    ///< the record as people know it: its title, and its code where it has one
};

/// A row by its place: two rows that a line was split into have the same line.
struct RowPlace
{
    int file = 0; ///< in the order in which files were added
    int line = 0; ///< in the file, from 1
    int part = 0; ///< 0, or which of the people that the line was split into, from 1

    bool operator==(const RowPlace &) const = default;
    friend size_t qHash(const RowPlace &place, size_t seed = 0)
    {
        return qHashMulti(seed, place.file, place.line, place.part);
    }
};

struct PlannedRow
{
    int line = 0; ///< in the file, from 1
    int part = 0; ///< see RowPlace
    Outcome outcome = Outcome::Added;
    QString title;
    QStringList with; ///< the known records that it is or may be, by their outside names
    Reasons reasons;
    QList<Proposal> proposals;
    Decision decision;

    /// Whether it is taken in but should be looked at.
    [[nodiscard]] bool isWarning() const
    {
        return outcome <= Outcome::Unclear && !reasons.isEmpty();
    }
};

/// Something about how a whole file was read that a person should agree to, before the rows that
/// depend on it are taken in.
struct ReadingProposal
{
    enum class Kind { RepairLetters, FillDown };
    Kind kind = Kind::RepairLetters;
    QString column; ///< for FillDown
    QString before; ///< an example from the file
    QString after;
    int rows = 0;      ///< that it makes a difference to
    bool open = false; ///< nobody answered yet (ImportOptions)

    bool operator==(const ReadingProposal &) const = default;
};

struct PlannedFile
{
    QString name;
    QString kind;     ///< of the records that its rows are
    QString mapping;  ///< the kept one by which its columns were read; may be empty
    QString sheet;    ///< of a spreadsheet
    QString encoding; ///< of text
    QString separator;
    int headerLine = 0;
    struct Column
    {
        QString header;
        QStringList to;           ///< fields, as in a profile; empty when it is left out
        bool isNeverKept = false; ///< and nobody can change that
    };
    QList<Column> columns;
    struct LeftOut
    {
        QString column;
        QString why;
    };
    QList<LeftOut> leftOut;
    QList<ReadingProposal> proposals;
    QList<PlannedRow> rows; ///< of every line that is not part of another
    QStringList notes;      ///< about how the file as a whole was read
};

struct ImportPlan
{
    QHash<Outcome, int> counts; ///< rows per outcome
    QList<PlannedFile> files;
};

} // namespace ankerpunt::exchange
