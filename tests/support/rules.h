// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sources.h"

#include <functional>

namespace ankerpunt::tests {

/// Reads the sources and names the places that break a rule, as file:line.
using Check = std::function<QStringList(const Sources &)>;

/// Where a rule does not hold.
struct Exception
{
    QString path; ///< a regular expression on the whole path
    QString reason;
};

/// One rule of the house, with what it must and must not fail on.
struct Rule
{
    QString name;
    QString advice; ///< what to do instead
    Check check;
    QList<Sources> bad; ///< the rule must fail on each
    Sources good;
};

/// Which part of a file a pattern is held against.
enum class View { Raw, Uncommented, Code, Literals };

/// For rules on one file at a time; @p where is a regular expression on the whole path.
[[nodiscard]] Check each(const QString &where,
                         const std::function<QStringList(const Source &)> &look,
                         const QList<Exception> &exceptions = {});
/// The commonest rule: a pattern that may not stand in these files.
[[nodiscard]] Check forbid(const QString &where, View view, const QString &pattern,
                           const QList<Exception> &exceptions = {});
/// file:line, for an index that starts at 0.
[[nodiscard]] QString place(const Source &source, qsizetype index);

// Rules that are more than a pattern.
[[nodiscard]] QStringList includesUpwards(const Source &source);
[[nodiscard]] QStringList includesOtherPage(const Source &source);
/// Tool tips whose text is neither written in the program nor escaped: Qt takes some for markup.
[[nodiscard]] QStringList toolTipsAsTyped(const Source &source);
[[nodiscard]] QStringList withoutHeader(const Source &source);
[[nodiscard]] QStringList testsWithoutSources(const Sources &sources);
[[nodiscard]] QStringList testsOfOneName(const Sources &sources);
[[nodiscard]] QStringList modelsNobodyTries(const Sources &sources);
[[nodiscard]] QStringList foldersWithoutReadme(const Sources &sources);
[[nodiscard]] QStringList commandsThatAreNot(const Sources &sources);

} // namespace ankerpunt::tests
