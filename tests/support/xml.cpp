// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/xml.h"

#include "core/base/literals.h"

#include <QXmlStreamReader>

#include <stdexcept>

namespace ankerpunt::test {

namespace {

/// What the elements without text stand for.
QString shownFor(const QString &name)
{
    static const QHash<QString, QString> shown{{u"br"_s, u"\n"_s},
                                               {u"text:line-break"_s, u"\n"_s},
                                               {u"text:tab"_s, u"\t"_s},
                                               {u"text:s"_s, u" "_s}};
    return shown.value(name);
}

Element read(QXmlStreamReader &xml)
{
    Element element{xml.qualifiedName().toString(), {}, {}, {}};
    for (const auto &attribute : xml.attributes()) {
        element.attributes.insert(attribute.qualifiedName().toString(),
                                  attribute.value().toString());
    }
    element.text = shownFor(element.name);
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            element.children.append(read(xml));
            element.text += element.children.constLast().text;
            break;
        case QXmlStreamReader::Characters:
            element.text += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            return element;
        default:
            break;
        }
    }
    return element;
}

} // namespace

QList<Element> Element::all(const QStringList &names) const
{
    QList<Element> found;
    for (const Element &child : children) {
        if (names.contains(child.name)) {
            found.append(child);
        }
        found += child.all(names);
    }
    return found;
}

QStringList Element::texts(const QStringList &names) const
{
    QStringList texts;
    for (const Element &element : all(names)) {
        texts.append(element.text);
    }
    return texts;
}

Element parsedXml(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    xml.readNextStartElement();
    const Element root = read(xml);
    if (xml.hasError()) {
        throw std::runtime_error(
            u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString()).toStdString());
    }
    return root;
}

} // namespace ankerpunt::test
