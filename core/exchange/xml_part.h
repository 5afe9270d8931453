// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/zip_folder.h"

#include <QXmlStreamReader>

namespace ankerpunt::exchange {

/// The XML of one file of a spreadsheet, token by token, within bounds: no definitions of its own
/// (with which ten lines grow to gigabytes), no token, depth or list of attributes that no
/// spreadsheet has. All of it throws Error (Invalid).
class XmlPart final
{
public:
    XmlPart(ZipFolder &folder, const QString &name) : m_file(folder, name), m_name(name) {}

    /// Goes to the next start or end of an element or text; false at the end of the file.
    [[nodiscard]] bool next();
    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    /// Without its prefix: programs choose those as they like.
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    /// An attribute of the element that starts, by its name without prefix; until next().
    [[nodiscard]] QStringView attribute(QLatin1String name) const;

private:
    void feed();

    ZipFolder::File m_file;
    QString m_name;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    qsizetype m_sinceToken = 0; ///< bytes read for the token that is not whole yet
    qsizetype m_sinceMark = 0;  ///< bytes since the last < or >
    bool m_isInTag = false;
};

} // namespace ankerpunt::exchange
