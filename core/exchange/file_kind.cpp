// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_kind.h"

#include "core/base/literals.h"

#include <QCoreApplication>

#include <algorithm>

namespace ankerpunt::exchange {

namespace {

constexpr qint64 largest = 64 << 20; // bytes

QString say(const char *sentence)
{
    return QCoreApplication::translate("exchange", sentence);
}

/// A name in the directory of an old file of Office, which writes two bytes a letter.
bool hasStream(const QByteArray &bytes, QLatin1String name)
{
    QByteArray wide;
    for (const char c : name) {
        wide += c;
        wide += '\0';
    }
    return bytes.contains(wide);
}

QString refusalOfOldOffice(const QByteArray &bytes)
{
    if (hasStream(bytes, "EncryptedPackage"_L1)) {
        return say(QT_TRANSLATE_NOOP("exchange",
                                     "The file is locked with a password. Open it, save it without "
                                     "password, and choose that file."));
    }
    if (hasStream(bytes, "Workbook"_L1) || hasStream(bytes, "Book"_L1)) {
        return say(QT_TRANSLATE_NOOP("exchange",
                                     "This is a spreadsheet of an old kind (.xls). Open it in "
                                     "Excel or LibreOffice, save it as .xlsx or as CSV (UTF-8), "
                                     "and choose that file."));
    }
    return say(QT_TRANSLATE_NOOP("exchange",
                                 "This is a file of an old Office, not a list. Open it, save the "
                                 "list as .xlsx or as CSV (UTF-8), and choose that file."));
}

/// Signs that no text has, but for tabs and line ends.
bool looksBinary(const QByteArray &utf8)
{
    constexpr qsizetype sampleSize = 1 << 16; // bytes
    const auto sample = QByteArrayView(utf8).first(std::min(utf8.size(), sampleSize));
    const auto odd = std::count_if(sample.begin(), sample.end(), [](char c) {
        const auto byte = uchar(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
    });
    return odd > 2 && odd * 50 > sample.size();
}

} // namespace

QString refusalOfSize(qint64 bytes)
{
    return bytes <= largest
               ? QString()
               : say(QT_TRANSLATE_NOOP("exchange",
                                       "The file is larger than 64 MB. Split it into smaller "
                                       "files."));
}

QString refusalOfDecoded(qint64 bytes)
{
    return bytes <= largest
               ? QString()
               : say(QT_TRANSLATE_NOOP("exchange",
                                       "The letters of the file take more than 64 MB. Split it "
                                       "into smaller files."));
}

bool isArchive(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

QString refusalOfFile(const QByteArray &bytes)
{
    if (bytes.startsWith("\xd0\xcf\x11\xe0")) {
        return refusalOfOldOffice(bytes);
    }
    if (bytes.startsWith("%PDF")) {
        return say(QT_TRANSLATE_NOOP("exchange",
                                     "This is a PDF; lists cannot be read from it. Ask for the "
                                     "list as CSV or as a spreadsheet."));
    }
    return {};
}

QString refusalOfText(const QByteArray &utf8)
{
    if (looksBinary(utf8)) {
        return say(QT_TRANSLATE_NOOP("exchange",
                                     "This is neither text nor a spreadsheet. Choose a spreadsheet "
                                     "(.xlsx) or a CSV file, or save the list as one of these."));
    }
    const QByteArray word = utf8.left(256).trimmed().left(64).toUpper();
    if (word.startsWith("BEGIN:VCALENDAR") || word.startsWith("BEGIN:VCARD")) {
        return say(QT_TRANSLATE_NOOP("exchange",
                                     "This is a file of a calendar or address book, not a list. "
                                     "Choose a CSV file."));
    }
    if (word.startsWith("<?XML") || word.startsWith("<HTML") || word.startsWith("<!DOCTYPE")) {
        return say(QT_TRANSLATE_NOOP("exchange",
                                     "This is a web page or XML file. Open it in a spreadsheet "
                                     "program, save it as CSV (UTF-8), and choose that file."));
    }
    return {};
}

QString refusalOfArchive(ZipFolder &folder, const QString &start)
{
    const QStringList &names = folder.names();
    const QByteArray type = names.contains(u"mimetype"_s)
                                ? ZipFolder::File(folder, u"mimetype"_s).read().left(100)
                                : QByteArray();
    if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
        return say(QT_TRANSLATE_NOOP("exchange",
                                     "This is a spreadsheet of LibreOffice (.ods). Open it in "
                                     "LibreOffice or Excel, save it as .xlsx or as CSV (UTF-8), "
                                     "and choose that file."));
    }
    if (std::any_of(names.begin(), names.end(), [](const QString &name) {
            return name.startsWith("Index/"_L1) || name == "Index.zip"_L1;
        })) {
        return say(QT_TRANSLATE_NOOP("exchange",
                                     "This is a spreadsheet of Numbers. Open it in Numbers, choose "
                                     "Export to, Excel or CSV, and choose that file."));
    }
    if (start.endsWith(".bin"_L1)) {
        return say(QT_TRANSLATE_NOOP("exchange",
                                     "This is a binary spreadsheet (.xlsb). Open it in Excel, save "
                                     "it as .xlsx or as CSV (UTF-8), and choose that file."));
    }
    if (!start.isEmpty() || type.startsWith("application/vnd.oasis.opendocument")) {
        return say(QT_TRANSLATE_NOOP("exchange",
                                     "This is a document or presentation, not a list. Copy the "
                                     "table in it to a spreadsheet, save that as .xlsx, and choose "
                                     "that file."));
    }
    return say(QT_TRANSLATE_NOOP("exchange",
                                 "This is a packed folder (ZIP) or a damaged spreadsheet. Unpack "
                                 "it and choose the file in it, or open it in Excel or LibreOffice "
                                 "and save it anew as .xlsx."));
}

} // namespace ankerpunt::exchange
