// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/quick_log.h"

#include "core/domain/contacts.h"
#include "ui/guard.h"
#include "ui/log/way_choice.h"
#include "ui/parts/chip_row.h"
#include "ui/parts/form_keys.h"
#include "ui/parts/reference_editors.h"
#include "ui/parts/segmented.h"
#include "ui/parts/text_label.h"
#include "ui/records/hints.h"
#include "ui/records/in_place.h"
#include "ui/records/words.h"
#include "ui/settings.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace ankerpunt::ui {

using record::Field;
using record::Record;

namespace {

constexpr int margin = 16;
const QString lastWay = u"log/medium"_s;
const QString otherDay = u"other"_s;

/// A field of the model as it is asked here: in other words, and on one line or more.
Field asked(const Field &field, const char *question)
{
    Field own = field;
    own.label = question;
    own.required = false;
    return own;
}

/// What is asked. The names of the columns stay, so that a problem finds its field.
struct Questions
{
    Field with, way, day, time, topic, report, agreed, due, subjects;
};

const Questions &questions()
{
    static const Questions all = [] {
        const auto &talk = record::table<Interaction>().description();
        const auto &with = record::table<InteractionParticipant>().description();
        const auto &action = record::table<Action>().description();
        Questions q{
            asked(with.field(u"person_id"_s), QT_TRANSLATE_NOOP("domain", "With whom")),
            talk.field(u"medium"_s),
            asked(talk.field(u"happened_on"_s), QT_TRANSLATE_NOOP("domain", "When")),
            talk.field(u"starts_at"_s),
            asked(talk.field(u"topic"_s), QT_TRANSLATE_NOOP("domain", "About what")),
            asked(talk.field(u"report"_s), QT_TRANSLATE_NOOP("domain", "What was said?")),
            asked(action.field(u"what"_s), QT_TRANSLATE_NOOP("domain", "What do you agree?")),
            action.field(u"due_on"_s),
            asked(talk.field(u"subjects"_s), QT_TRANSLATE_NOOP("domain", "Belongs to"))};
        q.with.name = u"people"_s;
        q.with.kind = record::FieldKind::References; // one talk, several lines of this
        q.with.required = true;
        q.agreed.multiline = false; // one sentence; the action has room for more
        return q;
    }();
    return all;
}

/// The days by which things are mostly promised: the next Friday, in a week, in two.
QList<QDate> dueDays(QDate today)
{
    const int toFriday = (Qt::Friday - today.dayOfWeek() + 6) % 7 + 1;
    QList<QDate> days{today.addDays(toFriday)};
    for (const int ahead : {7, 14}) {
        if (!days.contains(today.addDays(ahead))) {
            days.append(today.addDays(ahead));
        }
    }
    return days;
}

} // namespace

QuickLog::QuickLog(const Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"quickLog"_s);
    setAccessibleName(tr("Log contact"));
    auto *scroll = new QScrollArea;
    scroll->setWidget(makeQuestions());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(makeFoot());
    m_scrolled = scroll->verticalScrollBar();
    connectPeople();
    connect(&context.store(), &record::Store::changed, this,
            [this](const record::ChangeSet &changes) {
                forgetGone();
                if (changes.touches(record::table<Choice>().description())) {
                    m_way->read();
                }
            });
    clear();
}

FormRow *QuickLog::makeRow(const Field &field)
{
    auto *row = new FormRow(field, m_context, this);
    row->editor()->input()->setObjectName(u"log_"_s + field.name); // the talk's form has the other
    connect(row->editor(), &FieldEditor::left, this, [this, row] { settle(*row); });
    connect(row, &FormRow::adviceTaken, this, [row] { takePlainerWord(*row); });
    m_rows.append(row);
    return row;
}

QWidget *QuickLog::makeQuestions()
{
    const Questions &q = questions();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(px({margin, 12, margin, 12}));
    column->setSpacing(px(10));
    m_with = makeRow(q.with);
    m_people = qobject_cast<ReferencesEditor *>(m_with->editor());
    column->addWidget(m_with);
    column->addLayout(makeWay());
    column->addLayout(makeWhen());
    m_topic = makeRow(q.topic);
    column->addWidget(m_topic);
    m_report = makeRow(q.report);
    column->addWidget(m_report);
    column->addLayout(makeAgreed());
    m_subjects = makeRow(q.subjects);
    column->addWidget(m_subjects);
    column->addStretch(1);
    return page;
}

