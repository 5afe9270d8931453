// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

namespace ankerpunt {

/// Writes @p content to @p path, whole or not at all: a file that stood there stays as it
/// was when the new one cannot be written. A device, such as /dev/stdout, is written to and never
/// replaced. Throws Error(Io) with what to do next.
void saveWhole(const QString &path, const QByteArray &content);

/// The digest of a file; empty when it cannot be read. BLAKE2b is as safe as SHA-256 (RFC 7693) and
/// takes Qt an eighth of the time.
[[nodiscard]] QByteArray
digestOf(const QString &path,
         QCryptographicHash::Algorithm algorithm = QCryptographicHash::Blake2b_256);

/// Copies a file byte by byte, for its owner alone, and gives the digest of both. Throws Error(Io)
/// and leaves no half copy.
QByteArray copyWhole(const QString &from, const QString &to);

/// Gives the finished file @p part the name @p path, in one step that replaces what had that name;
/// both are on the disk itself when it returns. Throws Error(Io) and removes @p part.
void giveName(const QString &part, const QString &path);

} // namespace ankerpunt
