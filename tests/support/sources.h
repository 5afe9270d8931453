// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ankerpunt::tests {

/// A string literal and the line on which it starts.
struct Literal
{
    int line = 0;
    QString text;
};

/// One file of the project, as the rules of the house look at it.
class Source final
{
public:
    Source(QString path, QString text);

    /// Relative to the project: core/base/id.h.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The lines as they are.
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    /// The lines without comments.
    [[nodiscard]] const QStringList &uncommented() const { return m_uncommented; }
    /// The lines without comments and with empty string literals.
    [[nodiscard]] const QStringList &code() const { return m_code; }
    [[nodiscard]] const QList<Literal> &literals() const { return m_literals; }
    [[nodiscard]] bool isCpp() const;

private:
    void scanCpp(const QString &text);

    QString m_path;
    QStringList m_lines;
    QStringList m_uncommented;
    QStringList m_code;
    QList<Literal> m_literals;
};

using Sources = QList<Source>;

/// All text files of the project that people write, by path; nothing that was built.
[[nodiscard]] Sources projectSources();

} // namespace ankerpunt::tests
