"""What the bridge costs while idle, in memory and CPU. Prints a table."""
import os
import time

from rig.company import WIKI
from rig.processes import cpu, pss
from rig.stage import bridged
from rig.waiting import until

IDLE = int(os.environ.get("LANYARD_COST_IDLE", "60"))  # seconds


def world(options):
    return bridged(options, life=3600)


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


PARTS = [idle_costs_nothing, a_browser_without_it]
