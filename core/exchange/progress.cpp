// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/progress.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace ankerpunt::exchange {

void tell(const Progress &progress, qint64 done, qint64 total)
{
    if (progress && !progress(int(std::min(done, total)), int(total))) {
        throw Error(
            Error::Kind::Cancelled,
            QCoreApplication::translate("import", "This was stopped. Nothing was changed."));
    }
}

} // namespace ankerpunt::exchange
