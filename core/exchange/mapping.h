// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QJsonArray>

namespace ankerpunt::exchange {

/// What a person decided about the columns of a kind of file. It is kept as a setting of the file
/// and used by itself for the next file with the same columns.
struct Mapping
{
    QString name;
    QString profile;     ///< the kind of file that it corrects
    QStringList headers; ///< of the file that it was made for
    QJsonArray columns;  ///< in the form of resources/import/*.json

    /// A column that goes to a field, to the field of a part ("phone.value"), to "@reference", or,
    /// when @p to is empty, nowhere.
    [[nodiscard]] static QJsonObject column(const QString &header, const QString &to);
};

/// As text, and back: how the columns of a file were read.
[[nodiscard]] QString toText(const Mapping &mapping);
[[nodiscard]] Mapping mappingFrom(const QString &text);

[[nodiscard]] QList<Mapping> mappings(const Workspace &workspace);
/// Keeps a mapping under its name, over an earlier one.
void save(Workspace &workspace, const Mapping &mapping);
/// The mapping that was made for a file with these columns, in whatever order; none when there is
/// no such.
[[nodiscard]] const Mapping *mappingFor(const QList<Mapping> &mappings, const QStringList &headers);
/// Throws Error(Usage) when there is none of this name.
[[nodiscard]] const Mapping &mappingNamed(const QList<Mapping> &mappings, const QString &name);

} // namespace ankerpunt::exchange
