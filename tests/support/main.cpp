// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#endif
#include "tests/support/catch.h"
#include "tests/support/disk_works.h"
#include "tests/support/writer.h"

#include <QApplication>
#include <QTemporaryDir>

namespace {

int unexpected = 0;

/// Every message of Qt is a failure, but for what the offscreen platform alone says it cannot do.
void onMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (text.startsWith(QStringLiteral("This plugin does not support"))) {
        return;
    }
    if (type != QtDebugMsg && type != QtInfoMsg) {
        ++unexpected;
    }
    fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 5 && qstrcmp(argv[1], "--work-as-writer") == 0) { // see writer.h
        const QCoreApplication writer(argc, argv);
        return ankerpunt::test::workAsWriter(QString::fromLocal8Bit(argv[2]), atoi(argv[3]),
                                             atoi(argv[4]));
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (argc == 4 && qstrcmp(argv[1], "--work-on-small-disk") == 0) { // see disk_works.h
        const QString place = QString::fromLocal8Bit(argv[2]);
        ankerpunt::test::SmallDisk disk(place); // before there are threads
        const QGuiApplication worker(argc, argv);
        return ankerpunt::test::workOnSmallDisk(disk, place, atoi(argv[3]));
    }
    qInstallMessageHandler(onMessage);
    const QTemporaryDir own; // settings, caches and sockets of the tests, never the person's
    for (const char *place : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"}) {
        qputenv(place, own.path().toUtf8());
    }
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ankerpunt-tests"));
    QCoreApplication::setOrganizationName(QStringLiteral("ankerpunt-tests"));
    const int failed = Catch::Session().run(argc, argv);
    if (unexpected > 0) {
        fprintf(stderr, "%d unexpected messages of Qt\n", unexpected);
    }
    return failed != 0 ? failed : unexpected;
}