QLayout *QuickLog::makeWay()
{
    const Theme &theme = m_context.theme();
    m_way = new WayChoice(questions().way, m_context, this);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(6));
    head->addWidget(textLabel(questions().way.labelText(), fontOf(12, QFont::Medium), theme.text2));
    head->addWidget(textLabel(tr("keys 1 to %1").arg(m_way->count()), fontOf(12), theme.text3));
    head->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(px(4));
    column->addLayout(head);
    column->addWidget(m_way);
    return column;
}

QLayout *QuickLog::makeWhen()
{
    m_near =
        new Segmented(tr("Which day"), {{tr("Today")}, {tr("Yesterday")}}, m_context.icons, this);
    m_near->setObjectName(u"log_near"_s);
    m_day = makeRow(questions().day);
    m_day->setQuick(m_near);
    m_time = makeRow(questions().time);
    qobject_cast<QLineEdit *>(m_time->editor()->input())->setPlaceholderText(tr("such as 14:30"));
    connect(m_near, &Segmented::chosen, this, [this](int daysAgo) {
        m_day->editor()->setValue(
            m_context.workspace.clock().today().addDays(-daysAgo).toString(Qt::ISODate));
        m_day->showProblem({});
    });
    connect(qobject_cast<QLineEdit *>(m_day->editor()->input()), &QLineEdit::textChanged, this,
            &QuickLog::showDay);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_day, 5);
    row->addWidget(m_time, 3);
    return row;
}

QLayout *QuickLog::makeAgreed()
{
    m_agreed = makeRow(questions().agreed);
    m_dueDays = new ChipRow(questions().due.labelText(), m_context.icons, this);
    m_dueDays->setObjectName(u"log_due_days"_s);
    m_dueDays->setExclusive(true);
    m_due = makeRow(questions().due);
    connect(m_dueDays, &ChipRow::clicked, this, &QuickLog::showDue);
    auto *column = new QVBoxLayout;
    column->setSpacing(px(4));
    column->addWidget(m_agreed);
    column->addWidget(m_dueDays);
    column->addWidget(m_due);
    return column;
}

