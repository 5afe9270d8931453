// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/references.h"

#include "core/base/literals.h"
#include "core/report/mistake.h"

#include <QUrl>

#include <algorithm>

namespace ankerpunt::report {

QList<Figure> figuresOf(const Report &report, const QStringList &keys)
{
    if (keys.isEmpty()) {
        return report.figures;
    }
    QList<Figure> figures;
    for (const QString &key : keys) {
        const auto found = std::find_if(report.figures.begin(), report.figures.end(),
                                        [&](const Figure &each) { return each.key == key; });
        if (found == report.figures.end()) {
            failByMistake(u"no figure has the key "_s + key);
        }
        figures.append(*found);
    }
    return figures;
}

QString outsideAddress(const QString &target)
{
    const QUrl url(target, QUrl::StrictMode);
    const bool isSafe =
        url.isValid() && QStringList{u"https"_s, u"http"_s, u"mailto"_s}.contains(url.scheme());
    return isSafe ? QString::fromLatin1(url.toEncoded()) : QString();
}

} // namespace ankerpunt::report
