// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One include for Catch2 2 (Debian 12) and 3 (Debian 13, Ubuntu 24.04).
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
namespace Catch {
inline auto Contains(const std::string &part)
{
    return Matchers::ContainsSubstring(part); // as Catch2 2 calls it
}
} // namespace Catch
#else
#include <catch2/catch.hpp>
#endif

#include <QDate>
#include <QString>
#include <QStringList>

namespace Catch {
template <>
struct StringMaker<QString>
{
    static std::string convert(const QString &s) { return '"' + s.toStdString() + '"'; }
};
template <>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &s)
    {
        return '[' + s.join(QStringLiteral(" | ")).toStdString() + ']';
    }
};
template <>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &s) { return '"' + s.toStdString() + '"'; }
};
template <>
struct StringMaker<QDate>
{
    static std::string convert(const QDate &d) { return d.toString(Qt::ISODate).toStdString(); }
};
} // namespace Catch
