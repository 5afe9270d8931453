// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/reference_editors.h"

#include "core/base/text.h"
#include "core/domain/shared.h"
#include "core/queries/lists.h"
#include "ui/parts/flow_layout.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QToolButton>

namespace ankerpunt::ui {

using record::Description;
using record::Field;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int foldedRole = Qt::UserRole + 1;
constexpr int widestChip = 320; ///< of its words; the whole title is in its tip

/// Completes by any part of a title; case and accents do not matter.
class TitleCompleter final : public QCompleter
{
public:
    TitleCompleter(const Candidates &candidates, QLineEdit *line)
        : QCompleter(line), m_candidates(candidates), m_model(new QStandardItemModel(this))
    {
        setModel(m_model);
        setCompletionRole(foldedRole);
        setFilterMode(Qt::MatchContains);
        setCaseSensitivity(Qt::CaseSensitive); // both sides are folded
        setMaxVisibleItems(10);
        line->setCompleter(this);
    }

    [[nodiscard]] QStringList splitPath(const QString &path) const override
    {
        return {folded(path)};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
    void readAgain()
    {
        m_model->clear();
        for (const auto &candidate : m_candidates.all()) {
            auto *item = new QStandardItem(candidate.title);
            item->setData(candidate.id, idRole);
            item->setData(candidate.folded, foldedRole);
            item->setToolTip(candidate.title.toHtmlEscaped());
            m_model->appendRow(item);
        }
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::FocusIn &&
            static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
            readAgain();
        }
        if (watched == widget() && event->type() == QEvent::KeyPress &&
            static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && !popup()->isVisible()) {
            readAgain();
            setCompletionPrefix(static_cast<QLineEdit *>(widget())->text());
            complete();
            return true;
        }
        return QCompleter::eventFilter(watched, event);
    }

private:
    Candidates m_candidates;
    QStandardItemModel *m_model;
};

LineFormat titleLine(const Candidates &candidates)
{
    return {[candidates](const QVariant &value) {
                return value.isNull() ? QString() : candidates.title(value.toLongLong());
            },
            [candidates](const QString &text) -> std::optional<QVariant> {
                const auto id = candidates.named(text);
                return id ? std::optional<QVariant>(*id) : std::nullopt;
            },
            QVariant(), Candidates::complaint(),
            QCoreApplication::translate("field", "type a part of the name")};
}

} // namespace

Candidates::Candidates(const Field &field, const Context &context, QObject *editor)
    : m_field(field), m_context(context), m_read(std::make_shared<QList<Candidate>>())
{
    QObject::connect(&context.store(), &record::Store::changed, editor,
                     [read = m_read](const record::ChangeSet &) { read->clear(); });
}

const QList<Candidates::Candidate> &Candidates::all() const
{
    if (m_read->isEmpty()) {
        QList<Candidate> all = m_field.choiceList.isEmpty() ? QList<Candidate>() : choices();
        const auto several = kinds();
        for (const Description *kind : several) {
            addKind(*kind, m_field.target() == nullptr, all);
        }
        for (Candidate &candidate : all) {
            candidate.folded = folded(candidate.title);
        }
        *m_read = std::move(all);
    }
    return *m_read;
}

QList<Candidates::Candidate> Candidates::choices() const
{
    const auto &kind = record::table<Choice>();
    QList<std::pair<int, Candidate>> found;
    m_context.store().rows().each(kind.description(), [&](const record::Record &record) {
        const Choice choice = kind.fromValues(record.id, record.values);
        if (choice.list == m_field.choiceList && !record.archivedOn.isValid()) {
            found.append({choice.position.value_or(0), {record.id, title(record.id), {}}});
        }
    });
    std::ranges::stable_sort(found, {}, &std::pair<int, Candidate>::first);
    QList<Candidate> all;
    for (const auto &[position, candidate] : found) {
        all.append(candidate);
    }
    return all;
}

/// The kinds of record that may be chosen; none for values of a list.
QList<const Description *> Candidates::kinds() const
{
    if (!m_field.choiceList.isEmpty()) {
        return {};
    }
    auto kinds = m_context.workspace.registry().all();
    kinds.removeIf([this](const Description *kind) {
        const bool lists = kind->kind == u"choice"_s || kind->kind == u"setting"_s;
        const bool anything = m_field.target() == nullptr && m_field.only.isEmpty();
        return !m_field.mayLeadTo(*kind) || (anything && (lists || kind->isPart()));
    });
    return kinds;
}

void Candidates::addKind(const Description &kind, bool sayKind, QList<Candidate> &all) const
{
    QHash<QString, int> sameTitle;
    for (const auto &row : queries::list(m_context.workspace, m_context.display, kind)) {
        if (row.archived) {
            continue;
        }
        const bool again = ++sameTitle[row.title] > 1;
        QStringList apart{sayKind ? kind.labelText() : QString(),
                          again ? row.secondary : QString()};
        apart.removeAll(QString());
        all.append({row.id,
                    apart.isEmpty() ? row.title : u"%1 (%2)"_s.arg(row.title, apart.join(u", "_s)),
                    {}});
    }
}

