// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/icon_set.h"

#include "core/base/literals.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace ankerpunt::ui {

QPixmap IconSet::pixmap(const QString &name, const QColor &colour, int size) const
{
    const double scale = qApp->devicePixelRatio();
    const QString key = u"%1/%2/%3/%4"_s.arg(name, colour.name()).arg(size).arg(scale);
    if (const auto drawn = m_drawn.constFind(key); drawn != m_drawn.constEnd()) {
        return *drawn;
    }
    QFile file(u":/icons/%1.svg"_s.arg(name));
    QPixmap pixmap(QSize(size, size) * scale);
    pixmap.fill(Qt::transparent);
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray drawing = file.readAll();
        drawing.replace("currentColor", colour.name().toLatin1());
        drawing.replace("stroke-width=\"1.5\"",
                        "stroke-width=\"" + QByteArray::number(1.5 * 20 / size) + '"');
        QSvgRenderer renderer(drawing);
        QPainter painter(&pixmap);
        renderer.render(&painter);
    }
    pixmap.setDevicePixelRatio(scale);
    m_drawn.insert(key, pixmap);
    return pixmap;
}

QIcon IconSet::icon(const QString &name, int size) const
{
    QIcon icon(pixmap(name, m_theme.text, size));
    icon.addPixmap(pixmap(name, m_theme.lineStrong, size), QIcon::Disabled);
    return icon;
}

QIcon IconSet::icon(const QString &name, const QColor &colour, int size) const
{
    QIcon icon(pixmap(name, colour, size));
    icon.addPixmap(pixmap(name, m_theme.lineStrong, size), QIcon::Disabled);
    return icon;
}

QString iconOfKind(const QString &kind)
{
    static const QHash<QString, QString> icons{{u"person"_s, u"people"_s},
                                               {u"organisation"_s, u"org"_s},
                                               {u"neighbourhood"_s, u"house"_s},
                                               {u"interaction"_s, u"message"_s},
                                               {u"choice"_s, u"settings"_s},
                                               {u"action"_s, u"check"_s},
                                               {u"affiliation"_s, u"student"_s},
                                               {u"contact_point"_s, u"phone"_s},
                                               {u"interaction_participant"_s, u"people"_s},
                                               {u"wording"_s, u"quote"_s}};
    const QString known = icons.value(kind, kind);
    return QFile::exists(u":/icons/%1.svg"_s.arg(known)) ? known : u"template"_s;
}

} // namespace ankerpunt::ui
