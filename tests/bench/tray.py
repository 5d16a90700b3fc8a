"""lanyard-tray as a process, asked over its control socket; and the moment its icon arrives on the panel."""
import json
import os
import shutil
import socket
import subprocess
import time

import dbus
import dbus.mainloop.glib
from gi.repository import GLib

PATIENCE = 240  # seconds


class Tray:
    def __init__(self, program, policy, environment=None):
        self.started = time.monotonic()
        with open(f"{os.environ['TMPDIR']}/tray.log", "a", encoding="utf-8") as log:
            self.process = subprocess.Popen([program, "--policy", policy], cwd="/", stdout=log, stderr=log,
                                            env={**os.environ, **(environment or {})})
        self.pid = self.process.pid

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.call("quit")
            self.process.wait(10)
        except (OSError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()

    def call(self, method, **params):
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(PATIENCE)
            connection.connect(f"{os.environ['XDG_RUNTIME_DIR']}/lanyard/control.sock")
            request = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
            connection.sendall(json.dumps(request).encode() + b"\n")
            for line in connection.makefile("rb"):
                reply = json.loads(line)
                if "error" in reply:
                    raise RuntimeError(f"{method}: {reply['error']}")
                if reply.get("id") == 1:
                    return reply["result"]
        raise OSError("the tray hung up")

    def wait_answering(self):
        """Seconds from start until a status was answered."""
        return self.wait_for(lambda: self.call("status") is not None)

    def wait_active(self, count):
        """Seconds from start until `count` sessions are active and none is being refreshed."""
        return self.wait_for(lambda: self.active() == count)

    def follow_until_active(self, count):
        """The same told by events: asking for the status of hundreds again and again would be measured as well."""
        self.wait_answering()
        active = set()
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(PATIENCE)
            connection.connect(f"{os.environ['XDG_RUNTIME_DIR']}/lanyard/control.sock")
            request = {"jsonrpc": "2.0", "id": 1, "method": "events", "params": {"follow": True}}
            connection.sendall(json.dumps(request).encode() + b"\n")
            for line in connection.makefile("rb"):
                told = json.loads(line)
                events = told["result"]["events"] if "result" in told else [told["params"]]
                for event in events:
                    if event.get("state") == "active":
                        active.add(event["resource"])
                if len(active) == count:
                    return time.monotonic() - self.started
        raise OSError("the tray hung up")

    def wait_for(self, is_so):
        while time.monotonic() < self.started + PATIENCE:
            try:
                if is_so():
                    return time.monotonic() - self.started
            except OSError:
                pass
            time.sleep(0.02 if time.monotonic() < self.started + 2 else 0.2)
        raise TimeoutError(json.dumps(self.call("status")["resources"][0]))

    def active(self):
        resources = self.call("status")["resources"]
        return sum(r["state"] == "active" and not r["refreshing"] for r in resources)


def forget_settings():
    """A desktop with no settings and no history, but not a first start: that would show a window."""
    shutil.rmtree(f"{os.environ['HOME']}/.config/lanyard", ignore_errors=True)
    state = f"{os.environ['HOME']}/.local/state/lanyard"
    shutil.rmtree(state, ignore_errors=True)
    os.makedirs(state)
    with open(f"{state}/ui.json", "w", encoding="utf-8") as remembered:
        json.dump({"version": 1, "sessionsShown": True}, remembered)


class Panel:
    """Tells when an icon registered with the panel's watcher."""

    def __init__(self):
        bus = dbus.SessionBus(mainloop=dbus.mainloop.glib.DBusGMainLoop())
        bus.add_signal_receiver(self.registered, "StatusNotifierItemRegistered", "org.kde.StatusNotifierWatcher")
        self.loop, self.at = GLib.MainLoop(), None

    def registered(self, *_):
        self.at = time.monotonic()
        self.loop.quit()

    def time_icon(self, start):
        """Milliseconds from exec to the icon; `start()` starts the process. None if it did not come within 20 s."""
        self.at, begin = None, time.monotonic()
        started = start()
        timeout = GLib.timeout_add(20000, self.loop.quit)
        self.loop.run()
        if self.at:
            GLib.source_remove(timeout)
        return started, (self.at - begin) * 1e3 if self.at else None
