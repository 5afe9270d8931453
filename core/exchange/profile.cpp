// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/profile.h"

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
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

QList<int> fieldsOf(const record::Description &kind, const QJsonValue &names)
{
    QList<int> fields;
    for (const QString &name : strings(names)) {
        fields.append(kind.indexOf(name));
    }
    return fields;
}

ColumnRule::Special specialOf(const QString &word)
{
    using Special = ColumnRule::Special;
    static const QHash<QString, Special> all{{u"@name"_s, Special::Name},
                                             {u"@number"_s, Special::Number},
                                             {u"@birth_date"_s, Special::BirthDate},
                                             {u"@takes_part"_s, Special::TakesPart}};
    return all.value(word, Special::None);
}

/// Reads "field", "alias.field" or "alias.@name".
void aim(ColumnRule &rule, const Profile &profile, const QString &elseTo)
{
    const auto dot = rule.to.indexOf(u'.');
    rule.part = rule.to.left(std::max<qsizetype>(dot, 0));
    const auto &kind = profile.kindOf(rule.part);
    rule.special = specialOf(rule.to.mid(dot + 1));
    if (rule.special != ColumnRule::Special::None) {
        return;
    }
    rule.field = kind.indexOf(rule.to.mid(dot + 1)); // throws when it is not there
    rule.elseField = elseTo.isEmpty() ? -1 : kind.indexOf(elseTo);
}

ColumnRule columnRule(const QJsonObject &json, const QStringList &headers, const Profile &profile)
{
    ColumnRule rule;
    rule.headers = headers;
    rule.kind = json[u"kind"].toString();
    rule.leftOut = json[u"leftOut"].toString();
    rule.values = words(json[u"values"]);
    rule.quiet = json[u"quiet"].toBool();
    rule.fillsDown = json[u"fillsDown"].toBool();
    rule.pattern = QRegularExpression(json[u"pattern"].toString(),
                                      QRegularExpression::CaseInsensitiveOption |
                                          QRegularExpression::UseUnicodePropertiesOption);
    rule.to = json[u"to"].toString();
    rule.isReference = rule.to == u"@reference";
    if (!rule.to.isEmpty() && !rule.isReference) {
        aim(rule, profile, json[u"elseTo"].toString());
    }
    return rule;
}

PartRule partRule(const record::Registry &registry, const QString &alias, const QJsonObject &json)
{
    PartRule part;
    part.alias = alias;
    part.kind = &known(registry, json[u"kind"].toString());
    const QJsonObject tie = json[u"tie"].toObject();
    if (!tie.isEmpty()) {
        part.tie = &known(registry, tie[u"kind"].toString());
        part.tieTo = part.tie->indexOf(tie[u"field"].toString());
    }
    part.owner = (part.tie ? part.tie : part.kind)->indexOf(json[u"owner"].toString());
    part.blank = blankOf(*part.kind, json[u"fixed"]);
    part.several = json[u"several"].toBool();
    part.key = fieldsOf(*part.kind, json[u"key"]);
    part.one = json.contains(u"one"_s) ? fieldsOf(*part.kind, json[u"one"]) : part.key;
    return part;
}

OwnerRule ownerRule(const record::Registry &registry, const record::Description &kind,
                    const QString &alias, const QJsonObject &json)
{
    OwnerRule owner;
    owner.alias = alias;
    owner.kind = &known(registry, json[u"kind"].toString());
    owner.link = kind.indexOf(json[u"field"].toString());
    owner.blank = blankOf(*owner.kind, json[u"fixed"]);
    for (const auto &key : json[u"keys"].toArray()) {
        owner.keys.append(fieldsOf(*owner.kind, key));
    }
    return owner;
}

using Languages = std::vector<Language>;

/// The words that an export in one language puts above the columns of this kind.
QStringList labels(const record::Description &kind, const Language &language)
{
    QStringList all{language.text("domain", QT_TRANSLATE_NOOP("domain", "Code"))};
    for (const record::Field &field : kind.fields) {
        all.append(language.text("domain", field.label));
    }
    return all;
}

