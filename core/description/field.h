// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/id.h"
#include "core/base/literals.h"
#include "core/base/partial_date.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>
#include <QVariant>

#include <functional>
#include <optional>

namespace ankerpunt::record {

class Description;

/// What kind of value a field holds; follows from the C++ type of the member.
enum class FieldKind {
    Text,        ///< QString
    Choice,      ///< QString that is the code of a row of `choice`: a list that may be extended
    Enum,        ///< enum class, or an optional one: a list that the program's logic depends on
    Integer,     ///< std::optional<int>; nothing is "not recorded"
    Decimal,     ///< std::optional<Decimal>; stored in hundredths
    Boolean,     ///< bool
    Day,         ///< QDate
    PartialDate, ///< PartialDate; two columns, x and x_precision
    Time,        ///< QTime, to the minute
    Reference,   ///< Id<Other>
    References   ///< QList<Id<Other>>; rows of `link` with the field's name as role
};

/// One value of an enum: its stored key and its label in English.
struct EnumValue
{
    int value;
    const char *key;
    const char *label; ///< translated under the context "domain"
};

/// The values of an enum in the order in which people read them; specialised beside the enum.
/// A value with the empty key means "not recorded".
template <typename E>
const QList<EnumValue> &enumValues();

/// A field of a description. Values travel through the engine in their stored form: text, a whole
/// number or null; a partial date is its written form, several references are "7,12", ordered.
struct Field
{
    QString name; ///< the column
    const char *label = "";
    FieldKind kind = FieldKind::Text;
    bool required = false;
    bool partOf = false; ///< the owner: removed with it, shown under it
    bool naming = false; ///< part of the record's title
    bool alias = false;  ///< the record is known by it as well, such as an abbreviation
    bool multiline = false;
    bool fixed = false;     ///< stays as it was given: other records and files know this one by it
    bool personal = false;  ///< a person can be known by it
    bool sensitive = false; ///< never in a report or an export for others
    bool searched = false;  ///< found by the search
    bool ordering = false;  ///< the day by which lists and search hits are ordered
    bool ahead = false;     ///< a day that is planned or promised: a weekday means the next one
    QStringList only;       ///< for references to any record: the kinds that are meant
    QString under;          ///< only meant where the record is part of one of this kind
    QString choiceList;     ///< for Choice, and References to choices: the list's code
    const QList<EnumValue> *values = nullptr;     ///< for Enum
    std::function<const Description *()> target;  ///< for references; none: any record
    std::function<QVariant(const void *)> stored; ///< reads the member of a struct
    std::function<void(void *, const QVariant &)> setStored;

