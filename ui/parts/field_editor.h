// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/context.h"

#include <QWidget>

namespace ankerpunt::ui {

/// The input for one field of a record, whatever its kind. Values are in their stored form.
/// What was set and not touched comes back unchanged, also when it would be written otherwise now.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &value) = 0;
    /// Why what was typed is no value; empty when it is one.
    [[nodiscard]] virtual QString problem() const { return {}; }
    virtual void setReadOnly(bool readOnly) = 0;
    /// Whether to offer to add what is missing to choose from; answer createWanted().
    virtual void setCreates(bool) {}
    /// Chooses a record that was made meanwhile.
    virtual void accept(qint64) {}
    /// The widget that has the keyboard focus and the frame.
    [[nodiscard]] QWidget *input() const { return m_input; }

Q_SIGNALS:
    /// The person went elsewhere, or made a choice that is final by itself.
    void left();
    /// The person wants a new record of this name, empty where no name was typed; accept() it when
    /// it is made.
    void createWanted(const QString &name);

protected:
    explicit FieldEditor(QWidget *parent) : QWidget(parent) {}
    /// Names the input and puts it into this widget; to be called once.
    void setInput(QWidget *input);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave();
    QWidget *m_input = nullptr;
    QMetaObject::Connection m_onward; ///< of the keyboard, from what is offered within
};

/// The editor that suits a field; the one place that decides this.
[[nodiscard]] FieldEditor *makeEditor(const record::Field &field, const Context &context,
                                      QWidget *parent);

} // namespace ankerpunt::ui
