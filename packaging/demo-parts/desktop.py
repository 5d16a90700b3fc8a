"""An employee's desktop for the demo: the make-believe company, Lanyard's real programs, keyboard, screen and tray menu."""
import functools
import json
import os
import pathlib
import subprocess
import sys
import time

import dbus

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "tests" / "support"))
from company import until  # noqa: E402 (the path comes first)


def shown(label):
    """A menu label as panels show it: "_" marks the accelerator, "__" is an underscore."""
    return label.replace("__", "\0").replace("_", "").replace("\0", "_")


def plain(label):
    """The same as a person names it: without dots and what is told beside it."""
    return shown(label).split(" \u2014 ")[0].strip().rstrip("…")


class Menu:
    """The tray icon's menu over D-Bus, as the panel uses it."""

    INTERFACE = "com.canonical.dbusmenu"

    def __init__(self, pid):
        self._bus = dbus.SessionBus()
        self._service = until(lambda: self._find(pid), 60, "the icon in the tray")
        self._menu = self._bus.get_object(self._service, "/MenuBar")

    def _find(self, pid):
        watcher = self._bus.get_object("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher")
        items = watcher.Get("org.kde.StatusNotifierWatcher", "RegisteredStatusNotifierItems",
                            dbus_interface="org.freedesktop.DBus.Properties")
        for item in items:
            service = item.split("/")[0]
            if self._bus.get_object("org.freedesktop.DBus", "/").GetConnectionUnixProcessID(service) == pid:
                return service
        return None

    def _layout(self):
        self._menu.AboutToShow(0, dbus_interface=self.INTERFACE)
        return self._menu.GetLayout(0, -1, dbus.Array([], signature="s"), dbus_interface=self.INTERFACE)[1]

    def text(self):
        lines = []

        def add(children, depth):
            for _, properties, below in children:
                label = "---" if properties.get("type") == "separator" else str(properties.get("label", ""))
                lines.append("  " * depth + shown(label))
                add(below, depth + 1)

        add(self._layout()[2], 0)
        return "\n".join(lines)

    def click(self, *path):
        _, _, children = self._layout()
        number = 0
        for wanted in path:
            found = [child for child in children if plain(str(child[1].get("label", ""))) == wanted]
            assert found, f"no menu item {wanted}"
            number, properties, children = found[0]
            assert properties.get("enabled", True), f"the menu item {wanted} is disabled"
        self._menu.Event(number, "clicked", dbus.String("", variant_level=1), dbus.UInt32(0), dbus_interface=self.INTERFACE)


class Desktop:
    def __init__(self, programs, company, results):
        self.programs = pathlib.Path(programs)
        self.results = pathlib.Path(results)
        self.company = company
        self.transcript = open(self.results / "transcript.txt", "w", encoding="utf-8")
        self._log = open(self.results / "lanyard.log", "w", encoding="utf-8")
        self.tray = None
        self.environment = {}  # of Lanyard, besides our own
        self._pictures = 0
        self._signed_in_at = 0  # number of the company's log entry

    def say(self, text):
        for out in (self.transcript, None):
            print(text, file=out, flush=True)

    def start_lanyard(self, *arguments):
        self.tray = subprocess.Popen([self.programs / "lanyard-tray", "--policy", self.company.ready["policy"], *arguments],
                                     stdout=self._log, stderr=subprocess.STDOUT, env={**os.environ, **self.environment})
        until(lambda: self.lanyard("status", quiet=True)[0] in (0, 3), 60, "lanyard status answers")

    @functools.cached_property
    def menu(self):
        return Menu(self.tray.pid)

    def quit_lanyard(self):
        self.lanyard("quit", quiet=True)
        assert self.tray.wait(20) == 0
        self.__dict__.pop("menu", None)  # the next one has another

    def lanyard(self, *arguments, quiet=False):
        done = subprocess.run([self.programs / "lanyard", *arguments], capture_output=True, text=True, timeout=120, check=False)
        if not quiet:
            self.say(f"$ lanyard {' '.join(arguments)}\n{(done.stdout + done.stderr).rstrip()}")
        return done.returncode, done.stdout

    def begin(self, *arguments):
        self.say(f"$ lanyard {' '.join(arguments)} &")
        return subprocess.Popen([self.programs / "lanyard", *arguments], stdout=self._log, stderr=subprocess.STDOUT)

    def done(self, process):
        until(lambda: process.poll() is not None, 120, "the command ends")
        assert process.returncode == 0, f"the command ended with {process.returncode}"

    def session(self, resource):
        resources = json.loads(self.lanyard("status", "--json", quiet=True)[1])["resources"]
        return next(entry for entry in resources if entry["id"] == resource)

    def wait_state(self, resource, state, seconds=60):
        return until(lambda: self.session(resource) if self.session(resource)["state"] == state else None, seconds,
                     f"{resource} {state}")

    def window(self, title):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True, text=True, check=False)
        return found.stdout.split()[-1] if found.stdout.split() else None

    def wait_window(self, title):
        return until(lambda: self.window(title), 90, f"a window {title}")

    def wait_no_window(self, title, seconds=30):
        until(lambda: not self.window(title), seconds, f"the window {title} is gone")

    def press(self, window, *keys):
        for key in keys:
            self._keys(window, "key", key)

    def title(self, window):
        return subprocess.run(["xdotool", "getwindowname", window], capture_output=True, text=True, check=True).stdout.strip()

    def close_window(self, title):
        subprocess.run(["xdotool", "windowactivate", "--sync", self.window(title), "key", "alt+F4"], check=True)
        self.wait_no_window(title)

    def sign_in(self, title, email, password, picture=None):
        """A person at the sign-in page: waits for the form, types, presses Return; again where keys were lost."""
        window = self.wait_window(title)
        for _ in range(5):
            start = self._asked("projectConfig", self._signed_in_at, 60)
            time.sleep(1)  # a person looks before typing; the form takes the focus by a script of its own
            self._keys(window, "type", email)
            self._keys(window, "key", "Tab")
            self._keys(window, "type", password)
            if picture:
                self.look(picture)
            self._keys(window, "key", "Return")
            try:
                self._signed_in_at = self._asked("signIn", start, 10)
                return
            except AssertionError:
                self._signed_in_at = self.company.steps()[-1][0]
                self._keys(window, "key", "F5")
        raise AssertionError("the sign-in page did not take the password")

    def _asked(self, step, since, seconds):
        """The number of the company's log entry for this step, once there is one."""
        return until(lambda: next((number for number, _, name in self.company.steps(since) if name == step), None), seconds,
                     f"{step} asked of the company")

    def _keys(self, window, how, text):
        subprocess.run(["xdotool", "windowfocus", "--sync", window, how, "--delay", "15", text], check=True)

    def look(self, name):
        self._pictures += 1
        file = self.results / f"{self._pictures:02}-{name}.png"
        subprocess.run(["import", "-window", "root", str(file)], check=True)
        self.say(f"[picture: {file.name}]")

    def close(self):
        if self.tray and self.tray.poll() is None:
            self.tray.terminate()
            self.tray.wait(20)
        self.company.close()
