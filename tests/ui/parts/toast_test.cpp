// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/part_sheet.h"
#include "ui/parts/toast.h"

#include <QLabel>
#include <QPushButton>

using namespace ankerpunt;

TEST_CASE("a long message stands on two lines with all its words")
{
    test::PartSheet sheet(ui::Theme::light());
    sheet.window()->resize(1100, 300);
    auto *toast = new ui::Toast(ui::Theme::light(), sheet.window());
    sheet.show();
    toast->say(u"Imported"_s, u"Undo"_s);
    const QSize brief = toast->size();
    const QString sentence = u"Imported: 137 new, 25 changed, 31 as they were, 12 unclear, 2 "
                             "skipped and 3 refused"_s;
    toast->say(sentence, u"Undo"_s);
    const auto *text = toast->findChild<QLabel *>(u"toastText"_s);
    CHECK(text->text() == sentence);
    CHECK(text->heightForWidth(text->width()) > text->fontMetrics().height());
    CHECK(text->heightForWidth(text->width()) <= text->height());
    CHECK(toast->width() < 640);
    toast->say(u"Imported"_s, u"Undo"_s);
    CHECK(toast->size() == brief);
}

TEST_CASE("the button of a message shows that it has the keyboard, in both looks")
{
    for (const ui::Theme &theme : {ui::Theme::light(), ui::Theme::dark()}) {
        test::PartSheet sheet(theme);
        auto *toast = new ui::Toast(theme, sheet.window());
        sheet.show();
        toast->say(u"Archived: Selma"_s, u"Undo"_s);
        auto *button = toast->findChild<QPushButton *>(u"toastAction"_s);
        CHECK(test::showsFocus(button));
    }
}
