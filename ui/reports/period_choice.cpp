// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/period_choice.h"

#include "core/planning/halves.h"
#include "core/queries/calendars.h"
#include "ui/parts/choice_name.h"
#include "ui/parts/text_label.h"
#include "ui/parts/value_editors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ankerpunt::ui {

namespace {

QDate dayIn(const LineEditor *editor)
{
    return QDate::fromString(editor->value().toString(), Qt::ISODate);
}

QVariant dataOf(const planning::Period &period)
{
    return QVariantList{period.from, period.until};
}

planning::Period periodIn(const QVariant &data)
{
    const QVariantList days = data.toList();
    return days.size() == 2 ? planning::Period{days.at(0).toDate(), days.at(1).toDate()}
                            : planning::Period{};
}

} // namespace

PeriodChoice::PeriodChoice(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_named(new QComboBox(this)),
      m_from(new LineEditor(dayLine(context.language(), context.workspace.clock().today()), this)),
      m_to(new LineEditor(dayLine(context.language(), context.workspace.clock().today()), this)),
      m_beside(new QCheckBox)
{
    m_named->setObjectName(u"reportPeriod"_s);
    nameChoice(m_named, tr("Period"));
    m_named->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_named->setMinimumContentsLength(16);
    m_named->setMaxVisibleItems(16);
    m_beside->setObjectName(u"reportBeside"_s);
    m_beside->setChecked(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_named, 1);
    row->addWidget(m_beside, 1);
    m_own = makeOwnDays();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_own);
    readCalendars();
    setPeriod(planning::halfOf(context.workspace.clock().today()).period());
    connect(m_named, &QComboBox::currentIndexChanged, this, &PeriodChoice::choose);
    connect(m_beside, &QCheckBox::toggled, this, &PeriodChoice::changed);
    for (LineEditor *day : {m_from, m_to}) {
        connect(day, &FieldEditor::left, this, [this] {
            showBefore();
            Q_EMIT changed();
        });
    }
}

QWidget *PeriodChoice::makeOwnDays()
{
    m_from->input()->setObjectName(u"reportFrom"_s);
    m_to->input()->setObjectName(u"reportTo"_s);
    auto *days = new QWidget;
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (const auto &[label, editor] :
         {std::pair(tr("From"), m_from), std::pair(tr("Up to and including"), m_to)}) {
        auto *words = textLabel(label, fontOf(12, QFont::Medium), m_context.theme().text2);
        words->setBuddy(editor->input());
        editor->input()->setAccessibleName(label);
        auto *field = new QVBoxLayout;
        field->setSpacing(3);
        field->addWidget(words);
        field->addWidget(editor);
        row->addLayout(field, 1);
    }
    return days;
}

QString PeriodChoice::nameOf(const planning::Period &period, const Language &language)
{
    const planning::Half half = planning::halfOf(period.from);
    if (half.period() == period) {
        return (half.isAutumn ? tr("Autumn %1") : tr("Spring %1")).arg(half.year);
    }
    const int year = period.from.year();
    if (planning::studyYear(year) == period) {
        return tr("Study year %1–%2").arg(year).arg(year + 1);
    }
    return tr("%1 to %2")
        .arg(language.locale().toString(period.from, u"d MMM yyyy"_s),
             language.locale().toString(period.until, u"d MMM yyyy"_s));
}

void PeriodChoice::offer(const QString &name, const planning::Period &period)
{
    m_named->addItem(name, dataOf(period));
    m_named->setItemData(m_named->count() - 1,
                         asToolTip(tr("%1 to %2")
                                       .arg(m_context.language().locale().toString(period.from),
                                            m_context.language().locale().toString(period.until))),
                         Qt::ToolTipRole);
}

void PeriodChoice::readCalendars()
{
    const QSignalBlocker silent(m_named);
    const planning::Period kept = period();
    const bool wasOwn = m_named->count() > 0 && isOwn();
    m_named->clear();
    const QDate today = m_context.workspace.clock().today();
    const planning::Half now = planning::halfOf(today);
    const auto half = [this](const planning::Half &each) {
        offer(nameOf(each.period(), m_context.language()), each.period());
    };
    for (const planning::Half &each : {now.after(), now, now.before(), now.before().before()}) {
        half(each);
    }
    const int year = now.isAutumn ? now.year : now.year - 1;
    for (const int each : {year, year - 1}) {
        offer(nameOf(planning::studyYear(each), m_context.language()), planning::studyYear(each));
    }
    for (const queries::CalendarName &each :
         queries::teachingPeriods(m_context.workspace, m_context.display,
                                  {planning::studyYear(year - 1).from, today.addDays(120)})) {
        offer(each.name, each.period);
    }
    m_named->addItem(tr("Own days…"));
    if (kept.from.isValid() && !wasOwn) {
        setPeriod(kept);
    } else if (wasOwn) {
        m_named->setCurrentIndex(m_named->count() - 1);
    }
}

bool PeriodChoice::isOwn() const
{
    return m_named->currentIndex() == m_named->count() - 1;
}

planning::Period PeriodChoice::period() const
{
    return isOwn() ? planning::Period{dayIn(m_from), dayIn(m_to)}
                   : periodIn(m_named->currentData());
}

void PeriodChoice::setPeriod(const planning::Period &period)
{
    const QSignalBlocker silent(m_named);
    m_from->setValue(period.from.toString(Qt::ISODate));
    m_to->setValue(period.until.toString(Qt::ISODate));
    int known = m_named->count() - 1;
    for (int i = 0; i < m_named->count() - 1; ++i) {
        if (periodIn(m_named->itemData(i)) == period) {
            known = i;
            break;
        }
    }
    m_named->setCurrentIndex(known);
    m_own->setVisible(isOwn());
    showBefore();
}

void PeriodChoice::choose()
{
    m_own->setVisible(isOwn());
    if (isOwn()) {
        m_from->input()->setFocus();
    } else { // own days begin with those that were chosen last
        m_from->setValue(period().from.toString(Qt::ISODate));
        m_to->setValue(period().until.toString(Qt::ISODate));
    }
    showBefore();
    Q_EMIT changed();
}

void PeriodChoice::showBefore()
{
    const planning::Period before = planning::periodBefore(period());
    const QString name = before.from.isValid() && before.from <= before.until
                             ? nameOf(before, m_context.language())
                             : tr("the period before");
    m_beside->setText(tr("beside %1").arg(name.left(1).toLower() + name.mid(1)));
}

bool PeriodChoice::comparesBefore() const
{
    return m_beside->isChecked();
}

void PeriodChoice::setComparesBefore(bool compares)
{
    m_beside->setChecked(compares);
}

QString PeriodChoice::problem() const
{
    if (isOwn()) {
        for (const LineEditor *day : {m_from, m_to}) {
            if (!day->problem().isEmpty()) {
                return day->problem();
            }
        }
    }
    const planning::Period chosen = period();
    if (!chosen.from.isValid() || !chosen.until.isValid()) {
        return tr("Fill in the first and the last day of the period.");
    }
    return chosen.from > chosen.until
               ? tr("The period ends before it begins. Change one of the days.")
               : QString();
}

} // namespace ankerpunt::ui
