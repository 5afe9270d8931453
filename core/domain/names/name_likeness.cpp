// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names/name_likeness.h"

#include "core/base/literals.h"
#include "core/base/text.h"
#include "core/domain/names/name_words.h"

#include <algorithm>
#include <array>
#include <compare>
#include <vector>

namespace ankerpunt {

// Likeness is the product of two answers, one for the family name and one for what comes before it:
// a different first name rules two people out however equal their surnames are. The figures are
// chosen, not measured: equal is 1, equal in sound 0.95, one letter off 0.88, half of a double name
// 0.85, an initial that fits 0.84, nothing to compare 0.6, and anything else far below
// worthProposing.

namespace {

/// A name made ready to compare.
struct Shape
{
    QStringView whole; ///< letters of prefix and family name
    QStringView wholeSound;
    QStringView cores; ///< letters of each part of the family name, without prefix; - between them
    QStringView coreSounds;
    QStringView prefix; ///< letters; empty when none or when abbreviated
    QStringView given;
    QStringView givenSound;
    QStringView givenFirst; ///< the first part of a double first name
    QStringView initials;   ///< letters
    QStringView suffix;
};

qsizetype countOf(QStringView cores)
{
    return cores.isEmpty() ? 0 : cores.count(u'-') + 1;
}

QStringView firstOf(QStringView cores)
{
    return cores.left(cores.indexOf(u'-'));
}

struct SoundRule
{
    QStringView written;
    QStringView heard;
};

/// Dutch spellings of one sound, longest first.
constexpr std::array soundRules{
    SoundRule{u"auw", u"ou"}, SoundRule{u"ouw", u"ou"}, SoundRule{u"chr", u"kr"},
    SoundRule{u"ph", u"f"},   SoundRule{u"th", u"t"},   SoundRule{u"ck", u"k"},
    SoundRule{u"dt", u"t"},   SoundRule{u"sz", u"s"},   SoundRule{u"tz", u"s"},
    SoundRule{u"qu", u"k"},   SoundRule{u"gh", u"g"},   SoundRule{u"ch", u"g"},
    SoundRule{u"ij", u"y"},   SoundRule{u"ei", u"y"},   SoundRule{u"ey", u"y"},
    SoundRule{u"ie", u"i"},   SoundRule{u"oe", u"u"},   SoundRule{u"ou", u"ou"},
    SoundRule{u"au", u"ou"},  SoundRule{u"uy", u"ui"},  SoundRule{u"ae", u"a"},
    SoundRule{u"ce", u"se"},  SoundRule{u"ci", u"si"},  SoundRule{u"cy", u"sy"},
    SoundRule{u"c", u"k"},    SoundRule{u"x", u"ks"},   SoundRule{u"z", u"s"},
    SoundRule{u"v", u"f"},    SoundRule{u"q", u"k"},
};

/// How folded letters sound, roughly: dijck, dyk -> dyk; janssens -> jansens.
QString soundOf(QStringView letters)
{
    QString out;
    out.reserve(letters.size());
    const auto add = [&out](QChar c) {
        if (!out.endsWith(c)) {
            out += c;
        }
    };
    for (qsizetype i = 0; i < letters.size();) {
        const auto rest = letters.mid(i);
        const auto rule = std::find_if(soundRules.begin(), soundRules.end(), [rest](const auto &r) {
            return rest.startsWith(r.written);
        });
        const bool found = rule != soundRules.end();
        for (const QChar c : found ? rule->heard : rest.left(1)) {
            add(c);
        }
        i += found ? rule->written.size() : 1;
    }
    if (out.endsWith(u'd')) {
        out.back() = u't';
    }
    return out;
}

/// One part of a double name without the prefix before it.
QString coreOf(const QString &part, QString &prefix)
{
    const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
    const qsizetype count = prefixWords(words);
    if (count == 0 || count == words.size()) {
        return foldedLetters(part);
    }
    const QString found = words.mid(0, count).join(u' ');
    if (prefix.isEmpty() && !isAbbreviatedPrefix(found)) {
        prefix = foldedLetters(found);
    }
    return foldedLetters(words.mid(count).join(u' '));
}

/// The shapes of many names, with all their letters in one piece: of 200,000 names each with ten
/// strings of its own, the strings would take more memory than the list that they come from.
class Shapes final
{
public:
    void add(const PersonName &name);
    [[nodiscard]] size_t size() const { return m_names.size(); }
    [[nodiscard]] Shape operator[](size_t name) const;

private:
    static constexpr size_t parts = 10;        // of a Shape
    static constexpr qsizetype longest = 1000; // letters of each that are looked at

