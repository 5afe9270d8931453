// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/form_row.h"

#include <QHash>

class QPushButton;
class QScrollBar;

namespace ankerpunt::ui {

class ChipRow;
class ReferencesEditor;
class Segmented;
class WayChoice;

/// What was said with whom, written down within a minute: the questions in the order in which one
/// tells it, of which only the first, with whom, needs an answer.
///
/// This is the form that people open most, between two visits and with the telephone still in
/// their hand; so it asks less than a talk can hold (the form of the talk itself has the rest) and
/// fills in what it can know: who or what is chosen in the window, today, the way that was used
/// last. What comes of it is a talk, a line for each person that it was with, and an action for
/// what was agreed. Together they are one step: one undo takes them all back, also somebody who
/// was not in the file before, because a new name waits here until the contact is saved.
///
/// Unlike the other forms it stores nothing while one types: a contact with nobody is none. What
/// was typed stays here as long as this does, however often it is closed and shown again, until it
/// is saved or dropped; whoever takes this away asks isTyped() first.
class QuickLog final : public QWidget
{
    Q_OBJECT

public:
    QuickLog(const Context &context, QWidget *parent);

    /// A new contact, with or about the record that is chosen in the window, 0 for none. What was
    /// typed before stays.
    void begin(qint64 about);
    /// Whether something was typed that is not saved.
    [[nodiscard]] bool isTyped() const;
    /// Says that it is not saved, and @p more, with the way to drop it.
    void sayUnsaved(const QString &more = {});
    /// Puts it in the file, or says what is missing; @p isLast: the person wants to write down no
    /// other now.
    void save(bool isLast);
    /// Where the first answer is still to be given.
    void focusFirst();

Q_SIGNALS:
    /// A contact is in the file; @p isLast as save() was told.
    void saved(const QString &sentence, bool isLast);
    void dropped();
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] FormRow *makeRow(const record::Field &field);
    [[nodiscard]] QWidget *makeQuestions();
    [[nodiscard]] QLayout *makeWay();
    [[nodiscard]] QLayout *makeWhen();
    [[nodiscard]] QLayout *makeAgreed();
    [[nodiscard]] QWidget *makeFoot();
    void connectPeople();
    void clear();
    void prefill(qint64 about);
    void showDay();
    void showDueDays();
    void showDue();
    void say(const QString &sentence);
    void settle(FormRow &row);
    void takeName(const QString &name);
    void forgetGone();
    [[nodiscard]] QList<qint64> people() const;
    [[nodiscard]] QString dueKey() const;
    [[nodiscard]] QVariant due() const;
    [[nodiscard]] QString namesText() const;
    [[nodiscard]] record::Record talk() const;
    [[nodiscard]] bool isRight(const record::Record &talk);
    void write(const record::Record &talk);
    void keep(bool isLast);

    Context m_context;
    QList<FormRow *> m_rows;
    ReferencesEditor *m_people = nullptr;
    WayChoice *m_way = nullptr;
    Segmented *m_near = nullptr;  ///< today, yesterday
    ChipRow *m_dueDays = nullptr; ///< the days by which things are mostly promised
    QScrollBar *m_scrolled = nullptr;
    QLabel *m_said = nullptr; ///< what became of the contact before, or of this one
    QPushButton *m_drop = nullptr;
    FormRow *m_with = nullptr;
    FormRow *m_day = nullptr;
    FormRow *m_time = nullptr;
    FormRow *m_topic = nullptr;
    FormRow *m_report = nullptr;
    FormRow *m_agreed = nullptr;
    FormRow *m_due = nullptr; ///< another day than those
    FormRow *m_subjects = nullptr;
    QHash<qint64, record::Record> m_newPeople; ///< who gets into the file with the contact
    QList<qint64> m_givenPeople;               ///< as prefilled: no loss when they go
    QVariant m_givenSubjects;
};

} // namespace ankerpunt::ui
