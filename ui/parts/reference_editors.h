// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/value_editors.h"

#include <QAbstractItemModel>

namespace ankerpunt::ui {

class ChipRow;
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
    /// Those that a text that names none may have meant: they share a whole word of it, or differ
    /// in a letter or two. At most three.
    [[nodiscard]] QList<Candidate> like(const QString &text) const;
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

/// Several other records, mostly persons: a chip for each, and a line to add one by any part of its
/// title. A name that is not in the file is met with those that look like it and, where
/// setCreates() says so, with the offer to add it: so nobody is recorded twice by a slip of the
/// keys.
class ReferencesEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ReferencesEditor(const record::Field &field, const Context &context, QWidget *parent);

    [[nodiscard]] QVariant value() const override { return record::storedIds(m_ids); }
    void setValue(const QVariant &value) override;
    [[nodiscard]] QString problem() const override;
    void setReadOnly(bool readOnly) override;
    /// Whether to offer a new record for a name that is not in the file; answer createWanted().
    void setCreates(bool creates) { m_creates = creates; }
    void add(qint64 id);
    /// Those that the name on the line may have meant, while it is not in the file.
    [[nodiscard]] const ChipRow *offers() const { return m_offers; }

Q_SIGNALS:
    /// The person wants a new record of this name; add() it when it is made.
    void createWanted(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showChips();
    void showOffers();
    void addTyped();
    void take(qint64 id);

    Candidates m_candidates;
    const IconSet &m_icons;
    QLineEdit *m_line;
    FlowLayout *m_flow;
    ChipRow *m_offers;
    QList<QWidget *> m_chips;
    QList<qint64> m_ids;
    bool m_readOnly = false;
    bool m_creates = false;
};

} // namespace ankerpunt::ui
