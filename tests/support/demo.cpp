// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demo.h"

#include "core/base/literals.h"
#include "core/exchange/import.h"

#include <QDir>

namespace ankerpunt::test {

std::unique_ptr<Workspace> createDemo(const QString &path)
{
    auto workspace = Workspace::create(path);
    exchange::Import import(*workspace, {});
    for (const QString &name : QDir(u":/example"_s).entryList(QDir::Files, QDir::Name)) {
        import.add(u":/example/"_s + name);
    }
    import.commit();
    return workspace;
}

} // namespace ankerpunt::test