QWidget *QuickLog::makeFoot()
{
    m_said = textLabel({}, fontOf(12), m_context.theme().text2);
    m_said->setObjectName(u"log_said"_s);
    m_said->setWordWrap(true);
    m_drop = new QPushButton(tr("Drop it"));
    m_drop->setObjectName(u"log_drop"_s);
    m_drop->setProperty("flat", true);
    m_drop->setAutoDefault(false);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        clear();
        focusFirst();
        Q_EMIT dropped();
    });
    auto *told = new QHBoxLayout;
    told->addWidget(m_said, 1);
    told->addWidget(m_drop);
    auto *keep = new QPushButton(tr("Save contact"));
    keep->setObjectName(u"log_save"_s);
    keep->setProperty("main", true);
    keep->setProperty("keys", saveKeysText());
    keep->setToolTip(asToolTip(saveKeysText()));
    keep->setAutoDefault(false);
    auto *another = new QPushButton(tr("And one more"));
    another->setObjectName(u"log_another"_s);
    another->setToolTip(tr("Saves this one; the next has the same day and belongs to the same"));
    another->setAutoDefault(false);
    connect(keep, &QPushButton::clicked, this, [this] { save(true); });
    connect(another, &QPushButton::clicked, this, [this] { save(false); });
    onSaveKeys(this, [keep] { keep->click(); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(keep, 1);
    buttons->addWidget(another);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(px({margin, 8, margin, 10}));
    column->addLayout(told);
    column->addLayout(buttons);
    return foot;
}

void QuickLog::connectPeople()
{
    m_people->setCreates(mayCreateInPlace(questions().with, m_context));
    connect(m_people, &FieldEditor::createWanted, this, &QuickLog::takeName);
}

void QuickLog::begin(qint64 about)
{
    if (isTyped()) {
        sayUnsaved();
    } else {
        clear();
        prefill(about);
    }
}

/// As at first; the way is the one that was used last in this file on this computer.
void QuickLog::clear()
{
    m_newPeople.clear();
    for (FormRow *row : std::as_const(m_rows)) {
        row->editor()->setValue(row->field().empty());
        row->showProblem({});
    }
    m_givenPeople.clear();
    m_givenSubjects = m_subjects->editor()->value();
    m_way->setValue(settings::forFile(m_context.workspace.path()).value(lastWay).toString());
    m_day->editor()->setValue(m_context.workspace.clock().today().toString(Qt::ISODate));
    showDay();
    showDueDays();
    say({});
    m_scrolled->setValue(0);
}

/// Who is chosen in the window was spoken with; what else is chosen it was about.
void QuickLog::prefill(qint64 about)
{
    const record::Description *kind = about == 0 ? nullptr : m_context.store().rows().kindOf(about);
    if (kind == &record::table<Person>().description()) {
        m_people->accept(about);
        m_givenPeople = {about};
    } else if (kind != nullptr && m_subjects->field().mayLeadTo(*kind)) {
        m_subjects->editor()->setValue(record::storedIds({about}));
        m_givenSubjects = m_subjects->editor()->value();
    }
}

/// Whether the day is one of the two beside it.
void QuickLog::showDay()
{
    const QDate day = QDate::fromString(m_day->editor()->value().toString(), Qt::ISODate);
    const qint64 ago = day.daysTo(m_context.workspace.clock().today());
    m_near->setCurrent(day.isValid() && ago >= 0 && ago <= 1 ? int(ago) : -1);
}

void QuickLog::showDueDays()
{
    const QDate today = m_context.workspace.clock().today();
    m_dueDays->clear();
    for (const QDate &day : dueDays(today)) {
        m_dueDays->add(Chip::Kind::Choice, day.toString(Qt::ISODate),
                       m_context.language().shortWeekday(day, today));
    }
    m_dueDays->add(Chip::Kind::Choice, otherDay, tr("other day"));
    m_due->hide();
}

void QuickLog::showDue()
{
    const bool other = dueKey() == otherDay;
    m_due->setVisible(other);
    if (other) {
        m_due->editor()->setFocus(Qt::OtherFocusReason);
    }
}

/// What the row says about its value, now that one left it.
void QuickLog::settle(FormRow &row)
{
    row.showProblem(row.editor()->problem());
    if (row.sentence().isEmpty()) {
        const auto &told = record::table<Action>().description().field(u"what"_s);
        const Field &field = &row == m_agreed ? told : row.field(); // also on one line a sentence
        showHintAt(row, field, m_context);
    }
}

/// Somebody who is not in the file yet gets there with the contact; who cannot by a name alone, at
/// once.
void QuickLog::takeName(const QString &name)
{
    Record fresh = namedRecord(record::table<Person>().description(), name, m_context);
    if (!m_context.store().problemsOf(fresh).isEmpty()) {
        createInPlace(*m_people, questions().with, name, m_context);
        return;
    }
    for (const Record &waiting : std::as_const(m_newPeople)) {
        if (waiting.title() == fresh.title()) {
            return m_people->accept(waiting.id); // typed twice
        }
    }
    fresh.id = m_context.store().newId();
    m_newPeople.insert(fresh.id, fresh);
    m_people->acceptNew(fresh.id, fresh.title());
    m_with->showProblem({});
    m_people->setFocus();
}

/// What was chosen here may be taken out of the file meanwhile.
void QuickLog::forgetGone()
{
    const auto isGone = [this](qint64 id) {
        return !m_newPeople.contains(id) && m_context.store().rows().kindOf(id) == nullptr;
    };
    for (FormRow *row : {m_with, m_subjects}) {
        QList<qint64> ids = record::idsOf(row->editor()->value());
        if (ids.removeIf(isGone) > 0) {
            row->editor()->setValue(record::storedIds(ids));
        }
    }
}

QList<qint64> QuickLog::people() const
{
    return record::idsOf(m_people->value());
}

QString QuickLog::dueKey() const
{
    const auto &chips = m_dueDays->chips();
    const auto chosen = std::ranges::find_if(chips, &Chip::isChecked);
    return chosen == chips.end() ? QString() : m_dueDays->keyOf(*chosen);
}

/// The day by which it is promised, as it is stored; nothing when none was chosen.
QVariant QuickLog::due() const
{
    const QString key = dueKey();
    return key == otherDay ? m_due->editor()->value()
           : key.isEmpty() ? m_due->field().empty()
                           : QVariant(key);
}

bool QuickLog::isTyped() const
{
    const bool unreadable = std::ranges::any_of(
        m_rows, [](const FormRow *row) { return !row->editor()->problem().isEmpty(); });
    const bool written =
        std::ranges::any_of(QList{m_topic, m_report, m_agreed}, [](const FormRow *row) {
            return !row->field().isEmpty(row->editor()->value());
        });
    return unreadable || written || people() != m_givenPeople ||
           m_subjects->editor()->value() != m_givenSubjects;
}

void QuickLog::sayUnsaved(const QString &more)
{
    say((tr("What you typed is not saved yet.") + u' ' + more).trimmed());
    m_drop->show();
}

void QuickLog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    m_drop->hide();
}

