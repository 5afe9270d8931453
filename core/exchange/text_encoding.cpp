// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/exchange/file_kind.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace ankerpunt::exchange {

namespace {

/// 0x80-0x9f of windows-1252; the five unused ones stand for themselves, as in browsers.
constexpr std::array<char16_t, 32> windows1252{
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

/// 0x80-0xff of the old Macintosh encoding (since 1998, with the euro).
constexpr std::array<char16_t, 128> macRoman{
    0x00c4, 0x00c5, 0x00c7, 0x00c9, 0x00d1, 0x00d6, 0x00dc, 0x00e1, 0x00e0, 0x00e2, 0x00e4, 0x00e3,
    0x00e5, 0x00e7, 0x00e9, 0x00e8, 0x00ea, 0x00eb, 0x00ed, 0x00ec, 0x00ee, 0x00ef, 0x00f1, 0x00f3,
    0x00f2, 0x00f4, 0x00f6, 0x00f5, 0x00fa, 0x00f9, 0x00fb, 0x00fc, 0x2020, 0x00b0, 0x00a2, 0x00a3,
    0x00a7, 0x2022, 0x00b6, 0x00df, 0x00ae, 0x00a9, 0x2122, 0x00b4, 0x00a8, 0x2260, 0x00c6, 0x00d8,
    0x221e, 0x00b1, 0x2264, 0x2265, 0x00a5, 0x00b5, 0x2202, 0x2211, 0x220f, 0x03c0, 0x222b, 0x00aa,
    0x00ba, 0x03a9, 0x00e6, 0x00f8, 0x00bf, 0x00a1, 0x00ac, 0x221a, 0x0192, 0x2248, 0x2206, 0x00ab,
    0x00bb, 0x2026, 0x00a0, 0x00c0, 0x00c3, 0x00d5, 0x0152, 0x0153, 0x2013, 0x2014, 0x201c, 0x201d,
    0x2018, 0x2019, 0x00f7, 0x25ca, 0x00ff, 0x0178, 0x2044, 0x20ac, 0x2039, 0x203a, 0xfb01, 0xfb02,
    0x2021, 0x00b7, 0x201a, 0x201e, 0x2030, 0x00c2, 0x00ca, 0x00c1, 0x00cb, 0x00c8, 0x00cd, 0x00ce,
    0x00cf, 0x00cc, 0x00d3, 0x00d4, 0xf8ff, 0x00d2, 0x00da, 0x00db, 0x00d9, 0x0131, 0x02c6, 0x02dc,
    0x00af, 0x02d8, 0x02d9, 0x02da, 0x00b8, 0x02dd, 0x02db, 0x02c7};

char16_t letterOf(uchar byte, Encoding encoding)
{
    if (byte < 0x80) {
        return byte;
    }
    if (encoding == Encoding::MacRoman) {
        return macRoman[byte - 0x80U];
    }
    return byte < 0xa0 ? windows1252[byte - 0x80U] : byte;
}

/// How many bytes a letter of the first 65,536 takes in UTF-8.
qsizetype lengthInUtf8(char16_t letter)
{
    return letter < 0x80 ? 1 : letter < 0x800 ? 2 : 3;
}

void refuseTooLarge(qsizetype utf8)
{
    const QString refusal = refusalOfDecoded(utf8);
    if (!refusal.isEmpty()) {
        throw Error(Error::Kind::Invalid, refusal);
    }
}

/// UTF-8 of a one-byte encoding, in the same memory and therefore from its end: a large file of
/// letters that take three bytes would not be held twice.
QByteArray fromOneByte(QByteArray bytes, Encoding encoding)
{
    qsizetype size = 0;
    for (const char c : std::as_const(bytes)) {
        size += lengthInUtf8(letterOf(uchar(c), encoding));
    }
    refuseTooLarge(size);
    qsizetype from = bytes.size();
    bytes.resize(size);
    char *const text = bytes.data();
    for (qsizetype to = size; from > 0;) {
        const char16_t letter = letterOf(uchar(text[--from]), encoding);
        const qsizetype length = lengthInUtf8(letter);
        to -= length;
        if (length == 1) {
            text[to] = char(letter);
        } else if (length == 2) {
            text[to] = char(0xc0 | (letter >> 6));
            text[to + 1] = char(0x80 | (letter & 0x3f));
        } else {
            text[to] = char(0xe0 | (letter >> 12));
            text[to + 1] = char(0x80 | ((letter >> 6) & 0x3f));
            text[to + 2] = char(0x80 | (letter & 0x3f));
        }
    }
    return bytes;
}

/// In pieces, so that a large file is not held as a QString as well.
DecodedText throughDecoder(const QByteArray &bytes, QStringDecoder decoder, Encoding encoding)
{
    constexpr qsizetype piece = 1 << 20; // bytes
    DecodedText text{{}, encoding, false, 0};
    QStringEncoder encoder(QStringEncoder::Utf8); // which remembers half a letter
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const QString letters =
            decoder.decode(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
        const QByteArray utf8 = encoder.encode(letters);
        refuseTooLarge(text.utf8.size() + utf8.size());
        text.utf8 += utf8;
        text.unreadable += decoder.hasError() ? letters.count(QChar(0xfffd)) : 0;
    }
    return text;
}

/// How long a UTF-8 sequence is that begins with @p lead; 0 when none does.
int sequenceLength(uchar lead)
{
    return lead < 0x80
               ? 1
               : (lead < 0xc2 ? 0 : (lead < 0xe0 ? 2 : (lead < 0xf0 ? 3 : (lead < 0xf5 ? 4 : 0))));
}

/// Whether damaged UTF-8 is still more likely than a one-byte encoding: far more letters right than
/// wrong.
bool isMostlyUtf8(const QByteArray &bytes)
{
    qsizetype right = 0;
    qsizetype wrong = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = sequenceLength(uchar(bytes.at(i)));
        if (length == 1) {
            ++i;
        } else if (length > 1 && i + length <= bytes.size() &&
                   QByteArrayView(bytes).sliced(i, length).isValidUtf8()) {
            ++right;
            i += length;
        } else {
            ++wrong;
            ++i;
        }
    }
    return right > 4 * wrong;
}

/// UTF-16 without a mark: in Latin letters every other byte is zero.
std::optional<Encoding> withoutMark(const QByteArray &bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size() & ~qsizetype(1), 4096);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < looked; i += 2) {
        even += bytes.at(i) == '\0' ? 1 : 0;
        odd += bytes.at(i + 1) == '\0' ? 1 : 0;
    }
    const qsizetype pairs = looked / 2;
    if (pairs >= 2 && odd * 10 > pairs * 4 && even * 20 < pairs) {
        return Encoding::Utf16LittleEndian;
    }
    if (pairs >= 2 && even * 10 > pairs * 4 && odd * 20 < pairs) {
        return Encoding::Utf16BigEndian;
    }
    return {};
}

