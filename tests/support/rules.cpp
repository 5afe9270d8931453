// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rules.h"

#include "core/base/literals.h"

#include <QRegularExpression>

#include <algorithm>

namespace ankerpunt::tests {

static bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

QString place(const Source &source, qsizetype index)
{
    return u"%1:%2"_s.arg(source.path()).arg(index + 1);
}

Check each(const QString &where, const std::function<QStringList(const Source &)> &look,
           const QList<Exception> &exceptions)
{
    return [=](const Sources &sources) {
        QStringList found;
        for (const Source &source : sources) {
            const bool excepted =
                std::any_of(exceptions.begin(), exceptions.end(), [&](const Exception &exception) {
                    return matches(source.path(), exception.path);
                });
            if (matches(source.path(), where) && !excepted) {
                found += look(source);
            }
        }
        return found;
    };
}

Check forbid(const QString &where, View view, const QString &pattern,
             const QList<Exception> &exceptions)
{
    const QRegularExpression expression(pattern);
    const auto look = [=](const Source &source) {
        QStringList found;
        if (view == View::Literals) {
            for (const auto &literal : source.literals()) {
                if (expression.match(literal.text).hasMatch()) {
                    found += place(source, literal.line - 1);
                }
            }
            return found;
        }
        const QStringList &lines = view == View::Raw    ? source.lines()
                                   : view == View::Code ? source.code()
                                                        : source.uncommented();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (expression.match(lines.at(i)).hasMatch()) {
                found += place(source, i);
            }
        }
        return found;
    };
    return each(where, look, exceptions);
}

/// Calls @p visit with every project include of a file and the index of its line.
static void includesOf(const Source &source,
                       const std::function<void(const QString &, qsizetype)> &visit)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s+\"([^\"]+)\""_s);
    for (qsizetype i = 0; i < source.uncommented().size(); ++i) {
        const auto match = include.match(source.uncommented().at(i));
        if (match.hasMatch()) {
            visit(match.captured(1), i);
        }
    }
}

/// app -> ui -> report, exchange -> queries -> planning -> workspace -> domain -> record -> db ->
/// base
static int levelOf(const QString &path)
{
    static const QList<QPair<QString, int>> levels = {
        {u"core/base/"_s, 0},
        {u"core/description/"_s, 1},
        {u"core/db/"_s, 2},
        {u"core/record/"_s, 3},
        {u"core/domain/"_s, 4},
        {u"core/workspace/"_s, 5},
        {u"core/planning/"_s, 6},
        {u"core/queries/"_s, 7},
        {u"core/exchange/"_s, 8},
        {u"core/report/"_s, 8},
        {u"ui/"_s, 9},
        {u"app/"_s, 10},
        {u"tests/"_s, 11},
    };
    for (const auto &[folder, level] : levels) {
        if (path.startsWith(folder)) {
            return level;
        }
    }
    return -1;
}

QStringList includesUpwards(const Source &source)
{
    QStringList found;
    const int own = levelOf(source.path());
    includesOf(source, [&](const QString &target, qsizetype line) {
        const int level = levelOf(target);
        const bool sideways = level == own && level < levelOf(u"ui/"_s) &&
                              target.section(u'/', 0, 1) != source.path().section(u'/', 0, 1);
        if (level > own || sideways) {
            found += place(source, line);
        }
    });
    return found;
}

/// ui/week/page.h -> week; empty for the files of ui itself.
static QString pageOf(const QString &path)
{
    return path.startsWith(u"ui/"_s) && path.count(u'/') > 1 ? path.section(u'/', 1, 1) : QString();
}

QStringList includesOtherPage(const Source &source)
{
    QStringList found;
    includesOf(source, [&](const QString &target, qsizetype line) {
        const QString page = pageOf(target);
        if (!page.isEmpty() && page != u"parts"_s && page != pageOf(source.path())) {
            found += place(source, line);
        }
    });
    return found;
}

/// From @p at, which is behind an opening bracket, up to the one that closes it.
static QString withinBrackets(const QString &text, qsizetype at)
{
    int open = 1;
    qsizetype end = at;
    for (; end < text.size() && open > 0; ++end) {
        open += text.at(end) == u'(' ? 1 : text.at(end) == u')' ? -1 : 0;
    }
    return text.mid(at, end - at - 1);
}

