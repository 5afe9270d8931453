// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/context.h"
#include "ui/reports/report_wish.h"

#include <QWidget>

class QButtonGroup;

namespace ankerpunt::ui {

/// The kinds of report in two columns, one of them chosen.
class KindChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit KindChoice(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] const WishKind &kind() const;
    void choose(const QString &key);
    /// What people call a kind.
    [[nodiscard]] static QString labelOf(const WishKind &kind, const Language &language);

Q_SIGNALS:
    void changed();

private:
    QButtonGroup *m_buttons;
};

} // namespace ankerpunt::ui
