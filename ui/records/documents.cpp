// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/documents.h"

#include "core/domain/shared.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>

namespace ankerpunt::ui {

namespace {

bool isWeb(const QUrl &url)
{
    return url.scheme() == u"https"_s || url.scheme() == u"http"_s;
}

bool isProgram(const QString &path)
{
    static const QStringList endings{u"exe"_s, u"com"_s, u"bat"_s, u"cmd"_s, u"msi"_s,
                                     u"scr"_s, u"ps1"_s, u"vbs"_s, u"js"_s,  u"jar"_s,
                                     u"lnk"_s, u"hta"_s, u"sh"_s,  u"app"_s, u"desktop"_s,
                                     u"reg"_s, u"pif"_s, u"wsf"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

bool isDocument(const record::Field &field)
{
    return &field == &record::table<DocumentLink>().description().field(u"address"_s);
}

QUrl urlOf(const QString &address)
{
    return QUrl::fromUserInput(address.trimmed(), {}, QUrl::AssumeLocalFile);
}

bool isMissing(const QString &address)
{
    const QUrl url = urlOf(address);
    return url.isLocalFile() && QFileInfo(url.toLocalFile()).isAbsolute() &&
           !QFileInfo::exists(url.toLocalFile());
}

QString openDocument(const QString &address)
{
    const auto say = [&address](const char *text) {
        return QCoreApplication::translate("documents", text).arg(address);
    };
    const QUrl url = urlOf(address);
    if (url.isLocalFile() && !QFileInfo::exists(url.toLocalFile())) {
        return say(QT_TRANSLATE_NOOP("documents", "There is no file at “%1”. Was it moved, or does "
                                                  "it lie on another computer?"));
    }
    const bool known = isWeb(url) || url.isLocalFile();
    if (!known || (url.isLocalFile() && isProgram(url.toLocalFile()))) {
        return say(QT_TRANSLATE_NOOP("documents",
                                     "“%1” is no document or web page, so it is not opened."));
    }
    return QDesktopServices::openUrl(url)
               ? QString()
               : say(QT_TRANSLATE_NOOP("documents", "No program on this computer opens “%1”."));
}

} // namespace ankerpunt::ui
