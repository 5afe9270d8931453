// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/kind_choice.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

namespace ankerpunt::ui {

namespace {

constexpr int columns = 2;

} // namespace

KindChoice::KindChoice(const Context &context, QWidget *parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    for (int i = 0; i < int(wishKinds().size()); ++i) {
        const WishKind &kind = wishKinds().at(i);
        auto *button = new QRadioButton(labelOf(kind, context.language()));
        button->setObjectName(u"reportKind_"_s + kind.key);
        m_buttons->addButton(button, i);
        grid->addWidget(button, i / columns, i % columns);
        grid->setColumnStretch(i % columns, 1);
        connect(button, &QRadioButton::toggled, this, [this, button](bool on) {
            button->setFont(fontOf(13, on ? QFont::DemiBold : QFont::Normal));
            if (on) {
                Q_EMIT changed();
            }
        });
    }
    m_buttons->button(0)->setChecked(true);
}

QString KindChoice::labelOf(const WishKind &kind, const Language &language)
{
    // Names for choosing, where those on the pages are short.
    static const QHash<QString, const char *> names{
        {u"partner"_s, QT_TR_NOOP("For one partner")},
        {u"neighbourhood"_s, QT_TR_NOOP("One neighbourhood")},
        {u"figures"_s, QT_TR_NOOP("Only figures (CSV)")}};
    const char *name = names.value(kind.key);
    return name != nullptr ? tr(name) : language.text("report", kind.report->label);
}

const WishKind &KindChoice::kind() const
{
    return wishKinds().at(m_buttons->checkedId());
}

void KindChoice::choose(const QString &key)
{
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (wishKinds().at(m_buttons->id(button)).key == key) {
            button->setChecked(true);
        }
    }
}

} // namespace ankerpunt::ui
