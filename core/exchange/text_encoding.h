// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ankerpunt::exchange {

/// The ways of writing letters as bytes that files of partners come in.
enum class Encoding { Detect, Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, MacRoman };

/// "UTF-8", "UTF-16 LE", "windows-1252", "Macintosh": names as other programs show them.
[[nodiscard]] QString toName(Encoding encoding);

/// The text of a file, whatever its encoding was.
struct DecodedText
{
    QByteArray utf8; ///< always valid, without byte order mark
    Encoding encoding = Encoding::Utf8;
    bool byteOrderMark = false;
    qsizetype unreadable = 0; ///< places that no letter could be made of; they hold U+FFFD
};

/// Decodes @p bytes. Detect goes by byte order mark, by the zero bytes of UTF-16, by whether the
/// bytes are UTF-8, and takes windows-1252 for the rest; MacRoman cannot be told from it and has to
/// be asked for. Throws Error (Invalid) for what would be larger than a file may be once it is
/// UTF-8: a euro sign is one byte in windows-1252 and three here.
[[nodiscard]] DecodedText decodeText(QByteArray bytes, Encoding encoding = Encoding::Detect);

/// Whether @p utf8 holds letters that were encoded twice: "TaalcafÃ©" for "Taalcafé".
[[nodiscard]] bool looksDoubleEncoded(const QByteArray &utf8);

/// @p utf8 with such letters put right and all others left alone.
[[nodiscard]] QByteArray repairedDoubleEncoding(const QByteArray &utf8);

} // namespace ankerpunt::exchange
