// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_head.h"

#include "core/queries/heads.h"
#include "core/queries/lists.h"
#include "ui/parts/avatar.h"
#include "ui/parts/chip_row.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/link_button.h"
#include "ui/parts/text_label.h"
#include "ui/records/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace ankerpunt::ui {

using record::Record;

namespace {

constexpr int faceSize = 44;

/// A text that serves as a title may be long; all of it stands in its field.
QString inShort(const QString &title)
{
    constexpr int most = 140;
    return title.size() <= most ? title : title.left(most).trimmed() + u'…';
}

QString iconOf(queries::HeadFact::Kind kind)
{
    switch (kind) {
    case queries::HeadFact::Kind::Place:
        return u"pin"_s;
    case queries::HeadFact::Kind::Trait:
        return u"star"_s;
    case queries::HeadFact::Kind::Consent:
        return u"check"_s;
    case queries::HeadFact::Kind::Refused:
        return u"eyeoff"_s;
    case queries::HeadFact::Kind::Kept:
        return u"shield"_s;
    }
    return {};
}

QPixmap faceOf(const Avatar &avatar, const IconSet &icons, double ratio)
{
    const int size = px(faceSize);
    QPixmap face(QSize(size, size) * ratio);
    face.setDevicePixelRatio(ratio);
    face.fill(Qt::transparent);
    QPainter painter(&face);
    paintAvatar(painter, QRectF(0, 0, size, size), avatar, icons);
    return face;
}

} // namespace

RecordHead::RecordHead(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_face(plainLabel()),
      m_title(textLabel({}, fontOf(19, QFont::DemiBold), context.theme().text)),
      m_codeLabel(textLabel({}, fontOf(11), context.theme().text3)),
      m_role(textLabel({}, fontOf(12), context.theme().text2)),
      m_link(linkButton({}, 12, context.theme(), this)),
      m_state(textLabel({}, fontOf(12), context.theme().text2)),
      m_facts(new ChipRow(tr("Facts"), context.icons, this)),
      m_archive(new QPushButton(this)),
      m_more(new QToolButton(this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(px(12));
    head->addWidget(m_face, 0, Qt::AlignTop);
    head->addLayout(makeNames(), 1);
    head->addWidget(m_archive, 0, Qt::AlignTop);
    head->addWidget(m_more, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px({24, 14, 24, 8}));
    column->setSpacing(px(8));
    column->addLayout(head);
    column->addWidget(m_facts);
    m_facts->setObjectName(u"facts"_s);
    m_archive->setObjectName(u"archive"_s);
    connect(m_archive, &QPushButton::clicked, this, &RecordHead::archiveWanted);
    makeMenu();
    clear();
}

QLayout *RecordHead::makeNames()
{
    m_title->setObjectName(u"recordTitle"_s);
    m_title->setWordWrap(true);
    m_codeLabel->setObjectName(u"recordCode"_s);
    m_role->setObjectName(u"recordRole"_s);
    m_state->setObjectName(u"recordState"_s);
    m_link->setObjectName(u"recordAt"_s);
    connect(m_link, &QToolButton::clicked, this, [this] { Q_EMIT openWanted(m_at); });
    for (QLabel *label : {m_role, m_state, m_codeLabel}) {
        label->setFixedHeight(m_link->sizeHint().height()); // so that all stand on one line
    }
    auto *second = new FlowLayout(nullptr, px(6), FlowLayout::Last::Keeps);
    second->addWidget(m_role);
    second->addWidget(m_link);
    second->addWidget(m_state);
    second->addWidget(m_codeLabel);
    auto *names = new QVBoxLayout;
    names->setSpacing(px(2));
    names->addWidget(m_title);
    names->addLayout(second);
    return names;
}

void RecordHead::makeMenu()
{
    auto *menu = new QMenu(m_more);
    menu->setObjectName(u"recordMenu"_s);
    m_archiveAction = menu->addAction(QString(), this, &RecordHead::archiveWanted);
    menu->addAction(m_context.icons.icon(u"clock"_s, 16), tr("History…"), this,
                    &RecordHead::historyWanted)
        ->setObjectName(u"recordHistory"_s);
    m_copy = menu->addAction(tr("Copy code"), this,
                             [this] { QGuiApplication::clipboard()->setText(m_code); });
    m_copy->setObjectName(u"copyCode"_s);
    m_more->setObjectName(u"recordMore"_s);
    m_more->setIcon(m_context.icons.icon(u"more"_s, 16));
    m_more->setToolTip(tr("What else can be done with this"));
    m_more->setAccessibleName(tr("What else can be done with this"));
    m_more->setFocusPolicy(Qt::TabFocus);
    connect(m_more, &QToolButton::clicked, this,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void RecordHead::clear()
{
    m_title->clear();
    hide();
}

void RecordHead::showOf(const Record &record)
{
    showTitle(record);
    showRole(record);
    showActions(record);
    show();
}

void RecordHead::showTitle(const Record &record)
{
    const QString kind = record.description->labelText();
    const bool isUnnamed = record.id == 0 && record.title().isEmpty();
    const QString title = isUnnamed ? QString() : m_context.display.title(record).simplified();
    m_title->setText(isUnnamed ? tr("New: %1").arg(inSentence(kind)) : inShort(title));
    const queries::ListRow line =
        queries::linesOf(m_context.workspace, m_context.display, *record.description, {record.id})
            .constFirst();
    m_face->setPixmap(faceOf({record.description->kind, title, record.archivedOn.isValid(),
                              line.ofCampus, line.done, false},
                             m_context.icons, devicePixelRatioF()));
}

void RecordHead::showRole(const Record &record)
{
    const queries::Head head = queries::headOf(m_context.workspace, m_context.display, record);
    m_at = head.at;
    const QString role = head.role.isEmpty() ? record.description->labelText() : head.role;
    const bool person = record.description->kind == u"person"_s;
    m_role->setText(m_at == 0 ? role : (person ? tr("%1 at") : tr("%1, part of")).arg(role));
    m_link->setText(m_at == 0 ? QString() : m_context.display.title(m_at));
    m_link->setVisible(m_at != 0);
    m_facts->clear();
    for (const queries::HeadFact &fact : head.facts) {
        m_facts->add(Chip::Kind::Fact, fact.text, fact.text, iconOf(fact.kind));
    }
    m_facts->setVisible(!head.facts.isEmpty());
}

void RecordHead::showActions(const Record &record)
{
    const bool archived = record.archivedOn.isValid();
    m_state->setText(
        archived
            ? tr("archived on %1").arg(PartialDate{record.archivedOn}.toText(m_context.language()))
            : QString());
    m_state->setVisible(archived);
    m_code = record.reference;
    m_codeLabel->setText(m_code);
    m_codeLabel->setVisible(!m_code.isEmpty());
    m_copy->setVisible(!m_code.isEmpty());
    const bool isNew = record.id == 0;
    const bool writable = !isNew && !m_context.workspace.isReadOnly();
    const QString text = archived ? tr("Put back") : tr("Archive");
    const QIcon icon = m_context.icons.icon(archived ? u"undo"_s : u"archive"_s, 16);
    m_archive->setText(text);
    m_archive->setIcon(icon);
    m_archive->setVisible(writable);
    m_archiveAction->setText(text);
    m_archiveAction->setIcon(icon);
    m_archiveAction->setVisible(writable);
    m_more->setVisible(!isNew);
}

} // namespace ankerpunt::ui