    /// The label in the window's language, under the context "domain".
    [[nodiscard]] QString labelText() const;
    /// The stored form of "nothing".
    [[nodiscard]] QVariant empty() const;
    /// What records hold that were stored before this field was thought of, as the tables say too.
    [[nodiscard]] QVariant initial() const;
    [[nodiscard]] bool isEmpty(const QVariant &value) const;
    [[nodiscard]] bool isReference() const
    {
        return kind == FieldKind::Reference || kind == FieldKind::References;
    }
    /// Whether this is a reference that may lead to this kind of record.
    [[nodiscard]] bool mayLeadTo(const Description &record) const;
};

/// The ids of a stored list of references.
[[nodiscard]] QList<qint64> idsOf(const QVariant &stored);
[[nodiscard]] QVariant storedIds(QList<qint64> ids);

/// How a member of type V is stored; one specialisation for each FieldKind.
template <typename V>
struct Codec;

template <>
struct Codec<QString>
{
    static constexpr FieldKind kind = FieldKind::Text;
    static QVariant toStored(const QString &v) { return v.isNull() ? u""_s : v; }
    static QString fromStored(const QVariant &v) { return v.toString(); }
};

template <>
struct Codec<bool>
{
    static constexpr FieldKind kind = FieldKind::Boolean;
    static QVariant toStored(bool v) { return qint64(v); }
    static bool fromStored(const QVariant &v) { return v.toLongLong() != 0; }
};

template <>
struct Codec<std::optional<int>>
{
    static constexpr FieldKind kind = FieldKind::Integer;
    static QVariant toStored(std::optional<int> v) { return v ? QVariant(qint64(*v)) : QVariant(); }
    static std::optional<int> fromStored(const QVariant &v)
    {
        return v.isNull() ? std::nullopt : std::optional(int(v.toLongLong()));
    }
};

template <>
struct Codec<std::optional<Decimal>>
{
    static constexpr FieldKind kind = FieldKind::Decimal;
    static QVariant toStored(std::optional<Decimal> v)
    {
        return v ? QVariant(v->hundredths) : QVariant();
    }
    static std::optional<Decimal> fromStored(const QVariant &v)
    {
        return v.isNull() ? std::nullopt : std::optional(Decimal{v.toLongLong()});
    }
};

template <>
struct Codec<QDate>
{
    static constexpr FieldKind kind = FieldKind::Day;
    static QVariant toStored(QDate v)
    {
        return v.isValid() ? QVariant(v.toString(Qt::ISODate)) : QVariant();
    }
    static QDate fromStored(const QVariant &v)
    {
        return QDate::fromString(v.toString(), Qt::ISODate);
    }
};

template <>
struct Codec<PartialDate>
{
    static constexpr FieldKind kind = FieldKind::PartialDate;
    static QVariant toStored(const PartialDate &v)
    {
        return v.isValid() ? QVariant(v.toIso()) : QVariant();
    }
    static PartialDate fromStored(const QVariant &v)
    {
        return PartialDate::fromIso(v.toString()).value_or(PartialDate());
    }
};

template <>
struct Codec<QTime>
{
    static constexpr FieldKind kind = FieldKind::Time;
    static QVariant toStored(QTime v)
    {
        return v.isValid() ? QVariant(v.toString(u"HH:mm"_s)) : QVariant();
    }
    static QTime fromStored(const QVariant &v)
    {
        return QTime::fromString(v.toString(), u"HH:mm"_s);
    }
};

template <typename T>
struct Codec<Id<T>>
{
    static constexpr FieldKind kind = FieldKind::Reference;
    static QVariant toStored(Id<T> v) { return v ? QVariant(v.value()) : QVariant(); }
    static Id<T> fromStored(const QVariant &v) { return Id<T>(v.toLongLong()); }
};

template <typename T>
struct Codec<QList<Id<T>>>
{
    static constexpr FieldKind kind = FieldKind::References;
    static QVariant toStored(const QList<Id<T>> &v)
    {
        QList<qint64> ids;
        for (const Id<T> id : v) {
            ids.append(id.value());
        }
        return storedIds(ids);
    }
    static QList<Id<T>> fromStored(const QVariant &v)
    {
        QList<Id<T>> ids;
        for (const qint64 id : idsOf(v)) {
            ids.append(Id<T>(id));
        }
        return ids;
    }
};

template <typename E>
requires std::is_enum_v<E>
struct Codec<E>
{
    static constexpr FieldKind kind = FieldKind::Enum;
    static QVariant toStored(E v)
    {
        for (const EnumValue &value : enumValues<E>()) {
            if (value.value == int(v)) {
                return QString::fromLatin1(value.key);
            }
        }
        return u""_s;
    }
    static E fromStored(const QVariant &v)
    {
        const QString key = v.toString();
        for (const EnumValue &value : enumValues<E>()) {
            if (key == QLatin1String(value.key)) {
                return E(value.value);
            }
        }
        return E();
    }
};

template <typename E>
requires std::is_enum_v<E>
struct Codec<std::optional<E>>
{
    static constexpr FieldKind kind = FieldKind::Enum;
    static QVariant toStored(std::optional<E> v) { return v ? Codec<E>::toStored(*v) : u""_s; }
    static std::optional<E> fromStored(const QVariant &v)
    {
        return v.toString().isEmpty() ? std::nullopt : std::optional(Codec<E>::fromStored(v));
    }
};

/// The values of an enum that may also not be recorded.
template <typename E>
const QList<EnumValue> &optionalValues()
{
    static const QList<EnumValue> values =
        QList<EnumValue>{{-1, "", QT_TRANSLATE_NOOP("domain", "not recorded")}} + enumValues<E>();
    return values;
}

template <typename V>
struct ValuesOf
{
    static const QList<EnumValue> *values() { return nullptr; }
};

template <typename E>
requires std::is_enum_v<E>
struct ValuesOf<E>
{
    static const QList<EnumValue> *values() { return &enumValues<E>(); }
};

template <typename E>
requires std::is_enum_v<E>
struct ValuesOf<std::optional<E>>
{
    static const QList<EnumValue> *values() { return &optionalValues<E>(); }
};

} // namespace ankerpunt::record
