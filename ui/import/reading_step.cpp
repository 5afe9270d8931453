// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/reading_step.h"

#include "ui/import/text_preview.h"
#include "ui/parts/choice_name.h"
#include "ui/parts/segmented.h"
#include "ui/parts/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace ankerpunt::ui {

using exchange::Answer;
using exchange::Encoding;
using Kind = exchange::ReadingProposal::Kind;

ReadingStep::ReadingStep(const Context &context, ImportSession &session, QWidget *parent)
    : ImportStep(context, session, parent),
      m_kind(new QComboBox),
      m_sheet(new QComboBox),
      m_encoding(new QComboBox),
      m_separator(new QComboBox),
      m_headerLine(new QSpinBox),
      m_form(new QFormLayout),
      m_how(textLabel({}, fontOf(12), context.theme().text2)),
      m_questions(new QVBoxLayout),
      m_preview(new TextPreview(this)),
      m_passedTitle(textLabel({}, fontOf(13, QFont::DemiBold), context.theme().text)),
      m_passed(new QListWidget)
{
    addChoices();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(16));
    row->addWidget(makeForm());
    row->addWidget(makePreview(), 1);
}

void ReadingStep::addChoices()
{
    m_kind->addItem(tr("Automatic"), QString());
    for (const record::Description *kind : context().store().registry().all()) {
        if (!kind->isPart()) {
            m_kind->addItem(kind->labelManyText(), kind->kind);
        }
    }
    m_encoding->addItem(tr("Automatic"), int(Encoding::Detect));
    m_encoding->addItem(tr("UTF-8"), int(Encoding::Utf8));
    m_encoding->addItem(tr("Windows (1252)"), int(Encoding::Windows1252));
    m_encoding->addItem(tr("Old Macintosh"), int(Encoding::MacRoman));
    m_encoding->addItem(tr("UTF-16 LE"), int(Encoding::Utf16LittleEndian));
    m_encoding->addItem(tr("UTF-16 BE"), int(Encoding::Utf16BigEndian));
    m_separator->addItem(tr("Automatic"), QChar());
    m_separator->addItem(tr("Semicolon ;"), QChar(u';'));
    m_separator->addItem(tr("Comma ,"), QChar(u','));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_separator->addItem(tr("Bar |"), QChar(u'|'));
    m_headerLine->setRange(0, 999);
    m_headerLine->setSpecialValueText(tr("Automatic"));
    m_headerLine->setKeyboardTracking(false);
    for (QComboBox *box : {m_kind, m_sheet, m_encoding, m_separator}) {
        connect(box, &QComboBox::activated, this, &ReadingStep::apply);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    connect(m_headerLine, &QSpinBox::valueChanged, this, &ReadingStep::apply);
}

QWidget *ReadingStep::makeForm()
{
    auto *inner = new QWidget;
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(px(6));
    const auto add = [&](const QString &label, QWidget *field, const QString &name) {
        field->setObjectName(name);
        m_form->addRow(labelFor(field, label), field);
    };
    add(tr("What is in this list"), m_kind, u"importKind"_s);
    add(tr("Sheet"), m_sheet, u"importSheet"_s);
    add(tr("Letters"), m_encoding, u"importEncoding"_s);
    add(tr("Between the columns"), m_separator, u"importSeparator"_s);
    add(tr("Line with the names of the columns"), m_headerLine, u"importHeaderLine"_s);
    m_how->setObjectName(u"importHow"_s);
    m_how->setWordWrap(true);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, px(8), 0);
    column->setSpacing(px(10));
    column->addLayout(m_form);
    column->addWidget(m_how);
    column->addLayout(m_questions);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has the keyboard
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inner);
    area->setFixedWidth(px(290));
    return area;
}

QWidget *ReadingStep::makePreview()
{
    auto *pane = new QWidget;
    auto *table = new QTableView;
    table->setObjectName(u"importPreview"_s);
    table->setAccessibleName(tr("First rows as they are read"));
    table->setModel(m_preview);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultSectionSize(px(130));
    m_passed->setObjectName(u"passedOver"_s);
    m_passed->setAccessibleName(tr("Lines passed over, and what is odd"));
    m_passed->setWordWrap(true);
    m_passed->setMaximumHeight(px(110));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addWidget(textLabel(tr("First rows as they are read"), fontOf(13, QFont::DemiBold),
                                context().theme().text));
    column->addWidget(table, 1);
    column->addWidget(m_passedTitle);
    column->addWidget(m_passed);
    return pane;
}

void ReadingStep::apply()
{
    exchange::ImportOptions options = session().options();
    options.kind = m_kind->currentData().toString();
    options.reading.sheet = m_sheet->currentData().toString();
    options.reading.encoding = Encoding(m_encoding->currentData().toInt());
    options.reading.separator = m_separator->currentData().toChar();
    options.reading.headerLine = m_headerLine->value();
    session().setOptions(options);
}

void ReadingStep::refresh()
{
    const exchange::ImportOptions options = session().options();
    const QSignalBlocker quiet(m_headerLine);
    m_kind->setCurrentIndex(m_kind->findData(options.kind));
    m_encoding->setCurrentIndex(m_encoding->findData(int(options.reading.encoding)));
    m_separator->setCurrentIndex(m_separator->findData(options.reading.separator));
    m_headerLine->setValue(options.reading.headerLine);
    const exchange::TextTable &table = session().table();
    const auto *file = session().understood();
    const auto *kind = file ? context().store().registry().find(file->kind) : nullptr;
    showSheets(table);
    QStringList how;
    if (kind != nullptr) {
        how.append(tr("Read as: %1.").arg(kind->labelManyText()));
    }
    if (!table.sheet.isEmpty()) {
        how.append(tr("Sheet: %1.").arg(table.sheet));
    }
    if (!table.encoding.isEmpty()) {
        how.append(tr("Letters: %1.").arg(table.encoding));
    }
    if (!table.separator.isNull()) {
        how.append(table.separator == u'\t' ? tr("Columns apart by tabs.")
                                            : tr("Columns apart by “%1”.").arg(table.separator));
    }
    if (table.headerLine > 0) {
        how.append(tr("Names of the columns on line %1.").arg(table.headerLine));
    }
    m_how->setText(how.join(u'\n'));
    m_preview->setTable(table);
    showQuestions();
    showPassedOver();
}

