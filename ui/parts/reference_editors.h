// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/lookalikes.h"
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
        QString about;  ///< what else tells who or what it is
    };
    [[nodiscard]] const QList<Candidate> &all() const;
    [[nodiscard]] QString title(qint64 id) const { return m_context.display.title(id); }
    [[nodiscard]] const record::Field &field() const { return m_field; }
    /// The only candidate whose title is @p text; none when there is no such or there are more.
    [[nodiscard]] std::optional<qint64> named(const QString &text) const;
    /// Whether the text is a part of some title.
    [[nodiscard]] bool holds(const QString &text) const;
    /// Those that a text that names none may have meant: people by the rules of import, others
    /// where they share a whole word of it, or differ in a letter or two. At most three.
    [[nodiscard]] QList<Candidate> like(const QString &text) const;
    /// What to say when a text names no candidate.
    [[nodiscard]] static QString complaint();

private:
    [[nodiscard]] QList<Candidate> choices() const;
    [[nodiscard]] QList<const record::Description *> kinds() const;
    void addKind(const record::Description &kind, bool sayKind, QList<Candidate> &all) const;

    [[nodiscard]] QList<Candidate> peopleLike(const QString &text) const;

    struct Read
    {
        QList<Candidate> all; ///< empty until asked for
        std::unique_ptr<exchange::Lookalikes> people;
    };
    const record::Field &m_field;
    Context m_context;
    std::shared_ptr<Read> m_read; ///< copies share it
};

/// Under a line for names: who or what a name may have meant that is not in the file, while it is
/// typed, and where that is possible the offer to add it. So nobody is recorded twice by a slip of
/// the keys.
class NameOffers final : public QWidget
{
    Q_OBJECT

public:
    NameOffers(const Candidates &candidates, QLineEdit *line, const IconSet &icons,
               QWidget *parent);

    void setCreates(bool creates) { m_creates = creates; }
    void showFor(const QString &typed);
    [[nodiscard]] const ChipRow *row() const { return m_row; }

Q_SIGNALS:
    void chosen(qint64 id);
    void createWanted(const QString &name);

private:
    Candidates m_candidates;
    QLineEdit *m_line;
    QString m_typed;
    ChipRow *m_row;
    bool m_creates = false;
};

/// One other record, by its title.
class ReferenceEditor final : public LineEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const record::Field &field, const Context &context, QWidget *parent);

    void setValue(const QVariant &value) override;
    void setCreates(bool creates) override { m_offers->setCreates(creates); }
    void accept(qint64 id) override { setValue(id); }

private:
    ReferenceEditor(const Candidates &candidates, const IconSet &icons, QWidget *parent);

    NameOffers *m_offers;
};

/// Several other records, mostly persons: a chip for each, and a line to add one by any part of its
/// title.
class ReferencesEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ReferencesEditor(const record::Field &field, const Context &context, QWidget *parent);

    [[nodiscard]] QVariant value() const override { return record::storedIds(m_ids); }
    void setValue(const QVariant &value) override;
    [[nodiscard]] QString problem() const override;
    void setReadOnly(bool readOnly) override;
    void setCreates(bool creates) override { m_offers->setCreates(creates); }
    void accept(qint64 id) override;
    void add(qint64 id);
    /// Chooses what gets into the file later, under the id that it will have.
    void acceptNew(qint64 id, const QString &title);
    /// Those that the name on the line may have meant, while it is not in the file.
    [[nodiscard]] const ChipRow *offers() const { return m_offers->row(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showChips();
    void addTyped();
    void take(qint64 id);

    Candidates m_candidates;
    const IconSet &m_icons;
    QLineEdit *m_line;
    FlowLayout *m_flow;
    NameOffers *m_offers;
    QList<QWidget *> m_chips;
    QList<qint64> m_ids;
    QHash<qint64, QString> m_newTitles; ///< of those that are not in the file yet
    bool m_readOnly = false;
};

} // namespace ankerpunt::ui
