// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/window.h"
#include "ui/parts/form_row.h"

#include <QPointer>

namespace ankerpunt::test {

/// What a person reads in the field of a form; nothing where it is empty.
[[nodiscard]] QString readIn(const ui::FormRow &row);

/// Fills in a form as a person does, with the keyboard.
class FormKeys final
{
public:
    FormKeys(Window &window, QWidget &form) : m_window(window), m_form(&form) {}

    /// Types what is needed, as it stands in @p example; what a rule asks for as well.
    void fill(const record::Record &example);
    /// Changes the first field that can be changed without breaking a rule; says whether one could.
    bool changeOne();

private:
    void type(const ui::FormRow &row, const QVariant &value);
    [[nodiscard]] QList<ui::FormRow *> rows() const;

    Window &m_window;
    QPointer<QWidget> m_form; ///< a dialog goes when it is saved
};

} // namespace ankerpunt::test
