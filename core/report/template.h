// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace ankerpunt::report {

/// A file of resources/report in which @name@ is replaced: by the colour of paper of that name
/// (measures.h), else by that word of @p words, made safe for XML. Throws Error(Internal) for a
/// file or name that there is not.
[[nodiscard]] QByteArray filledTemplate(const QString &file,
                                        const QHash<QString, QString> &words = {});

} // namespace ankerpunt::report
