// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/field.h"

#include <QUrl>

// The file keeps where a document lies, never the document itself; it is opened only when a person
// asks for it.
namespace ankerpunt::ui {

/// Whether this field holds where a document lies.
[[nodiscard]] bool isDocument(const record::Field &field);
/// The web page or the file of this computer that an address means.
[[nodiscard]] QUrl urlOf(const QString &address);
/// Whether an address names a file that is not there.
[[nodiscard]] bool isMissing(const QString &address);
/// Opens it with the program that this computer has for it. Why that was not done, in a sentence;
/// empty when it was. What would run as a program is not opened: addresses also come with imports.
[[nodiscard]] QString openDocument(const QString &address);

} // namespace ankerpunt::ui
