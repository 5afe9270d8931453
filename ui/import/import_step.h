// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_session.h"
#include "ui/parts/context.h"

#include <QWidget>

namespace ankerpunt::ui {

/// One step of the import window. It shows the session and keeps nothing of it.
class ImportStep : public QWidget
{
    Q_OBJECT

public:
    ImportStep(const Context &context, ImportSession &session, QWidget *parent)
        : QWidget(parent), m_context(context), m_session(session)
    {}

    /// Shows the session as it is now.
    virtual void refresh() = 0;

Q_SIGNALS:
    /// Something did not work; to be told over the step.
    void failed(const QString &sentence);

protected:
    [[nodiscard]] const Context &context() const { return m_context; }
    [[nodiscard]] ImportSession &session() const { return m_session; }

private:
    Context m_context;
    ImportSession &m_session;
};

} // namespace ankerpunt::ui
