// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fonts.h"

#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/report/measures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>

namespace ankerpunt::report {

namespace {

QFont fontOf(const QString &family, double size)
{
    QFont font(family);
    font.setPixelSize(qRound(units(size)));
    font.setHintingPreference(QFont::PreferNoHinting);
    // The least spacing there is keeps fi from becoming one character, which no search would find.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

/// The name of an embedded family, its faces loaded; or the system's font. Of a face that the
/// system has too Qt takes the system's, so that is not loaded.
QString embedded(const QString &family)
{
    const QStringList ofSystem = QFontDatabase::styles(family).replaceInStrings(u" "_s, QString());
    const QString prefix = QString(family).remove(u' ') + u'-';
    for (const QFileInfo &file : QDir(u":/fonts"_s).entryInfoList(QDir::Files)) {
        const QString name = file.baseName();
        if (name.startsWith(prefix) && !ofSystem.contains(name.mid(prefix.size()))) {
            QFontDatabase::addApplicationFont(file.filePath());
        }
    }
    if (QFontDatabase::hasFamily(family)) {
        return family;
    }
    if (QFontDatabase::families().isEmpty()) {
        // Qt would print boxes and say nothing.
        throw Error(Error::Kind::Internal,
                    QCoreApplication::translate(
                        "report", "The report could not be made: this computer has no "
                                  "fonts. Install a font and try again."),
                    u"QFontDatabase::families() is empty"_s);
    }
    const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    qInfo("%s is missing, %s takes its place", qPrintable(family), qPrintable(system));
    return system;
}

} // namespace

QFont Fonts::sansFont(double size, QFont::Weight weight) const
{
    QFont font = fontOf(sans, size);
    font.setWeight(weight);
    // Inter draws a bracket or a colon beside a capital or a digit as another glyph, which Qt
    // writes without its character: "12:30" and "<5" could not be searched. Latin can do without
    // shaping.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QFont Fonts::serifFont(double size, bool italic) const
{
    QFont font = fontOf(serif, size);
    font.setItalic(italic);
    font.setStyleStrategy(QFont::PreferDefault); // said, or it would be that of a document's font
    return font;
}

QString sansFamily()
{
    static const QString loaded = embedded(u"Inter"_s);
    return loaded;
}

Fonts loadFonts()
{
    static const QString serif = embedded(u"Noto Serif"_s);
    return {sansFamily(), serif};
}

} // namespace ankerpunt::report
