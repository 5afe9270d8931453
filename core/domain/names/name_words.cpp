// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names/name_words.h"

#include "core/base/literals.h"
#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace ankerpunt {

namespace {

constexpr qsizetype longestPrefix = 3; // words: "van de la"

/// The usual Dutch list, with the articles and prefixes of other languages met in the Low
/// Countries.
const QSet<QString> &knownPrefixes()
{
    static const QSet<QString> known = [] {
        QSet<QString> all;
        const QStringList articles{u"de"_s, u"den"_s, u"der"_s, u"het"_s, u"'t"_s};
        for (const auto &article : articles) {
            all.insert(article);
            for (const auto *place : {u"van", u"in", u"op", u"uit", u"aan", u"bij", u"onder",
                                      u"over", u"voor", u"von", u"tot"}) {
                all.insert(QString::fromUtf16(place) + u' ' + article);
            }
        }
        for (const auto *other :
             {u"van", u"ten", u"ter", u"te",    u"d'",    u"l'",    u"la",     u"le",
              u"du",  u"des", u"von", u"zu",    u"zum",   u"zur",   u"di",     u"da",
              u"dos", u"del", u"dal", u"della", u"de la", u"de l'", u"van la", u"van de la",
              u"el",  u"al",  u"bin", u"ben",   u"ould"}) {
            all.insert(QString::fromUtf16(other));
        }
        return all;
    }();
    return known;
}

bool isAbbreviation(QStringView word)
{
    static const QSet<QString> known{u"v"_s,      u"v."_s,  u"v.d."_s, u"v.d"_s,   u"vd"_s,
                                     u"vd."_s,    u"v/d"_s, u"vdr"_s,  u"v.h."_s,  u"v/h"_s,
                                     u"v.d.r."_s, u"d."_s,  u"v.de"_s, u"v.den"_s, u"v.der"_s};
    return known.contains(word.toString()); // a capital V. or D. is an initial
}

} // namespace

QString foldedLetters(QStringView text)
{
    QString out = folded(text);
    out.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    return out;
}

qsizetype prefixWords(const QStringList &words, qsizetype first)
{
    qsizetype abbreviated = 0;
    while (first + abbreviated < words.size() && isAbbreviation(words.at(first + abbreviated))) {
        ++abbreviated;
    }
    if (abbreviated > 0) {
        const qsizetype next = first + abbreviated; // "v. der"
        const bool article =
            next < words.size() &&
            (words.at(next) == "der"_L1 || words.at(next) == "den"_L1 || words.at(next) == "de"_L1);
        return abbreviated + (article ? 1 : 0);
    }
    for (qsizetype count = std::min(longestPrefix, words.size() - first); count > 0; --count) {
        if (knownPrefixes().contains(folded(words.mid(first, count).join(u' ')))) {
            return count;
        }
    }
    return 0;
}

bool isAbbreviatedPrefix(QStringView prefix)
{
    const auto words = prefix.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), isAbbreviation);
}

bool isArabicPrefix(QStringView prefix)
{
    static const QSet<QString> known{u"el"_s, u"al"_s, u"bin"_s, u"ben"_s, u"ould"_s};
    return known.contains(folded(prefix));
}

bool isInitials(const QString &word)
{
    static const QRegularExpression pattern(
        u"^(?:(?:(?:IJ|Chr|Joh|\\p{Lu}\\p{Ll}?)\\.-?)+\\p{Lu}?|IJ|\\p{Lu})$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(word).hasMatch();
}

bool isTitle(const QString &word)
{
    static const QSet<QString> titles{
        u"mevrouw"_s, u"mevr"_s,   u"mw"_s,       u"mej"_s,     u"dhr"_s, u"heer"_s,
        u"hr"_s,      u"meneer"_s, u"mijnheer"_s, u"mr"_s,      u"mrs"_s, u"ms"_s,
        u"miss"_s,    u"drs"_s,    u"dr"_s,       u"ir"_s,      u"ing"_s, u"prof"_s,
        u"pater"_s,   u"zuster"_s, u"fam"_s,      u"familie"_s, u"mme"_s, u"dra"_s};
    static const QSet<QString> onlyWithStop{u"em"_s, u"ds"_s, u"zr"_s, u"br"_s, u"bc"_s};
    const QStringList parts =
        folded(word).replace(u'/', u'.').split(u'.', Qt::SkipEmptyParts); // prof.dr., dhr./mw.
    const bool stop = word.endsWith(u'.');
    return !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), [stop](const QString &part) {
        return titles.contains(part) || (stop && onlyWithStop.contains(part));
    });
}

bool isDegree(const QString &word)
{
    static const QRegularExpression pattern(
        u"^\\(?(?:[BM]\\.?Sc|[BM]A|B\\.A|M\\.A|[BM]Ed|Ph\\.?D|LL\\.?[BM]|MBA|"
        u"MPhil|RA|AA)\\.?\\)?$"_s);
    return pattern.match(word).hasMatch();
}

bool isSuffix(const QString &word)
{
    static const QRegularExpression pattern(u"^(?:[sj]r\\.?|senior|junior|II|III)$"_s);
    return pattern.match(word).hasMatch();
}

} // namespace ankerpunt
