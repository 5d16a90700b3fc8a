"""How long a new session is under way: from the tray's push to the first request with its cookie, by a page that asks
without pause.

Beside it the bare pair, an extension that only sets what its host names and a relay that only copies: in the same browser,
in turns, as it is and while it listens to requests as each must that may hold them. Prints a table.
"""
import json
import os
import pathlib
import socket
import sys
import time
from datetime import datetime
from statistics import median, quantiles

from rig.company import FOREIGN, WIKI
from rig.popup import Popup
from rig.stage import bridged
from rig.waiting import until
from rig.world import ROOT

sys.path.insert(0, str(ROOT / "tests/control"))
import client  # noqa: E402 (the path comes first)

TIMES = int(os.environ.get("LANYARD_SPEED_TIMES", "50"))
MOST = 2  # times the bare pair, listening or not
PACE = 0.15  # seconds until a page asks at its pace
CALM = 0.4  # seconds in which nobody else computes: as long as a session may be under way


class BareTray:
    """The other end of the bare relay's socket."""

    def __init__(self):
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(f"{os.environ['XDG_RUNTIME_DIR']}/bare.sock")
        self._server.listen()

    def accept(self):
        self._connection, _ = self._server.accept()
        self._lines = self._connection.makefile("rb")
        assert json.loads(self._lines.readline()) == {"hello": 1}

    def say(self, **message):
        self._connection.sendall(json.dumps(message).encode() + b"\n")
        assert self._lines.readline()


def world(options):
    """One browser with both."""
    stage = bridged(options, life=3600)
    stage.window.stop()
    stage.install_bare()
    stage.bare = BareTray()
    stage.window.start()
    stage.bare.accept()
    popup = Popup(stage.window)
    popup.wait(lambda view: view["paired"], 20, "the browser is connected again")
    popup.close()
    stage.settle()
    stage.tray = client.Tray()
    return stage


def seconds(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


def carries(entry, value):
    return any(name.lower() == "cookie" and value in text for name, text in entry["headers"])


def arrival(company, since, value):
    """When the server saw the first request that carried this; nobody asks it before."""
    time.sleep(CALM)
    def asked():
        return company.seen(since, path="/api/time")

    def without():
        others = [f"{entry['time']} ({entry['status']})" for entry in asked()]
        return f"the new cookie arrives; {len(others)} requests came without it, the last: {others[-3:]}"
    carried = until(lambda: [entry for entry in asked() if carries(entry, value)], 10, without)
    return seconds(carried[0]["time"])


def with_the_bridge(stage, mark):
    stage.tray.call("refresh", resource="wiki")  # by the socket: a command's own start and end would take part
    time.sleep(CALM)
    value = next(cookie["value"] for cookie in stage.tray.call("cookies", resource="wiki")["cookies"] if "AUTH_TOKEN" in cookie["name"])
    lines = stage.lanyard.log().splitlines()
    refreshed, pushed = (seconds([line for line in lines if text in line][-1].split(" ", 1)[0])
                         for text in (" wiki refreshed until ", " wiki is sent to the browser"))
    stage.before.append(pushed - refreshed)
    return arrival(stage.company, mark, value) - pushed


def with_the_bare_pair(stage, mark):
    value = f"{time.time_ns()}-" + "x" * 900
    began = time.time()
    stage.bare.say(cookie={"url": f"{FOREIGN}/", "name": "__Host-BARE", "value": value, "path": "/", "secure": True, "httpOnly": True,
                           "sameSite": "no_restriction", "expirationDate": began + 3600})
    return arrival(stage.company, mark, value) - began


def while_it_listens(stage, mark):
    stage.bare.say(listens=True)
    taken = with_the_bare_pair(stage, mark)
    stage.bare.say(listens=False)
    return taken


WAYS = {"bridge": (with_the_bridge, WIKI), "bare pair": (with_the_bare_pair, FOREIGN), "bare pair that listens": (while_it_listens, FOREIGN)}


def one(stage, way, tab):
    tab.run("void go()")
    time.sleep(PACE)
    taken = way(stage, stage.company.now())
    tab.run("void (window.asks = false)")
    stage.company.ask("DELETE", "/log")
    return taken


def told(name, times):
    low, _, high = quantiles(times, n=4)
    print(f"       {name}: median {median(times) * 1e3:.0f} ms [{low * 1e3:.0f} to {high * 1e3:.0f}], most {max(times) * 1e3:.0f}", flush=True)
    return median(times)


def a_session_comes_nearly_as_fast_as_one_can(stage):
    tabs = {site: stage.window.open(f"{site}/ceaseless.html") for site in (WIKI, FOREIGN)}
    for tab in tabs.values():
        until(lambda tab=tab: tab.is_loaded() and tab.run("typeof go") == "function", 20, "a page that asks")
    times = {name: [] for name in WAYS}
    stage.before = []
    for _ in range(TIMES):
        for name, (way, site) in WAYS.items():
            for tab in (next(other for its, other in tabs.items() if its != site), tabs[site]):
                tab.choose()  # each way in a tab that was just shown, for that costs time
            times[name].append(one(stage, way, tabs[site]))
    told("the tray, from the refresh to the push", stage.before)
    medians = {name: told(name, taken) for name, taken in times.items()}
    print(f"       load {pathlib.Path('/proc/loadavg').read_text(encoding='utf-8').split()[0]}", flush=True)
    bridge, bare, listening = medians.values()
    assert bridge <= MOST * bare, f"{bridge:.3f} s against {bare:.3f} s"
    assert bridge <= MOST * listening, f"{bridge:.3f} s against {listening:.3f} s that listens"


PARTS = [a_session_comes_nearly_as_fast_as_one_can]
