// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/mistake.h"

#include "core/base/error.h"

#include <QCoreApplication>

namespace ankerpunt::report {

void failByMistake(const QString &detail)
{
    throw Error(Error::Kind::Internal,
                QCoreApplication::translate("report",
                                            "The report could not be made because of a mistake in "
                                            "the program. Please report it to its makers."),
                detail);
}

} // namespace ankerpunt::report
