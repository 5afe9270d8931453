// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day_words.h"
#include "core/base/partial_date.h"
#include "ui/parts/field_editor.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QPlainTextEdit;

namespace ankerpunt::ui {

/// How a value is written on one line, and read back.
struct LineFormat
{
    std::function<QString(const QVariant &)> write;
    /// Nothing when the text, which is not empty, cannot be read.
    std::function<std::optional<QVariant>(const QString &)> read;
    QVariant empty;      ///< the stored form of nothing
    QString complaint;   ///< said when the text cannot be read
    QString placeholder; ///< an example of what to type
};

[[nodiscard]] LineFormat textLine();
[[nodiscard]] LineFormat integerLine();
[[nodiscard]] LineFormat decimalLine(const Language &language);
/// Days in numbers and in words ("last Thursday", "in two weeks"); see dayOfWords().
[[nodiscard]] LineFormat dayLine(const Language &language, QDate today,
                                 Toward toward = Toward::Past);
[[nodiscard]] LineFormat partialDateLine(const Language &language, QDate today,
                                         Toward toward = Toward::Past);
[[nodiscard]] LineFormat timeLine();

/// A value on one line.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(LineFormat format, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QString problem() const override;
    void setReadOnly(bool readOnly) override;

protected:
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    /// Writes what was typed as it was understood.
    void writeAsRead();

private:
    LineFormat m_format;
    QLineEdit *m_line;
    QVariant m_set;
    QString m_shown;
};

/// A day or a partial date that people often mean, with the words for it.
struct QuickDate
{
    QString label;
    PartialDate date;
};
/// Today, tomorrow, next week and so on; where a date may be partial also this month, this year.
[[nodiscard]] QList<QuickDate> quickDates(QDate today, bool mayBePartial, const Language &language);

/// A date, typed as people write it or chosen from a short list: the sign at its right or the down
/// key opens that. A day, or with partialDateLine() also a month or a year.
class DateField final : public LineEditor
{
    Q_OBJECT

public:
    enum class Precision { Day, Partial };

    DateField(Precision precision, const Context &context, QWidget *parent,
              Toward toward = Toward::Past);

    void setReadOnly(bool readOnly) override;
    /// Shows the list of dates.
    void choose();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Precision m_precision;
    Context m_context;
    QAction *m_choose;
    QMenu *m_menu;
};

/// Text of several lines; Tab goes to the next field.
class MultilineEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit MultilineEditor(QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;

private:
    void fitHeight();

    QPlainTextEdit *m_text;
    QVariant m_set;
};

/// One of a list of values, each with its stored form and its label.
struct Option
{
    QString value;
    QString label;
};
[[nodiscard]] QList<Option> enumOptions(const record::Field &field, const Context &context);
[[nodiscard]] QList<Option> choiceOptions(const record::Field &field, const Context &context);

class ComboEditor : public FieldEditor
{
    Q_OBJECT

public:
    ComboEditor(const QList<Option> &options, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;

protected:
    ComboEditor(const QList<Option> &options, QComboBox *box, QWidget *parent);
    [[nodiscard]] QComboBox *box() const { return m_box; }

private:
    QComboBox *m_box;
};

/// Yes or no; final with the click.
class CheckEditor final : public FieldEditor
{
    Q_OBJECT

public:
    CheckEditor(const QString &label, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;

private:
    QCheckBox *m_box;
};

} // namespace ankerpunt::ui
