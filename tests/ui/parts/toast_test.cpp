// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/part_sheet.h"
#include "ui/parts/toast.h"

#include <QPushButton>

using namespace ankerpunt;

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
