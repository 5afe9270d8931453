// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf_outline.h"

#include "core/report/measures.h"

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
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    }

private:
    void describe();
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
