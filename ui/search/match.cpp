// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/match.h"

#include "core/base/literals.h"
#include "core/base/text.h"

#include <algorithm>

namespace ankerpunt::ui {

QList<Match> matches(const QString &text, const QString &wanted)
{
    // Folding may lengthen (ß) or shorten (a loose accent): remember where each letter came from.
    QString plain;
    QList<qsizetype> from;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString one = text.at(i).isSpace() ? u" "_s : folded(QStringView(text).mid(i, 1));
        plain += one;
        from.insert(from.size(), one.size(), i);
    }
    QList<bool> bold(text.size(), false);
    for (const QString &word : folded(wanted).split(u' ', Qt::SkipEmptyParts)) {
        for (auto at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
            const auto end = from.at(at + word.size() - 1);
            std::fill(bold.begin() + from.at(at), bold.begin() + end + 1, true);
        }
    }
    QList<Match> found;
    for (qsizetype i = 0; i < bold.size(); ++i) {
        if (!bold.at(i)) {
            continue;
        }
        if (i > 0 && bold.at(i - 1)) {
            ++found.last().length;
        } else {
            found.append({i, 1});
        }
    }
    return found;
}

} // namespace ankerpunt::ui
