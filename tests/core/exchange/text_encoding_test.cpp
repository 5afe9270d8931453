// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/exchange/text_encoding.h"

#include <QStringEncoder>

using namespace ankerpunt;
using namespace ankerpunt::exchange;

TEST_CASE("letters of windows-1252 and MacRoman are the right ones")
{
    QByteArray all;
    for (int byte = 0x80; byte < 0x100; ++byte) {
        all += char(byte);
    }
    const QString windows = QString::fromUtf8(decodeText(all, Encoding::Windows1252).utf8);
    CHECK(windows.startsWith(
        u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£"_s));
    CHECK(windows.endsWith(u"ùúûüýþÿ"_s));
    const QString mac = QString::fromUtf8(decodeText(all, Encoding::MacRoman).utf8);
    CHECK(mac.startsWith(u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ"_s));
    CHECK(mac.endsWith(u"ÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"_s));
    CHECK(windows.size() == 128);
    CHECK(mac.size() == 128);
}

TEST_CASE("a large text is the same as its pieces, wherever one of them ends")
{
    const QString piece = u"Zoë € 😀 "_s;
    const QString large = piece.repeated(80000); // more than a megabyte in each encoding
    for (const auto order : {Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian}) {
        for (int shift = 0; shift < piece.size(); ++shift) { // an end within each letter
            const QString before(shift, u'a');
            QStringEncoder encoder(order == Encoding::Utf16LittleEndian ? QStringEncoder::Utf16LE
                                                                        : QStringEncoder::Utf16BE);
            const auto text = decodeText(encoder.encode(before + large), order);
            CHECK(text.utf8 == (before + large).toUtf8());
            CHECK(text.unreadable == 0);
        }
    }
    const auto damaged = decodeText(large.toUtf8() + "\xff" + large.toUtf8(), Encoding::Utf8);
    CHECK(damaged.utf8 == large.toUtf8() + "\xef\xbf\xbd" + large.toUtf8());
    CHECK(damaged.unreadable == 1);
}

TEST_CASE("letters encoded twice are found, and others are left alone")
{
    const QString right = u"Zoë – ’t café € 😀 Ştefan «CAFÉ» ÂME"_s;
    const QString twice = QString::fromUtf8(decodeText(right.toUtf8(), Encoding::Windows1252).utf8);
    CHECK_FALSE(looksDoubleEncoded(right.toUtf8()));
    CHECK(looksDoubleEncoded(twice.toUtf8()));
    CHECK(repairedDoubleEncoding(right.toUtf8()) == right.toUtf8());
    const QString both = u"Zoë – ’t café"_s;
    const QByteArray damaged = decodeText(both.toUtf8(), Encoding::Windows1252).utf8;
    CHECK(repairedDoubleEncoding(damaged + right.toUtf8()) == (both + right).toUtf8());
}
