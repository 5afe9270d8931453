// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"
#include "core/workspace/backups.h"
#include "tests/support/raw_file.h"
#include "tests/support/temporary_file.h"
#include "tests/support/writer.h"

namespace ankerpunt::test {

/// Closes the file with some records in it; gives what it holds.
inline QStringList fillAndClose(TemporaryFile &file)
{
    file.store().change(u"Add"_s, [](record::Change &change) {
        for (int i = 0; i < 40; ++i) {
            Question question;
            question.title = u"Vraag %1 over de buurttuin"_s.arg(i);
            change.save(question);
        }
    });
    backups::beforeClosing(file.workspace());
    const QStringList content = contentOf(file.store());
    file.close();
    return content;
}

/// Turns over the second half of the bytes of the first page of a table or index.
inline void spoil(const QString &path, const QString &part)
{
    const int page =
        runRaw(path, {u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(part)}).toInt();
    const int size = runRaw(path, {u"PRAGMA page_size"_s}).toInt();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(qint64(page - 1) * size + size / 2);
    QByteArray bytes = file.peek(size / 2);
    for (char &byte : bytes) {
        byte = char(~byte);
    }
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace ankerpunt::test
