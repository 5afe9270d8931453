// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/display.h"

#include "core/domain/shared.h"

namespace ankerpunt::queries {

using record::Field;
using record::FieldKind;

Display::Display(const Workspace &workspace, const Language &language)
    : m_workspace(workspace), m_language(language)
{}

QString Display::text(const Field &field, const QVariant &value) const
{
    if (field.isEmpty(value)) {
        return {};
    }
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Time:
        return value.toString();
    case FieldKind::Choice:
        return choice(field.choiceList, value.toString());
    case FieldKind::Enum:
        for (const auto &known : *field.values) {
            if (value.toString() == QLatin1String(known.key)) {
                return text(known);
            }
        }
        return value.toString();
    case FieldKind::Integer:
        return m_language.locale().toString(value.toLongLong());
    case FieldKind::Decimal:
        return toText(Decimal{value.toLongLong()}, m_language.locale());
    case FieldKind::Boolean:
        return m_language.text("domain", QT_TRANSLATE_NOOP("domain", "yes"));
    case FieldKind::Day:
    case FieldKind::PartialDate: {
        const auto date = PartialDate::fromIso(value.toString());
        return date ? date->toText(m_language) : value.toString();
    }
    case FieldKind::Reference:
        return title(value.toLongLong());
    case FieldKind::References: {
        QStringList titles;
        for (const qint64 id : record::idsOf(value)) {
            titles.append(title(id));
        }
        return titles.join(u"; "_s);
    }
    }
    return {};
}

QString Display::text(const record::EnumValue &value) const
{
    return m_language.text("domain", value.label);
}

QString Display::choice(const QString &list, const QString &code) const
{
    auto labels = m_choices.find(list);
    if (labels == m_choices.end()) {
        labels = m_choices.insert(list, labelsOf(list));
    }
    return labels->value(code, code);
}

QString Display::title(const record::Record &record) const
{
    const auto &kind = *record.description;
    if (&kind == &record::table<Choice>().description()) {
        return labelOf(record::table<Choice>().fromValues(record.id, record.values),
                       m_language.code());
    }
    QString title = kind.titleOf ? record.title() : QString();
    bool endsOnTitle = false;
    for (int i = 0; !kind.titleOf && i < int(kind.fields.size()); ++i) {
        const Field &field = kind.fields.at(i);
        const QString part = field.naming ? text(field, record.values.at(i)) : QString();
        if (part.isEmpty()) {
            continue;
        }
        const bool isTitle = field.kind == FieldKind::Reference && field.choiceList.isEmpty();
        // titles of two records have commas of their own
        const QString between = isTitle && endsOnTitle ? u" · "_s : u", "_s;
        title += (title.isEmpty() ? QString() : between) + part;
        endsOnTitle = isTitle;
    }
    return title.isEmpty() ? m_language.text("domain", kind.label) : title;
}

QString Display::title(qint64 id) const
{
    if (const auto known = m_titles.constFind(id); known != m_titles.constEnd()) {
        return *known;
    }
    const record::Description *kind = m_workspace.store().rows().kindOf(id);
    const auto record = kind ? m_workspace.store().rows().read(*kind, id) : std::nullopt;
    const QString title = record ? this->title(*record) : QString();
    m_titles.insert(id, title);
    return title;
}

void Display::learn(const QSet<qint64> &ids) const
{
    const record::Rows &rows = m_workspace.store().rows();
    QList<qint64> unknown;
    for (const qint64 id : ids) {
        if (!m_titles.contains(id)) {
            unknown.append(id);
        }
    }
    constexpr int atOnce = 1000; // whole records are in memory until their titles are
    for (qsizetype from = 0; from < unknown.size(); from += atOnce) {
        const auto byKind = rows.byKind(unknown.mid(from, atOnce));
        for (auto it = byKind.cbegin(); it != byKind.cend(); ++it) {
            for (const record::Record &record : rows.read(*it.key(), it.value())) {
                m_titles.insert(record.id, title(record));
            }
        }
    }
}

void Display::forget()
{
    m_titles.clear();
    m_choices.clear();
}

QHash<QString, QString> Display::labelsOf(const QString &list) const
{
    auto choices = m_workspace.database().prepare(
        u"SELECT code, label_nl, label_nl_be, label_en FROM choice WHERE list = ?"_s);
    choices.run({list});
    QHash<QString, QString> labels;
    while (choices.next()) {
        Choice choice;
        choice.code = choices.text(0);
        choice.labelNl = choices.text(1);
        choice.labelNlBe = choices.text(2);
        choice.labelEn = choices.text(3);
        labels.insert(choice.code, labelOf(choice, m_language.code()));
    }
    return labels;
}

} // namespace ankerpunt::queries
