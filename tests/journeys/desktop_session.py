# SPDX-FileCopyrightText: 2026 The Ankerpunt authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for the real program: a display, a window manager, a message bus and the example
file, all in a temporary folder. What is typed goes to the display, as from a keyboard."""

import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
MISSING = 77  # exit status: what is needed is not installed, so nothing was proved
PATIENCE = 15  # seconds before something that should happen has not


def need(*programs):
    missing = [name for name in programs if not shutil.which(name)]
    if missing:
        give_up(f"not installed: {', '.join(missing)}")


def give_up(why):
    print(f"{why}. Install what is needed with: packaging/setup.sh desktop")
    sys.exit(MISSING)


def until(true, patience=PATIENCE):
    """What `true` gives once that is something; None when it never is."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if found := true():
            return found
        time.sleep(0.05)
    return None


class Desktop:
    def __init__(self, program, accessible=False):
        need("Xvfb", "openbox", "xdotool", "dbus-daemon")
        self.program = str(program)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="ankerpunt-desktop."))
        self.running = []
        self.environment = self._environment(accessible)
        self.said = (self.folder / "said").open("w+")

    def __enter__(self):
        try:
            self._start_display()
            self._start_bus()
            self._start_window_manager()
            self.file = self.folder / "home" / "example.anker"
            self.ask("new", self.file, "--example")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self.running):
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
                try:
                    process.wait(5)
                except subprocess.TimeoutExpired:
                    process.kill()
        self.said.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def open(self):
        """Starts the program with the example; gives its process and its window."""
        process = self._start(self.program, str(self.file))
        window = until(lambda: process.poll() is None and self._window_of(process))
        if not window:
            raise RuntimeError(f"no window came: {self.messages()}")
        self.xdo("windowactivate", window)
        if not until(self.title):
            raise RuntimeError("the window does not get the keyboard")
        return process, window

    def ask(self, *arguments):
        """What the program answers on a command line."""
        return subprocess.run([self.program, *map(str, arguments)], env=self.environment, check=True,
                              text=True, capture_output=True).stdout

    def xdo(self, *words):
        return subprocess.run(["xdotool", *map(str, words)], env=self.environment, check=False, text=True,
                              capture_output=True).stdout.strip()

    def press(self, *keys):
        for key in keys:
            self.xdo("key", "--clearmodifiers", key)
            time.sleep(0.05)

    def write(self, text):
        self.xdo("type", "--clearmodifiers", "--delay", 8, text)

    def title(self):
        return self.xdo("getactivewindow", "getwindowname")

    def size(self, window):
        lines = self.xdo("getwindowgeometry", "--shell", window).splitlines()
        found = dict(line.split("=", 1) for line in lines if "=" in line)
        return int(found.get("WIDTH", 0)), int(found.get("HEIGHT", 0))

    def windows(self):
        """The names of the windows of the program that are in sight, menus and pop-ups among them."""
        return self.xdo("search", "--onlyvisible", "--class", "ankerpunt").split()

    def picture(self, path):
        subprocess.run(["import", "-silent", "-window", "root", str(path)], env=self.environment, check=True)

    def messages(self):
        """What the programs of this desktop said on standard error."""
        self.said.flush()
        return (self.folder / "said").read_text()

    def _environment(self, accessible):
        own = dict(os.environ, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb", GTK_MODULES="")
        for name in ("LANGUAGE", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"):
            own.pop(name, None)
        for name in ("runtime", "home"):
            (self.folder / name).mkdir(mode=0o700)
        own.update(HOME=str(self.folder / "home"), XDG_RUNTIME_DIR=str(self.folder / "runtime"))
        for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
            own[f"XDG_{kind}_HOME"] = own["HOME"]
        if accessible:
            own["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        else:
            own["NO_AT_BRIDGE"] = "1"
        return own

    def _start(self, *words, **more):
        process = subprocess.Popen(words, env=self.environment, **({"stdout": self.said, "stderr": self.said} | more))
        self.running.append(process)
        return process

    def _start_display(self):
        """Xvfb chooses a free number itself and tells it."""
        reading, writing = os.pipe()
        self._start("Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp",
                    pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            raise RuntimeError(f"Xvfb did not start: {self.messages()}")
        self.environment["DISPLAY"] = f":{number}"

    def _start_window_manager(self):
        """The keys of a person's own window manager differ; here there is one, for what a maximised window
        has to be asked before it takes another size."""
        settings = self.folder / "openbox.xml"
        settings.write_text('<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard>'
                            '<keybind key="W-Down"><action name="Unmaximize"/></keybind>'
                            '</keyboard></openbox_config>')
        self._start("openbox", "--sm-disable", "--config-file", str(settings))
        if not until(lambda: self.xdo("get_desktop")):
            raise RuntimeError(f"openbox did not start: {self.messages()}")

    def _start_bus(self):
        bus = self._start("dbus-daemon", "--session", "--nofork", "--print-address", stdout=subprocess.PIPE)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()

    def _window_of(self, process):
        found = self.xdo("search", "--onlyvisible", "--pid", process.pid, "--name", "Ankerpunt").split()
        return found[-1] if found else None
