// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_window.h"

#include "ui/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace ankerpunt::ui {

namespace {

QString firstFolder()
{
    const QString last = settings::folder();
    if (!last.isEmpty() && QFileInfo(last).isDir()) {
        return last;
    }
    const QStringList files = settings::recentFiles();
    return files.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                           : QFileInfo(files.constFirst()).absolutePath();
}

} // namespace

QString ankerFiles()
{
    return QCoreApplication::translate("files", "Ankerpunt files (*.anker)");
}

QFileDialog *fileWindow(QWidget *parent, const QString &title, QFileDialog::FileMode mode,
                        const QStringList &filters, const QString &suffix, const QString &name)
{
    auto *window = new QFileDialog(parent, title, firstFolder());
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setFileMode(mode);
    if (mode == QFileDialog::AnyFile) { // one that need not be there yet
        window->setAcceptMode(QFileDialog::AcceptSave);
    }
    window->setNameFilters(filters);
    window->setDefaultSuffix(suffix);
    if (!name.isEmpty()) {
        window->selectFile(name);
    }
    QObject::connect(window, &QFileDialog::filesSelected, window, [](const QStringList &paths) {
        settings::setFolder(QFileInfo(paths.constFirst()).absolutePath());
    });
    return window;
}

} // namespace ankerpunt::ui
