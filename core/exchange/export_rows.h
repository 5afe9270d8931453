// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audience.h"
#include "core/exchange/progress.h"
#include "core/queries/display.h"

namespace ankerpunt::exchange {

/// One value of an exported record.
struct ExportCell
{
    QString text;   ///< in such words that an import reads the same value back
    QVariant value; ///< the same as a day, a time or a number, for spreadsheets; none for words
};

/// The record as @p audience may see it: what is hidden is empty, as if it was not recorded.
[[nodiscard]] record::Record shown(const Workspace &workspace, record::Record record,
                                   Audience audience);

/// Turns the records of a kind into rows of a table: the code, then every field under its label.
/// What it writes, an import reads back: who refers to a record without a code, or with the code of
/// another source, names its id; where records of several kinds have one code, it names the kind as
/// well (project:R04).
class ExportRows final
{
public:
    ExportRows(const Workspace &workspace, const record::Description &kind,
               const Language &language, Audience audience, Progress progress = {});

    [[nodiscard]] QStringList headers() const;
    void each(const std::function<void(const QList<ExportCell> &)> &visit);

private:
    [[nodiscard]] ExportCell cell(const record::Field &field, const QVariant &value,
                                  const QVariant &fresh);
    [[nodiscard]] QString words(const record::Field &field, const QVariant &value);
    [[nodiscard]] QString nothing(const record::Field &field, const QVariant &fresh) const;
    [[nodiscard]] QString codeOf(qint64 id, bool ofAnyKind);

    const Workspace &m_workspace;
    const record::Description &m_kind;
    const Language &m_language;
    Audience m_audience;
    Progress m_progress;
    queries::Display m_display;
    QSet<QString> m_ambiguous; ///< codes that records of several kinds have
    QHash<qint64, QString> m_codes;
};

} // namespace ankerpunt::exchange
