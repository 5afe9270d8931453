// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/example.h"
#include "core/base/language.h"
#include "core/base/literals.h"
#include "ui/gallery/gallery.h"
#include "ui/main_window.h"
#include "ui/settings.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
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
    QLocale::setDefault(language.locale());
    QTextStream out(stdout);
    QTextStream messages(stderr);
    return int(app::runCommand(arguments, out, messages));
}

/// The example in the person's own folder: the one made before, or a new one.
QString example()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(u"voorbeeld.anker"_s);
    if (!QFile::exists(path)) {
        folder.mkpath(u"."_s);
        (void)app::createExample(path); // closes it again: the window opens it
    }
    return path;
}

/// Every part of the windows on one sheet, for those who make the program.
int showGallery()
{
    const QTemporaryDir folder;
    const auto workspace = app::createExample(folder.filePath(u"gallery.anker"_s));
    const Language language(u"nl"_s);
    for (const auto &translator : language.translators()) {
        QCoreApplication::installTranslator(translator.get());
    }
    queries::Display display(*workspace, language);
    const ui::Theme theme = ui::Theme::of(ui::settings::appearance());
    ui::applyTheme(theme);
    const ui::IconSet icons(theme);
    ui::Gallery gallery({*workspace, display, icons});
    gallery.show();
    return QApplication::exec();
}

int runInWindow(int argc, char **argv, const QStringList &arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        QTextStream(stderr)
            << "Ankerpunt needs a display for its window. See ankerpunt --help for what "
               "it does without.\n";
        return int(app::ExitStatus::Failed);
    }
#endif
    QApplication application(argc, argv);
    if (arguments == QStringList{u"--gallery"_s}) {
        return showGallery();
    }
    QGuiApplication::setDesktopFileName(u"org.ankerpunt.Ankerpunt"_s);
    ui::MainWindow window(example);
    if (!arguments.isEmpty()) {
        window.openFile(arguments.constFirst()); // first, so that no start page flashes by
    }
    window.show();
    return QApplication::exec();
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
    const bool gallery = arguments == QStringList{u"--gallery"_s};
    if (gallery || !app::isCommand(arguments)) {
        return runInWindow(argc, argv, arguments);
    }
    if (!app::needsFonts(arguments)) {
        const QCoreApplication application(argc, argv);
        return runOnCommandLine(arguments);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen"); // a command never needs a display
    const QTemporaryDir runtime;             // else Qt makes one of its own and warns about it
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) {
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    }
    const QGuiApplication application(argc, argv);
    return runOnCommandLine(arguments);
}
