// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/template.h"

#include "core/base/literals.h"
#include "core/report/measures.h"
#include "core/report/mistake.h"
#include "core/report/values.h"

#include <QFile>
#include <QRegularExpression>

namespace ankerpunt::report {

namespace {

QString wordFor(const QString &name, const QHash<QString, QString> &words)
{
    static const QHash<QString, QColor> colours{
        {u"text"_s, colour::text},     {u"text2"_s, colour::text2},
        {u"accent"_s, colour::accent}, {u"tint"_s, colour::tint},
        {u"line"_s, colour::line},     {u"neighbourhood"_s, colour::neighbourhood},
        {u"paper"_s, colour::paper}};
    if (colours.contains(name)) {
        return colours.value(name).name();
    }
    if (!words.contains(name)) {
        failByMistake(u"a template asks for "_s + name);
    }
    return printableText(words.value(name)).toHtmlEscaped();
}

} // namespace

QByteArray filledTemplate(const QString &file, const QHash<QString, QString> &words)
{
    QFile source(u":/report/"_s + file);
    if (!source.open(QIODevice::ReadOnly)) {
        failByMistake(u"there is no template "_s + file);
    }
    const QString text = QString::fromUtf8(source.readAll());
    static const QRegularExpression place(u"@([a-z0-9]+)@"_s);
    QString filled;
    qsizetype reached = 0;
    for (auto places = place.globalMatch(text); places.hasNext();) {
        const auto found = places.next();
        filled += QStringView(text).mid(reached, found.capturedStart() - reached);
        filled += wordFor(found.captured(1), words);
        reached = found.capturedEnd();
    }
    filled += QStringView(text).mid(reached);
    return filled.toUtf8();
}

} // namespace ankerpunt::report