/// A spreadsheet is asked for its sheet, a text for its letters and separator.
void ReadingStep::showSheets(const exchange::TextTable &table)
{
    const QString asked = session().options().reading.sheet;
    m_sheet->clear();
    m_sheet->addItem(tr("First with cells"), QString());
    for (const exchange::TableSheet &sheet : table.sheets) {
        m_sheet->addItem(sheet.isHidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name,
                         sheet.name);
    }
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(asked)));
    const bool isSpreadsheet = !table.sheets.isEmpty() || !asked.isEmpty();
    m_form->setRowVisible(m_sheet, isSpreadsheet);
    m_form->setRowVisible(m_encoding, !isSpreadsheet);
    m_form->setRowVisible(m_separator, !isSpreadsheet);
}

void ReadingStep::showQuestions()
{
    const auto *file = session().understood();
    QList<exchange::ReadingProposal> proposals =
        file ? file->proposals : QList<exchange::ReadingProposal>();
    // After "no" nothing is proposed any more; the question stays, to be answered otherwise.
    const auto options = session().options();
    for (const auto &[kind, given] : {std::pair(Kind::RepairLetters, options.repairLetters),
                                      std::pair(Kind::FillDown, options.fillDown)}) {
        if (given == Answer::No) {
            exchange::ReadingProposal asked;
            asked.kind = kind;
            proposals.append(asked);
        }
    }
    if (m_asked != nullptr && m_shown == proposals) {
        return; // who is answering keeps the keyboard
    }
    m_shown = proposals;
    if (m_asked != nullptr) {
        m_asked->hide();
        m_asked->deleteLater();
    }
    m_asked = new QWidget(this);
    auto *column = new QVBoxLayout(m_asked);
    column->setContentsMargins(0, 0, 0, 0);
    m_questions->addWidget(m_asked);
    for (const auto &proposal : std::as_const(proposals)) {
        addQuestion(proposal);
    }
}

void ReadingStep::addQuestion(const exchange::ReadingProposal &proposal)
{
    const bool repairs = proposal.kind == Kind::RepairLetters;
    const auto options = session().options();
    const Answer given = repairs ? options.repairLetters : options.fillDown;
    const QString name =
        repairs ? tr("Letters that seem encoded twice") : tr("Empty cells below a word");
    QString text = name;
    if (proposal.rows > 0) {
        const QString rows = tr("%n row(s)", nullptr, proposal.rows);
        text = repairs ? tr("Letters seem encoded twice in %1: “%2” becomes “%3”.")
                             .arg(rows, proposal.before, proposal.after)
                       : tr("“%1” is empty in %2 below a cell that may stand for them too, such as "
                            "“%3”.")
                             .arg(proposal.column, rows, proposal.after);
    }
    auto *label = textLabel(text, fontOf(13), context().theme().text, m_asked);
    label->setWordWrap(true);
    auto *choice =
        new Segmented(name,
                      repairs ? QList<Segmented::Choice>{{tr("Put right")}, {tr("Leave as it is")}}
                              : QList<Segmented::Choice>{{tr("Fill in")}, {tr("Leave empty")}},
                      context().icons, m_asked);
    choice->setObjectName(repairs ? u"repairLetters"_s : u"fillDown"_s);
    if (given != Answer::Open) {
        choice->setCurrent(given == Answer::Yes ? 0 : 1);
    }
    connect(choice, &Segmented::chosen, this, [this, kind = proposal.kind](int index) {
        answer(kind, index == 0 ? Answer::Yes : Answer::No);
    });
    m_asked->layout()->addWidget(label);
    m_asked->layout()->addWidget(choice);
}

void ReadingStep::answer(Kind kind, Answer answer)
{
    exchange::ImportOptions options = session().options();
    (kind == Kind::RepairLetters ? options.repairLetters : options.fillDown) = answer;
    // The answer comes from a button that showing the new reading may take away.
    QMetaObject::invokeMethod(
        this, [this, options] { session().setOptions(options); }, Qt::QueuedConnection);
}

void ReadingStep::showPassedOver()
{
    const exchange::TextTable &table = session().table();
    m_passed->clear();
    for (const exchange::TextRow &row : table.above) {
        QStringList cells = row.cells;
        cells.removeAll(QString());
        m_passed->addItem(tr("Line %1 stands above the names of the columns: %2")
                              .arg(row.line)
                              .arg(cells.join(u", "_s)));
    }
    for (const int line : table.emptyLines) {
        m_passed->addItem(tr("Line %1 is empty.").arg(line));
    }
    for (const exchange::TextNote &note : table.notes) {
        m_passed->addItem(note.line > 0 ? tr("Line %1: %2").arg(note.line).arg(note.sentence)
                                        : note.sentence);
    }
    m_passedTitle->setText(tr("Lines passed over, and what is odd: %1").arg(m_passed->count()));
    m_passedTitle->setVisible(m_passed->count() > 0);
    m_passed->setVisible(m_passed->count() > 0);
}

} // namespace ankerpunt::ui
