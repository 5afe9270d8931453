// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/study_load.h"

#include <algorithm>

namespace ankerpunt::planning {

namespace {

Hours hours(Decimal credits, int lowest, int highest)
{
    return {{credits.hundredths * lowest}, {credits.hundredths * highest}};
}

} // namespace

std::optional<Hours> nominalHours(Decimal credits, CreditUnit unit)
{
    switch (unit) {
    case CreditUnit::Ec:
        return hours(credits, 28, 28);
    case CreditUnit::Stp:
        return hours(credits, 25, 30);
    case CreditUnit::Sbu:
        return hours(credits, 1, 1);
    case CreditUnit::None:
        break;
    }
    return {};
}

EducationLevel levelGroup(const QString &level)
{
    static const QHash<QString, EducationLevel> groups{
        {u"MBO"_s, EducationLevel::Mbo},      {u"MBO2"_s, EducationLevel::Mbo},
        {u"MBO3"_s, EducationLevel::Mbo},     {u"MBO4"_s, EducationLevel::Mbo},
        {u"HBO"_s, EducationLevel::Hbo},      {u"GRADUAAT"_s, EducationLevel::Hbo},
        {u"BACHELOR"_s, EducationLevel::Hbo}, {u"WO"_s, EducationLevel::Wo},
        {u"MASTER"_s, EducationLevel::Wo}};
    return groups.value(level, EducationLevel::None);
}

std::optional<double> median(QList<double> values)
{
    if (values.isEmpty()) {
        return {};
    }
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle)
                                  : (values.at(middle - 1) + values.at(middle)) / 2;
}

} // namespace ankerpunt::planning
