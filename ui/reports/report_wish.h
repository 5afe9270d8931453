// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/teaching_weeks.h"
#include "core/report/kinds/kinds.h"

#include <QVariantMap>

namespace ankerpunt::ui {

/// A kind of report as people choose it.
struct WishKind
{
    QString key;
    const report::Kind *report = nullptr;
    QString extension; ///< the form in which it is saved first
};

/// All that there are: those of the program, and the figures of a semester without its text.
[[nodiscard]] const QList<WishKind> &wishKinds();
/// The first where there is none with this key.
[[nodiscard]] const WishKind &wishKind(const QString &key);

/// What a person chose of a report.
struct ReportWish
{
    QString kind;
    qint64 subject = 0; ///< the record that it is about; 0 for a kind that is about everything
    planning::Period period;
    bool comparesBefore = true;
    queries::Selection selection;
    QStringList sections; ///< those that are chosen, in order
    QString language;     ///< nl, nl_BE or en

    [[nodiscard]] bool operator==(const ReportWish &) const = default;
    [[nodiscard]] report::Request request() const;

    /// As settings keep it.
    [[nodiscard]] QVariantMap toMap() const;
    [[nodiscard]] static ReportWish fromMap(const QVariantMap &map);
};

} // namespace ankerpunt::ui
