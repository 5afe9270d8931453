// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/outputs.h"

#include "core/base/error.h"
#include "core/base/literals.h"
#include "core/base/save.h"
#include "core/report/figures_csv.h"
#include "core/report/html.h"
#include "core/report/json.h"
#include "core/report/odt.h"
#include "core/report/pdf.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace ankerpunt::report {

const QList<Output> &outputs()
{
    static const QList<Output> all{
        {u"pdf"_s, [](const Report &report, Audience) { return toPdf(report); }},
        {u"html"_s, [](const Report &report, Audience) { return toHtml(report); }},
        {u"odt"_s, [](const Report &report, Audience) { return toOdt(report); }},
        {u"csv"_s, &toCsv},
        {u"json"_s, [](const Report &report, Audience audience) {
             return QJsonDocument(toJson(report, audience)).toJson();
         }}};
    return all;
}

const Output &outputFor(const QString &path)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    const auto found = std::find_if(outputs().begin(), outputs().end(), [&](const Output &each) {
        return each.extension == extension;
    });
    if (found == outputs().end()) {
        throw Error(Error::Kind::Usage,
                    QCoreApplication::translate("report", "Choose a name that ends in .pdf, "
                                                          ".html, .odt, .csv or .json."),
                    path);
    }
    return *found;
}

void writeReport(const Report &report, const QString &path, Audience audience)
{
    saveWhole(path, outputFor(path).make(report, audience));
}

} // namespace ankerpunt::report