/// Adds what the description itself calls its fields.
void addLabels(Profile &profile, const Languages &languages)
{
    const auto &kind = *profile.kind;
    const auto first = int(profile.columns.size());
    for (int i = -1; i < int(kind.fields.size()); ++i) { // -1: the code
        ColumnRule rule;
        rule.field = i;
        rule.isReference = i < 0;
        rule.to = i < 0 ? u"@reference"_s : kind.fields.at(i).name;
        profile.columns.append(rule);
    }
    for (const Language &language : languages) {
        QStringList header = labels(kind, language);
        for (int i = 0; i < int(header.size()); ++i) {
            profile.columns[first + i].headers.append(header.at(i));
            header[i] = folded(header.at(i));
            auto &columns = profile.byLabel[header.at(i)];
            if (!columns.contains(first + i)) {
                columns.append(first + i);
            }
        }
        header.sort();
        profile.exported.append(header);
    }
    for (int i = 0; i < int(kind.fields.size()); ++i) {
        auto &columns = profile.byLabel[folded(kind.fields.at(i).name)];
        if (columns.isEmpty()) {
            columns.append(first + 1 + i);
        }
    }
}

void indexHeaders(Profile &profile)
{
    for (int i = 0; i < int(profile.columns.size()); ++i) {
        for (const QString &header : profile.columns.at(i).headers) {
            profile.byHeader[folded(header)].append(i);
        }
    }
}

Profile profileFrom(const record::Registry &registry, const Languages &languages,
                    const QString &name, const QJsonObject &json)
{
    Profile profile;
    profile.name = name;
    profile.kind = &known(registry, json[u"kind"].toString());
    profile.files = strings(json[u"files"]);
    profile.namesAreUnique = json[u"namesAreUnique"].toBool();
    profile.blank = blankOf(*profile.kind, json[u"fixed"]);
    profile.key = fieldsOf(*profile.kind, json[u"key"]);
    for (const auto &fields : json[u"alike"].toArray()) {
        profile.alike.append(fieldsOf(*profile.kind, fields));
    }
    const QJsonObject owners = json[u"owners"].toObject();
    for (auto it = owners.begin(); it != owners.end(); ++it) {
        profile.owners.append(ownerRule(registry, *profile.kind, it.key(), it.value().toObject()));
    }
    const QJsonObject parts = json[u"parts"].toObject();
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        profile.parts.append(partRule(registry, it.key(), it.value().toObject()));
    }
    for (const auto &value : json[u"columns"].toArray()) {
        const QJsonObject column = value.toObject();
        const QStringList headers = strings(column[u"headers"]);
        profile.columns.append(columnRule(column, headers, profile));
        for (const auto &also : column[u"also"].toArray()) {
            profile.columns.append(columnRule(also.toObject(), headers, profile));
        }
    }
    indexHeaders(profile);
    addLabels(profile, languages);
    return profile;
}

/// The profile that follows from the description: what this program exports, it reads.
Profile madeFrom(const record::Description &kind, const Languages &languages)
{
    Profile profile;
    profile.name = u'@' + kind.kind;
    profile.kind = &kind;
    profile.isMade = true;
    profile.files = {folded(kind.kind)};
    for (const Language &language : languages) {
        profile.files.append(folded(language.text("domain", kind.labelMany)));
    }
    profile.blank = blankRecord(kind);
    for (int i = 0; i < int(kind.fields.size()); ++i) {
        if (kind.fields.at(i).fixed) { // others know the record by it
            profile.key.append(i);
        }
    }
    addLabels(profile, languages);
    return profile;
}

bool isCalled(const QString &fileName, const Profile &profile)
{
    const QString name = folded(QFileInfo(fileName).completeBaseName());
    return std::any_of(profile.files.begin(), profile.files.end(),
                       [&](const QString &known) { return name.contains(known); });
}

/// How well a profile fits, from 0; below 0.5 it does not.
double fit(const Profile &profile, const QStringList &headers, const QString &fileName)
{
    if (profile.isMade && profile.exported.contains(headers)) { // they are sorted
        return 2;                                               // this program made the file
    }
    // Words that someone wrote down for a kind of file say more than those of the description.
    const double ofLabel = profile.isMade ? 0.8 : 0.9;
    double known = 0;
    for (const QString &header : headers) {
        known += profile.byHeader.contains(header)  ? 1
                 : profile.byLabel.contains(header) ? ofLabel
                                                    : 0;
    }
    const double share = known / double(std::max<qsizetype>(1, headers.size()));
    // Many kinds of file share words like "Naam" and "Plaats": a name, then the share of headers.
    return known >= 1.5 && share >= 0.5 ? share + (isCalled(fileName, profile) ? 0.2 : 0.0) : 0;
}

} // namespace