QStringList toolTipsAsTyped(const Source &source)
{
    static const QRegularExpression call(
        u"(?:\\bsetToolTip|\\bQToolTip::showText|\\bsetItemData)\\("_s);
    static const QRegularExpression fixed(
        u"^(?:\\w+,)?\\s*(?:(?:tr|say)\\((?:QT_TRANSLATE_NOOP\\()?[^()]*\\)*|u\\s*_s"
        "|QKeySequence\\([^()]*\\)\\.toString\\([\\w:]*\\)|.*->toolTip\\(\\))\\s*$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QString text = source.code().join(u'\n');
    QStringList found;
    for (auto it = call.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString given = withinBrackets(text, match.capturedEnd());
        const bool isToolTip =
            !match.captured().startsWith(u"setItemData") || given.contains(u"ToolTipRole"_s);
        if (isToolTip && !given.contains(u"asToolTip("_s) && !fixed.match(given).hasMatch()) {
            found += place(source, text.left(match.capturedStart()).count(u'\n'));
        }
    }
    static const QRegularExpression asked(u"\\brole == Qt::ToolTipRole\\b"_s);
    for (qsizetype i = 0; i < source.code().size(); ++i) {
        if (asked.match(source.code().at(i)).hasMatch() &&
            !source.code().mid(i, 3).join(u' ').contains(u"asToolTip("_s)) {
            found += place(source, i);
        }
    }
    return found;
}

QStringList withoutHeader(const Source &source)
{
    const qsizetype first = source.lines().value(0).startsWith(u"#!"_s) ? 1 : 0;
    const QString mark = source.isCpp() ? u"// "_s : u"# "_s;
    const bool there =
        source.lines().value(first) ==
            mark + u"SPDX-FileCopyrightText: 2026 The Ankerpunt authors"_s &&
        source.lines().value(first + 1) == mark + u"SPDX-License-Identifier: GPL-3.0-or-later"_s;
    return there ? QStringList() : QStringList(place(source, first));
}

/// tests/core/queries/lists_test.cpp wants a folder core/queries.
QStringList testsWithoutSources(const Sources &sources)
{
    QStringList found;
    for (const Source &test : sources) {
        if (!matches(test.path(),
                     u"tests/(?!journeys/|faults/|hostile/|bench/).+/\\w+_test\\.cpp"_s)) {
            continue;
        }
        const QString folder = test.path().section(u'/', 1, -2) + u'/';
        if (std::none_of(sources.begin(), sources.end(),
                         [&](const Source &source) { return source.path().startsWith(folder); })) {
            found += place(test, 0);
        }
    }
    return found;
}

QStringList testsOfOneName(const Sources &sources)
{
    QStringList found;
    QStringList names;
    for (const Source &test : sources) {
        const QString name = test.path().section(u'/', -1);
        if (name.endsWith(u"_test.cpp"_s)) {
            if (names.contains(name)) {
                found += place(test, 0);
            }
            names += name;
        }
    }
    return found;
}

/// What a program file says is a model of Qt must be in the hands of Qt's own tester in some test,
/// which ends the test at the first thing that a view could stumble over.
QStringList modelsNobodyTries(const Sources &sources)
{
    static const QRegularExpression model(
        u"\\bclass\\s+(\\w+)[^;{]*:\\s*public\\s+Q(Abstract\\w+|StandardItem|SortFilterProxy|"
        "IdentityProxy|StringList)Model\\b"_s);
    static const QRegularExpression tried(
        u"\\bQAbstractItemModelTester\\s+\\w+\\s*\\(\\s*&?(\\w+)\\s*,[^;]*\\bFatal\\b"_s);
    QStringList inHands;
    for (const Source &test : sources) {
        const QString code =
            test.path().startsWith(u"tests/"_s) ? test.code().join(u'\n') : QString();
        for (const auto &one : tried.globalMatch(code)) {
            const QRegularExpression type(u"(\\w+)[\\s&*]+%1\\s*[;({=]"_s.arg(one.captured(1)));
            for (const auto &made : type.globalMatch(code)) {
                inHands += made.captured(1);
            }
        }
    }
    QStringList found;
    for (const Source &source : sources) {
        const QString code = source.isCpp() && !source.path().startsWith(u"tests/"_s)
                                 ? source.code().join(u'\n')
                                 : QString();
        for (const auto &one : model.globalMatch(code)) {
            if (!inHands.contains(one.captured(1))) {
                found += place(source, code.left(one.capturedStart()).count(u'\n'));
            }
        }
    }
    return found;
}

QStringList foldersWithoutReadme(const Sources &sources)
{
    QStringList found;
    for (const QString &folder :
         {u"app"_s, u"core"_s, u"ui"_s, u"resources"_s, u"tests"_s, u"packaging"_s}) {
        bool used = false;
        bool explained = false;
        for (const Source &source : sources) {
            used = used || source.path().startsWith(folder + u'/');
            explained = explained || source.path() == folder + u"/README.md"_s;
        }
        if (used && !explained) {
            found += folder + u"/README.md:1"_s;
        }
    }
    return found;
}

static bool anyLine(const Sources &sources, const QString &where, const QString &pattern)
{
    return !forbid(where, View::Uncommented, pattern)(sources).isEmpty();
}

/// Every command in the documents is one that is there.
QStringList commandsThatAreNot(const Sources &sources)
{
    const auto isFile = [&](const QString &path) {
        return std::any_of(sources.begin(), sources.end(),
                           [&](const Source &source) { return source.path() == path; });
    };
    static const QRegularExpression command(
        u"(?<script>\\b(?:app|tests)/run\\b|\\bpackaging/\\w+\\.sh\\b)"
        "|cmake --build \\S+ --target (?<target>\\w+)|--preset (?<preset>\\w+)"
        "|\\bankerpunt (?<word>new|[a-z]{3,}) (?:FILE|KIND|[a-z]+\\.anker)"_s);
    const auto look = [&](const Source &source) {
        QStringList found;
        for (qsizetype i = 0; i < source.lines().size(); ++i) {
            auto all = command.globalMatch(source.lines().at(i));
            while (all.hasNext()) {
                const auto match = all.next();
                const QString script = match.captured(u"script"_s);
                const QString target = match.captured(u"target"_s);
                const QString preset = match.captured(u"preset"_s);
                const QString word = match.captured(u"word"_s);
                if ((!script.isEmpty() && !isFile(script)) ||
                    (!target.isEmpty() &&
                     !anyLine(sources, u".*(CMakeLists\\.txt|\\.cmake)"_s,
                              u"add_custom_target\\("_s + target + u"\\b"_s)) ||
                    (!preset.isEmpty() && !anyLine(sources, u"CMakePresets\\.json"_s,
                                                   u"\"name\": \""_s + preset + u"\""_s)) ||
                    (!word.isEmpty() &&
                     !anyLine(sources, u"app/.*\\.cpp"_s, u"\""_s + word + u"\""_s))) {
                    found += place(source, i);
                }
            }
        }
        return found;
    };
    return each(u"(.*/)?[A-Z]+\\.md"_s, look)(sources);
}

} // namespace ankerpunt::tests
