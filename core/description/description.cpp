// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/description.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ankerpunt::record {

QString Field::labelText() const
{
    return QCoreApplication::translate("domain", label);
}

QVariant Field::empty() const
{
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::Enum:
    case FieldKind::References:
        return u""_s;
    case FieldKind::Boolean:
        return qint64(0);
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Day:
    case FieldKind::PartialDate:
    case FieldKind::Time:
    case FieldKind::Reference:
        return {};
    }
    return {};
}

QVariant Field::initial() const
{
    return kind == FieldKind::Enum ? QString::fromLatin1(values->constFirst().key) : empty();
}

bool Field::isEmpty(const QVariant &value) const
{
    switch (value.metaType().id()) {
    case QMetaType::QString:
        return static_cast<const QString *>(value.constData())->isEmpty();
    case QMetaType::LongLong:
        return kind == FieldKind::Boolean && value.toLongLong() == 0;
    default:
        return value.isNull();
    }
}

bool Field::mayLeadTo(const Description &record) const
{
    if (!isReference()) {
        return false;
    }
    const Description *fixedTarget = target();
    return fixedTarget != nullptr ? fixedTarget == &record
                                  : only.isEmpty() || only.contains(record.kind);
}

QList<qint64> idsOf(const QVariant &stored)
{
    QList<qint64> ids;
    const QString text = stored.toString();
    for (const QStringView part : QStringView(text).split(u',', Qt::SkipEmptyParts)) {
        ids.append(part.toLongLong());
    }
    return ids;
}

QVariant storedIds(QList<qint64> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    QStringList parts;
    for (const qint64 id : ids) {
        parts.append(QString::number(id));
    }
    return parts.isEmpty() ? u""_s : parts.join(u',');
}

QString Description::labelText() const
{
    return QCoreApplication::translate("domain", label);
}

QString Description::labelManyText() const
{
    return QCoreApplication::translate("domain", labelMany);
}

int Description::indexOf(const QString &name) const
{
    for (int i = 0; i < int(fields.size()); ++i) {
        if (fields.at(i).name == name) {
            return i;
        }
    }
    throw Error(Error::Kind::Internal, u"A field does not exist."_s, kind + u'.' + name);
}

Problems Description::check(const QVariantList &values) const
{
    Problems problems;
    for (int i = 0; i < int(fields.size()); ++i) {
        const Field &field = fields.at(i);
        const bool blankText =
            field.kind == FieldKind::Text && values.at(i).toString().trimmed().isEmpty();
        if (field.required && (blankText || field.isEmpty(values.at(i)))) {
            problems.append({field.name, QCoreApplication::translate("record", "Fill in: %1.")
                                             .arg(field.labelText().toLower())});
        }
    }
    if (!rules.isEmpty()) {
        asStruct(values, [&](const void *entity) {
            for (const Rule &rule : rules) {
                if (!rule.holds(entity)) {
                    problems.append(
                        {rule.field, QCoreApplication::translate("domain", rule.sentence)});
                }
            }
        });
    }
    return problems;
}

Problems Description::checkReferences(qint64 id, const QVariantList &values,
                                      const KindOf &kindOf) const
{
    Problems problems;
    const Description *owner = nullptr;
    const auto refuse = [&problems](const Field &field, const QString &sentence) {
        problems.append({field.name, sentence.arg(field.labelText())});
    };
    const auto say = [](const char *sentence, const Description *found) {
        return QCoreApplication::translate("record", sentence).arg(found->labelText().toLower());
    };
    for (int i = 0; i < int(fields.size()); ++i) {
        const Field &field = fields.at(i);
        for (const qint64 target : field.isReference() ? idsOf(values.at(i)) : QList<qint64>()) {
            const Description *found = field.only.isEmpty() ? nullptr : kindOf(target);
            owner = field.partOf ? found : owner;
            if (target == id) {
                refuse(field,
                       QCoreApplication::translate("record", "%1: choose another than itself."));
            } else if (found != nullptr && !field.only.contains(found->kind)) {
                refuse(field,
                       say(QT_TRANSLATE_NOOP("record", "%2: a record of the kind “%1” cannot stand "
                                                       "here. Choose something else."),
                           found));
            }
        }
    }
    for (int i = 0; owner != nullptr && i < int(fields.size()); ++i) {
        const Field &field = fields.at(i);
        if (!field.under.isEmpty() && field.under != owner->kind && !field.isEmpty(values.at(i))) {
            refuse(field,
                   say(QT_TRANSLATE_NOOP("record", "%2 is not for a record of the kind “%1”."),
                       owner));
        }
    }
    return problems;
}

QString Description::title(const QVariantList &values) const
{
    QString title;
    if (titleOf) {
        asStruct(values, [&](const void *entity) { title = titleOf(entity); });
        return title;
    }
    for (int i = 0; i < int(fields.size()); ++i) {
        const Field &field = fields.at(i);
        const bool isCode =
            field.isReference() || field.kind == FieldKind::Choice || field.kind == FieldKind::Enum;
        const QString text = field.naming && !isCode ? values.at(i).toString() : QString();
        if (!text.isEmpty()) {
            title += (title.isEmpty() ? u""_s : u", "_s) + text;
        }
    }
    return title;
}

QStringList Description::names(const QVariantList &values) const
{
    QStringList names{title(values)};
    for (int i = 0; i < int(fields.size()); ++i) {
        const QString text = fields.at(i).alias ? values.at(i).toString() : QString();
        if (!text.isEmpty()) {
            names.append(text);
        }
    }
    return names;
}

QString Description::sortKey(const QVariantList &values) const
{
    if (!sortKeyOf) {
        return folded(title(values));
    }
    QString key;
    asStruct(values, [&](const void *entity) { key = sortKeyOf(entity); });
    return key;
}

bool Description::isPart() const
{
    return std::any_of(fields.begin(), fields.end(), [](const Field &field) {
        return field.partOf && field.target() != nullptr;
    });
}

Registry::Registry(QList<const Description *> all) : m_all(std::move(all))
{
    for (const Description *description : m_all) {
        m_byKind.insert(description->kind, description);
    }
}

QList<Registry::Reference> Registry::leadingTo(const Description &kind) const
{
    QList<Reference> found;
    for (const Description *from : m_all) {
        for (const Field &field : from->fields) {
            if (field.mayLeadTo(kind)) {
                found.append({from, &field});
            }
        }
    }
    return found;
}

QList<Registry::Reference> Registry::referencesTo(const Description &kind) const
{
    QList<Reference> found = leadingTo(kind);
    found.removeIf(
        [](const Reference &reference) { return reference.field->kind != FieldKind::Reference; });
    return found;
}

QList<Registry::Reference> Registry::partsOf(const Description &kind) const
{
    QList<Reference> parts = referencesTo(kind);
    parts.removeIf([&kind](const Reference &reference) {
        return !reference.field->partOf || reference.from == &kind; // no action under an action
    });
    return parts;
}

} // namespace ankerpunt::record
