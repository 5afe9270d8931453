// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallery.h"

#include "core/domain/projects.h"
#include "ui/gallery/shown.h"
#include "ui/parts/banner.h"
#include "ui/parts/block_weeks.h"
#include "ui/parts/card.h"
#include "ui/parts/chip_row.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/form_row.h"
#include "ui/parts/link_button.h"
#include "ui/parts/mini_bar.h"
#include "ui/parts/row_delegate.h"
#include "ui/parts/segmented.h"
#include "ui/parts/tag.h"
#include "ui/parts/text_label.h"
#include "ui/parts/toast.h"
#include "ui/search/search_field.h"
#include "ui/sidebar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ankerpunt::ui {

namespace {

const QStyle::State withFocus = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;

/// Rows, each in a state that the pointer and the keyboard would give it.
class Rows final : public Drawing
{
public:
    Rows(const Context &context, QWidget *parent)
        : Drawing(parent), m_view(new QListView(this)), m_delegate(context.icons, m_view)
    {
        setAccessibleName(u"Rijen"_s);
        m_view->hide();
        m_delegate.setButtons({{u"log"_s, u"Vastleggen"_s}, {u"more"_s, u"Meer"_s}});
        m_delegate.setPutsBack(true);
        add(u"Naima Ouali"_s, u"Kookgenoten, Overvecht"_s, u"person"_s, u"11 nov"_s, {});
        add(u"Wijkploeg Vinkhuizen"_s, u"wijkteam, Groningen"_s, u"organisation"_s, {},
            QStyle::State_MouseOver);
        add(u"Selma Çelik"_s, u"Taalcafé Zonnebloempad"_s, u"person"_s, u"3 nov"_s,
            QStyle::State_Selected | withFocus);
        add(u"Karel Vandenberghe"_s, u"Sportkruispunt Watersportbaan"_s, u"person"_s, u"12 nov"_s,
            QStyle::State_Selected);
        add(u"Deelkeuken"_s, u"op 30 jun 2025"_s, u"organisation"_s, {}, {})
            ->setData(true, Row::ArchivedRole);
        setFixedHeight(int(m_states.size()) * px(50) + 2);
    }

    [[nodiscard]] QList<DrawnPart> parts() const override
    {
        QList<DrawnPart> parts;
        for (int i = 0; i < int(m_states.size()); ++i) {
            parts.append({Row::spoken(m_model.index(i, 0)), place(i)});
        }
        return parts;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (int i = 0; i < int(m_states.size()); ++i) {
            QStyleOptionViewItem option;
            option.rect = place(i);
            option.state = QStyle::State_Enabled | m_states.at(i);
            m_delegate.paint(&painter, option, m_model.index(i, 0));
        }
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    QStandardItem *add(const QString &title, const QString &second, const QString &kind,
                       const QString &side, QStyle::State state)
    {
        auto *item = new QStandardItem(title);
        item->setData(second, Row::SecondRole);
        item->setData(kind, Row::KindRole);
        item->setData(side, Row::SideRole);
        m_model.appendRow(item);
        m_states.append(state);
        return item;
    }
    [[nodiscard]] QRect place(int row) const { return {1, 1 + row * px(50), width() - 2, px(50)}; }

    QListView *m_view;
    RowDelegate m_delegate;
    QStandardItemModel m_model;
    QList<QStyle::State> m_states;
};

/// The places of the side bar, each in a state that the pointer and the keyboard would give it.
class Places final : public Drawing
{
public:
    enum class Width { Wide, Narrow };

    Places(const Context &context, Width width, QWidget *parent)
        : Drawing(parent),
          m_bar({{u"course"_s, u"Vakken"_s, u"course"_s, {}, {kind(context, u"course"_s)}},
                 {u"project"_s, u"Projecten"_s, u"project"_s, {}, {kind(context, u"project"_s)}},
                 {u"person"_s, u"Contacten"_s, u"people"_s, {}, {kind(context, u"person"_s)}},
                 {u"agenda"_s, u"Agenda"_s, u"agenda"_s},
                 {u"week"_s, u"Deze week"_s, u"week"_s}},
                context, this),
          m_ground(context.theme().sideBar)
    {
        setAccessibleName(u"Zijbalk"_s);
        m_bar.hide();
        m_bar.setNarrow(width == Width::Narrow);
        m_bar.setUrgent(u"week"_s, 5, u"5 promises late"_s);
        setFixedHeight(int(std::size(states)) * px(32) + 2 * px(8));
        if (width == Width::Narrow) {
            setFixedWidth(56);
        }
    }

