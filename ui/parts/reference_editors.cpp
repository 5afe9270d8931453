// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/reference_editors.h"

#include "core/base/text.h"
#include "core/domain/names/name_likeness.h"
#include "core/domain/names/name_parsing.h"
#include "core/domain/shared.h"
#include "core/queries/lists.h"
#include "ui/parts/chip_row.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/focus_in_sight.h"
#include "ui/parts/tab_order.h"
#include "ui/parts/text_label.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace ankerpunt::ui {

using record::Description;
using record::Field;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int mostAlike = 3;
constexpr int foldedRole = Qt::UserRole + 1;
const QString createKey = u"create"_s;

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
            item->setToolTip(asToolTip(candidate.title));
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
        if (event->type() == QEvent::KeyPress && watched == popup()) { // which asking for makes
            chooseOnly(static_cast<QKeyEvent *>(event)->key());
        }
        return QCompleter::eventFilter(watched, event);
    }

private:
    /// Enter takes the proposal where there is only one.
    void chooseOnly(int key)
    {
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter && completionCount() == 1 && !popup()->currentIndex().isValid()) {
            popup()->setCurrentIndex(completionModel()->index(0, 0));
        }
    }

    Candidates m_candidates;
    QStandardItemModel *m_model;
};

/// How many letters to add, drop or change to make one text of another (Levenshtein).
int editsBetween(const QString &one, const QString &other)
{
    if (std::abs(one.size() - other.size()) > 2) {
        return 3; // more than matters here
    }
    QList<int> row(other.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (int i = 0; i < int(one.size()); ++i) {
        int diagonal = row.at(0);
        row[0] = i + 1;
        for (int j = 0; j < int(other.size()); ++j) {
            const int same = diagonal + (one.at(i) == other.at(j) ? 0 : 1);
            diagonal = row.at(j + 1);
            row[j + 1] = std::min({same, row.at(j) + 1, row.at(j + 1) + 1});
        }
    }
    return row.constLast();
}

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
    : m_field(field), m_context(context), m_read(std::make_shared<Read>())
{
    QObject::connect(&context.store(), &record::Store::changed, editor,
                     [read = m_read](const record::ChangeSet &) { *read = {}; });
}

const QList<Candidates::Candidate> &Candidates::all() const
{
    if (m_read->all.isEmpty()) {
        QList<Candidate> all = m_field.choiceList.isEmpty() ? QList<Candidate>() : choices();
        const auto several = kinds();
        for (const Description *kind : several) {
            addKind(*kind, m_field.target() == nullptr, all);
        }
        for (Candidate &candidate : all) {
            candidate.folded = folded(candidate.title);
        }
        m_read->all = std::move(all);
    }
    return m_read->all;
}

QList<Candidates::Candidate> Candidates::choices() const
{
    const auto &kind = record::table<Choice>();
    QList<std::pair<int, Candidate>> found;
    m_context.store().rows().each(kind.description(), [&](const record::Record &record) {
        const Choice choice = kind.fromValues(record.id, record.values);
        if (choice.list == m_field.choiceList && !record.archivedOn.isValid()) {
            found.append({choice.position.value_or(0), {record.id, title(record.id), {}, {}}});
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
                    {},
                    row.secondary});
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

bool Candidates::holds(const QString &text) const
{
    const QString wanted = folded(text);
    return std::ranges::any_of(
        all(), [&](const Candidate &candidate) { return candidate.folded.contains(wanted); });
}

QList<Candidates::Candidate> Candidates::peopleLike(const QString &text) const
{
    if (m_read->people == nullptr) {
        m_read->people = std::make_unique<exchange::Lookalikes>(m_context.workspace);
    }
    const PersonName name = parseName(text, NameConvention::Dutch).name;
    QList<Candidate> found;
    for (const auto &alike : m_read->people->people({name, {}, {}, {}, worthProposing}).best) {
        const auto known = std::ranges::find(all(), alike.id, &Candidate::id);
        if (known != all().end() && found.size() < mostAlike) {
            found.append(*known);
        }
    }
    return found;
}

QList<Candidates::Candidate> Candidates::like(const QString &text) const
{
    const bool people = m_field.target() != nullptr && m_field.target()->kind == u"person"_s;
    if (const auto known = people ? peopleLike(text) : QList<Candidate>(); !known.isEmpty()) {
        return known;
    }
    const QString wanted = folded(text);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    QList<Candidate> found;
    for (const Candidate &candidate : all()) {
        const QStringList own = candidate.folded.split(u' ', Qt::SkipEmptyParts);
        const bool shares = std::ranges::any_of(
            words, [&](const QString &word) { return word.size() >= 4 && own.contains(word); });
        if (found.size() < mostAlike && (shares || editsBetween(candidate.folded, wanted) <= 2)) {
            found.append(candidate);
        }
    }
    return found;
}

QString Candidates::complaint()
{
    return QCoreApplication::translate("field", "This name is not in the file, or more than one "
                                                "has it. Choose from the list, or add it first.");
}

ReferenceEditor::ReferenceEditor(const Field &field, const Context &context, QWidget *parent)
    : ReferenceEditor(Candidates(field, context, parent), context.icons, parent)
{}

ReferenceEditor::ReferenceEditor(const Candidates &candidates, const IconSet &icons,
                                 QWidget *parent)
    : LineEditor(titleLine(candidates), parent),
      m_offers(new NameOffers(candidates, line(), icons, this))
{
    new TitleCompleter(candidates, line());
    layout()->addWidget(m_offers);
    connect(m_offers, &NameOffers::createWanted, this, &FieldEditor::createWanted);
    connect(m_offers, &NameOffers::chosen, this, [this](qint64 id) {
        setValue(id);
        line()->setFocus();
        Q_EMIT left();
    });
}

void ReferenceEditor::setValue(const QVariant &value)
{
    m_offers->hide();
    LineEditor::setValue(value);
}

NameOffers::NameOffers(const Candidates &candidates, QLineEdit *line, const IconSet &icons,
                       QWidget *parent)
    : QWidget(parent),
      m_candidates(candidates),
      m_line(line),
      m_row(new ChipRow(QCoreApplication::translate("field", "Who or what was meant"), icons, this))
{
    constexpr int telling = 3; // fewer letters look like anything
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, px(4), 0, 0);
    box->addWidget(m_row);
    hide();
    connect(line, &QLineEdit::textEdited, this, [this](const QString &text) {
        const QString typed = text.simplified();
        if (typed.size() < telling || m_candidates.holds(typed)) {
            hide();
        } else {
            showFor(typed);
        }
    });
    connect(m_row, &ChipRow::clicked, this, [this](const QString &key) {
        hide();
        if (key == createKey) {
            Q_EMIT createWanted(m_typed);
        } else {
            Q_EMIT chosen(key.toLongLong());
        }
    });
}

void NameOffers::showFor(const QString &typed)
{
    m_typed = typed;
    m_row->clear();
    if (m_creates) { // first: Enter goes on with what was typed, never with somebody else
        m_row->add(Chip::Kind::Add, createKey,
                   QCoreApplication::translate("field", "Add “%1”").arg(typed));
    }
    for (const auto &candidate : m_candidates.like(typed)) {
        const QString about = candidate.about.isEmpty() ? QString() : u", "_s + candidate.about;
        m_row->add(Chip::Kind::Choice, QString::number(candidate.id),
                   QCoreApplication::translate("field", "%1?").arg(candidate.title + about),
                   u"people"_s);
    }
    QWidget *before = m_line; // Tab comes to what is offered, and then to the next field
    for (Chip *chip : m_row->chips()) {
        setTabOrder(before, chip);
        before = chip;
    }
    setVisible(!m_row->chips().isEmpty());
    QMetaObject::invokeMethod( // when it has its place
        this, [this] { bringInSight(this); }, Qt::QueuedConnection);
}

ReferencesEditor::ReferencesEditor(const Field &field, const Context &context, QWidget *parent)
    : FieldEditor(parent),
      m_candidates(field, context, this),
      m_icons(context.icons),
      m_line(new QLineEdit(this)),
      m_flow(new FlowLayout(nullptr)),
      m_offers(new NameOffers(m_candidates, m_line, context.icons, this))
{
    m_line->setPlaceholderText(
        QCoreApplication::translate("field", "add: type a part of the name"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addLayout(m_flow);
    column->addWidget(m_offers);
    m_flow->addWidget(m_line);
    m_offers->hide();
    setInput(m_line);
    connect(m_offers, &NameOffers::createWanted, this, &FieldEditor::createWanted);
    connect(m_offers, &NameOffers::chosen, this, [this](qint64 id) {
        m_line->clear();
        m_line->setFocus();
        accept(id);
        Q_EMIT left();
    });
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
    m_offers->hide();
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

void ReferencesEditor::accept(qint64 id)
{
    m_line->clear();
    m_offers->hide();
    add(id);
}

void ReferencesEditor::acceptNew(qint64 id, const QString &title)
{
    m_newTitles.insert(id, QCoreApplication::translate("field", "%1 (new)").arg(title));
    accept(id);
}

void ReferencesEditor::addTyped()
{
    if (m_line->text().trimmed().isEmpty()) {
        m_offers->hide();
    } else if (const auto id = m_candidates.named(m_line->text())) {
        m_line->clear();
        m_offers->hide();
        add(*id);
    } else if (!m_offers->isVisible()) { // else the keyboard may just be going there
        m_offers->showFor(m_line->text().simplified());
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
        const QString title =
            m_newTitles.contains(id) ? m_newTitles.value(id) : m_candidates.title(id);
        auto *chip =
            new Chip(m_readOnly ? Chip::Kind::Fact : Chip::Kind::Filter, title, {}, m_icons, this);
        const auto take = [this, id] { this->take(id); };
        if (!m_readOnly) {
            connect(chip, &Chip::removed, this, take);
            // There is nothing to change about a name, so a click anywhere on it takes it away.
            connect(chip, &Chip::clicked, this, take);
        }
        m_flow->insertWidget(int(m_chips.size()), chip);
        tabAfter(m_line, chip); // not after all there is
        m_chips.append(chip);
        chip->show();
    }
    updateGeometry();
}

} // namespace ankerpunt::ui
