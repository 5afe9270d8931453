// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opened_links.h"

#include <QDesktopServices>

namespace ankerpunt::test {

OpenedLinks::OpenedLinks(const QString &scheme) : m_scheme(scheme)
{
    QDesktopServices::setUrlHandler(scheme, this, "open");
}

OpenedLinks::~OpenedLinks()
{
    QDesktopServices::unsetUrlHandler(m_scheme);
}

} // namespace ankerpunt::test
