// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/way_choice.h"

#include "ui/parts/segmented.h"
#include "ui/parts/value_editors.h"

#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ankerpunt::ui {

namespace {

/// A value that the program comes with, in a word that fits under its sign.
struct Way
{
    const char *code;
    const char *word;
    const char *icon;
};

constexpr std::array ways{
    Way{"VISIT", QT_TRANSLATE_NOOP("ankerpunt::ui::WayChoice", "visit"), "visit"},
    Way{"PHONE", QT_TRANSLATE_NOOP("ankerpunt::ui::WayChoice", "call"), "phone"},
    Way{"MAIL", QT_TRANSLATE_NOOP("ankerpunt::ui::WayChoice", "mail"), "mail"},
    Way{"MESSAGE", QT_TRANSLATE_NOOP("ankerpunt::ui::WayChoice", "app"), "message"},
    Way{"ONLINE", QT_TRANSLATE_NOOP("ankerpunt::ui::WayChoice", "online"), "online"},
    Way{"EVENT", QT_TRANSLATE_NOOP("ankerpunt::ui::WayChoice", "network"), "event"},
    Way{"STREET", QT_TRANSLATE_NOOP("ankerpunt::ui::WayChoice", "street"), "street"}};

const Way *wayOf(const QString &code)
{
    const auto found =
        std::ranges::find_if(ways, [&](const Way &way) { return code == QLatin1String(way.code); });
    return found == ways.end() ? nullptr : &*found;
}

} // namespace

WayChoice::WayChoice(const record::Field &field, const Context &context, QWidget *parent)
    : QWidget(parent), m_field(field), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    read();
}

void WayChoice::read()
{
    const QString before = value();
    delete m_segments;
    delete m_box;
    m_segments = nullptr;
    m_box = nullptr;
    m_codes.clear();
    const QList<Option> options = choiceOptions(m_field, m_context);
    QStringList labels;
    for (const Option &option : options) {
        if (!option.value.isEmpty()) {
            m_codes.append(option.value);
            labels.append(option.label);
        }
    }
    if (!m_codes.isEmpty() && std::ranges::all_of(m_codes, wayOf)) {
        showSegments(labels);
    } else {
        m_box = new ComboEditor(options, this);
        m_box->input()->setObjectName(u"log_way"_s);
        m_box->input()->setAccessibleName(m_field.labelText());
        layout()->addWidget(m_box);
        setFocusProxy(m_box);
    }
    setValue(before);
}

void WayChoice::showSegments(const QStringList &labels)
{
    QList<Segmented::Choice> choices;
    for (int i = 0; i < count(); ++i) {
        const Way *way = wayOf(m_codes.at(i));
        choices.append({tr(way->word), QString::fromLatin1(way->icon),
                        u"%1 (%2)"_s.arg(labels.at(i)).arg(i + 1)});
    }
    m_segments =
        new Segmented(m_field.labelText(), choices, m_context.icons, this, Segmented::Icons::Above);
    m_segments->setObjectName(u"log_way"_s);
    for (int i = 0; i < count(); ++i) { // the whole word of the list
        m_segments->segment(i)->setAccessibleDescription(labels.at(i));
    }
    layout()->addWidget(m_segments);
    connect(m_segments, &Segmented::chosen, this,
            [this](int index) { setFocusProxy(m_segments->segment(index)); });
}

QString WayChoice::value() const
{
    if (m_segments != nullptr) {
        return m_codes.value(m_segments->current());
    }
    return m_box == nullptr ? QString() : m_box->value().toString();
}

void WayChoice::setValue(const QString &code)
{
    if (m_segments == nullptr) {
        m_box->setValue(code);
        return;
    }
    const int at = int(m_codes.indexOf(code));
    m_segments->setCurrent(at);
    setFocusProxy(m_segments->segment(std::max(at, 0)));
}

void WayChoice::choose(int number)
{
    if (number >= 1 && number <= count()) {
        setValue(m_codes.at(number - 1));
    }
}

} // namespace ankerpunt::ui
