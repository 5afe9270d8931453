// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/value_editors.h"

#include <QAbstractItemModel>

class QToolButton;

namespace ankerpunt::ui {

class FlowLayout;

/// The records that a field may refer to, found by any part of their title, accents or not.
class Candidates final
{
public:
    /// What was read is read again after the file changed, as long as @p editor lives.
    Candidates(const record::Field &field, const Context &context, QObject *editor);

    struct Candidate
    {
        qint64 id = 0;
        QString title;  ///< with its kind where there may be several, and what tells it apart
        QString folded; ///< the same, to be searched in
    };
    [[nodiscard]] const QList<Candidate> &all() const;
    [[nodiscard]] QString title(qint64 id) const { return m_context.display.title(id); }
    [[nodiscard]] const record::Field &field() const { return m_field; }
    /// The only candidate whose title is @p text; none when there is no such or there are more.
    [[nodiscard]] std::optional<qint64> named(const QString &text) const;
    /// What to say when a text names no candidate.
    [[nodiscard]] static QString complaint();

private:
    [[nodiscard]] QList<Candidate> choices() const;
    [[nodiscard]] QList<const record::Description *> kinds() const;
    void addKind(const record::Description &kind, bool sayKind, QList<Candidate> &all) const;

    const record::Field &m_field;
    Context m_context;
    std::shared_ptr<QList<Candidate>> m_read; ///< empty until asked for; copies share it
};

/// One other record, by its title.
class ReferenceEditor final : public LineEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const record::Field &field, const Context &context, QWidget *parent);

private:
    ReferenceEditor(const Candidates &candidates, QWidget *parent);
};

/// Several other records: a chip for each, and a line to add one.
class ReferencesEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ReferencesEditor(const record::Field &field, const Context &context, QWidget *parent);

    [[nodiscard]] QVariant value() const override { return record::storedIds(m_ids); }
    void setValue(const QVariant &value) override;
    [[nodiscard]] QString problem() const override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showChips();
    void add(qint64 id);
    void addTyped();
    void take(qint64 id);

    Candidates m_candidates;
    const IconSet &m_icons;
    QLineEdit *m_line;
    FlowLayout *m_flow;
    QList<QWidget *> m_chips;
    QList<qint64> m_ids;
    bool m_readOnly = false;
};

} // namespace ankerpunt::ui
