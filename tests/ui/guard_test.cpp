// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/literals.h"
#include "tests/support/catch.h"
#include "ui/guard.h"

#include <QMessageBox>

#include <stdexcept>

using namespace ankerpunt;

TEST_CASE("what goes wrong is told in its own sentence, without waiting for an answer")
{
    QWidget owner;
    const auto said = [&](const std::function<void()> &action) {
        CHECK(!ui::attempt(&owner, action));
        auto *box = owner.findChild<QMessageBox *>();
        REQUIRE(box != nullptr);
        const QString text = box->text();
        delete box;
        return text;
    };
    CHECK(said([] { throw Error(Error::Kind::Io, u"The disk is <b>full</b>."_s, u"28"_s); }) ==
          u"The disk is <b>full</b>."_s);
    CHECK(said([] { throw std::runtime_error("secret"); }).contains(u"mistake in the program"_s));
    CHECK(ui::attempt(&owner, [] {}));
    CHECK(owner.findChild<QMessageBox *>() == nullptr);
}
