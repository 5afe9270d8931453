// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/step_name.h"

#include "core/base/literals.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace ankerpunt::record {

namespace {

const QString sentences = u"steps"_s;
const QString labels = u"domain"_s;

} // namespace

StepName::StepName(const char *sentence, const QList<StepName> &parts)
    : m_context(sentences), m_words(QString::fromUtf8(sentence)), m_parts(parts)
{}

StepName StepName::label(const char *label)
{
    StepName name(QString::fromUtf8(label));
    name.m_context = labels;
    return name;
}

QString StepName::text() const
{
    if (m_context.isEmpty()) {
        return m_words;
    }
    QString text = QCoreApplication::translate(qUtf8Printable(m_context), qUtf8Printable(m_words));
    if (m_context == labels) {
        return inSentence(text);
    }
    QStringList parts;
    for (const StepName &part : m_parts) {
        parts.append(part.text());
    }
    switch (parts.size()) { // at once, because a name may hold a "%1" itself
    case 0:
        return text;
    case 1:
        return text.arg(parts.at(0));
    case 2:
        return text.arg(parts.at(0), parts.at(1));
    default:
        return text.arg(parts.at(0), parts.at(1), parts.at(2));
    }
}

QJsonValue StepName::toJson() const
{
    if (m_context.isEmpty()) {
        return m_words;
    }
    QJsonArray json{m_context, m_words};
    for (const StepName &part : m_parts) {
        json.append(part.toJson());
    }
    return json;
}

StepName StepName::fromJson(const QJsonValue &json)
{
    if (!json.isArray()) {
        return json.toString();
    }
    const QJsonArray array = json.toArray();
    StepName name(array.at(1).toString());
    name.m_context = array.at(0).toString();
    for (qsizetype i = 2; i < array.size(); ++i) {
        name.m_parts.append(fromJson(array.at(i)));
    }
    return name;
}

QString StepName::stored() const
{
    return m_context.isEmpty()
               ? m_words
               : QString::fromUtf8(
                     QJsonDocument(toJson().toArray()).toJson(QJsonDocument::Compact));
}

StepName StepName::of(const QString &stored)
{
    const QJsonDocument json =
        stored.startsWith(u"[\""_s) ? QJsonDocument::fromJson(stored.toUtf8()) : QJsonDocument();
    const QString context = json.array().at(0).toString();
    return context == sentences || context == labels ? fromJson(json.array()) : StepName(stored);
}

} // namespace ankerpunt::record
