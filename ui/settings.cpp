// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include "core/base/language.h"
#include "core/base/literals.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace ankerpunt::ui::settings {

namespace {

constexpr int leastTextSize = 90;
constexpr int mostTextSize = 150;
constexpr int recentCount = 8;

/// Where it is kept. Without a maker's name Qt puts it in a folder "Unknown Organization".
QSettings kept()
{
    const QString name = QCoreApplication::applicationName();
    return QSettings(QSettings::UserScope, name, name);
}

/// A path has signs that the settings of some systems do not take in a name.
QString groupOf(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1);
    return u"files/"_s + QString::fromLatin1(hash.toHex());
}

} // namespace

QString language()
{
    const QString named = kept().value(u"language"_s).toString();
    if (Language::codes().contains(named)) {
        return named;
    }
    const QLocale system = QLocale::system();
    return system.language() == QLocale::English ? u"en"_s : wordSet();
}

QString wordSet()
{
    const bool isBelgian = QLocale::system().territory() == QLocale::Belgium;
    return kept().value(u"wordSet"_s, isBelgian ? u"nl_BE"_s : u"nl"_s).toString();
}

void setLanguage(const QString &code)
{
    kept().setValue(u"language"_s, code);
    if (code != u"en"_s) {
        kept().setValue(u"wordSet"_s, code);
    }
}

Appearance appearance()
{
    const QString named = kept().value(u"appearance"_s).toString();
    return named == u"light"_s  ? Appearance::Light
           : named == u"dark"_s ? Appearance::Dark
                                : Appearance::System;
}

void setAppearance(Appearance appearance)
{
    kept().setValue(u"appearance"_s, appearance == Appearance::Light  ? u"light"_s
                                     : appearance == Appearance::Dark ? u"dark"_s
                                                                      : u"system"_s);
}

int textSize()
{
    const int percent = kept().value(u"textSize"_s, 100).toInt();
    return std::clamp(percent, leastTextSize, mostTextSize);
}

void setTextSize(int percent)
{
    kept().setValue(u"textSize"_s, percent);
}

QStringList recentFiles()
{
    QStringList files = kept().value(u"recentFiles"_s).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

void addRecentFile(const QString &path)
{
    QStringList files = kept().value(u"recentFiles"_s).toStringList();
    if (files.value(0) == path) {
        return;
    }
    files.removeAll(path);
    files.prepend(path);
    while (files.size() > recentCount) {
        kept().remove(groupOf(files.takeLast()));
    }
    kept().setValue(u"recentFiles"_s, files);
}

QString folder()
{
    return kept().value(u"folder"_s).toString();
}

void setFolder(const QString &path)
{
    kept().setValue(u"folder"_s, path);
}

QByteArray geometry()
{
    return kept().value(u"geometry"_s).toByteArray();
}

void setGeometry(const QByteArray &geometry)
{
    kept().setValue(u"geometry"_s, geometry);
}

FileSettings::FileSettings(const QString &path) : m_group(groupOf(path)) {}

QVariant FileSettings::value(const QString &key) const
{
    return kept().value(m_group + u'/' + key);
}

void FileSettings::setValue(const QString &key, const QVariant &value)
{
    if (value.isValid()) {
        kept().setValue(m_group + u'/' + key, value);
    } else {
        kept().remove(m_group + u'/' + key);
    }
}

qint64 FileSettings::worker() const
{
    return value(u"worker"_s).toLongLong();
}

bool FileSettings::knowsWorker() const
{
    return value(u"worker"_s).isValid();
}

void FileSettings::setWorker(qint64 person)
{
    setValue(u"worker"_s, person);
}

FileSettings forFile(const QString &path)
{
    return FileSettings(path);
}

} // namespace ankerpunt::ui::settings