const record::Description &Profile::kindOf(const QString &alias) const
{
    if (alias.isEmpty()) {
        return *kind;
    }
    for (const PartRule &rule : parts) {
        if (rule.alias == alias) {
            return *rule.kind;
        }
    }
    for (const OwnerRule &rule : owners) {
        if (rule.alias == alias) {
            return *rule.kind;
        }
    }
    throw Error(Error::Kind::Internal, u"An import profile names an unknown part."_s,
                name + u'.' + alias);
}

namespace {

QList<Profile> readProfiles(const record::Registry &registry)
{
    QList<Profile> all;
    Languages languages;
    for (const QString &code : Language::codes()) {
        languages.emplace_back(code);
    }
    for (const QFileInfo &info :
         QDir(u":/import"_s).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            throw Error(Error::Kind::Internal, u"An import profile cannot be read."_s,
                        info.filePath());
        }
        QJsonParseError wrong{};
        const auto json = QJsonDocument::fromJson(file.readAll(), &wrong).object();
        if (wrong.error != QJsonParseError::NoError) {
            throw Error(Error::Kind::Internal, u"An import profile is no JSON."_s,
                        info.filePath() + u": "_s + wrong.errorString());
        }
        all.append(profileFrom(registry, languages, info.baseName(), json));
    }
    for (const record::Description *kind : registry.all()) {
        all.append(madeFrom(*kind, languages));
    }
    return all;
}

} // namespace

QList<Profile> profiles(const record::Registry &registry)
{
    static QHash<const record::Registry *, QList<Profile>> read; // they never change
    if (!read.contains(&registry)) {
        read.insert(&registry, readProfiles(registry));
    }
    return read.value(&registry);
}

namespace {

/// Whether there is such a "field" or "alias.field".
bool hasField(const Profile &profile, const QString &to)
{
    const auto dot = to.indexOf(u'.');
    const QString alias = to.left(std::max<qsizetype>(dot, 0));
    const auto isKnown = [&](const auto &rule) { return rule.alias == alias; };
    if (!alias.isEmpty() && std::none_of(profile.parts.begin(), profile.parts.end(), isKnown) &&
        std::none_of(profile.owners.begin(), profile.owners.end(), isKnown)) {
        return false;
    }
    const auto &fields = profile.kindOf(alias).fields;
    if (specialOf(to.mid(dot + 1)) != ColumnRule::Special::None) {
        return true;
    }
    return std::any_of(fields.begin(), fields.end(),
                       [&](const auto &field) { return field.name == to.mid(dot + 1); });
}

} // namespace

Profile corrected(const Profile &profile, const QJsonArray &columns)
{
    Profile result = profile;
    for (const auto &value : columns) {
        const QJsonObject column = value.toObject();
        const QStringList headers = strings(column[u"headers"]);
        for (const QString &header : headers) {
            result.byHeader.insert(folded(header), {int(result.columns.size())});
        }
        const QString to = column[u"to"].toString();
        if (!to.isEmpty() && to != u"@reference" && !hasField(result, to)) {
            throw Error(Error::Kind::Invalid,
                        QCoreApplication::translate("import", "“%1” is no field of this kind of "
                                                              "file.")
                            .arg(to));
        }
        result.columns.append(columnRule(column, headers, result));
    }
    return result;
}

QList<const ColumnRule *> rulesFor(const Profile &profile, const QString &header, int before)
{
    const QString wanted = folded(header);
    QList<const ColumnRule *> rules;
    if (const auto known = profile.byHeader.constFind(wanted);
        known != profile.byHeader.constEnd()) {
        for (const int column : *known) {
            rules.append(&profile.columns.at(column));
        }
    } else if (const auto same = profile.byLabel.value(wanted); before < same.size()) {
        rules.append(&profile.columns.at(same.at(before)));
    }
    return rules;
}

Recognised recognise(const QList<Profile> &profiles, const QStringList &headers,
                     const QString &fileName, const QString &kind)
{
    QStringList words;
    for (const QString &header : headers) {
        if (!header.trimmed().isEmpty()) {
            words.append(folded(header));
        }
    }
    words.sort();
    Recognised best;
    double bestFit = 0;
    for (const Profile &profile : profiles) {
        if (!kind.isEmpty() && profile.kind->kind != kind) {
            continue;
        }
        const double found = fit(profile, words, fileName);
        if (found > bestFit) {
            best = {&profile, nullptr};
            bestFit = found;
        } else if (found > 0 && found == bestFit && best.profile->kind != profile.kind) {
            best.another = &profile;
        }
    }
    return best;
}

} // namespace ankerpunt::exchange
