// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sources.h"

#include "core/base/literals.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace ankerpunt::tests {

Source::Source(QString path, QString text) : m_path(std::move(path)), m_lines(text.split(u'\n'))
{
    if (!m_lines.isEmpty() && m_lines.last().isEmpty()) {
        m_lines.removeLast();
    }
    if (isCpp()) {
        scanCpp(text);
        return;
    }
    static const QRegularExpression hash(u"(^|\\s)#.*$"_s);
    static const QRegularExpression dashes(u"--.*$"_s);
    m_uncommented = m_lines;
    if (!m_path.endsWith(u".md"_s)) {
        m_uncommented.replaceInStrings(m_path.endsWith(u".sql"_s) ? dashes : hash, QString());
    }
    m_code = m_uncommented;
}

bool Source::isCpp() const
{
    return m_path.endsWith(u".cpp"_s) || m_path.endsWith(u".h"_s);
}

/// Good enough for this project's own C++: comments, literals, raw literals, characters.
void Source::scanCpp(const QString &text)
{
    static const QRegularExpression token(
        uR"RAW((?<comment>//[^\n]*|/\*[\s\S]*?\*/))RAW"
        uR"RAW(|R"(?<tag>[^\s()\\]*)\((?<raw>[\s\S]*?)\)\k<tag>")RAW"
        uR"RAW(|"(?<text>(?:[^"\\\n]++|\\.)*+)"|(?<![0-9A-Fa-f])'(?:[^'\\\n]|\\.)++')RAW"_s);
    static const QRegularExpression notBreak(u"[^\n]"_s);
    QString uncommented;
    QString code;
    qsizetype done = 0;
    qsizetype line = 1;
    auto tokens = token.globalMatch(text);
    while (tokens.hasNext()) {
        const auto match = tokens.next();
        const QString before = text.mid(done, match.capturedStart() - done);
        uncommented += before;
        code += before;
        line += before.count(u'\n');
        const QString blank = match.captured().replace(notBreak, u" "_s);
        if (match.hasCaptured(u"comment"_s)) {
            uncommented += blank;
        } else {
            uncommented += match.captured();
            const bool isRaw = match.hasCaptured(u"raw"_s);
            if (isRaw || match.hasCaptured(u"text"_s)) {
                m_literals.append({int(line), match.captured(isRaw ? u"raw"_s : u"text"_s)});
            }
        }
        code += blank;
        line += blank.count(u'\n');
        done = match.capturedEnd();
    }
    uncommented += text.mid(done);
    code += text.mid(done);
    m_uncommented = uncommented.split(u'\n');
    m_code = code.split(u'\n');
}

Sources projectSources()
{
    const QDir root(QStringLiteral(ANKERPUNT_SOURCE_DIR));
    static const QRegularExpression ours(
        u"^((app|core|ui|resources|tests|packaging)/"
        "(.*\\.(h|cpp|cmake|sh|sql|md|csv|json)|(.*/)?(run|CMakeLists\\.txt))"
        "|CMakeLists\\.txt|CMakePresets\\.json|[A-Z]+\\.md)$"_s);
    Sources sources;
    QDirIterator files(root.path(), QDir::Files);
    const auto read = [&](QDirIterator &iterator) {
        while (iterator.hasNext()) {
            const QString path = root.relativeFilePath(iterator.next());
            QFile file(iterator.filePath());
            if (ours.match(path).hasMatch() && file.open(QIODevice::ReadOnly)) {
                sources.append(Source(path, QString::fromUtf8(file.readAll())));
            }
        }
    };
    read(files);
    for (const QString &folder :
         {u"app"_s, u"core"_s, u"ui"_s, u"resources"_s, u"tests"_s, u"packaging"_s}) {
        QDirIterator below(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        read(below);
    }
    std::sort(sources.begin(), sources.end(),
              [](const Source &a, const Source &b) { return a.path() < b.path(); });
    return sources;
}

} // namespace ankerpunt::tests