    [[nodiscard]] QList<DrawnPart> parts() const override
    {
        QList<DrawnPart> parts;
        for (int i = 0; i < int(std::size(states)); ++i) {
            parts.append(
                {m_bar.model()->index(i, 0).data(Qt::AccessibleTextRole).toString(), place(i)});
        }
        return parts;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_ground);
        for (int i = 0; i < int(std::size(states)); ++i) {
            QStyleOptionViewItem option;
            option.rect = place(i);
            option.state = QStyle::State_Enabled | states[i];
            m_bar.itemDelegate()->paint(&painter, option, m_bar.model()->index(i, 0));
        }
    }

private:
    static constexpr QStyle::StateFlag none = QStyle::State_None;
    inline static const QStyle::State states[] = {none, QStyle::State_MouseOver,
                                                  QStyle::State_Selected,
                                                  QStyle::State_Selected | withFocus, none};

    [[nodiscard]] static const record::Description *kind(const Context &context,
                                                         const QString &word)
    {
        return context.workspace.registry().find(word);
    }
    [[nodiscard]] QRect place(int row) const { return {0, px(8) + row * px(32), width(), px(32)}; }

    Sidebar m_bar;
    QColor m_ground;
};

class FocusedLine final : public QLineEdit
{
protected:
    void initStyleOption(QStyleOptionFrame *option) const override
    {
        QLineEdit::initStyleOption(option);
        option->state |= withFocus;
    }
};

QHBoxLayout *line(QVBoxLayout *column, int spacing = 4)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(spacing));
    column->addLayout(row);
    return row;
}

} // namespace

Gallery::Gallery(const Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"gallery"_s);
    setWindowTitle(u"Ankerpunt: onderdelen"_s);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(px({26, 18, 26, 18}));
    columns->setSpacing(px(26));
    columns->setSizeConstraint(QLayout::SetFixedSize); // all of it, on any screen

    auto *first = addColumn(236);
    addTitle(first, u"Zijbalk: gewoon, aanwijzen, gekozen, met focus, met signaal"_s);
    auto *bars = line(first, 8);
    bars->addWidget(new Places(m_context, Places::Width::Wide, this));
    bars->addWidget(new Places(m_context, Places::Width::Narrow, this));
    addTitle(first, u"Zoek overal, Ctrl+K"_s);
    addSearch(first);
    addTitle(first, u"Snelmenu op een contact"_s);
    addMenu(first);
    addTitle(first, u"Kaart: titel, aantal, wat je ermee doet"_s);
    addCard(first);
    first->addStretch(1);

    auto *second = addColumn(372);
    addTitle(second, u"Knoppen: hoofd, gewoon, vlak, pictogram, uit, met focus"_s);
    addButtons(second);
    addTitle(second, u"Chips: feit, filter dat weg kan, toevoegen, keuze"_s);
    addChips(second);
    addTitle(second, u"Labels: altijd woord en teken, nooit kleur alleen"_s);
    addTags(second);
    addTitle(second, u"Keuzes"_s);
    addChoices(second);
    addTitle(second, u"Rij: gewoon, aanwijzen, gekozen met focus, gekozen zonder focus, "
                     "gearchiveerd"_s);
    addRows(second);
    addBars(second);
    second->addStretch(1);

    auto *third = addColumn(372);
    addTitle(third, u"Veld: gewoon, met focus, met probleem, met waarschuwing, alleen lezen"_s);
    addFields(third);
    addMessages(third);
    third->addStretch(1);

    auto *fourth = addColumn(340);
    addPlan(fourth);
    addPartnership(fourth);
    fourth->addStretch(1);
}

QVBoxLayout *Gallery::addColumn(int width)
{
    auto *pane = new QWidget;
    pane->setFixedWidth(px(width));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    layout()->addWidget(pane);
    return column;
}

void Gallery::addTitle(QVBoxLayout *column, const QString &title)
{
    auto *label = textLabel(title, fontOf(11.5, QFont::DemiBold), m_context.theme().text3);
    label->setWordWrap(true);
    label->setContentsMargins(0, column->count() > 0 ? px(8) : 0, 0, 0);
    column->addWidget(label);
}

void Gallery::addSearch(QVBoxLayout *column)
{
    auto *ground = new QWidget; // over which the hits lie
    ground->setFixedSize(px(QSize(236, 260)));
    column->addWidget(ground);
    auto *field = new SearchField(m_context, ground, ground);
    field->setFocusPolicy(Qt::NoFocus); // the hits go when it loses the keyboard
    field->resize(ground->width(), field->sizeHint().height());
    field->searchFor(u"zwem"_s);
}

