// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include "core/base/language.h"
#include "core/base/literals.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>

namespace ankerpunt::ui::settings {

QString language()
{
    const QString kept = QSettings().value(u"language"_s).toString();
    if (Language::codes().contains(kept)) {
        return kept;
    }
    const QLocale system = QLocale::system();
    if (system.language() == QLocale::English) {
        return u"en"_s;
    }
    return system.territory() == QLocale::Belgium ? u"nl_BE"_s : u"nl"_s;
}

void setLanguage(const QString &code)
{
    QSettings().setValue(u"language"_s, code);
}

Appearance appearance()
{
    const QString kept = QSettings().value(u"appearance"_s).toString();
    return kept == u"light"_s  ? Appearance::Light
           : kept == u"dark"_s ? Appearance::Dark
                               : Appearance::System;
}

void setAppearance(Appearance appearance)
{
    QSettings().setValue(u"appearance"_s, appearance == Appearance::Light  ? u"light"_s
                                          : appearance == Appearance::Dark ? u"dark"_s
                                                                           : u"system"_s);
}

QString recentFile()
{
    const QString path = QSettings().value(u"recentFile"_s).toString();
    return QFileInfo::exists(path) ? path : QString();
}

void setRecentFile(const QString &path)
{
    QSettings().setValue(u"recentFile"_s, path);
}

QByteArray geometry()
{
    return QSettings().value(u"geometry"_s).toByteArray();
}

void setGeometry(const QByteArray &geometry)
{
    QSettings().setValue(u"geometry"_s, geometry);
}

} // namespace ankerpunt::ui::settings
