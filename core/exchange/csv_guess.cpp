// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_guess.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ankerpunt::exchange {

namespace {

constexpr qsizetype sampleSize = 1 << 16; // bytes
constexpr qsizetype sampleRows = 30;

/// How many cells the lines of a sample have with one separator.
struct Sample
{
    std::map<int, int> rowsByWidth;
    int rows = 0;
    int separators = 0;
    int doubtful = 0; // commas in "Veen, M." and "7,5"
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Counts roughly: a quote opens at the start of a cell and closes before a separator or line end.
Sample sampleOf(QByteArrayView text, char separator)
{
    Sample sample;
    int width = 1;
    bool quoted = false;
    bool filled = false;
    const auto ends = [&](qsizetype i) {
        return i >= text.size() || text.at(i) == separator || text.at(i) == '\n' ||
               text.at(i) == '\r';
    };
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text.at(i) : '\n';
        if (c == '"' && !quoted) {
            quoted = i == 0 || ends(i - 1);
        } else if (c == '"') {
            quoted = !ends(i + 1);
            i += quoted && text.at(i + 1) == '"' ? 1 : 0;
        } else if (!quoted && c == separator) {
            ++width;
            ++sample.separators;
            const bool between =
                i > 0 && i + 1 < text.size() && isDigit(text.at(i - 1)) && isDigit(text.at(i + 1));
            sample.doubtful += between || (i + 1 < text.size() && text.at(i + 1) == ' ') ? 1 : 0;
        } else if ((!quoted || i == text.size()) && (c == '\n' || c == '\r')) {
            sample.rowsByWidth[width] += filled ? 1 : 0;
            sample.rows += filled ? 1 : 0;
            width = 1;
            filled = false;
            continue;
        }
        filled = filled || (c != separator && c != ' ');
    }
    return sample;
}

/// Higher for more lines of one width and for wider lines; 0 when the separator divides nothing.
double scoreOf(const Sample &sample, char separator)
{
    int mode = 0;
    int modeRows = 0;
    for (const auto &[width, count] : sample.rowsByWidth) {
        if (width > 1 && count >= modeRows) {
            mode = width;
            modeRows = count;
        }
    }
    if (mode == 0) {
        return 0;
    }
    const double share = double(modeRows) / sample.rows;
    const double doubtful = separator == ',' ? double(sample.doubtful) / sample.separators : 0;
    if (doubtful > 0.99 && mode == 2 && sample.rows > 1) {
        return 0; // a list of names or amounts
    }
    return share * share * std::log2(mode) * (1 - 0.7 * doubtful);
}

} // namespace

char guessedSeparator(const QByteArray &utf8)
{
    QByteArrayView sample(utf8);
    if (sample.size() > sampleSize) {
        sample = sample.first(sampleSize);
        const qsizetype end = std::max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
        sample = end > 0 ? sample.first(end) : sample;
    }
    char best = ';';
    double bestScore = 0;
    for (const char separator : {';', '\t', ',', '|'}) {
        const double score = scoreOf(sampleOf(sample, separator), separator);
        if (score > bestScore) {
            bestScore = score;
            best = separator;
        }
    }
    return best;
}

qsizetype guessedHeader(const TextRows &rows)
{
    const qsizetype looked = std::min(rows.size(), sampleRows);
    qsizetype fullest = 0;
    for (qsizetype row = 0; row < looked; ++row) {
        fullest = std::max(fullest, rows.filled(row));
    }
    for (qsizetype row = 0; row < looked; ++row) {
        if (rows.filled(row) * 2 >= fullest) {
            return row;
        }
    }
    return -1;
}

} // namespace ankerpunt::exchange