    QString m_letters;
    struct Mark
    {
        quint32 start = 0;                 // in m_letters
        std::array<quint16, parts> ends{}; // from there, in the order of a Shape
    };
    std::vector<Mark> m_names;
};

void Shapes::add(const PersonName &name)
{
    QString prefix = isAbbreviatedPrefix(name.prefix) ? QString() : foldedLetters(name.prefix);
    const QString whole = prefix + foldedLetters(name.familyName);
    QStringList cores;
    QStringList coreSounds;
    for (const auto &part : name.familyName.split(u'-', Qt::SkipEmptyParts)) {
        const QString core = coreOf(part, prefix);
        if (!core.isEmpty()) {
            cores += core;
            coreSounds += soundOf(core);
        }
    }
    const QString given = foldedLetters(name.givenName);
    const QString givenFirst = foldedLetters(
        folded(name.givenName).replace(u'-', u' ').section(u' ', 0, 0, QString::SectionSkipEmpty));
    const std::array<QString, parts> all{whole,
                                         soundOf(whole),
                                         cores.join(u'-'),
                                         coreSounds.join(u'-'),
                                         prefix,
                                         given,
                                         soundOf(given),
                                         givenFirst,
                                         foldedLetters(name.initials),
                                         foldedLetters(name.suffix).left(1)};
    Mark &mark = m_names.emplace_back();
    mark.start = quint32(m_letters.size());
    for (size_t part = 0; part < parts; ++part) {
        m_letters += QStringView(all.at(part)).left(longest);
        mark.ends.at(part) = quint16(m_letters.size() - mark.start);
    }
}

Shape Shapes::operator[](size_t name) const
{
    const Mark &mark = m_names[name];
    const QChar *letters = m_letters.constData() + mark.start;
    const auto part = [&](size_t at) {
        const quint16 from = at == 0 ? 0 : mark.ends[at - 1];
        return QStringView(letters + from, mark.ends[at] - from);
    };
    return {part(0), part(1), part(2), part(3), part(4),
            part(5), part(6), part(7), part(8), part(9)};
}

/// Damerau-Levenshtein distance (neighbours swapped count once), not looked into beyond @p limit.
int distance(QStringView a, QStringView b, int limit)
{
    const auto rows = a.size();
    const auto columns = b.size();
    if (std::abs(rows - columns) > limit || columns > 63) {
        return limit + 1;
    }
    std::array<std::array<int, 64>, 3> table; // filled row by row, before it is read
    for (qsizetype j = 0; j <= columns; ++j) {
        table[0][size_t(j)] = int(j);
    }
    for (qsizetype i = 1; i <= rows; ++i) {
        auto &now = table[size_t(i % 3)];
        const auto &before = table[size_t((i + 2) % 3)];
        const auto &earlier = table[size_t((i + 1) % 3)];
        now[0] = int(i);
        int best = now[0];
        for (qsizetype j = 1; j <= columns; ++j) {
            const auto at = size_t(j);
            const bool same = a.at(i - 1) == b.at(j - 1);
            now[at] = std::min({before[at] + 1, now[at - 1] + 1, before[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1)) {
                now[at] = std::min(now[at], earlier[at - 2] + 1);
            }
            best = std::min(best, now[at]);
        }
        if (best > limit) {
            return limit + 1;
        }
    }
    return table[size_t(rows % 3)][size_t(columns)];
}

constexpr double oneLetterOff = 0.88;

/// Letters against letters, for typing errors. Nothing is computed when no answer can reach @p
/// from.
double spelled(QStringView a, QStringView b, double from)
{
    if (from > oneLetterOff) {
        return 0.1;
    }
    const auto longest = std::max(a.size(), b.size());
    const bool sameStart = a.left(1) == b.left(1);
    const int limit = longest >= 9 && sameStart ? 2 : 1;
    const int off = distance(a, b, limit);
    if (off > limit) {
        return 0.1;
    }
    if (off == 2) {
        return 0.78;
    }
    const bool slip =
        sameStart || a.size() != b.size(); // ?ahin for Sahin, but not Hansen for Jansen
    return longest >= 5 && slip ? 0.88 : 0.5;
}

double prefixFactor(const Shape &a, const Shape &b)
{
    if (a.prefix == b.prefix) {
        return 1;
    }
    return a.prefix.isEmpty() || b.prefix.isEmpty() ? 0.97 : 0.9;
}

bool shareAPart(QStringView a, QStringView b)
{
    const auto parts = b.split(u'-');
    for (const QStringView part : a.tokenize(u'-')) {
        if (parts.contains(part)) {
            return true;
        }
    }
    return false;
}

double familyLikeness(const Shape &a, const Shape &b, double from)
{
    if (a.cores.isEmpty() || b.cores.isEmpty()) {
        return a.cores.isEmpty() && b.cores.isEmpty() ? 0.8 : 0.6;
    }
    if (a.whole == b.whole) {
        return 1;
    }
    const double prefix = prefixFactor(a, b);
    if (a.cores == b.cores) {
        return prefix;
    }
    if (a.wholeSound == b.wholeSound) {
        return 0.95;
    }
    if (a.coreSounds == b.coreSounds) {
        return 0.95 * prefix;
    }
    if (countOf(a.cores) + countOf(b.cores) > 2 && shareAPart(a.coreSounds, b.coreSounds)) {
        return 0.9;
    }
    const double whole = spelled(a.whole, b.whole, from);
    const bool bare = a.prefix.isEmpty() && b.prefix.isEmpty();
    return bare ? whole
                : std::max(whole, prefix * spelled(firstOf(a.cores), firstOf(b.cores), from));
}

double initialsLikeness(const Shape &a, const Shape &b)
{
    if (!a.given.isEmpty()) {
        return a.given.at(0) == b.initials.at(0) ? 0.84 : 0.1;
    }
    if (a.initials == b.initials) {
        return 0.85;
    }
    return a.initials.startsWith(b.initials) || b.initials.startsWith(a.initials) ? 0.84 : 0.1;
}

double givenLikeness(const Shape &a, const Shape &b, double from)
{
    const bool noneOfA = a.given.isEmpty() && a.initials.isEmpty();
    const bool noneOfB = b.given.isEmpty() && b.initials.isEmpty();
    if (noneOfA || noneOfB) {
        return noneOfA && noneOfB ? 1 : 0.6;
    }
    if (a.given.isEmpty() || b.given.isEmpty()) {
        return b.given.isEmpty() ? (b.initials.isEmpty() ? 0.6 : initialsLikeness(a, b))
                                 : (a.initials.isEmpty() ? 0.6 : initialsLikeness(b, a));
    }
    if (a.given == b.given) {
        return 1;
    }
    if (a.givenSound == b.givenSound) {
        return 0.95;
    }
    if (a.givenFirst == b.given || b.givenFirst == a.given) {
        return 0.88;
    }
    return spelled(a.given, b.given, from);
}

/// Family name in the field of the first name and the other way round.
double swappedLikeness(const Shape &a, const Shape &b)
{
    if (countOf(a.cores) != 1 || countOf(b.cores) != 1 || a.given.isEmpty() || b.given.isEmpty()) {
        return 0;
    }
    const bool letters = a.cores == b.given && b.cores == a.given;
    const bool sounds = a.coreSounds == b.givenSound && b.coreSounds == a.givenSound;
    return letters ? 0.9 : sounds ? 0.85 : 0;
}

/// Exact from @p from upwards; below it any smaller figure, because both answers must reach it.
double shapeLikeness(const Shape &a, const Shape &b, double from)
{
    const double given = givenLikeness(a, b, from);
    const double straight = given < from ? 0 : given * familyLikeness(a, b, from);
    const double best = straight < 0.85 ? std::max(straight, swappedLikeness(a, b)) : straight;
    if (a.suffix == b.suffix) {
        return best;
    }
    return best * (a.suffix.isEmpty() || b.suffix.isEmpty() ? 0.9 : 0.5); // father and son
}

/// Sound of one part with the first letter of the other, both ways round, so that swapped names
/// meet; and sound of the first name with the last letter of the family name, for a lost first
/// letter.
QStringList keysOf(const Shape &shape)
{
    QSet<QString> keys;
    const QStringView called = shape.given.isEmpty() ? shape.initials : shape.given;
    const auto add = [&keys](QStringView part, QChar sign, QStringView letter) {
        keys.insert(part.toString().append(sign).append(letter));
    };
    auto families = shape.coreSounds.split(u'-', Qt::SkipEmptyParts);
    if (!shape.wholeSound.isEmpty()) {
        families += shape.wholeSound;
    }
    for (const QStringView family : std::as_const(families)) {
        add(family, u'.', called.left(1));
    }
    auto cores = shape.cores.split(u'-');
    if (!shape.cores.isEmpty() && !shape.whole.isEmpty()) {
        cores += shape.whole;
    }
    const QString firstSound = soundOf(shape.givenFirst);
    for (const QStringView given : {shape.givenSound, QStringView(firstSound)}) {
        for (const QStringView core : given.isEmpty() ? QList<QStringView>() : cores) {
            add(given, u'.', core.left(1));
            add(given, u':', core.right(1));
        }
    }
    return QStringList(keys.begin(), keys.end());
}

/// Places of the names that share a key, in the order of the alphabet where there are many.
class Blocks final
{
public:
    explicit Blocks(const Shapes &shapes) : m_shapes(shapes)
    {
        for (size_t i = 0; i < shapes.size(); ++i) {
            for (const auto &key : keysOf(shapes[i])) {
                m_places.push_back({quint32(qHash(key)), quint32(i)});
            }
        }
        std::sort(m_places.begin(), m_places.end());
    }

    /// Every candidate pair, possibly more than once.
    template <typename Visit>
    void visit(const Visit &pair)
    {
        for (auto block = m_places.begin(); block != m_places.end();) {
            const auto end = std::find_if(
                block, m_places.end(), [&](const Place &place) { return place.key != block->key; });
            visit(block, end, pair);
            block = end;
        }
    }

private:
    /// Two keys may have one number: then a few names more are compared.
    struct Place
    {
        quint32 key = 0;
        quint32 name = 0;

        auto operator<=>(const Place &) const = default;
    };

    template <typename Iterator, typename Visit>
    void visit(Iterator block, Iterator end, const Visit &pair) const
    {
        constexpr qsizetype small = 300;
        constexpr std::ptrdiff_t neighbours = 60;
        const bool large = end - block > small;
        if (large) {
            std::sort(block, end,
                      [this](const Place &a, const Place &b) { return before(a.name, b.name); });
        }
        for (; block != end; ++block) {
            const auto last = large ? block + std::min(end - block, neighbours + 1) : end;
            for (auto other = block + 1; other < last; ++other) {
                pair(std::min(block->name, other->name), std::max(block->name, other->name));
            }
        }
    }

    [[nodiscard]] bool before(quint32 a, quint32 b) const
    {
        const Shape first = m_shapes[a];
        const Shape second = m_shapes[b];
        const int order = first.whole.compare(second.whole);
        if (order != 0 || first.given != second.given) {
            return order != 0 ? order < 0 : first.given.compare(second.given) < 0;
        }
        return a < b;
    }

    const Shapes &m_shapes;
    std::vector<Place> m_places;
};

} // namespace

double likeness(const PersonName &a, const PersonName &b)
{
    Shapes shapes;
    shapes.add(a);
    shapes.add(b);
    return a.isEmpty() || b.isEmpty() ? 0 : shapeLikeness(shapes[0], shapes[1], 0);
}

QStringList duplicateKeys(const PersonName &name)
{
    Shapes shapes;
    shapes.add(name);
    return name.isEmpty() ? QStringList() : keysOf(shapes[0]);
}

struct NameList::Work
{
    Shapes shapes;
};

NameList::NameList() : m_work(std::make_unique<Work>()) {}

NameList::~NameList() = default;

void NameList::add(const PersonName &name)
{
    m_work->shapes.add(name);
}

QHash<quint32, double> NameList::alike(const PersonName &name, const QSet<quint32> &places,
                                       double from) const
{
    QHash<quint32, double> found;
    Shapes wanted;
    wanted.add(name);
    const Shape shape = wanted[0];
    for (const quint32 place : places) {
        const double alike = shapeLikeness(shape, m_work->shapes[place], from);
        if (alike >= from) {
            found.insert(place, alike);
        }
    }
    return found;
}

QList<LikelyPair> NameList::likelyPairs(double from, const std::function<void()> &alive) const
{
    constexpr int slice = 4096;
    int compared = 0;
    const Shapes &shapes = m_work->shapes;
    struct Best
    {
        quint32 first = 0;
        double likeness = 0;
    };
    std::vector<Best> best(shapes.size());
    Blocks(shapes).visit([&](quint32 first, quint32 second) {
        Best &before = best[second];
        if (before.likeness >= 1 && before.first <= first) {
            return; // nothing is more alike
        }
        if (alive && ++compared % slice == 0) {
            alive();
        }
        const double alike = shapeLikeness(shapes[first], shapes[second], from);
        if (alike > before.likeness || (alike == before.likeness && first < before.first)) {
            before = {first, alike};
        }
    });
    QList<LikelyPair> pairs;
    for (size_t second = 0; second < best.size(); ++second) {
        if (best[second].likeness >= from) {
            pairs.append({best[second].first, qsizetype(second), best[second].likeness});
        }
    }
    return pairs;
}

} // namespace ankerpunt
