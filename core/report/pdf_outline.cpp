// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf_outline.h"

#include "core/base/literals.h"
#include "core/report/measures.h"

#include <QRegularExpression>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace ankerpunt::report {

namespace {

using Handle = QPDFObjectHandle;

Handle words(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

/// Adds what Qt leaves out to one PDF in memory.
class Finisher final
{
public:
    Finisher(const QByteArray &pdf, const PdfDescription &description) : m_description(description)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
        m_pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
    }

    [[nodiscard]] QByteArray finish()
    {
        describe();
        addBookmarks();
        for (QPDFPageObjectHelper &page : m_pages) {
            for (QPDFAnnotationObjectHelper &link : page.getAnnotations("/Link")) {
                leadInside(link.getObjectHandle());
            }
        }
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 is PDF 1.4, which has none
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    }

private:
    void describe();
    void describeInXmp(Handle info);
    void addBookmarks();
    void leadInside(Handle link);
    [[nodiscard]] Handle destination(const HeadingPlace &place);
    qsizetype addChildren(Handle parent, qsizetype first, int level);

    QPDF m_pdf;
    const PdfDescription &m_description;
    std::vector<QPDFPageObjectHelper> m_pages;
};

void Finisher::describe()
{
    Handle root = m_pdf.getRoot();
    root.replaceKey("/Lang", Handle::newString(m_description.language.toStdString()));
    Handle preferences = Handle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    Handle info = m_pdf.getTrailer().getKey("/Info");
    if (!m_description.author.isEmpty()) {
        info.replaceKey("/Author", words(m_description.author));
    }
    if (!m_description.subject.isEmpty()) {
        info.replaceKey("/Subject", words(m_description.subject));
    }
    describeInXmp(info);
}

/// The date of a PDF, D:20261122080000Z or with +01'00', as XMP writes it.
QString xmpDate(const QString &date)
{
    static const QRegularExpression form(
        u"^D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(Z|[+-]\\d\\d)?'?(\\d\\d)?"_s);
    const auto part = form.match(date);
    if (!part.hasMatch()) {
        return {};
    }
    const QString zone = part.captured(7).size() == 3
                             ? part.captured(7) + u':' + part.captured(8).leftJustified(2, u'0')
                             : u"Z"_s;
    return u"%1-%2-%3T%4:%5:%6"_s.arg(part.captured(1), part.captured(2), part.captured(3),
                                      part.captured(4), part.captured(5), part.captured(6)) +
           zone;
}

QString told(Handle info, const std::string &key)
{
    Handle value = info.getKeyIfDict(key);
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

/// One property of an XMP description; none when it would be empty.
QString property(const QString &name, const QString &value, const QString &around = u"%1"_s)
{
    return value.isEmpty() ? QString()
                           : u"<%1>%2</%1>\n"_s.arg(
                                 name, QString(around).replace(u"%1"_s, value.toHtmlEscaped()));
}

/// PDF/A wants the same description twice: in the dictionary and, word for word, as XMP.
void Finisher::describeInXmp(Handle info)
{
    const QString localised = u"<rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt>"_s;
    const QString created = xmpDate(told(info, "/CreationDate"));
    QString text = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                   "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                   "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                   "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                   "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
                   "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
                   "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"_s;
    text += property(u"dc:format"_s, u"application/pdf"_s);
    text += property(u"dc:title"_s, told(info, "/Title"), localised);
    text += property(u"dc:creator"_s, told(info, "/Author"),
                     u"<rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq>"_s);
    text += property(u"dc:description"_s, told(info, "/Subject"), localised);
    text += property(u"dc:language"_s, m_description.language,
                     u"<rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag>"_s);
    text += property(u"xmp:CreatorTool"_s, told(info, "/Creator"));
    text += property(u"pdf:Producer"_s, told(info, "/Producer"));
    text += property(u"xmp:CreateDate"_s, created);
    text += property(u"pdfaid:part"_s, u"1"_s) + property(u"pdfaid:conformance"_s, u"B"_s);
    text += u"</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n"_s;
    Handle metadata = Handle::newStream(&m_pdf, text.toStdString());
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    m_pdf.getRoot().replaceKey("/Metadata", metadata);
}

Handle Finisher::destination(const HeadingPlace &place)
{
    const double points = 72.0 / 96;
    const double air = 8; // pixels above the heading
    const double fromBottom = (PageMeasures().height - place.top + air) * points;
    Handle array = Handle::newArray();
    array.appendItem(m_pages.at(size_t(place.page)).getObjectHandle());
    array.appendItem(Handle::newName("/XYZ"));
    array.appendItem(Handle::newNull());
    array.appendItem(Handle::newReal(fromBottom, 1));
    array.appendItem(Handle::newNull());
    return array;
}

/// Hangs the headings from @p first that are at least as deep as @p level under @p parent and
/// returns the index of the first that is not.
qsizetype Finisher::addChildren(Handle parent, qsizetype first, int level)
{
    const QList<HeadingPlace> &headings = m_description.headings;
    Handle last = Handle::newNull();
    qsizetype index = first;
    while (index < headings.size() && headings.at(index).level >= level) {
        const HeadingPlace &heading = headings.at(index);
        Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", words(heading.text));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination(heading));
        if (last.isNull()) {
            parent.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", last);
            last.replaceKey("/Next", item);
        }
        last = item;
        index = addChildren(item, index + 1, heading.level + 1);
    }
    if (index > first) {
        parent.replaceKey("/Last", last);
        parent.replaceKey("/Count", Handle::newInteger(index - first)); // all shown, also below
    }
    return index;
}

void Finisher::addBookmarks()
{
    if (m_description.headings.isEmpty()) {
        return;
    }
    Handle outline = m_pdf.makeIndirectObject(Handle::newDictionary());
    outline.replaceKey("/Type", Handle::newName("/Outlines"));
    addChildren(outline, 0, 0);
    m_pdf.getRoot().replaceKey("/Outlines", outline);
    m_pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

/// The anchor that a link leads to; empty when it leads elsewhere. Qt 6.4 writes such a link as a
/// web address "#anchor", a newer Qt as a named destination.
QString anchorOf(Handle link)
{
    Handle named = link.getKey("/Dest");
    if (named.isString()) {
        return QString::fromStdString(named.getUTF8Value());
    }
    Handle address = link.getKey("/A").getKeyIfDict("/URI");
    const QString target =
        address.isString() ? QString::fromStdString(address.getUTF8Value()) : QString();
    return target.startsWith(u'#') ? target.mid(1) : QString();
}

/// A link within the document becomes a jump to the heading itself.
void Finisher::leadInside(Handle link)
{
    const QString anchor = anchorOf(link);
    if (anchor.isEmpty()) {
        return;
    }
    for (const HeadingPlace &heading : m_description.headings) {
        if (anchor == heading.anchor) {
            Handle jump = Handle::newDictionary();
            jump.replaceKey("/S", Handle::newName("/GoTo"));
            jump.replaceKey("/D", destination(heading));
            link.removeKey("/Dest");
            link.replaceKey("/A", jump);
            return;
        }
    }
    throw std::runtime_error("no heading has the anchor " + anchor.toStdString());
}

} // namespace

QByteArray withOutline(const QByteArray &pdf, const PdfDescription &description)
{
    return Finisher(pdf, description).finish();
}

} // namespace ankerpunt::report