std::optional<qint64> Candidates::named(const QString &text) const
{
    const QString wanted = folded(text);
    std::optional<qint64> found;
    QList<qint64> holding; // the text as a part of their title
    for (const Candidate &candidate : all()) {
        const bool holds = candidate.folded.contains(wanted);
        if (holds && wanted.size() >= 2) {
            holding.append(candidate.id);
        }
        const bool same =
            holds && (candidate.folded == wanted || folded(title(candidate.id)) == wanted);
        if (same && candidate.title == text) {
            return candidate.id; // written exactly so, with what tells it apart
        }
        if (same && found) {
            return {};
        }
        if (same) {
            found = candidate.id;
        }
    }
    // Half a name will do where only one can be meant.
    return !found && holding.size() == 1 ? std::optional(holding.constFirst()) : found;
}

QString Candidates::complaint()
{
    return QCoreApplication::translate("field", "This name is not in the file, or more than one "
                                                "has it. Choose from the list, or add it first.");
}

ReferenceEditor::ReferenceEditor(const Field &field, const Context &context, QWidget *parent)
    : ReferenceEditor(Candidates(field, context, parent), parent)
{}

ReferenceEditor::ReferenceEditor(const Candidates &candidates, QWidget *parent)
    : LineEditor(titleLine(candidates), parent)
{
    new TitleCompleter(candidates, line());
}

ReferencesEditor::ReferencesEditor(const Field &field, const Context &context, QWidget *parent)
    : FieldEditor(parent),
      m_candidates(field, context, this),
      m_icons(context.icons),
      m_line(new QLineEdit),
      m_flow(new FlowLayout(this))
{
    m_line->setPlaceholderText(
        QCoreApplication::translate("field", "add: type a part of the name"));
    m_flow->addWidget(m_line);
    setInput(m_line);
    auto *completer = new TitleCompleter(m_candidates, m_line);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                add(index.data(idRole).toLongLong());
                // The completer writes the title into the line after this.
                QMetaObject::invokeMethod(m_line, &QLineEdit::clear, Qt::QueuedConnection);
            });
    connect(m_line, &QLineEdit::returnPressed, this, &ReferencesEditor::addTyped);
}

bool ReferencesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        addTyped();
    }
    if (watched == m_line && event->type() == QEvent::KeyPress && m_line->text().isEmpty() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace && !m_ids.isEmpty() &&
        !m_readOnly) {
        take(m_ids.constLast());
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void ReferencesEditor::setValue(const QVariant &value)
{
    m_ids = record::idsOf(value);
    m_line->clear();
    showChips();
}

QString ReferencesEditor::problem() const
{
    return m_line->text().trimmed().isEmpty() ? QString() : Candidates::complaint();
}

void ReferencesEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_line->setReadOnly(readOnly);
    m_line->setProperty("readOnly", readOnly);
    showChips();
}

void ReferencesEditor::add(qint64 id)
{
    if (!m_ids.contains(id)) {
        m_ids.append(id);
        showChips();
    }
}

void ReferencesEditor::addTyped()
{
    if (const auto id = m_candidates.named(m_line->text()); id && !m_line->text().isEmpty()) {
        m_line->clear();
        add(*id);
    }
}

void ReferencesEditor::take(qint64 id)
{
    m_ids.removeOne(id);
    showChips();
    m_line->setFocus();
}

void ReferencesEditor::showChips()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const qint64 id : std::as_const(m_ids)) {
        auto *chip = new QToolButton(this);
        const QString title = m_candidates.title(id);
        chip->setProperty("chip", true);
        const QString shown =
            fontMetrics().elidedText(title.simplified(), Qt::ElideRight, widestChip);
        chip->setText(QString(shown).replace(u'&', u"&&"_s));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setLayoutDirection(Qt::RightToLeft); // the cross comes after the word
        chip->setEnabled(!m_readOnly);
        if (!m_readOnly) {
            chip->setIcon(m_icons.icon(u"close"_s, m_icons.theme().text2, 14));
            chip->setIconSize(QSize(14, 14));
        }
        const QString take = QCoreApplication::translate("field", "Take away: %1").arg(title);
        chip->setToolTip(take.toHtmlEscaped());
        chip->setAccessibleName(take);
        connect(chip, &QToolButton::clicked, this, [this, id] { this->take(id); });
        m_flow->insertWidget(int(m_chips.size()), chip);
        m_chips.append(chip);
        chip->show();
    }
    updateGeometry();
}

} // namespace ankerpunt::ui
