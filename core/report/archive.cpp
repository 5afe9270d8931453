// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/archive.h"

#include "core/base/literals.h"
#include "core/report/mistake.h"

#include <memory>
#include <zip.h>

namespace ankerpunt::report {

namespace {

void require(bool isDone, const char *step)
{
    if (!isDone) {
        failByMistake(u"libzip could not "_s + QString::fromLatin1(step));
    }
}

using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;
using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

/// @p entry must live until the archive is closed.
void add(zip_t *archive, const ArchiveEntry &entry, QDate day)
{
    zip_source_t *content = zip_source_buffer(archive, entry.content.constData(),
                                              zip_uint64_t(entry.content.size()), 0);
    require(content != nullptr, "take a file");
    const zip_int64_t index =
        zip_file_add(archive, entry.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(content);
    }
    require(index >= 0, "add a file");
    const zip_int32_t method = entry.isCompressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE;
    require(zip_set_file_compression(archive, zip_uint64_t(index), method, 0) == 0,
            "choose how to compress");
    const QDate known = day.isValid() ? day : QDate(1980, 1, 1); // the first that a ZIP can tell
    require(zip_file_set_mtime(archive, zip_uint64_t(index),
                               time_t(known.startOfDay().toSecsSinceEpoch()), 0) == 0,
            "date a file");
}

QByteArray contentOf(zip_source_t *source)
{
    require(zip_source_open(source) == 0, "read the archive back");
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(qsizetype(zip_source_tell(source)), Qt::Uninitialized);
    zip_source_seek(source, 0, SEEK_SET);
    const zip_int64_t read = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    require(read == bytes.size(), "read the whole archive back");
    return bytes;
}

} // namespace

QByteArray zipped(const QList<ArchiveEntry> &entries, QDate day)
{
    const Source memory(zip_source_buffer_create(nullptr, 0, 0, nullptr), &zip_source_free);
    require(memory != nullptr, "find memory");
    Archive archive(zip_open_from_source(memory.get(), ZIP_TRUNCATE, nullptr), &zip_discard);
    require(archive != nullptr, "start an archive");
    zip_source_keep(memory.get()); // closing the archive lets go of it once
    for (const ArchiveEntry &entry : entries) {
        add(archive.get(), entry, day);
    }
    require(zip_close(archive.get()) == 0, "finish the archive");
    (void)archive.release(); // closed is freed
    return contentOf(memory.get());
}

} // namespace ankerpunt::report
