// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example.h"

#include "core/base/literals.h"
#include "core/exchange/import.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace ankerpunt::app {

std::unique_ptr<Workspace> createExample(const QString &path)
{
    auto workspace = Workspace::create(path);
    try {
        exchange::Import import(*workspace, {});
        for (const QString &name : QDir(u":/example"_s).entryList(QDir::Files, QDir::Name)) {
            import.add(u":/example/"_s + name);
        }
        workspace->store().change(
            QCoreApplication::translate("example", "Make the example"), [&](record::Change &) {
                import.commit();
                workspace->setSetting(u"programme"_s, u"Wijkleren Domstad"_s);
                workspace->setSetting(QString::fromUtf16(ownTodaySetting), u"2026-11-24"_s);
            });
    } catch (...) { // half an example is no use
        workspace.reset();
        QFile::remove(path);
        throw;
    }
    return workspace;
}

} // namespace ankerpunt::app
