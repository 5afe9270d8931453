// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Invented people, organisations and notes in any number, the same at every run.
namespace ankerpunt::bench {

/// Writes personen.csv and organisaties.csv, with the columns of the example, into @p folder.
void writeSpreadsheets(const QString &folder, int people, int organisations);

/// Makes a file with this many talks (topic and report), written through the Store, and with
/// organisations such as Taalcafé Zonnebloempad.
void makeNotes(const QString &path, int notes);

/// Makes a file with this many people and nothing else, written through the Store.
void makePeople(const QString &path, int people);

/// What a person types, letter by letter: common words, rare ones, names, and what is not there.
[[nodiscard]] QStringList keystrokes();

} // namespace ankerpunt::bench
