// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures_csv.h"

#include "core/base/csv_writer.h"
#include "core/base/language.h"
#include "core/base/literals.h"
#include "core/report/seen.h"

namespace ankerpunt::report {

namespace {

/// Writes the lines; all of a report have the same columns.
class Lines final
{
public:
    Lines(const Report &report, Audience audience)
        : m_report(report), m_language(report.language), m_audience(audience)
    {}

    [[nodiscard]] QByteArray bytes();

private:
    void addHeader();
    void addFigure(const Figure &figure);
    void add(const Figure &figure, const QString &part, const Seen &value, const Seen &previous,
             const QStringList &records);
    [[nodiscard]] QString number(const Seen &seen) const;
    [[nodiscard]] QString say(const char *source) const
    {
        return m_language.text("report", source);
    }

    const Report &m_report;
    const Language m_language;
    Audience m_audience;
    CsvWriter m_writer;
};

QByteArray Lines::bytes()
{
    addHeader();
    for (const Figure &figure : m_report.figures) {
        addFigure(figure);
    }
    return m_writer.bytes();
}

void Lines::addHeader()
{
    QStringList titles{say(QT_TRANSLATE_NOOP("report", "Key")),
                       say(QT_TRANSLATE_NOOP("report", "Figure")),
                       say(QT_TRANSLATE_NOOP("report", "Part")),
                       say(QT_TRANSLATE_NOOP("report", "Counted over")),
                       say(QT_TRANSLATE_NOOP("report", "Period from")),
                       say(QT_TRANSLATE_NOOP("report", "Period to")),
                       say(QT_TRANSLATE_NOOP("report", "As of")),
                       say(QT_TRANSLATE_NOOP("report", "Number")),
                       say(QT_TRANSLATE_NOOP("report", "Previous")),
                       say(QT_TRANSLATE_NOOP("report", "Intended")),
                       say(QT_TRANSLATE_NOOP("report", "Unit")),
                       say(QT_TRANSLATE_NOOP("report", "What is counted"))};
    if (m_audience == Audience::Internal) {
        titles.append(say(QT_TRANSLATE_NOOP("report", "Records")));
    }
    m_writer.append(titles);
}

void Lines::addFigure(const Figure &figure)
{
    const SeenFigure seen = seenBy(m_audience, figure);
    add(figure, {}, seen.value, seen.previous, figure.records);
    for (qsizetype i = 0; i < figure.parts.size(); ++i) {
        const FigurePart &part = figure.parts.at(i);
        add(figure, part.label, seen.parts.at(i), {}, part.records);
    }
}

void Lines::add(const Figure &figure, const QString &part, const Seen &value, const Seen &previous,
                const QStringList &records)
{
    const bool hasPeriod = figure.scope == Scope::Period;
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    QStringList cells{figure.key,
                      figure.label,
                      part,
                      hasPeriod ? say(QT_TRANSLATE_NOOP("report", "in this period"))
                                : say(QT_TRANSLATE_NOOP("report", "in the whole register")),
                      hasPeriod ? day(m_report.from) : QString(),
                      hasPeriod ? day(m_report.to) : QString(),
                      day(m_report.asOf),
                      number(value),
                      number(previous),
                      part.isEmpty() ? number({figure.target, 0}) : QString(),
                      figure.unit.trimmed(),
                      figure.definition};
    if (m_audience == Audience::Internal) {
        cells.append(records.join(u", "_s));
    }
    m_writer.append(cells);
}

/// All of the number, not as it is rounded for print, and without dots between thousands.
QString Lines::number(const Seen &seen) const
{
    if (seen.bound > 0) {
        return u'<' + QString::number(seen.bound);
    }
    QLocale locale = m_language.locale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return seen.value ? locale.toString(*seen.value, 'g', QLocale::FloatingPointShortest)
                      : QString();
}

} // namespace

QByteArray toCsv(const Report &report, Audience audience)
{
    return Lines(report, audience).bytes();
}

} // namespace ankerpunt::report
