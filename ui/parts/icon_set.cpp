// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/icon_set.h"

#include "core/base/literals.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QStyle>
#include <QSvgRenderer>

namespace ankerpunt::ui {

QPixmap IconSet::pixmap(const QString &name, const QColor &colour, int size) const
{
    const double scale = qApp->devicePixelRatio();
    const int side = px(size);
    const QString key = u"%1/%2/%3/%4"_s.arg(name, colour.name()).arg(side).arg(scale);
    if (const auto drawn = m_drawn.constFind(key); drawn != m_drawn.constEnd()) {
        return *drawn;
    }
    QFile file(u":/icons/%1.svg"_s.arg(name));
    QPixmap pixmap(QSize(side, side) * scale);
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

QIcon IconSet::fieldIcon(const QString &name, const QColor &colour) const
{
    constexpr int size = 16;
    const double scale = qApp->devicePixelRatio();
    const int room = QApplication::style()->pixelMetric(QStyle::PM_LineEditIconSize);
    QPixmap whole(QSize(room, room) * scale);
    whole.setDevicePixelRatio(scale);
    whole.fill(Qt::transparent);
    QPainter painter(&whole);
    const int margin = (room - px(size)) / 2;
    painter.drawPixmap(margin, margin, pixmap(name, colour, size));
    painter.end();
    return QIcon(whole);
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
                                               {u"location"_s, u"pin"_s},
                                               {u"interaction"_s, u"message"_s},
                                               {u"choice"_s, u"settings"_s},
                                               {u"action"_s, u"check"_s},
                                               {u"affiliation"_s, u"student"_s},
                                               {u"contact_point"_s, u"phone"_s},
                                               {u"consent"_s, u"shield"_s},
                                               {u"interaction_participant"_s, u"people"_s},
                                               {u"stage_record"_s, u"sort"_s},
                                               {u"party"_s, u"org"_s},
                                               {u"relation"_s, u"link"_s},
                                               {u"connection"_s, u"link"_s},
                                               {u"assessment"_s, u"report"_s},
                                               {u"contribution"_s, u"giveback"_s},
                                               {u"agreement"_s, u"attach"_s},
                                               {u"checklist_mark"_s, u"check"_s},
                                               {u"dilemma_position"_s, u"help"_s},
                                               {u"wording"_s, u"quote"_s},
                                               {u"match"_s, u"link"_s},
                                               {u"offer"_s, u"star"_s},
                                               {u"course_run"_s, u"course"_s},
                                               {u"learning_goal"_s, u"flag"_s},
                                               {u"calendar_period"_s, u"agenda"_s},
                                               {u"availability"_s, u"clock"_s},
                                               {u"team"_s, u"people"_s},
                                               {u"participation"_s, u"people"_s},
                                               {u"expectation"_s, u"flag"_s},
                                               {u"adjustment"_s, u"edit"_s},
                                               {u"value"_s, u"star"_s},
                                               {u"testimonial"_s, u"quote"_s},
                                               {u"actor"_s, u"people"_s},
                                               {u"assumption"_s, u"help"_s},
                                               {u"cycle"_s, u"redo"_s},
                                               {u"phase"_s, u"week"_s},
                                               {u"appointment"_s, u"agenda"_s},
                                               {u"appointment_exception"_s, u"calendarmove"_s},
                                               {u"deliverable"_s, u"handover"_s},
                                               {u"activity"_s, u"event"_s},
                                               {u"head_count"_s, u"people"_s},
                                               {u"reflection"_s, u"quote"_s},
                                               {u"answer"_s, u"message"_s},
                                               {u"venture_step"_s, u"venture"_s},
                                               {u"goal"_s, u"flag"_s},
                                               {u"indicator_value"_s, u"report"_s},
                                               {u"funding"_s, u"giveback"_s},
                                               {u"note"_s, u"log"_s},
                                               {u"document_link"_s, u"attach"_s},
                                               {u"refused_row"_s, u"warn"_s}};
    const QString known = icons.value(kind, kind);
    return QFile::exists(u":/icons/%1.svg"_s.arg(known)) ? known : u"template"_s;
}

} // namespace ankerpunt::ui
