// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/description/field.h"

#include <QHash>

#include <memory>

namespace ankerpunt::record {

/// What the engine knows of one kind of record: its table, its fields, its rules. It generates the
/// writing and reading of single rows and nothing else: no joins, no layouts, never the schema.
class Description final
{
public:
    QString kind; ///< the table's name and the word for this kind everywhere: person, question, ...
    const char *label = "";
    const char *labelMany = "";
    QList<Field> fields;

    [[nodiscard]] QString labelText() const;
    [[nodiscard]] QString labelManyText() const;
    /// The position of a field; throws when the program names one that does not exist.
    [[nodiscard]] int indexOf(const QString &name) const;
    [[nodiscard]] const Field &field(const QString &name) const { return fields.at(indexOf(name)); }

    /// What is wrong with these values: required fields first, then the kind's own rules.
    [[nodiscard]] Problems check(const QVariantList &values) const;
    /// Tells the kind of a record; none when it is not stored yet.
    using KindOf = std::function<const Description *(qint64)>;
    /// What is wrong with what record @p id leads to: itself, or a kind that is not meant there.
    [[nodiscard]] Problems checkReferences(qint64 id, const QVariantList &values,
                                           const KindOf &kindOf) const;
    /// The title as people know the record, from its own words; codes and references need
    /// queries::Display to become words.
    [[nodiscard]] QString title(const QVariantList &values) const;
    /// All that the record is called: its title, then what else it is known by.
    [[nodiscard]] QStringList names(const QVariantList &values) const;
    /// What titles are sorted by.
    [[nodiscard]] QString sortKey(const QVariantList &values) const;
    /// The values of a new record.
    [[nodiscard]] QVariantList blank() const { return blankValues; }
    /// Whether this kind is only ever met under its owner (a phone number of a person). What may
    /// hang on anything, as an agreed action may, is met by itself as well.
    [[nodiscard]] bool isPart() const;

    struct Rule
    {
        QString field;
        const char *sentence;
        std::function<bool(const void *)> holds;
    };
    QList<Rule> rules;
    std::function<QString(const void *)> titleOf;
    std::function<QString(const void *)> sortKeyOf;
    QVariantList blankValues;
    /// Makes a struct of the values and hands it to the visitor.
    std::function<void(const QVariantList &, const std::function<void(const void *)> &)> asStruct;
};

/// Modifiers of a field, to be read as a sentence.
class FieldBuilder final
{
public:
    explicit FieldBuilder(Field &field) : m_field(field) {}
    FieldBuilder &required() { return set(&Field::required); }
    FieldBuilder &partOf() { return set(&Field::partOf); }
    FieldBuilder &naming() { return set(&Field::naming); }
    FieldBuilder &alias() { return set(&Field::alias); }
    FieldBuilder &multiline() { return set(&Field::multiline); }
    FieldBuilder &fixed() { return set(&Field::fixed); }
    FieldBuilder &personal() { return set(&Field::personal); }
    FieldBuilder &sensitive() { return set(&Field::sensitive); }
    FieldBuilder &ordering() { return set(&Field::ordering); }
    FieldBuilder &ahead() { return set(&Field::ahead); }
    FieldBuilder &notSearched()
    {
        m_field.searched = false;
        return *this;
    }
    /// A reference to any record is meant to lead to one of these kinds.
    FieldBuilder &only(std::initializer_list<const char *> kinds)
    {
        for (const char *kind : kinds) {
            m_field.only.append(QString::fromLatin1(kind));
        }
        return *this;
    }
    /// The field is only meant where the record is part of one of this kind.
    FieldBuilder &under(const char *kind)
    {
        m_field.under = QString::fromLatin1(kind);
        return *this;
    }
    /// The value is the code of a row of this list in `choice`.
    FieldBuilder &choice(const char *list)
    {
        m_field.choiceList = QString::fromLatin1(list);
        m_field.searched = false;
        if (m_field.kind == FieldKind::Text) {
            m_field.kind = FieldKind::Choice;
        }
        return *this;
    }

private:
    FieldBuilder &set(bool Field::*flag)
    {
        m_field.*flag = true;
        return *this;
    }
    Field &m_field;
};

/// The description of records that are plain structs of type T; made once per kind by table<T>().
template <typename T>
class Table;

/// Specialised beside every record's struct.
template <typename T>
const Table<T> &table();

template <typename T>
const Description *descriptionOf()
{
    if constexpr (std::is_same_v<T, AnyRecord>) {
        return nullptr;
    } else {
        return &table<T>().description();
    }
}

template <typename T>
class Table final
{
public:
    /// Labels are English, translated under the context "domain"; @p describe names the fields.
    Table(const char *kind, const char *label, const char *labelMany,
          const std::function<void(Table &)> &describe)
    {
        m_description.kind = QString::fromLatin1(kind);
        m_description.label = label;
        m_description.labelMany = labelMany;
        m_description.asStruct = [this](const QVariantList &values, const auto &visit) {
            const T entity = fromValues(0, values);
            visit(&entity);
        };
        describe(*this);
    }
    Table(const Table &) = delete;
    Table &operator=(const Table &) = delete;

