// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_part.h"

#include "core/base/literals.h"

#include <algorithm>

namespace ankerpunt::exchange {

namespace {

constexpr int deepest = 64;                 // elements within elements
constexpr qsizetype mostAttributes = 100;   // of one element
constexpr qsizetype longestToken = 1 << 19; // bytes; a cell holds 32,767 letters of nine at most
constexpr qsizetype longestTag = 1 << 16;   // bytes: Qt compares all its attributes with all

} // namespace

bool XmlPart::next()
{
    for (;;) {
        const auto token = m_xml.readNext();
        switch (token) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > deepest || m_xml.attributes().size() > mostAttributes) {
                failDamaged(m_name + u": too deep"_s);
            }
            m_sinceToken = 0;
            return true;
        case QXmlStreamReader::EndElement:
            --m_depth;
            m_sinceToken = 0;
            return true;
        case QXmlStreamReader::Characters:
            m_sinceToken = 0;
            return true;
        case QXmlStreamReader::EndDocument:
            return false;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            failDamaged(m_name + u": definitions"_s);
        case QXmlStreamReader::Invalid:
            feed(); // or it fails
            break;
        default:
            break;
        }
    }
}

QStringView XmlPart::attribute(QLatin1String name) const
{
    const QXmlStreamAttributes all = m_xml.attributes();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.name() == name; });
    return found == all.end() ? QStringView() : found->value();
}

/// Gives more bytes to a reader that came to the end of what it had.
void XmlPart::feed()
{
    if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError) {
        failDamaged(m_name + u": "_s + m_xml.errorString());
    }
    const QByteArray bytes = m_file.read();
    for (const char c : bytes) {
        const bool isMark = c == '<' || c == '>';
        m_isInTag = isMark ? c == '<' : m_isInTag;
        m_sinceMark = isMark ? 0 : m_sinceMark + 1;
        if (m_isInTag && m_sinceMark > longestTag) {
            failDamaged(m_name + u": a long tag"_s);
        }
    }
    m_sinceToken += bytes.size();
    if (bytes.isEmpty() || m_sinceToken > longestToken) {
        failDamaged(m_name + u": no end"_s);
    }
    m_xml.addData(bytes);
}

} // namespace ankerpunt::exchange
