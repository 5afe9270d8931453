// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demo.h"

#include "core/base/literals.h"
#include "core/exchange/import.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

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

const Workspace &sharedDemo()
{
    static std::unique_ptr<QTemporaryDir> folder;
    static std::unique_ptr<Workspace> workspace;
    if (!workspace) {
        folder = std::make_unique<QTemporaryDir>();
        workspace = createDemo(folder->filePath(u"a.anker"_s));
        qAddPostRoutine([] { // while there still is an application, which files need
            workspace.reset();
            folder.reset();
        });
    }
    return *workspace;
}

} // namespace ankerpunt::test
