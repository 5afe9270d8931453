// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/saved_views.h"

#include "core/base/text.h"
#include "ui/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ankerpunt::ui {

namespace {

const QString viewsKey = u"views"_s;

void write(const Workspace &workspace, QList<SavedView> views)
{
    std::ranges::sort(views, {}, [](const SavedView &view) { return folded(view.name); });
    QJsonArray all;
    for (const SavedView &view : std::as_const(views)) {
        all.append(QJsonObject{{u"name"_s, view.name}, {u"query"_s, queries::toJson(view.query)}});
    }
    const QByteArray json = QJsonDocument(all).toJson(QJsonDocument::Compact);
    settings::forFile(workspace.path())
        .setValue(viewsKey, views.isEmpty() ? QVariant() : QVariant(json));
}

} // namespace

QList<SavedView> savedViews(const Workspace &workspace)
{
    QList<SavedView> views;
    const QByteArray kept = settings::forFile(workspace.path()).value(viewsKey).toByteArray();
    for (const auto &one : QJsonDocument::fromJson(kept).array()) {
        const QJsonObject query = one.toObject().value(u"query"_s).toObject();
        if (const auto *kind =
                queries::listedKind(workspace.registry(), query.value(u"kind"_s).toString())) {
            views.append(
                {one.toObject().value(u"name"_s).toString(), queries::listQueryFrom(query, *kind)});
        }
    }
    return views;
}

void keepView(const Workspace &workspace, const SavedView &view)
{
    auto views = savedViews(workspace);
    views.removeIf([&](const SavedView &other) { return other.name == view.name; });
    views.append(view);
    write(workspace, views);
}

void removeView(const Workspace &workspace, const QString &name)
{
    auto views = savedViews(workspace);
    views.removeIf([&](const SavedView &view) { return view.name == name; });
    write(workspace, views);
}

} // namespace ankerpunt::ui
