// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vocabulary.h"

#include "core/base/text.h"
#include "core/domain/shared.h"

#include <QRegularExpression>

namespace ankerpunt::exchange {

Vocabulary::Vocabulary(Workspace &workspace) : m_workspace(workspace)
{
    for (const QString &code : Language::codes()) {
        m_languages.emplace_back(code);
    }
    const auto &kind = record::table<Choice>();
    workspace.store().rows().each(kind.description(), [&](const record::Record &record) {
        const Choice choice = kind.fromValues(record.id, record.values);
        for (const QString &word :
             {choice.code, choice.labelNl, choice.labelNlBe, choice.labelEn}) {
            if (!word.isEmpty()) {
                m_lists[choice.list].insert(folded(word), {choice.code, record.id, false});
                m_words[choice.list].append(word);
            }
        }
    });
}

std::optional<QString> Vocabulary::key(const record::Field &field, const QString &word)
{
    auto &words = m_enums[field.values];
    if (words.isEmpty()) {
        for (const record::EnumValue &value : *field.values) {
            const QString key = QString::fromLatin1(value.key);
            words.insert(folded(key), key);
            words.insert(folded(QString::fromUtf8(value.label)), key);
            for (const Language &language : m_languages) {
                words.insert(folded(language.text("domain", value.label)), key);
            }
        }
    }
    const auto found = words.constFind(folded(word));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<Vocabulary::ListValue> Vocabulary::listValue(const QString &list, const QString &word)
{
    constexpr int mostAdded = 1000;
    auto &known = m_lists[list];
    if (const auto found = known.constFind(folded(word)); found != known.constEnd()) {
        return *found;
    }
    if (++m_added[list] > mostAdded) {
        return std::nullopt;
    }
    static const QRegularExpression other(u"[^A-Z0-9]+"_s);
    const QString code = folded(word).toUpper().replace(other, u"_"_s);
    ListValue value{code, m_workspace.store().newId(), true};
    const Choice choice{Id<Choice>(value.id), list, code, int(known.size() + 1) * 10, word, {}, {}};
    const auto &kind = record::table<Choice>();
    m_newByCode.insert({list, code}, value.id);
    m_new.append({&kind.description(), value.id, kind.toValues(choice), {}, {}, {}});
    known.insert(folded(word), value);
    m_words[list].append(word);
    return value;
}

QStringList Vocabulary::words(const QString &list) const
{
    return m_words.value(list);
}

void Vocabulary::use(const record::Record &record)
{
    if (m_new.isEmpty()) {
        return;
    }
    for (int i = 0; i < int(record.values.size()); ++i) {
        const record::Field &field = record.description->fields.at(i);
        const QVariant &value = record.values.at(i);
        if (field.kind == record::FieldKind::References && !field.choiceList.isEmpty()) {
            const auto ids = record::idsOf(value);
            m_used.unite(QSet<qint64>(ids.begin(), ids.end()));
        } else if (field.kind == record::FieldKind::Choice && !value.toString().isEmpty()) {
            const auto ids = m_newByCode.values({field.choiceList, value.toString()});
            m_used.unite(QSet<qint64>(ids.begin(), ids.end()));
        }
    }
}

void Vocabulary::write(record::Change &change) const
{
    for (const record::Record &record : m_new) {
        if (m_used.contains(record.id)) { // a row that is refused adds nothing
            change.insert(record);
        }
    }
}

} // namespace ankerpunt::exchange
