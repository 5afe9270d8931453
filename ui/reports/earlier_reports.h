// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report_wish.h"
#include "ui/settings.h"

namespace ankerpunt::ui {

/// What was chosen of the reports that were saved before, for each file on this computer; the
/// newest in front, at most ten.
class EarlierReports final
{
public:
    /// @p file is the path of the file that the reports are of.
    explicit EarlierReports(const QString &file);

    [[nodiscard]] QList<ReportWish> all() const;
    /// Puts this one in front; the same as before is not kept twice.
    void keep(const ReportWish &wish);

private:
    settings::FileSettings m_settings;
};

} // namespace ankerpunt::ui
