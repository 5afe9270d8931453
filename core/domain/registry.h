// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/description.h"

namespace ankerpunt {

/// Every kind of record of the program, in the order in which people meet them.
[[nodiscard]] const record::Registry &registry();

} // namespace ankerpunt
