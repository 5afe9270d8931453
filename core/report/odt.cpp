// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/odt.h"

#include "core/base/language.h"
#include "core/base/literals.h"
#include "core/report/archive.h"
#include "core/report/odt_content.h"
#include "core/report/pages.h"
#include "core/report/template.h"

#include <QXmlStreamWriter>

namespace ankerpunt::report {

namespace {

constexpr char mediaType[] = "application/vnd.oasis.opendocument.text";

/// The list of all files in the document, which readers ask for.
QByteArray manifestOf(const QList<ArchiveEntry> &entries)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s,
                       u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
    const auto add = [&](const QString &path, const QString &type) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        xml.writeAttribute(u"manifest:media-type"_s, type);
    };
    add(u"/"_s, QString::fromLatin1(mediaType));
    for (const ArchiveEntry &entry : entries) {
        add(entry.name, entry.name.endsWith(u".png") ? u"image/png"_s : u"text/xml"_s);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QByteArray toOdt(const Report &report)
{
    const QLocale locale = Language(report.language).locale();
    const QHash<QString, QString> words{
        {u"title"_s, runningTitle(report)},
        {u"author"_s, report.author},
        {u"programme"_s, report.programme},
        {u"kind"_s, report.kindLabel},
        {u"tag"_s, locale.bcp47Name()},
        {u"language"_s, QLocale::languageToCode(locale.language())},
        {u"country"_s, QLocale::territoryToCode(locale.territory())}};
    const OdtContent content = odtContent(report);
    QList<ArchiveEntry> entries{{u"content.xml"_s, content.xml},
                                {u"styles.xml"_s, filledTemplate(u"odt_styles.xml"_s, words)},
                                {u"meta.xml"_s, filledTemplate(u"odt_meta.xml"_s, words)}};
    for (const OdtPicture &picture : content.pictures) {
        entries.append({picture.name, picture.png, false});
    }
    const ArchiveEntry manifest{u"META-INF/manifest.xml"_s, manifestOf(entries)};
    // By the standard the kind of document comes first and as it is, so that its first bytes
    // tell what the file is.
    entries.prepend({u"mimetype"_s, mediaType, false});
    entries.append(manifest);
    return zipped(entries, report.asOf);
}

} // namespace ankerpunt::report
