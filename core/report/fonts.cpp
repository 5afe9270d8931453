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

QString familyOr(const QString &family, const QString &fallback)
{
    if (QFontDatabase::hasFamily(family)) {
        return family;
    }
    qInfo("%s is missing, reports are set in %s", qPrintable(family), qPrintable(fallback));
    return fallback;
}

Fonts loadEmbedded()
{
    for (const QString &file : QDir(u":/fonts"_s).entryList(QDir::Files)) {
        QFontDatabase::addApplicationFont(u":/fonts/"_s + file);
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
    return {familyOr(u"Inter"_s, system), familyOr(u"Noto Serif"_s, system)};
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

Fonts loadFonts()
{
    static const Fonts loaded = loadEmbedded();
    return loaded;
}

} // namespace ankerpunt::report
