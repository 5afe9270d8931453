// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_fields.h"

#include <QHash>

class QScrollArea;

namespace ankerpunt::ui {

class Banner;
class RecordHead;
class RecordTabs;

/// The form of one record, made from its description. It saves itself: a field that was changed is
/// stored when the person leaves it, as one step that can be undone. What breaks a rule stays in
/// the form with the reason beside it, and nothing is stored.
///
/// The form knows each value as it last read it. When a value changed underneath (an undo, an
/// import) the new one is shown; where the person is typing, both stay and the form asks which one
/// to keep. A record that went meanwhile stays too, as a new one, while something was typed.
///
/// Its parts are made for the first record that it shows: often only the list is looked at.
class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    RecordForm(const record::Description &kind, const Context &context, QWidget *parent);

    void open(qint64 id);
    /// A new record, filled in so far.
    void openNew(const record::Record &fresh);
    void clear();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] qint64 current() const { return m_record.id; }

    /// Stores what is still being typed. False when something cannot be stored: the form then says
    /// what, and the person should stay.
    bool leave();
    /// Forgets what was typed and not stored.
    void drop();
    [[nodiscard]] bool hasUnsaved() const;
    /// Reads the record again after the file changed.
    void refresh();
    void focusFirst();
    /// To the next tab, or with -1 to the one before; the keyboard comes along.
    void turn(int direction);
    /// None until a record was shown.
    [[nodiscard]] RecordTabs *tabs() const { return m_tabs; }

Q_SIGNALS:
    void added(qint64 id); ///< a new record got into the file
    void closed();         ///< there is nothing to show any more
    void archiveWanted();  ///< also to bring it back
    void escaped();        ///< the person is done here
    void kept(bool all);   ///< a field was left: is all that was typed in the file?
    void openWanted(qint64 id);
    void newWanted(const ankerpunt::record::Record &fresh);
    void said(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeParts();
    void fillDetails();
    void addShortcuts();
    bool save(FormRow &row);
    bool saveNew(FormRow &row);
    void dateBeside(const FormRow &row, record::Record &record) const;
    bool store(FormRow &row, const record::Record &now);
    void saveOthers(const FormRow &saved);
    void showRecord();
    void showHistory();
    void sayConflict();
    void stayAsNew();
    void keepMine();
    void takeTheirs();
    [[nodiscard]] bool isPending(const FormRow &row) const;

    const record::Description &m_kind;
    Context m_context;
    record::Record m_record; ///< as it was last read; of a new one what was filled in so far
    record::Record m_fresh;  ///< what a new one began with
    bool m_isOpen = false;
    bool m_isSaving = false;
    bool m_isGone = false;                ///< the record was removed while something was typed
    QHash<QString, QVariant> m_conflicts; ///< field -> what was typed when it changed underneath

    QScrollArea *m_scroll = nullptr;
    Banner *m_banner = nullptr;
    RecordHead *m_head = nullptr;
    RecordTabs *m_tabs = nullptr; ///< before the fields, so that Tab comes to them from it
    RecordFields *m_fields = nullptr;
};

} // namespace ankerpunt::ui
