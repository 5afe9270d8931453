// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/literals.h"
#include "core/record/step_name.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QScopeGuard>

using namespace ankerpunt;
using record::StepName;

namespace {

/// The name as who works in that language reads it in the file.
QString readIn(const QString &code, const StepName &name)
{
    const Language language(code);
    for (const auto &translator : language.translators()) {
        QCoreApplication::installTranslator(translator.get());
    }
    const auto back = qScopeGuard([&] {
        for (const auto &translator : language.translators()) {
            QCoreApplication::removeTranslator(translator.get());
        }
    });
    return StepName::of(name.stored()).text();
}

} // namespace

TEST_CASE("what was done in one language is read in another, with its names as they were")
{
    const StepName edit("Edit %1: %2", {StepName::label("Person"), u"Ger%1t \"[Zus]\""_s});
    CHECK(readIn(u"en"_s, edit) == u"Edit person: Ger%1t \"[Zus]\""_s);
    CHECK(readIn(u"nl"_s, edit) == u"Wijzig persoon: Ger%1t \"[Zus]\""_s);
    const StepName many("Edit %1 %2: %3",
                        {u"12"_s, StepName::label("People"), StepName::label("Languages")});
    CHECK(readIn(u"nl"_s, many) == u"Bewerk 12 mensen: talen"_s);
}

TEST_CASE("words are kept as they are, whatever they look like")
{
    for (const QString &words : {u"Add"_s, QString(), u"[\"steps"_s, u"[\"a\",\"b\"]"_s, u"[]"_s}) {
        CHECK(StepName(words).stored() == words);
        CHECK(readIn(u"nl"_s, words) == words);
    }
}
