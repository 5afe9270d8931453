// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_rows.h"

namespace ankerpunt::exchange {

/// A spreadsheet file (.xlsx) that grows sheet by sheet: a bold header that stays in sight and
/// filters, days and numbers as such, and texts that are never a formula.
class Workbook final
{
public:
    Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;
    ~Workbook();

    /// Adds a sheet; throws Error(Invalid) for more rows than a sheet can hold.
    void add(const QString &title, ExportRows &rows);
    /// The whole file. Nothing can be added any more.
    [[nodiscard]] QByteArray bytes();
    /// What a spreadsheet could not hold, in sentences.
    [[nodiscard]] const QStringList &shortened() const { return m_shortened; }

private:
    struct Writer;
    [[nodiscard]] QString sheetName(const QString &title);

    std::unique_ptr<Writer> m_writer;
    QStringList m_names;
    QStringList m_shortened;
};

} // namespace ankerpunt::exchange
