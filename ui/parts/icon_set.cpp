// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/icon_set.h"

#include "core/base/literals.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QStyle>
#include <QSvgRenderer>

namespace ankerpunt::ui {

class IconSet::Drawings final
{
public:
    QPixmap of(const QString &name, const QColor &colour, int size);

private:
    QHash<QString, QPixmap> m_drawn;
};

QPixmap IconSet::Drawings::of(const QString &name, const QColor &colour, int size)
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

namespace {

/// An icon that is drawn when it is first seen, in one colour or, not possible, in another. Never
/// larger than it was meant.
class DrawnWhenSeen final : public QIconEngine
{
public:
    struct Look
    {
        QString name;
        QColor colour;
        QColor impossible;
        int size;
    };

    DrawnWhenSeen(std::shared_ptr<IconSet::Drawings> drawings, Look look)
        : m_drawings(std::move(drawings)), m_look(std::move(look))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(rect, drawn(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QPixmap whole = drawn(mode);
        const QSize actual = actualSize(size, mode, state);
        return whole.size() == actual
                   ? whole
                   : whole.scaled(actual, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = int(px(m_look.size) * qApp->devicePixelRatio());
        return QSize(side, side).boundedTo(size);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new DrawnWhenSeen(*this); }

private:
    [[nodiscard]] QPixmap drawn(QIcon::Mode mode) const
    {
        return m_drawings->of(
            m_look.name, mode == QIcon::Disabled ? m_look.impossible : m_look.colour, m_look.size);
    }

    std::shared_ptr<IconSet::Drawings> m_drawings;
    Look m_look;
};

} // namespace

IconSet::IconSet(Theme theme) : m_theme(std::move(theme)), m_drawings(std::make_shared<Drawings>())
{}

QPixmap IconSet::pixmap(const QString &name, const QColor &colour, int size) const
{
    return m_drawings->of(name, colour, size);
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
    return icon(name, m_theme.text, size);
}

QIcon IconSet::icon(const QString &name, const QColor &colour, int size) const
{
    return QIcon(new DrawnWhenSeen(m_drawings, {name, colour, m_theme.lineStrong, size}));
}

QString iconOfKind(const QString &kind)
{
    static const QHash<QString, QString> icons{{u"contact"_s, u"people"_s},
                                               {u"person"_s, u"people"_s},
                                               {u"organisation"_s, u"org"_s},
                                               {u"neighbourhood"_s, u"house"_s},
                                               {u"location"_s, u"pin"_s},
                                               {u"interaction"_s, u"message"_s},
                                               {u"choice"_s, u"settings"_s},
                                               {u"action"_s, u"clock"_s},
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