struct Mark
{
    Encoding encoding;
    int length;
};

std::optional<Mark> markOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf")) {
        return Mark{Encoding::Utf8, 3};
    }
    if (bytes.startsWith("\xff\xfe")) {
        return Mark{Encoding::Utf16LittleEndian, 2};
    }
    if (bytes.startsWith("\xfe\xff")) {
        return Mark{Encoding::Utf16BigEndian, 2};
    }
    return {};
}

Encoding detected(const QByteArray &bytes)
{
    if (const auto utf16 = withoutMark(bytes)) {
        return *utf16;
    }
    return bytes.isValidUtf8() || isMostlyUtf8(bytes) ? Encoding::Utf8 : Encoding::Windows1252;
}

DecodedText decodedAs(QByteArray bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Detect:
    case Encoding::Utf8:
        return bytes.isValidUtf8()
                   ? DecodedText{std::move(bytes), Encoding::Utf8, false, 0}
                   : throughDecoder(bytes, QStringDecoder(QStringDecoder::Utf8), Encoding::Utf8);
    case Encoding::Utf16LittleEndian:
        return throughDecoder(bytes, QStringDecoder(QStringDecoder::Utf16LE), encoding);
    case Encoding::Utf16BigEndian:
        return throughDecoder(bytes, QStringDecoder(QStringDecoder::Utf16BE), encoding);
    case Encoding::Windows1252:
    case Encoding::MacRoman:
        return {fromOneByte(std::move(bytes), encoding), encoding, false, 0};
    }
    return {};
}

