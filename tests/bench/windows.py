"""From a click on "Sign in" to a window with the page's address and a working Cancel, beside a bare WebEngine window."""
import contextlib
import json
import os
import socket
import subprocess
import tempfile
import time
from statistics import median

import probes
from company import Company
from piped import Piped
from table import spread
from tray import Tray, forget_settings

RESOURCE = "r0000"
# The bare window does not know the sandbox's authority; as root the engine has no sandbox.
BARE = {"QTWEBENGINE_CHROMIUM_FLAGS": "--ignore-certificate-errors", "QTWEBENGINE_DISABLE_SANDBOX": "1"}


class Watch(Piped):
    """Sees windows come, closes them, and tells when (window_watch.cpp)."""

    def __init__(self, program, wanted):
        super().__init__(program, wanted, "Sign in to", "Bare window")
        self.answer()

    def follow(self, start):
        """The moments of the window that `start` brings, in milliseconds after it was called."""
        begin = time.monotonic() * 1e3
        start()
        seen = {"shown": -1}
        while seen["shown"] < 0:  # one from before
            seen = {what: moment - begin for what, moment in json.loads(self.answer()).items()}
        if min(seen["address"], seen["gone"]) < 0:
            raise RuntimeError(f"no window that can be closed: {seen}")
        return seen


class Clicks:
    """Sign-ins by the tray, each given up as soon as its window can be."""

    def __init__(self, tray):
        self.tray = tray

    def sign_in(self):
        connection = socket.socket(socket.AF_UNIX)
        connection.connect(f"{os.environ['XDG_RUNTIME_DIR']}/lanyard/control.sock")
        request = {"jsonrpc": "2.0", "id": 1, "method": "signIn", "params": {"resource": RESOURCE}}
        connection.sendall(json.dumps(request).encode() + b"\n")
        self.answer = connection

    def follow(self, watch):
        cpu = probes.children_cpu_ms(self.tray.pid)
        seen = watch.follow(self.sign_in)
        with self.answer:
            self.answer.settimeout(30)
            self.answer.recv(65536)  # "cancelled"
        while len(probes.descendants(self.tray.pid)) > 1:
            time.sleep(0.05)
        return {**seen, "cpu": probes.children_cpu_ms(self.tray.pid) - cpu}


def bare_window(program, url, runtime, watch):
    with tempfile.TemporaryDirectory(dir=runtime) as home:
        started = []
        environment = {**os.environ, **BARE, "HOME": home}
        seen = watch.follow(lambda: started.append(subprocess.Popen([program, url], env=environment, cwd=home,
                                                                    stderr=subprocess.DEVNULL)))
        _, _, used = os.wait4(started[0].pid, 0)
        started[0].returncode = 0
    return {**seen, "cpu": (used.ru_utime + used.ru_stime) * 1e3}


@contextlib.contextmanager
def runtime_folder_in_memory():
    """As a desktop has it: the window's home is there."""
    before = os.environ["XDG_RUNTIME_DIR"]
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder
        yield folder
        os.environ["XDG_RUNTIME_DIR"] = before


def measure_windows(table, programs, folder, pairs):
    forget_settings()
    with runtime_folder_in_memory() as runtime, Company(programs.sandbox, f"{folder}/windows", resources=1) as company:
        url = f"https://{RESOURCE}.acme.localhost:{company.port}/"
        with Tray(programs.tray, company.policy) as tray:
            tray.wait_answering()
            clicks = Clicks(tray)
            for wanted, count in (("address", pairs), ("page", min(pairs, 5))):
                with Watch(programs.window_watch, wanted) as watch:
                    both = [(clicks.follow(watch), bare_window(programs.bare_window, url, runtime, watch))
                            for _ in range(count + 1)]
                report(table, wanted, both[1:])  # the first fills the page cache


def report(table, wanted, both):
    if wanted == "page":
        ours, bare = ([seen["page"] for seen in side] for side in zip(*both))
        table.add("  until the page's first text",
                  f"{spread(ours)} and {spread(bare)} ms: {median(ours) / median(bare):.2f}", "for information")
        return
    ours, bare = ([seen["gone"] for seen in side] for side in zip(*both))
    ratio = median(ours) / median(bare)
    table.add(f"click on \"Sign in\" to a window that had its address and was closed, beside a bare one, {len(both)} pairs",
              f"{spread(ours)} and {spread(bare)} ms: {ratio:.2f}", "<= 1.3", ratio <= 1.3)
    ours, bare = ([seen["cpu"] for seen in side] for side in zip(*both))
    table.add("  CPU of its process and their children, until they have ended",
              f"{spread(ours)} and {spread(bare)} ms: {median(ours) / median(bare):.2f}", "for information")
    address = [median(seen["address"] for seen in side) for side in zip(*both)]
    shown = [median(seen["shown"] for seen in side) for side in zip(*both)]
    table.add("  of it until the window was there; until it had its address",
              f"{shown[0]:.0f} and {shown[1]:.0f} ms; {address[0]:.0f} and {address[1]:.0f} ms")