void Gallery::addCard(QVBoxLayout *column)
{
    auto *card = new Card(u"Te laat"_s, m_context.icons, this);
    card->setNote(u"2"_s);
    card->addAction(linkButton(u"Alle"_s, 12, m_context.theme(), card));
    for (const QString &text : {u"Kaarten drukken"_s, u"Taalcafé bellen"_s}) {
        card->body()->addWidget(textLabel(text, fontOf(13), m_context.theme().text));
    }
    column->addWidget(card);
}

void Gallery::addMenu(QVBoxLayout *column)
{
    auto *menu = new QMenu(this);
    menu->setWindowFlags(Qt::Widget); // on the sheet instead of over it
    const auto add = [&](const QString &icon, const QString &text, const QString &keys) {
        return menu->addAction(m_context.icons.icon(icon, 16), text, QKeySequence(keys), [] {});
    };
    add(u"right"_s, u"Open"_s, u"Return"_s);
    QAction *log = add(u"log"_s, u"Contact vastleggen"_s, u"Ctrl+L"_s);
    add(u"edit"_s, u"Bewerken"_s, u"Ctrl+E"_s);
    menu->addSeparator();
    add(u"merge"_s, u"Samenvoegen met…"_s, {});
    add(u"shield"_s, u"Toon persoonsgegevens"_s, {});
    menu->addSeparator();
    add(u"archive"_s, u"Archiveren"_s, u"Del"_s);
    menu->setActiveAction(log);
    column->addWidget(menu);
    menu->show();
}

void Gallery::addButtons(QVBoxLayout *column)
{
    auto *top = line(column, 0);
    auto *main = new QPushButton(u"Bewaar"_s);
    main->setProperty("main", true);
    auto *plain = new QPushButton(m_context.icons.icon(u"down"_s, 14), u"Verzet"_s);
    plain->setLayoutDirection(Qt::RightToLeft);
    auto *flat = new QPushButton(u"Negeer…"_s);
    flat->setProperty("flat", true);
    auto *icon = new QPushButton(m_context.icons.icon(u"more"_s, 16), QString());
    icon->setAccessibleName(u"Meer"_s);
    icon->setToolTip(u"Meer"_s);
    auto *hover = new Shown<QPushButton>(QStyle::State_MouseOver, u"Wijs"_s);
    for (QPushButton *button : QList<QPushButton *>{main, plain, flat, hover}) {
        top->addWidget(button);
    }
    top->addStretch(1);
    auto *below = line(column, 0);
    auto *off = new QPushButton(u"Voeg samen"_s);
    off->setEnabled(false);
    auto *focus = new Shown<QPushButton>(withFocus, u"Plan gesprek"_s);
    auto *mainFocus = new Shown<QPushButton>(withFocus, u"Klaar"_s);
    mainFocus->setProperty("main", true);
    for (QPushButton *button : QList<QPushButton *>{icon, off, focus, mainFocus}) {
        below->addWidget(button);
    }
    below->addStretch(1);
}

void Gallery::addChips(QVBoxLayout *column)
{
    auto *chips = new ChipRow(u"Chips"_s, m_context.icons, this);
    chips->add(Chip::Kind::Fact, u"fact"_s, u"Overvecht"_s, u"visit"_s);
    chips->add(Chip::Kind::Filter, u"place"_s, u"plaats: Utrecht"_s);
    chips->add(Chip::Kind::Add, u"add"_s, u"Filter"_s);
    chips->add(Chip::Kind::Choice, u"day"_s, u"di 1 dec"_s)->setChecked(true);
    chips->add(Chip::Kind::Choice, u"later"_s, u"over 2 weken"_s);
    Chip *active = chips->add(Chip::Kind::Filter, u"active"_s, u"actief"_s);
    active->setObjectName(u"focusedChip"_s);
    column->addWidget(chips);
}

void Gallery::addTags(QVBoxLayout *column)
{
    auto *top = line(column, 6);
    for (const Tag &tag : {Tag{Tone::Ok, u"geldig"_s}, Tag{Tone::Warn, u"deze week"_s, u"clock"_s},
                           Tag{Tone::Bad, u"14 dagen te laat"_s}, Tag{Tone::Info, u"± 1 dag"_s}}) {
        top->addWidget(new TagLabel(tag, m_context.icons, this));
    }
    top->addStretch(1);
    auto *below = line(column, 6);
    below->addWidget(new TagLabel({Tone::Accent, u"bij aanvang"_s}, m_context.icons, this));
    below->addWidget(new TagLabel({Tone::Neutral, u"ma 30 nov"_s}, m_context.icons, this));
    below->addStretch(1);
}

