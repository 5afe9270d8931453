// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "core/base/language.h"
#include "core/base/literals.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTranslator>

using namespace ankerpunt;

namespace {

/// The system's language, as far as the program speaks it.
Language systemLanguage()
{
    const QLocale locale = QLocale::system();
    if (locale.language() != QLocale::Dutch) {
        return Language(u"en"_s);
    }
    return Language(locale.territory() == QLocale::Belgium ? u"nl_BE"_s : u"nl"_s);
}

int runOnCommandLine(const QStringList &arguments)
{
    const Language language = systemLanguage();
    for (const auto &translator : language.translators()) {
        QCoreApplication::installTranslator(translator.get());
    }
    QTextStream out(stdout);
    QTextStream messages(stderr);
    return int(app::runCommand(arguments, out, messages));
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    QCoreApplication::setApplicationName(u"ankerpunt"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ANKERPUNT_VERSION));
    if (!app::isCommand(arguments)) {
        return 0;
    }
    if (!app::needsFonts(arguments)) {
        const QCoreApplication application(argc, argv);
        return runOnCommandLine(arguments);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen"); // a command never needs a display
    const QTemporaryDir runtime; // else Qt makes one of its own and warns about it
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) {
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    }
    const QGuiApplication application(argc, argv);
    return runOnCommandLine(arguments);
}
