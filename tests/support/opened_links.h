// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

namespace ankerpunt::test {

/// Takes what would go to a browser or to the program of a file.
class OpenedLinks final : public QObject
{
    Q_OBJECT

public:
    explicit OpenedLinks(const QString &scheme);
    ~OpenedLinks() override;
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }

private:
    QString m_scheme;
};

} // namespace ankerpunt::test