void Gallery::addChoices(QVBoxLayout *column)
{
    auto *row = line(column, 12);
    auto *view = new Segmented(u"Weergave"_s, {{u"Nu"_s}, {u"Gewenst"_s}, {u"Verschil"_s}},
                               m_context.icons, this);
    view->setCurrent(0);
    row->addWidget(view);
    auto *on = new QCheckBox(u"aan"_s);
    on->setChecked(true);
    row->addWidget(on);
    row->addWidget(new QCheckBox(u"uit"_s));
    auto *yes = new QRadioButton(u"ja"_s);
    yes->setChecked(true);
    row->addWidget(yes);
    row->addStretch(1);
    auto *ways = new Segmented(u"Hoe"_s,
                               {{u"bezoek"_s, u"visit"_s},
                                {u"bellen"_s, u"phone"_s},
                                {u"mail"_s, u"mail"_s},
                                {u"app"_s, u"message"_s},
                                {u"online"_s, u"online"_s},
                                {u"netwerk"_s, u"event"_s},
                                {u"straat"_s, u"street"_s}},
                               m_context.icons, this, Segmented::Icons::Above);
    ways->setCurrent(1);
    column->addWidget(ways);
}

void Gallery::addRows(QVBoxLayout *column)
{
    column->addWidget(new Rows(m_context, this));
}

void Gallery::addBars(QVBoxLayout *column)
{
    addTitle(column, u"Voortgang: bekend, afspraak overschreden"_s);
    auto *bars = line(column, 16);
    bars->addWidget(new MiniBar({Bar::Kind::Progress, 4, 6, u"4 van 6"_s}, m_context.icons, this));
    bars->addWidget(
        new MiniBar({Bar::Kind::Gauge, 9, 4, u"9 wk, elke 4"_s}, m_context.icons, this));
    bars->addStretch(1);
    addTitle(column, u"Weken van het blok"_s);
    using Kind = BlockWeeks::Kind;
    QList<BlockWeeks::Week> weeks;
    for (const Kind kind :
         {Kind::Past, Kind::Past, Kind::Now, Kind::Later, Kind::Later, Kind::Later, Kind::Break,
          Kind::Break, Kind::Later, Kind::Later, Kind::Later, Kind::Later, Kind::Exam}) {
        weeks.append({kind, u"week %1"_s.arg(46 + weeks.size())});
    }
    column->addWidget(new BlockWeeks(u"Blok 2"_s, weeks, m_context.icons, this));
}

void Gallery::addFields(QVBoxLayout *column)
{
    const auto &project = record::table<Project>().description();
    const auto add = [&](const QString &field, const QVariant &value) {
        auto *row = new FormRow(project.field(field), m_context, this);
        row->editor()->setValue(value);
        column->addWidget(row);
        return row;
    };
    add(u"title"_s, u"Vanavond langskomen"_s);
    add(u"starts_on"_s, u"2026-08-31"_s);
    auto *focus = new FocusedLine;
    focus->setText(u"elke 6 weken"_s);
    focus->setAccessibleName(u"Ritme"_s);
    column->addWidget(focus);
    add(u"ends_on"_s, u"2026-02-02"_s)
        ->showProblem(u"Dit is voor de start op 31 augustus 2026. Bedoel je 2 feb 2027?"_s);
    add(u"title"_s, u"Selma Celik"_s)->showHint(u"Lijkt op Selma Çelik, Taalcafé Zonnebloempad."_s);
    add(u"starts_on"_s, u"2026-11-03"_s)->setReadOnly(true);
}

void Gallery::addMessages(QVBoxLayout *column)
{
    addTitle(column, u"Balken: let op, mis, goed om te weten"_s);
    const auto say = [&](Tone tone, const QString &sentence, const QString &action) {
        auto *banner = new Banner(m_context.icons, this);
        column->addWidget(banner);
        banner->say(tone, sentence, action);
    };
    say(Tone::Warn, u"Hangt nu aan één persoon."_s, u"Overdracht maken"_s);
    say(Tone::Bad, u"Niet opgeslagen: de schijf is vol."_s, {});
    say(Tone::Info, u"Eerder gevraagd in 2023."_s, u"Lees resultaat"_s);
    addTitle(column, u"Leeg: wat het is, waarom, één knop"_s);
    auto *empty = new EmptyState({u"question"_s, u"Nog geen vraagstukken"_s,
                                  u"Een vraagstuk is een vraag van een partner of bewoner. "
                                  "Schrijf die eerst op in hun eigen woorden."_s,
                                  u"Vraagstuk opschrijven"_s},
                                 m_context.icons, this);
    column->addWidget(empty);
    addTitle(column, u"Ongedaan maken, 8 seconden zichtbaar onderaan"_s);
    auto *ground = new QWidget;
    ground->setFixedHeight(px(60));
    column->addWidget(ground);
    (new Toast(m_context.theme(), ground))->say(u"Deelkeuken gearchiveerd"_s, u"Ongedaan maken"_s);
}

} // namespace ankerpunt::ui
