// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names/name_parsing.h"

#include "core/base/literals.h"
#include "core/base/text.h"
#include "core/domain/names/name_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace ankerpunt {

// How a name is read. The text is evened out (straight apostrophes, hyphens without blanks), titles
// and suffixes are taken off its ends, and then one of three readers takes what is left:
// - with a comma the family name comes first and a prefix may come last (Veen, M. van der);
// - with a prefix, the prefix shows where the family name starts, wherever it stands;
// - without either, the last word is the family name unless the words say otherwise.
// No reader knows a list of first names: a guess is marked, the person decides.

namespace {

using Pattern = QRegularExpression;

const auto unicode = Pattern::UseUnicodePropertiesOption;

/// The words of one name with the parts already found.
struct Draft
{
    ParsedName parsed;
    QStringList words;

    void doubt(const QString &sentence)
    {
        if (!parsed.reason.contains(sentence)) {
            parsed.reason += (parsed.reason.isEmpty() ? u""_s : u" "_s) + sentence;
        }
    }
    [[nodiscard]] bool dutch() const { return parsed.name.convention == NameConvention::Dutch; }
};

void doubtOrder(Draft &draft)
{
    draft.doubt(QCoreApplication::translate(
        "domain", "The family name seems to come first. Check the order of the name."));
}

void doubtBorder(Draft &draft)
{
    draft.doubt(QCoreApplication::translate(
        "domain", "It is not clear where the family name starts. Check the parts of the name."));
}

/// Endings and beginnings that family names have and first names hardly: Dijkstra, Peeters,
/// D'Hondt.
bool looksLikeFamilyName(const QString &word)
{
    static const Pattern pattern(
        u"^(?:(?:vand|vander|ver[bhmsz])\\p{L}{3,}|d'\\p{L}+"
        u"|\\p{L}{3,}(?:sen|stra|inga|tsma|rsma|elink|mans|ters|tens|aert|aerts|ckx|burg))$"_s,
        unicode | Pattern::CaseInsensitiveOption);
    return pattern.match(word).hasMatch();
}

QString evened(const QString &text)
{
    static const Pattern apostrophes(u"[\u2018\u2019\u02bc`\u00b4]"_s);
    static const Pattern hyphens(u"\\s*[\u2010\u2011]\\s*|\\s+[-\u2013\u2014]\\s*|-\\s+"_s);
    static const Pattern glued(u"\\b(van|in|op|uit|aan|bij|over|onder|voor)('t)\\b"_s,
                               Pattern::CaseInsensitiveOption);
    QString out = text.normalized(QString::NormalizationForm_C);
    out.replace(apostrophes, u"'"_s).replace(hyphens, u"-"_s).replace(glued, u"\\1 \\2"_s);
    return out.simplified();
}

/// One word for a double name: "Jansen-de Boer", "Jansen-van der Veen".
QStringList wordsOf(const QString &text)
{
    const QStringList raw = text.split(u' ', Qt::SkipEmptyParts);
    QStringList out;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        QString word = raw.at(i);
        const qsizetype hyphen = word.lastIndexOf(u'-');
        if (hyphen > 0) {
            const QStringList rest = QStringList{word.mid(hyphen + 1)} + raw.mid(i + 1);
            const qsizetype count = prefixWords(rest);
            if (count > 0 && count < rest.size()) {
                word += u' ' + rest.mid(1, count).join(u' ');
                i += count;
            }
        }
        out += word;
    }
    return out;
}

void addTitle(Draft &draft, const QString &word)
{
    draft.parsed.title += (draft.parsed.title.isEmpty() ? u""_s : u" "_s) + word;
}

