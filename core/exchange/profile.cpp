// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/profile.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ankerpunt::exchange {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList all;
    for (const auto &entry : value.toArray()) {
        all.append(entry.toString());
    }
    return all;
}

QHash<QString, QString> words(const QJsonValue &value)
{
    QHash<QString, QString> all;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        all.insert(folded(it.key()), it.value().toString());
    }
    return all;
}

/// Stops the program's own tests when a profile names what does not exist.
const record::Description &known(const record::Registry &registry, const QString &kind)
{
    const record::Description *description = registry.find(kind);
    if (description == nullptr) {
        throw Error(Error::Kind::Internal, u"An import profile names an unknown kind."_s, kind);
    }
    return *description;
}

record::Record blankOf(const record::Description &kind, const QJsonValue &fixed)
{
    record::Record record = blankRecord(kind);
    const QJsonObject values = fixed.toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        record.set(it.key(), it.value().toString());
    }
    return record;
}

ColumnRule columnRule(const QJsonObject &json, const Profile &profile)
{
    ColumnRule rule;
    rule.headers = strings(json[u"headers"]);
    rule.kind = json[u"kind"].toString();
    rule.leftOut = json[u"leftOut"].toString();
    rule.values = words(json[u"values"]);
    const QString to = json[u"to"].toString();
    if (to.isEmpty() || to == u"@reference") {
        rule.isReference = !to.isEmpty();
        return rule;
    }
    const auto dot = to.indexOf(u'.');
    rule.part = to.left(std::max<qsizetype>(dot, 0));
    const auto &kind = rule.part.isEmpty() ? *profile.kind : *profile.part(rule.part)->kind;
    rule.field = kind.indexOf(to.mid(dot + 1)); // throws when it is not there
    const QString also = json[u"alsoTo"].toString();
    rule.alsoField = also.isEmpty() ? -1 : kind.indexOf(also);
    return rule;
}

PartRule partRule(const record::Registry &registry, const QString &alias, const QJsonObject &json)
{
    PartRule part;
    part.alias = alias;
    part.kind = &known(registry, json[u"kind"].toString());
    part.owner = part.kind->indexOf(json[u"owner"].toString());
    part.blank = blankOf(*part.kind, json[u"fixed"]);
    part.several = json[u"several"].toBool();
    for (const QString &field : strings(json[u"key"])) {
        part.key.append(part.kind->indexOf(field));
    }
    return part;
}

Profile profileFrom(const record::Registry &registry, const QString &name, const QJsonObject &json)
{
    Profile profile;
    profile.name = name;
    profile.kind = &known(registry, json[u"kind"].toString());
    profile.files = strings(json[u"files"]);
    profile.namesAreUnique = json[u"namesAreUnique"].toBool();
    profile.blank = blankOf(*profile.kind, json[u"fixed"]);
    const QJsonObject parts = json[u"parts"].toObject();
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        profile.parts.append(partRule(registry, it.key(), it.value().toObject()));
    }
    for (const auto &column : json[u"columns"].toArray()) {
        profile.columns.append(columnRule(column.toObject(), profile));
    }
    return profile;
}

bool isCalled(const QString &fileName, const Profile &profile)
{
    const QString name = folded(QFileInfo(fileName).completeBaseName());
    return std::any_of(profile.files.begin(), profile.files.end(),
                       [&](const QString &known) { return name.contains(known); });
}

} // namespace

const PartRule *Profile::part(const QString &alias) const
{
    for (const PartRule &rule : parts) {
        if (rule.alias == alias) {
            return &rule;
        }
    }
    throw Error(Error::Kind::Internal, u"An import profile names an unknown part."_s,
                name + u'.' + alias);
}

QList<Profile> profiles(const record::Registry &registry)
{
    QList<Profile> all;
    for (const QFileInfo &info :
         QDir(u":/import"_s).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            throw Error(Error::Kind::Internal, u"An import profile cannot be read."_s,
                        info.filePath());
        }
        all.append(profileFrom(registry, info.baseName(),
                               QJsonDocument::fromJson(file.readAll()).object()));
    }
    return all;
}

const ColumnRule *ruleFor(const Profile &profile, const QString &header)
{
    const QString wanted = folded(header);
    for (const ColumnRule &rule : profile.columns) {
        if (std::any_of(rule.headers.begin(), rule.headers.end(),
                        [&](const QString &known) { return folded(known) == wanted; })) {
            return &rule;
        }
    }
    return nullptr;
}

const Profile *recognise(const QList<Profile> &profiles, const QStringList &headers,
                         const QString &fileName, const QString &kind)
{
    const Profile *best = nullptr;
    double bestScore = 0;
    for (const Profile &profile : profiles) {
        if (!kind.isEmpty() && profile.kind->kind != kind) {
            continue;
        }
        const auto known =
            std::count_if(headers.begin(), headers.end(), [&](const QString &header) {
                return ruleFor(profile, header) != nullptr;
            });
        const double share = double(known) / double(std::max<qsizetype>(1, headers.size()));
        // Many kinds of file share words like "Naam" and "Plaats": a name, then the share of
        // headers.
        const double score = share + (isCalled(fileName, profile) ? 0.2 : 0.0);
        if (known >= 2 && share >= 0.5 && score > bestScore) {
            best = &profile;
            bestScore = score;
        }
    }
    return best;
}

} // namespace ankerpunt::exchange
