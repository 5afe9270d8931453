// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demo_kinds.h"

#include "core/base/literals.h"
#include "core/queries/references.h"
#include "core/report/outputs.h"
#include "tests/support/tools.h"

#include <QFile>
#include <QTemporaryDir>

using namespace ankerpunt::report;

namespace ankerpunt::test {

Request autumn(qint64 subject, const QStringList &sections)
{
    Request request{QDate(2026, 8, 31), QDate(2026, 11, 22), QDate(2026, 11, 22)};
    request.subject = subject;
    request.sections = sections;
    return request;
}

qint64 coded(const Workspace &workspace, const char *kind, const QString &code)
{
    return queries::recordNamed(workspace, *workspace.registry().find(QString::fromLatin1(kind)),
                                code);
}

qint64 subjectFor(const Kind &kind, const Workspace &workspace)
{
    qint64 subject = 0;
    if (const auto *about = workspace.registry().find(QString::fromLatin1(kind.subject))) {
        workspace.store().rows().each(*about,
                                      [&](const record::Record &record) { subject = record.id; });
    }
    return subject;
}

QHash<QString, QString> textsOf(const Report &report, Audience audience)
{
    const QTemporaryDir folder;
    QHash<QString, QString> texts;
    for (const Output &output : outputs()) {
        const QString path = folder.filePath(u"a."_s + output.extension);
        writeReport(report, path, audience);
        if (output.extension == u"pdf") {
            texts[output.extension] = outputOf(u"pdftotext"_s, {path, u"-"_s}).simplified();
        } else if (output.extension == u"odt") {
            texts[output.extension] = outputOf(u"unzip"_s, {u"-p"_s, path, u"content.xml"_s});
        } else {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                throw std::runtime_error("a report was not written");
            }
            texts[output.extension] = QString::fromUtf8(file.readAll());
        }
    }
    return texts;
}

} // namespace ankerpunt::test