/// Takes salutations off the front and degrees and suffixes off the back.
void takeTitles(Draft &draft)
{
    QStringList &words = draft.words;
    while (words.size() > 1) {
        const bool article = folded(words.at(0)) == "de"_L1 && words.size() > 2 &&
                             (folded(words.at(1)) == "heer"_L1 || folded(words.at(1)) == "hr."_L1);
        if (!article && !isTitle(words.at(0))) {
            break;
        }
        addTitle(draft, words.takeFirst());
    }
    while (words.size() > 1) {
        const QString last = words.constLast();
        const bool bracketed = last.startsWith(u'(') && last.endsWith(u')');
        if (isSuffix(last) && draft.parsed.name.suffix.isEmpty()) {
            draft.parsed.name.suffix = words.takeLast();
        } else if (isDegree(last) || (bracketed && isTitle(last.mid(1, last.size() - 2)))) {
            addTitle(draft, words.takeLast());
        } else {
            break;
        }
    }
}

/// First names, initials or both: "Marloes", "J. P.", "M. (Marloes)".
void setGiven(Draft &draft, const QStringList &words)
{
    QString initials;
    QString given;
    for (const auto &word : words) {
        const bool bracketed = word.startsWith(u'(') && word.endsWith(u')');
        if (bracketed) {
            given = word.mid(1, word.size() - 2);
        } else if (given.isEmpty() && isInitials(word)) {
            initials += word.endsWith(u'.') ? word : word + u'.';
        } else {
            given += (given.isEmpty() ? u""_s : u" "_s) + word;
        }
    }
    if (!given.isEmpty() && isInitials(given)) {
        initials.swap(given); // "(M.A.)" behind a first name
    }
    draft.parsed.name.givenName = given;
    draft.parsed.name.initials = initials;
}

/// Puts prefix and family name where the convention wants them.
void setFamily(Draft &draft, const QString &prefix, const QString &family)
{
    PersonName &name = draft.parsed.name;
    if (isAbbreviatedPrefix(prefix)) {
        draft.doubt(QCoreApplication::translate(
                        "domain", "%1 can stand for van de, van den or van der. Choose one.")
                        .arg(prefix));
    }
    if (draft.dutch()) {
        name.prefix = prefix.toLower();
        name.familyName = family;
    } else {
        name.familyName = prefix.isEmpty() ? family : prefix + u' ' + family;
    }
    if (!draft.dutch() || !name.prefix.isEmpty() || family.size() < 3) {
        return;
    }
    if (family.startsWith("d'"_L1) || family.startsWith("l'"_L1)) { // d'Ancona, never D'Hondt
        name.prefix = family.left(2);
        name.familyName = family.mid(2);
    }
}

/// A prefix at the front of a family name: "van der Veen" of "van der Veen, Marloes".
void setFamily(Draft &draft, const QStringList &words)
{
    const qsizetype count = prefixWords(words);
    const bool split = count > 0 && count < words.size() &&
                       !(isArabicPrefix(words.at(0)) && words.at(0).at(0).isUpper());
    setFamily(draft, split ? words.mid(0, count).join(u' ') : QString(),
              words.mid(split ? count : 0).join(u' '));
}

void readWithComma(Draft &draft, const QStringList &before, const QStringList &after)
{
    qsizetype given = 0;
    while (given < after.size() && given + prefixWords(after, given) != after.size()) {
        ++given;
    }
    const QString prefix = after.mid(given).join(u' ');
    if (prefix.isEmpty()) {
        setFamily(draft, before);
    } else {
        setFamily(draft, prefix, before.join(u' '));
    }
    setGiven(draft, after.mid(0, given));
    if (given > 3) {
        doubtBorder(draft);
    }
}

/// "Nguyễn Văn An": the given name comes last; the marks of Vietnamese tell.
bool looksVietnamese(const QStringList &words)
{
    static const QSet<QString> families{u"nguyen"_s, u"tran"_s, u"pham"_s, u"huynh"_s};
    static const Pattern marks(u"[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]"_s);
    return words.size() > 2 &&
           (families.contains(folded(words.at(0))) || words.join(u' ').contains(marks));
}

