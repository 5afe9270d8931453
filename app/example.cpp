// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example.h"

#include "core/base/literals.h"
#include "core/exchange/import.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace ankerpunt::app {

namespace {

void takeIn(Workspace &workspace, const QString &folder)
{
    exchange::Import import(workspace, {});
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        import.add(folder + u'/' + name);
    }
    import.commit();
}

} // namespace

std::unique_ptr<Workspace> createExample(const QString &path)
{
    auto workspace = Workspace::create(path);
    try {
        workspace->store().change(
            record::StepName(QT_TRANSLATE_NOOP("steps", "Make the example")),
            [&](record::Change &) {
                takeIn(*workspace, u":/example"_s);
                takeIn(*workspace, u":/example/more"_s); // adds to records of the first
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
