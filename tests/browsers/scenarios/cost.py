"""What the bridge costs: memory and CPU while idle, and how long a new session is under way, beside the bare pair.

Prints a table. The bare pair is an extension that only sets what its host names, and a relay that only copies.
"""
import json
import os
import pathlib
import socket
import time
from datetime import datetime
from statistics import median, quantiles

from rig.company import FOREIGN, WIKI
from rig.processes import cpu, pss
from rig.stage import bridged
from rig.waiting import until
from rig.world import HERE

TIMES = int(os.environ.get("LANYARD_COST_TIMES", "50"))
MOST = {"chromium": 2, "firefox": 4}  # times the bare pair; why Firefox takes longer: README.md
IDLE = int(os.environ.get("LANYARD_COST_IDLE", "60"))  # seconds


def world(options):
    stage = bridged(options, life=3600)
    stage.options = options
    return stage


def seconds(entry):
    return datetime.fromisoformat(entry["time"].replace("Z", "+00:00")).timestamp()


def first_with(company, since, path, value):
    """When the server saw the first request that carried this."""
    carried = [entry for entry in company.seen(since, path=path)
               if any(name.lower() == "cookie" and value in text for name, text in entry["headers"])]
    return seconds(carried[0]) if carried else None


def told(name, times):
    low, _, high = quantiles(times, n=4)
    print(f"       {name}: median {median(times) * 1e3:.0f} ms [{low * 1e3:.0f} to {high * 1e3:.0f}], most {max(times) * 1e3:.0f}", flush=True)
    return median(times)


def until_at_rest(browser):
    """What a start leaves to do is done: a second with nearly nothing."""
    for _ in range(20):
        before = sum(map(cpu, browser.pids()))
        time.sleep(1)
        if sum(map(cpu, browser.pids())) - before < 0.03:
            return


def idle(browser, **parts):
    """What each part takes meanwhile: name -> (bytes, seconds of CPU)."""
    tab = browser.open(f"{WIKI}/day.html?how=idle")
    until(tab.is_loaded, 20, "one page")
    until_at_rest(browser)
    before = {pid: cpu(pid) for pid in browser.pids()}
    time.sleep(IDLE)
    pids = [pid for pid in browser.pids() if pid in before]
    taken = {name: (pss(pid), cpu(pid) - before[pid]) for name, pid in parts.items()}
    taken["all of it"] = sum(map(pss, pids)), sum(cpu(pid) - before[pid] for pid in pids)
    for name, (memory, computed) in taken.items():
        print(f"       idle {IDLE} s, {name}: {memory / 2**20:.1f} MiB PSS, {computed * 1e3:.0f} ms CPU", flush=True)
    tab.close()
    return taken


def idle_costs_nothing(stage):
    """With the bridge, and beside it a browser without any extension."""
    taken = idle(stage.window, relay=stage.relay_of(stage.window), extension=stage.window.extension_process())
    memory, computed = taken["relay"]
    assert memory <= 2**20 and computed < 0.05
    assert taken["all of it"][1] < IDLE * 0.2, "something in the browser is busy"  # as where a pipe of Firefox's was closed
    stage.company.ask("DELETE", "/log")


def a_browser_without_it(stage):
    stage.window.stop()
    plain = stage.plain_browser().start()
    idle(plain)
    plain.stop()


def refreshed_at(stage):
    """When the real tray logged it, which is right before it pushes."""
    line = [line for line in stage.lanyard.log().splitlines() if " wiki refreshed until " in line][-1]
    return datetime.fromisoformat(line.split(" ", 1)[0]).timestamp()


def with_the_bridge(stage):
    """From the push to the first request with its cookie."""
    tab = stage.window.open(f"{WIKI}/ceaseless.html")
    times = []
    for _ in range(TIMES):
        mark = stage.company.now()
        stage.lanyard.must("refresh", "wiki")
        pushed = refreshed_at(stage)
        cookies = json.loads(stage.lanyard.must("cookies", "wiki", "--format", "json"))
        value = next(cookie["value"] for cookie in cookies if "AUTH_TOKEN" in cookie["name"])
        arrived = until(lambda: first_with(stage.company, mark, "/api/time", value), 10, "the new cookie arrives")
        times.append(arrived - pushed)
        stage.company.ask("DELETE", "/log")
    tab.close()
    stage.bridge = told("bridge", times)


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

    def set(self, cookie):
        self._connection.sendall(json.dumps(cookie).encode() + b"\n")
        assert self._lines.readline()


def with_the_bare_pair(stage):
    """The same way in a browser of its own, in the same run; the foreign site lets everybody in."""
    stage.window.stop()
    tray = BareTray()
    bare = stage.bare_browser(HERE / "bare", pathlib.Path(stage.options.build).resolve() / "tests/browsers/lanyard-bare-relay")
    bare.start()
    tray.accept()
    tab = bare.open(f"{FOREIGN}/ceaseless.html")
    times = []
    for turn in range(TIMES):
        mark, value = stage.company.now(), f"turn-{turn}-" + "x" * 900
        began = time.time()
        tray.set({"url": f"{FOREIGN}/", "name": "__Host-BARE", "value": value, "path": "/", "secure": True, "httpOnly": True,
                  "sameSite": "no_restriction", "expirationDate": time.time() + 3600})
        times.append(until(lambda: first_with(stage.company, mark, "/api/time", value), 10, "the cookie arrives") - began)
        stage.company.ask("DELETE", "/log")
    tab.close()
    bare.stop()
    least = told("bare pair", times)
    assert stage.bridge <= MOST[stage.kind] * least, f"{stage.bridge:.3f} s against {least:.3f} s"


PARTS = [idle_costs_nothing, with_the_bridge, with_the_bare_pair, a_browser_without_it]
