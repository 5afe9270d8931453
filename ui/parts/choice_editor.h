// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/value_editors.h"

namespace ankerpunt::ui {

class ExtendableBox;

/// One value of a list that people may extend. Where setCreates() says so the list ends with the
/// offer to do that; only a choice from the open list takes it, so that going through the values
/// with the arrows does not end in a question.
class ChoiceEditor final : public ComboEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const record::Field &field, const Context &context, QWidget *parent);

    void setValue(const QVariant &value) override;
    void setCreates(bool creates) override;
    void accept(qint64 id) override;

private:
    ChoiceEditor(const record::Field &field, const Context &context, ExtendableBox *box,
                 QWidget *parent);
    void readAgain();

    const record::Field &m_field;
    Context m_context;
    bool m_creates = false;
};

} // namespace ankerpunt::ui
