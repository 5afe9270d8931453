// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/small_disk.h"

namespace ankerpunt::test {

/// Does all that writes on a disk that has more room each time, from none at all on, until it is
/// enough; steps are of @p stride times 4 KiB. In the folder above the disk lie register.anker,
/// old.anker and people.csv. Prints for each work how often it was tried and refused, and in lines
/// that begin with "wrong" what was not as people may expect:
/// - what was refused left the file and the folder as they were, and said in a sentence that the
///   disk is full and how much to free;
/// - with so much freed the same process can do it after all.
int workOnSmallDisk(SmallDisk &disk, const QString &place, int stride);

} // namespace ankerpunt::test
