// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/context.h"

#include <QWidget>

namespace ankerpunt::ui {

class ComboEditor;
class Segmented;

/// How one spoke with someone: a value of the list contact_medium. The seven that the program comes
/// with stand side by side, each with its sign and a short word; a list that people made their own
/// is a box, in which every value has its whole word.
class WayChoice final : public QWidget
{
    Q_OBJECT

public:
    WayChoice(const record::Field &field, const Context &context, QWidget *parent);

    /// The code of the value; empty when nothing was chosen.
    [[nodiscard]] QString value() const;
    void setValue(const QString &code);
    /// Chooses the value with this number, from 1 on; nothing where there is none.
    void choose(int number);
    [[nodiscard]] int count() const { return int(m_codes.size()); }
    /// Reads the list again.
    void read();

private:
    void showSegments(const QStringList &labels);

    const record::Field &m_field;
    Context m_context;
    QStringList m_codes;
    Segmented *m_segments = nullptr;
    ComboEditor *m_box = nullptr; ///< where there are no segments
};

} // namespace ankerpunt::ui
