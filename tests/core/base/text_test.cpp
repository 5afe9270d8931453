// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/base/text.h"

using namespace ankerpunt;

TEST_CASE("text is folded as one looks for it: small letters, no accents, one space between words")
{
    CHECK(folded(u"  Van\t den \n Broeck "_s) == u"van den broeck"_s);
    CHECK(folded(u"Çelik"_s) == u"celik"_s);
    CHECK(folded(u"Łódź"_s) == u"lodz"_s);
    CHECK(folded(u"'t Sterretje"_s) == folded(u"’t  Sterretje"_s));
    CHECK(folded(u""_s).isEmpty());
    CHECK(folded(u" \t "_s).isEmpty());
}

// Most text has letters of ASCII alone, which goes another way: by any two signs around a third.
TEST_CASE("plain text is folded as any other text is")
{
    for (char16_t first = 1; first < 0x80; ++first) {
        for (char16_t second = 1; second < 0x80; ++second) {
            const QString pair = QString(QChar(first)) + QChar(second);
            const QString text = pair + u' ' + pair;
            if (first != u'`' && second != u'`') { // an accent by itself
                CHECK((folded(text) == text.toLower().simplified()));
            }
        }
    }
}