/// A letter of UTF-8 text and the place behind it.
struct Letter
{
    char32_t code = 0;
    qsizetype next = 0;
};

Letter letterAt(const QByteArray &utf8, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return char32_t(uchar(utf8.at(i))); };
    const int length = at < utf8.size() ? sequenceLength(uchar(utf8.at(at))) : 0;
    if (length == 0 || length > 3 || at + length > utf8.size()) {
        return {0, at + 1};
    }
    if (length == 1) {
        return {byte(at), at + 1};
    }
    if (length == 2) {
        return {((byte(at) & 0x1f) << 6) | (byte(at + 1) & 0x3f), at + 2};
    }
    return {((byte(at) & 0x0f) << 12) | ((byte(at + 1) & 0x3f) << 6) | (byte(at + 2) & 0x3f),
            at + 3};
}

/// The windows-1252 byte of a letter, where it is one from 0x80 on.
std::optional<uchar> oneByteOf(char32_t letter)
{
    if (letter >= 0x80 && letter <= 0xff) {
        return uchar(letter);
    }
    const auto found = std::find(windows1252.begin(), windows1252.end(), char16_t(letter));
    return letter < 0x80 || found == windows1252.end()
               ? std::nullopt
               : std::optional(uchar(0x80 + (found - windows1252.begin())));
}

/// The bytes that stood at @p at before they were encoded a second time, and the place behind them.
/// Only the beginnings that Western letters, marks and emoji have, so that «CAFÉ» is not taken for
/// it.
std::optional<std::pair<QByteArray, qsizetype>> onceEncoded(const QByteArray &utf8, qsizetype at)
{
    const Letter lead = letterAt(utf8, at);
    const bool usual =
        (lead.code >= 0xc2 && lead.code <= 0xc5) || lead.code == 0xe2 || lead.code == 0xf0;
    if (!usual) {
        return {};
    }
    QByteArray bytes(1, char(lead.code));
    qsizetype next = lead.next;
    while (bytes.size() < sequenceLength(uchar(lead.code))) {
        const Letter letter = letterAt(utf8, next);
        const auto byte = oneByteOf(letter.code);
        if (!byte) {
            return {};
        }
        bytes += char(*byte);
        next = letter.next;
    }
    return bytes.isValidUtf8() ? std::optional(std::pair(bytes, next)) : std::nullopt;
}

} // namespace

QString toName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Detect:
        return {};
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf16LittleEndian:
        return u"UTF-16 LE"_s;
    case Encoding::Utf16BigEndian:
        return u"UTF-16 BE"_s;
    case Encoding::Windows1252:
        return u"windows-1252"_s;
    case Encoding::MacRoman:
        return u"Macintosh"_s;
    }
    return {};
}

DecodedText decodeText(QByteArray bytes, Encoding encoding)
{
    const auto mark = markOf(bytes);
    if (mark && (encoding == Encoding::Detect || encoding == mark->encoding)) {
        bytes.remove(0, mark->length);
        DecodedText decoded = decodedAs(std::move(bytes), mark->encoding);
        decoded.byteOrderMark = true;
        return decoded;
    }
    const Encoding found = encoding == Encoding::Detect ? detected(bytes) : encoding;
    return decodedAs(std::move(bytes), found);
}

bool looksDoubleEncoded(const QByteArray &utf8)
{
    for (qsizetype at = utf8.indexOf('\xc3'); at >= 0; at = utf8.indexOf('\xc3', at + 1)) {
        if (onceEncoded(utf8, at)) {
            return true;
        }
    }
    return false;
}

QByteArray repairedDoubleEncoding(const QByteArray &utf8)
{
    QByteArray out;
    out.reserve(utf8.size());
    qsizetype copied = 0;
    for (qsizetype at = utf8.indexOf('\xc3'); at >= 0; at = utf8.indexOf('\xc3', at)) {
        const auto once = onceEncoded(utf8, at);
        if (!once) {
            ++at;
            continue;
        }
        out += QByteArrayView(utf8).sliced(copied, at - copied);
        out += once->first;
        copied = at = once->second;
    }
    out += QByteArrayView(utf8).sliced(copied);
    return out;
}

} // namespace ankerpunt::exchange
