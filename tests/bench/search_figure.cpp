// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/queries/lists.h"
#include "tests/bench/bare_sql.h"
#include "tests/bench/figures.h"

#include <QHash>

#include <stdexcept>

namespace ankerpunt::bench {

namespace {

constexpr int perGroup = 5;

/// What a person types, letter by letter: common words, rare ones, names, and what is not there.
QStringList keystrokes()
{
    QStringList all;
    for (const QString &word :
         {u"taalcafé"_s,      u"zonnebloempad"_s, u"gesprek"_s,      u"bewoners"_s,
          u"buurthuis"_s,     u"vraag"_s,         u"het"_s,          u"een"_s,
          u"vrijwilligers"_s, u"moestuin"_s,      u"erfgoedactie"_s, u"bijenwandeling"_s,
          u"molenfestival"_s, u"Fatima"_s,        u"Oosterhuis"_s,   u"café"_s,
          u"xylofoon"_s,      u"qwerty"_s,        u"stichting"_s,    u"coördinator"_s}) {
        for (int length = 1; length <= std::min(8, int(word.size())); ++length) {
            all.append(word.left(length));
        }
    }
    all.append({u"taal zonne"_s, u"gesprek bewoners"_s, u"de het een"_s, u"bijen festival"_s});
    return all;
}

/// The statements of core/db/search_index.cpp, run as bare as QSqlQuery allows, and the hit rows.
class BareSearch final
{
public:
    BareSearch(const QString &path, const record::Registry &registry)
        : m_sql(path),
          m_both(m_sql.prepare(
              u"SELECT record_id FROM search WHERE row IN ("
              "SELECT * FROM (SELECT rowid FROM search_words WHERE search_words MATCH ? "
              "AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?) UNION "
              "SELECT * FROM (SELECT rowid FROM search_parts WHERE search_parts MATCH ? "
              "AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?)) "
              "ORDER BY row DESC LIMIT ?"_s)),
          m_words(m_sql.prepare(
              u"SELECT record_id FROM search WHERE row IN (SELECT rowid FROM search_words "
              "WHERE search_words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?) "
              "ORDER BY row DESC"_s))
    {
        QHash<QString, qint64> numbers;
        for (const auto &row : m_sql.rows(u"SELECT name, number FROM kind WHERE records > 0"_s)) {
            numbers.insert(row.at(0).toString(), row.at(1).toLongLong());
        }
        for (const auto *kind : registry.all()) {
            if (numbers.contains(kind->kind)) {
                m_kinds.push_back(
                    {numbers.value(kind->kind),
                     m_sql.prepare(
                         u"SELECT * FROM record r JOIN %1 t ON t.id = r.id WHERE r.id = ?"_s.arg(
                             kind->kind))});
            }
        }
    }

    /// The number of hits, whose rows were read.
    qsizetype find(const QString &text)
    {
        constexpr qint64 perKind = qint64(1) << 56;
        QStringList beginnings;
        QStringList parts;
        for (const QString &word : folded(text).split(u' ')) {
            beginnings.append(u"\"%1\"*"_s.arg(word));
            if (word.size() >= 3) {
                parts.append(u"\"%1\""_s.arg(word));
            }
        }
        const QString begins = beginnings.join(u" AND "_s);
        const QString holds = parts.join(u" AND "_s);
        qsizetype hits = 0;
        for (auto &[number, read] : m_kinds) {
            const qint64 first = number * perKind;
            const qint64 last = first + perKind - 1;
            const auto found = parts.isEmpty()
                                   ? rowsOf(m_words, {begins, first, last, perGroup})
                                   : rowsOf(m_both, {begins, first, last, perGroup, holds, first,
                                                     last, perGroup, perGroup});
            for (const QVariantList &hit : found) {
                hits += rowsOf(read, hit).size();
            }
        }
        return hits;
    }

private:
    BareSql m_sql;
    QSqlQuery m_both;
    QSqlQuery m_words;
    std::vector<std::pair<qint64, QSqlQuery>> m_kinds;
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

void measureSearch(const Size &size, QList<Figure> &figures)
{
    const QString path = notesFile(size);
    const auto workspace = Workspace::open(path, Workspace::Mode::ReadOnly);
    const Language language(u"nl"_s);
    const queries::Display display(*workspace, language);
    BareSearch bare(path, workspace->registry());
    expectLanguageCafe(*workspace, display);

    QList<double> ours;
    QList<double> reference;
    double worst = 0;
    QString worstText;
    const int rounds = std::max(2, size.rounds / 2); // of 130 keystrokes each
    for (int round = 0; round <= rounds; ++round) {
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
    const QString what = u"one keystroke in %1 notes, "_s.arg(size.notes);
    figures.append({what + u"half of them within"_s,
                    quantile(ours, 0.5),
                    quantile(reference, 0.5),
                    u"ms"_s,
                    1.5,
                    3,
                    {}});
    figures.append({what + u"99 % within"_s, quantile(ours, 0.99), quantile(reference, 0.99),
                    u"ms"_s, 1.5, 3,
                    u"slowest: %1, %2 ms"_s.arg(worstText).arg(worst * 1000, 0, 'f', 1)});
}

} // namespace ankerpunt::bench
