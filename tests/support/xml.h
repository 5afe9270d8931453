// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace ankerpunt::test {

/// An element of XML with what is in it, as tests look at it.
struct Element
{
    QString name; ///< as it is written, with its prefix
    QHash<QString, QString> attributes;
    QString text; ///< of everything in it, with its line ends and white space as a reader sees them
    QList<Element> children;

    /// All elements in it of one of these names, at any depth, as they stand in the file.
    [[nodiscard]] QList<Element> all(const QStringList &names) const;
    /// The texts of those.
    [[nodiscard]] QStringList texts(const QStringList &names) const;
};

/// The root of a whole file; throws std::runtime_error when it is not well-formed.
[[nodiscard]] Element parsedXml(const QByteArray &bytes);

} // namespace ankerpunt::test
