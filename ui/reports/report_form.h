// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/lists.h"
#include "core/report/kinds/kinds.h"
#include "ui/parts/context.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace ankerpunt::ui {

class LineEditor;
class RecordChoice;
class SectionList;

/// What report is wished: its kind, period, language, what or whom it is about, and its sections.
class ReportForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportForm(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] const report::Kind &kind() const;
    [[nodiscard]] QString kindLabel() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] report::Request request() const;
    /// Why no report can be made of this; empty when it can.
    [[nodiscard]] QString problem() const;
    /// Offers the records that the file holds now.
    void readRecords();

Q_SIGNALS:
    void changed();

private:
    void listen();
    void fillCombos();
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *field(const QString &label, QWidget *input, QWidget *named);
    void chooseKind();
    [[nodiscard]] QList<queries::ListRow> rowsOf(const QString &kind) const;
    [[nodiscard]] QString labelOf(const QString &kind) const;

    Context m_context;
    QComboBox *m_kind;
    QComboBox *m_language;
    LineEditor *m_from;
    LineEditor *m_to;
    QWidget *m_aboutOne = nullptr; ///< the subject, or
    QWidget *m_filters = nullptr;  ///< what the whole is narrowed to
    RecordChoice *m_subject;
    RecordChoice *m_programme;
    RecordChoice *m_neighbourhood;
    RecordChoice *m_institution;
    SectionList *m_sections;
};

} // namespace ankerpunt::ui