void QuickLog::focusFirst()
{
    if (people().isEmpty()) {
        m_people->setFocus(Qt::OtherFocusReason);
    } else {
        m_way->setFocus(Qt::OtherFocusReason);
    }
}

QString QuickLog::namesText() const
{
    QStringList names;
    for (const qint64 id : people()) {
        names.append(m_newPeople.contains(id) ? m_newPeople.value(id).title()
                                              : m_context.display.title(id));
    }
    return names.join(u", "_s);
}

Record QuickLog::talk() const
{
    Record talk = freshRecord(record::table<Interaction>().description(), m_context);
    for (const FormRow *row : {m_day, m_time, m_topic, m_report, m_subjects}) {
        talk.set(row->field().name, row->editor()->value());
    }
    talk.set(u"medium"_s, m_way->value());
    return talk;
}

/// Says beside its question what is missing or not right, and goes to the first of these.
bool QuickLog::isRight(const Record &talk)
{
    for (FormRow *row : std::as_const(m_rows)) {
        row->showProblem(row->isHidden() ? QString() : row->editor()->problem());
    }
    for (const Problem &problem : m_context.store().problemsOf(talk)) {
        for (FormRow *row : std::as_const(m_rows)) {
            if (row->field().name == problem.field && row->sentence().isEmpty()) {
                row->showProblem(problem.sentence);
            }
        }
    }
    if (people().isEmpty() && m_with->sentence().isEmpty()) {
        m_with->showProblem(tr("Whom did you speak with? Type a name; who is new is added."));
    }
    if (!m_due->field().isEmpty(due()) && m_agreed->field().isEmpty(m_agreed->editor()->value())) {
        m_agreed->showProblem(tr("What will be done by then? Write it down, or choose no day."));
    }
    const auto wrong =
        std::ranges::find_if(m_rows, [](const FormRow *row) { return !row->sentence().isEmpty(); });
    if (wrong != m_rows.end()) {
        (*wrong)->editor()->setFocus(Qt::OtherFocusReason);
    }
    return wrong == m_rows.end();
}

void QuickLog::write(const Record &talk)
{
    const record::StepName what(QT_TRANSLATE_NOOP("steps", "Log contact: %1"),
                                {record::StepName(namesText())});
    m_context.store().change(what, [&](record::Change &change) {
        const Id<Interaction> id(change.save(talk));
        for (const qint64 person : people()) {
            if (m_newPeople.contains(person)) {
                change.insert(m_newPeople.value(person));
            }
            change.save(InteractionParticipant{{}, id, Id<Person>(person)});
        }
        if (!m_agreed->field().isEmpty(m_agreed->editor()->value())) {
            Record action = freshRecord(record::table<Action>().description(), m_context);
            action.set(u"record_id"_s, id.value());
            action.set(u"what"_s, m_agreed->editor()->value());
            action.set(u"due_on"_s, due());
            change.save(action);
        }
    });
}

void QuickLog::save(bool isLast)
{
    setFocus(Qt::OtherFocusReason); // a name that is still being typed is taken
    QMetaObject::invokeMethod(      // after what the field that was left has to say
        this, [this, isLast] { keep(isLast); }, Qt::QueuedConnection);
}

void QuickLog::keep(bool isLast)
{
    const Record contact = talk();
    if (!isRight(contact)) {
        return;
    }
    const QString sentence = tr("Contact saved: %1").arg(namesText());
    if (!attempt(this, [&] { write(contact); })) {
        return;
    }
    settings::forFile(m_context.workspace.path()).setValue(lastWay, m_way->value());
    const QVariant day = m_day->editor()->value();
    const QVariant subjects = m_subjects->editor()->value();
    clear();
    if (!isLast) {
        m_day->editor()->setValue(day);
        m_subjects->editor()->setValue(subjects);
        m_givenSubjects = subjects;
        say(sentence);
        focusFirst();
    }
    Q_EMIT saved(sentence, isLast);
}

void QuickLog::keyPressEvent(QKeyEvent *event)
{
    const int number = event->key() - Qt::Key_0;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        focusNextChild();
    } else if (number >= 1 && number <= m_way->count()) { // a field for text kept it
        m_way->choose(number);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace ankerpunt::ui
