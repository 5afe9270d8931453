// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_folder.h"

#include "core/base/error.h"
#include "core/base/literals.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <utility>
#include <zip.h>

namespace ankerpunt::exchange {

namespace {

constexpr quint64 mostFiles = 200;
constexpr quint64 largestDirectory = 1 << 20;  // bytes
constexpr qint64 largestContent = 128LL << 20; // bytes, unpacked
constexpr qint64 small = 10 << 20;             // bytes that may be packed as tightly as they can
constexpr qint64 tightest = 200;               // times smaller

QString tooLarge()
{
    return QCoreApplication::translate(
        "exchange", "The spreadsheet is larger than can be read. Save the sheet that you need as "
                    "CSV (UTF-8), and choose that file.");
}

void refuseIf(bool isRefused, const QString &sentence)
{
    if (isRefused) {
        throw Error(Error::Kind::Invalid, sentence);
    }
}

template <typename T>
quint64 number(const QByteArray &bytes, qsizetype at)
{
    return at + qsizetype(sizeof(T)) <= bytes.size() ? qFromLittleEndian<T>(bytes.constData() + at)
                                                     : T(0);
}

/// How many files there are and how many bytes tell of them, where an end of the archive says so.
struct Directory
{
    quint64 files = 0;
    quint64 size = 0;
};

/// The end that stands @p at a place of @p tail, with the one for large archives before it.
Directory directoryAt(const QByteArray &tail, qsizetype at, QFile &file)
{
    constexpr int locator = 20; // bytes, before the end
    Directory found{number<quint16>(tail, at + 10), number<quint32>(tail, at + 12)};
    if (at >= locator && tail.mid(at - locator, 4) == "PK\x06\x07") {
        file.seek(qint64(
            std::min<quint64>(number<quint64>(tail, at - locator + 8), quint64(file.size()))));
        const QByteArray large = file.read(56);
        found.files = std::max(found.files, number<quint64>(large, 32));
        found.size = std::max(found.size, number<quint64>(large, 40));
    }
    return found;
}

/// libzip reads the whole directory when it opens an archive, of a million files too; so its size
/// is looked up first, at every place where an end may stand.
void judgeDirectory(const QString &path)
{
    constexpr qint64 longestEnd = 22 + 0xffff + 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        failDamaged(file.errorString());
    }
    file.seek(std::max<qint64>(0, file.size() - longestEnd));
    const QByteArray tail = file.readAll();
    bool isThere = false;
    for (qsizetype at = tail.indexOf("PK\x05\x06"); at >= 0;
         at = tail.indexOf("PK\x05\x06", at + 1)) {
        const Directory found = directoryAt(tail, at, file);
        refuseIf(found.files > mostFiles || found.size > largestDirectory, tooLarge());
        isThere = true;
    }
    if (!isThere) {
        failDamaged(u"no end of the archive"_s);
    }
}

} // namespace

void failDamaged(const QString &detail)
{
    throw Error(Error::Kind::Invalid,
                QCoreApplication::translate(
                    "exchange", "The spreadsheet is damaged, or was not copied to its end. Open it "
                                "in Excel or LibreOffice, save it anew as .xlsx, and choose that "
                                "file."),
                detail);
}

struct ZipFolder::Archive
{
    explicit Archive(const QString &path)
    {
        int why = 0;
        zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &why);
        if (zip == nullptr) {
            failDamaged(u"libzip: %1"_s.arg(why));
        }
    }
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;
    ~Archive() { zip_discard(zip); }

    zip_t *zip = nullptr;
};

ZipFolder::ZipFolder(const QString &path, Progress progress) : m_progress(std::move(progress))
{
    judgeDirectory(path);
    m_archive = std::make_unique<Archive>(path);
    judge();
}

ZipFolder::~ZipFolder() = default;

/// What the archive says of its files, before any of them is opened.
void ZipFolder::judge()
{
    const zip_int64_t count = zip_get_num_entries(m_archive->zip, 0);
    refuseIf(count > zip_int64_t(mostFiles), tooLarge());
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t about;
        zip_stat_init(&about);
        if (zip_stat_index(m_archive->zip, zip_uint64_t(i), 0, &about) != 0 ||
            about.name == nullptr) {
            failDamaged(u"a file without a name"_s);
        }
        refuseIf(about.encryption_method != ZIP_EM_NONE,
                 QCoreApplication::translate("exchange",
                                             "The file is locked with a password. Open it, save it "
                                             "without password, and choose that file."));
        const auto size = qint64(std::min<zip_uint64_t>(about.size, zip_uint64_t(largestContent)));
        const auto packed =
            qint64(std::clamp<zip_uint64_t>(about.comp_size, 1, zip_uint64_t(largestContent)));
        m_total += size;
        refuseIf(m_total >= largestContent || (size > small && size > tightest * packed),
                 tooLarge());
        m_names.append(QString::fromUtf8(about.name));
    }
}

/// Counts what came out of all files and tells how far that is.
void ZipFolder::took(qint64 bytes)
{
    constexpr qint64 slice = 1 << 18;
    m_taken += bytes;
    refuseIf(m_taken > 2 * largestContent, tooLarge()); // a file may be looked into twice
    if (m_taken - m_told > slice) {
        m_told = m_taken;
        tell(m_progress, m_taken, std::max(m_total, m_taken));
    }
}

struct ZipFolder::File::Unpacking
{
    explicit Unpacking(zip_file_t *opened) : file(opened) {}
    Unpacking(const Unpacking &) = delete;
    Unpacking &operator=(const Unpacking &) = delete;
    ~Unpacking() { zip_fclose(file); }

    zip_file_t *file;
};

ZipFolder::File::File(ZipFolder &folder, const QString &name) : m_folder(folder)
{
    zip_t *const zip = folder.m_archive->zip;
    const auto index = folder.m_names.indexOf(name);
    zip_stat_t about;
    zip_stat_init(&about);
    zip_file_t *opened = index < 0 ? nullptr : zip_fopen_index(zip, zip_uint64_t(index), 0);
    if (opened == nullptr || zip_stat_index(zip, zip_uint64_t(index), 0, &about) != 0) {
        failDamaged(name);
    }
    m_unpacking = std::make_unique<Unpacking>(opened);
    m_left = qint64(about.size);
}

ZipFolder::File::~File() = default;

QByteArray ZipFolder::File::read()
{
    constexpr qsizetype slice = 1 << 15;
    QByteArray bytes(slice, Qt::Uninitialized);
    const zip_int64_t got = zip_fread(m_unpacking->file, bytes.data(), zip_uint64_t(slice));
    if (got < 0 || got > m_left) {
        failDamaged(got < 0 ? u"cannot be unpacked"_s : u"more than was said"_s);
    }
    m_left -= got;
    bytes.truncate(got);
    m_folder.took(got);
    return bytes;
}

} // namespace ankerpunt::exchange