void readOneWord(Draft &draft)
{
    const QString &word = draft.words.constFirst();
    PersonName &name = draft.parsed.name;
    const bool family = isInitials(word) || !draft.parsed.title.isEmpty();
    if (family || looksLikeFamilyName(word)) {
        setFamily(draft, {}, word);
        if (!family) {
            draft.doubt(QCoreApplication::translate(
                "domain", "This seems to be a family name only. Add a first name if you know it."));
        }
        return;
    }
    name.givenName = word;
}

/// Family name first, then a first name: everything behind @p border is the first name.
void readTurned(Draft &draft, qsizetype border, bool certain)
{
    setFamily(draft, draft.words.mid(0, border));
    setGiven(draft, draft.words.mid(border));
    if (!certain) {
        doubtOrder(draft);
    }
}

/// The words hold a prefix of @p count words at @p at.
void readWithPrefix(Draft &draft, qsizetype at, qsizetype count)
{
    const QStringList &words = draft.words;
    const QString prefix = words.mid(at, count).join(u' ');
    const qsizetype behind = words.size() - at - count;
    if (at == 0) {
        const bool usual = !draft.dutch() && behind == 2; // surname first is usual in Flanders
        readTurned(draft, behind > 1 ? count + 1 : words.size(), behind < 2 || usual);
        return;
    }
    if (behind == 0) { // "Veen M. van der"
        setFamily(draft, prefix, words.at(0));
        setGiven(draft, words.mid(1, at - 1));
        doubtOrder(draft);
        return;
    }
    setGiven(draft, words.mid(0, at));
    const bool capital = prefix.at(0).isUpper();
    if (draft.dutch() && capital && isArabicPrefix(words.at(at))) {
        setFamily(draft, {}, words.mid(at).join(u' '));
        draft.doubt(QCoreApplication::translate("domain",
                                                "%1 was left in the family name. Move it to the "
                                                "prefix if this person writes it so.")
                        .arg(words.at(at)));
        return;
    }
    setFamily(draft, prefix, words.mid(at + count).join(u' '));
    if (draft.dutch() && capital) {
        draft.doubt(QCoreApplication::translate(
                        "domain", "%1 was given a small letter. Choose the Flemish way of writing "
                                  "if the capital belongs to the name.")
                        .arg(prefix));
    }
}

void readPlain(Draft &draft)
{
    const QStringList &words = draft.words;
    const qsizetype last = words.size() - 1;
    const auto firstOther = std::find_if_not(words.begin(), words.end(), isInitials);
    const qsizetype leading = firstOther - words.begin();
    if (leading > last) {
        setFamily(draft, {}, words.join(u' ')); // "A. B."
        return;
    }
    if (leading > 0) {
        setGiven(draft, words.mid(0, leading));
        setFamily(draft, words.mid(leading));
        return;
    }
    if (isInitials(words.at(last))) { // "Jansen Z.", but "Yusuf A."
        const bool turned =
            last > 1 || words.at(last).size() > 2 || looksLikeFamilyName(words.at(0));
        if (turned) {
            const auto initial = std::find_if(words.begin(), words.end(), isInitials);
            readTurned(draft, initial - words.begin(), false);
            return;
        }
        doubtBorder(draft);
    } else if (looksLikeFamilyName(words.at(0)) && !looksLikeFamilyName(words.at(last))) {
        readTurned(draft, 1, !draft.dutch() && last == 1);
        return;
    } else if (last > 1 && !isInitials(words.at(last - 1))) {
        doubtBorder(draft);
    }
    setGiven(draft, words.mid(0, last));
    setFamily(draft, {}, words.at(last));
}

