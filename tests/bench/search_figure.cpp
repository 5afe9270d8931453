// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/db/search_index.h"
#include "core/queries/lists.h"
#include "tests/bench/bare_sql.h"
#include "tests/bench/figures.h"
#include "tests/bench/samples.h"

#include <QHash>

#include <limits>
#include <map>
#include <stdexcept>

namespace ankerpunt::bench {

namespace {

constexpr int perGroup = 5;

/// The statements of core/db/search_index.cpp, run as bare as QSqlQuery allows, and the hit rows.
class BareSearch final
{
public:
    BareSearch(const QString &path, const record::Registry &registry)
        : m_sql(path),
          m_both(m_sql.prepare(
              u"SELECT row, record_id FROM search WHERE row IN ("
              "SELECT * FROM (SELECT rowid FROM search_words WHERE search_words MATCH ? "
              "AND rowid < ? ORDER BY rowid DESC LIMIT ?) UNION "
              "SELECT * FROM (SELECT rowid FROM search_parts WHERE search_parts MATCH ? "
              "AND rowid < ? ORDER BY rowid DESC LIMIT ?)) ORDER BY row DESC LIMIT ?"_s)),
          m_words(m_sql.prepare(
              u"SELECT row, record_id FROM search WHERE row IN (SELECT rowid FROM search_words "
              "WHERE search_words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?) "
              "ORDER BY row DESC"_s))
    {
        QHash<QString, qint64> numbers;
        for (const auto &row : m_sql.rows(u"SELECT name, number FROM kind WHERE records > 0"_s)) {
            numbers.insert(row.at(0).toString(), row.at(1).toLongLong());
        }
        for (const auto *kind : registry.all()) {
            if (numbers.contains(kind->kind)) {
                m_kinds.emplace(
                    numbers.value(kind->kind),
                    m_sql.prepare(
                        u"SELECT * FROM record r JOIN %1 t ON t.id = r.id WHERE r.id = ?"_s.arg(
                            kind->kind)));
            }
        }
    }

    /// The number of hits, whose rows were read.
    qsizetype find(const QString &text)
    {
        QStringList beginnings;
        QStringList parts;
        const QStringList typed = folded(text).split(u' ');
        const int atOnce = db::SearchIndex::rowsAtOnce(typed); // as ours asks
        for (const QString &word : typed) {
            beginnings.append(u"\"%1\"*"_s.arg(word));
            if (word.size() >= 3) {
                parts.append(u"\"%1\""_s.arg(word));
            }
        }
        constexpr qint64 perKind = qint64(1) << 56;
        QHash<qint64, int> shown;
        qint64 from = std::numeric_limits<qint64>::max();
        qsizetype hits = 0;
        for (bool more = true; more;) {
            const auto rows =
                below(from, beginnings.join(u" AND "_s), parts.join(u" AND "_s), atOnce);
            for (const QVariantList &row : rows) {
                const qint64 kind = row.at(0).toLongLong() / perKind;
                if (shown[kind] < perGroup) {
                    ++shown[kind];
                    hits += rowsOf(m_kinds.at(kind), row.mid(1)).size();
                }
                from = shown[kind] == perGroup ? kind * perKind : row.at(0).toLongLong();
            }
            more = rows.size() == atOnce;
        }
        return hits;
    }

private:
    [[nodiscard]] QList<QVariantList> below(qint64 row, const QString &words, const QString &parts,
                                            int atOnce)
    {
        return parts.isEmpty() ? rowsOf(m_words, {words, row, atOnce})
                               : rowsOf(m_both, {words, row, atOnce, parts, row, atOnce, atOnce});
    }

    BareSql m_sql;
    QSqlQuery m_both;
    QSqlQuery m_words;
    std::map<qint64, QSqlQuery> m_kinds;
};

qsizetype hitsIn(const QList<queries::HitGroup> &groups)
{
    qsizetype hits = 0;
    for (const auto &group : groups) {
        hits += group.hits.size();
    }
    return hits;
}

void expectLanguageCafe(const Workspace &workspace, const queries::Display &display)
{
    for (const auto &group : queries::search(workspace, display, u"cafe"_s, perGroup)) {
        for (const auto &hit : group.hits) {
            if (folded(hit.title).contains(u"taalcafe"_s)) {
                return;
            }
        }
    }
    throw std::runtime_error("cafe does not find taalcafé");
}

} // namespace

void measureSearchIn(const QString &path, const QString &what, int rounds, Measured &measured)
{
    const auto workspace = Workspace::open(path, Workspace::Mode::ReadOnly);
    const Language language(u"nl"_s);
    const queries::Display display(*workspace, language);
    BareSearch bare(path, workspace->registry());
    expectLanguageCafe(*workspace, display);

    QList<double> ours;
    QList<double> reference;
    double worst = 0;
    QString worstText;
    const int wanted = std::max(2, rounds / 2); // of 130 keystrokes each
    for (int round = 0; round <= wanted; ++round) {
        for (const QString &text : keystrokes()) {
            QList<queries::HitGroup> groups;
            qsizetype expected = 0;
            const double one =
                secondsOf([&] { groups = queries::search(*workspace, display, text, perGroup); });
            const double other = secondsOf([&] { expected = bare.find(text); });
            if (hitsIn(groups) != expected) {
                throw std::runtime_error("other hits than bare SQL for " + text.toStdString());
            }
            if (round == 0) {
                continue; // only to have both read what they need once
            }
            ours.append(one * 1000);
            reference.append(other * 1000);
            if (one > worst) {
                worst = one;
                worstText = text;
            }
        }
    }
    const QString keystroke = u"one keystroke in %1, "_s.arg(what);
    measured.figures.append({keystroke + u"half of them within"_s,
                             quantile(ours, 0.5),
                             quantile(reference, 0.5),
                             u"ms"_s,
                             1.5,
                             3,
                             {}});
    measured.figures.append({keystroke + u"99 % within"_s, quantile(ours, 0.99),
                             quantile(reference, 0.99), u"ms"_s, 1.5, 3,
                             u"slowest: %1, %2 ms"_s.arg(worstText).arg(worst * 1000, 0, 'f', 1)});
}

void measureSearch(const Size &size, Measured &measured)
{
    measureSearchIn(notesFile(size), u"%1 notes"_s.arg(size.notes), size.rounds, measured);
}

} // namespace ankerpunt::bench
