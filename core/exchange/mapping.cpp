// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

#include "core/base/text.h"
#include "core/domain/shared.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace ankerpunt::exchange {

namespace {

const QString prefix = u"import mapping: "_s;

QStringList sortedWords(const QStringList &headers)
{
    QStringList words;
    for (const QString &header : headers) {
        if (!header.trimmed().isEmpty()) {
            words.append(folded(header));
        }
    }
    words.sort();
    return words;
}

} // namespace

QJsonObject Mapping::column(const QString &header, const QString &to)
{
    QJsonObject column{{u"headers"_s, QJsonArray{header}}};
    if (to.isEmpty()) {
        column.insert(u"leftOut"_s, u"chosen"_s);
    } else {
        column.insert(u"to"_s, to);
    }
    return column;
}

QString toText(const Mapping &mapping)
{
    const QJsonObject json{{u"profile"_s, mapping.profile},
                           {u"headers"_s, QJsonArray::fromStringList(mapping.headers)},
                           {u"columns"_s, mapping.columns}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Mapping mappingFrom(const QString &text)
{
    const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
    return {{},
            json[u"profile"].toString(),
            json[u"headers"].toVariant().toStringList(),
            json[u"columns"].toArray()};
}

QList<Mapping> mappings(const Workspace &workspace)
{
    QList<Mapping> all;
    const auto &kind = record::table<Setting>();
    workspace.store().rows().each(kind.description(), [&](const record::Record &record) {
        const Setting setting = kind.fromValues(record.id, record.values);
        if (setting.key.startsWith(prefix)) {
            Mapping mapping = mappingFrom(setting.value);
            mapping.name = setting.key.mid(prefix.size());
            all.append(mapping);
        }
    });
    return all;
}

void save(Workspace &workspace, const Mapping &mapping)
{
    workspace.setSetting(prefix + mapping.name, toText(mapping));
}

const Mapping *mappingFor(const QList<Mapping> &mappings, const QStringList &headers)
{
    const QStringList wanted = sortedWords(headers);
    for (const Mapping &mapping : mappings) {
        if (sortedWords(mapping.headers) == wanted) {
            return &mapping;
        }
    }
    return nullptr;
}

const Mapping &mappingNamed(const QList<Mapping> &mappings, const QString &name)
{
    QStringList known;
    for (const Mapping &mapping : mappings) {
        if (mapping.name == name) {
            return mapping;
        }
        known.append(mapping.name);
    }
    throw Error(Error::Kind::Usage, QCoreApplication::translate(
                                        "import", "No mapping “%1” is kept here. There are: %2.")
                                        .arg(name, known.join(u", "_s)));
}

} // namespace ankerpunt::exchange