void readWords(Draft &draft)
{
    const QStringList &words = draft.words;
    if (words.size() == 1) {
        readOneWord(draft);
        return;
    }
    if (foldedLetters(words.constLast()).toInt() > 0) { // "Jongere 1": a pseudonym
        draft.parsed.name.givenName = words.join(u' ');
        return;
    }
    if (looksVietnamese(words)) {
        readTurned(draft, words.size() - 1, false);
        return;
    }
    for (qsizetype at = 0; at < words.size(); ++at) {
        const qsizetype count = prefixWords(words, at);
        const bool nameToo = at == 0 && words.at(0).at(0).isUpper() && // Ben de Vries, Al Smit
                             (isArabicPrefix(words.at(0)) || folded(words.at(0)) == "di"_L1 ||
                              folded(words.at(0)) == "da"_L1);
        if (count > 0 && count < words.size() && !nameToo) {
            readWithPrefix(draft, at, count);
            return;
        }
    }
    readPlain(draft);
}

/// "docent" of "Marloes van der Veen, docent": a small letter and no prefix.
bool isRole(const QStringList &words)
{
    return !words.isEmpty() && words.at(0).at(0).isLower() && prefixWords(words) == 0;
}

void readParts(Draft &draft, QStringList parts)
{
    while (parts.size() > 1 && (isSuffix(parts.constLast()) || isDegree(parts.constLast()))) {
        const QString last = parts.takeLast(); // "Wit, Jan de, sr."
        if (isSuffix(last)) {
            draft.parsed.name.suffix = last;
        } else {
            addTitle(draft, last);
        }
    }
    draft.words = wordsOf(parts.at(0));
    takeTitles(draft);
    if (parts.size() == 1) {
        readWords(draft);
        return;
    }
    const QStringList before = draft.words;
    draft.words = wordsOf(parts.mid(1).join(u' '));
    if (isRole(draft.words)) {
        draft.words = before;
        readWords(draft);
        draft.doubt(QCoreApplication::translate(
                        "domain", "%1 was left out of the name. Put it where it belongs.")
                        .arg(parts.mid(1).join(u", "_s)));
        return;
    }
    takeTitles(draft);
    readWithComma(draft, before, draft.words);
    if (parts.size() > 2) {
        doubtBorder(draft);
    }
}

void doubtText(Draft &draft, const QString &text)
{
    static const Pattern odd(u"[\u20ac@:=<>{}]|\\d{3}"_s);
    static const Pattern lost(u"\ufffd|\\?(?=\\p{L})|(?<=\\p{L})\\?"_s, unicode);
    if (text.contains(odd)) {
        draft.doubt(QCoreApplication::translate(
            "domain", "This does not look like a name. Check whether the line is a person."));
    }
    if (text.contains(lost)) {
        draft.doubt(QCoreApplication::translate(
            "domain", "A letter of this name was lost in an earlier file. Type it again."));
    }
}

} // namespace

ParsedName parseName(const QString &text, NameConvention convention)
{
    Draft draft;
    draft.parsed.name.convention = convention;
    const QStringList people = peopleIn(text);
    if (people.isEmpty()) {
        return draft.parsed;
    }
    if (people.size() > 1) {
        draft.doubt(QCoreApplication::translate(
                        "domain", "More than one person is named here: %1. Make a line for each.")
                        .arg(people.join(u"; "_s)));
    }
    const QString whole = evened(people.constFirst());
    doubtText(draft, whole);
    QStringList parts;
    for (const auto &part : whole.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) {
            parts += part.trimmed();
        }
    }
    if (!parts.isEmpty()) {
        readParts(draft, parts);
    }
    return draft.parsed;
}

QStringList peopleIn(const QString &text)
{
    // A slash within v/d or dhr./mw. separates nobody.
    static const Pattern between(
        u"\\s+/\\s+|(?<=\\p{L}{3})/(?!Mevr)(?=\\p{Lu}\\p{Ll}{2})|\\s*[;&\\n]\\s*|\\s+(?:en|and|\\+)\\s+"_s,
        unicode);
    QStringList out;
    for (const auto &part : text.split(between, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) {
            out += part.simplified();
        }
    }
    return out;
}

} // namespace ankerpunt