    template <typename V>
    FieldBuilder field(const char *name, V T::*member, const char *label)
    {
        Field field;
        field.name = QString::fromLatin1(name);
        field.label = label;
        field.kind = Codec<V>::kind;
        field.searched = field.kind == FieldKind::Text;
        field.values = ValuesOf<V>::values();
        setTarget(field, static_cast<V *>(nullptr));
        field.stored = [member](const void *entity) {
            return Codec<V>::toStored(static_cast<const T *>(entity)->*member);
        };
        field.setStored = [member](void *entity, const QVariant &value) {
            static_cast<T *>(entity)->*member = Codec<V>::fromStored(value);
        };
        const T fresh{};
        m_description.blankValues.append(field.stored(&fresh));
        m_description.fields.append(field);
        return FieldBuilder(m_description.fields.last());
    }

    /// One sentence for people about @p field; @p holds says whether the rule is kept.
    void rule(const char *field, const char *sentence, std::function<bool(const T &)> holds)
    {
        m_description.rules.append(
            {QString::fromLatin1(field), sentence,
             [holds](const void *entity) { return holds(*static_cast<const T *>(entity)); }});
    }

    /// The title where joining the naming fields will not do.
    void title(std::function<QString(const T &)> title)
    {
        m_description.titleOf = [title](const void *e) {
            return title(*static_cast<const T *>(e));
        };
    }
    void sortedBy(std::function<QString(const T &)> key)
    {
        m_description.sortKeyOf = [key](const void *e) { return key(*static_cast<const T *>(e)); };
    }

    [[nodiscard]] const Description &description() const { return m_description; }

    [[nodiscard]] QVariantList toValues(const T &entity) const
    {
        QVariantList values;
        values.reserve(m_description.fields.size());
        for (const Field &field : m_description.fields) {
            values.append(field.stored(&entity));
        }
        return values;
    }

    [[nodiscard]] T fromValues(qint64 id, const QVariantList &values) const
    {
        T entity{};
        entity.id = Id<T>(id);
        for (int i = 0; i < int(values.size()); ++i) {
            m_description.fields.at(i).setStored(&entity, values.at(i));
        }
        return entity;
    }

private:
    template <typename V>
    static void setTarget(Field &, V *)
    {}
    template <typename Other>
    static void setTarget(Field &field, Id<Other> *)
    {
        field.target = &descriptionOf<Other>;
    }
    template <typename Other>
    static void setTarget(Field &field, QList<Id<Other>> *)
    {
        field.target = &descriptionOf<Other>;
    }

    Description m_description;
};

/// All kinds of record that a file may hold, in the order in which people meet them.
class Registry final
{
public:
    explicit Registry(QList<const Description *> all);
    [[nodiscard]] const QList<const Description *> &all() const { return m_all; }
    /// The description of a kind; none when there is no such kind.
    [[nodiscard]] const Description *find(const QString &kind) const
    {
        return m_byKind.value(kind);
    }

    /// A field that refers to another kind.
    struct Reference
    {
        const Description *from = nullptr;
        const Field *field = nullptr;
    };
    /// The kinds whose records are parts of a @p kind, with the field that names the owner.
    [[nodiscard]] QList<Reference> partsOf(const Description &kind) const;
    /// All single references to @p kind.
    [[nodiscard]] QList<Reference> referencesTo(const Description &kind) const;
    /// Every field by which a record may lead to a @p kind, lists as well, in the order of all().
    [[nodiscard]] QList<Reference> leadingTo(const Description &kind) const;

private:
    QList<const Description *> m_all;
    QHash<QString, const Description *> m_byKind;
};

} // namespace ankerpunt::record
