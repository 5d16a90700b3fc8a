"""A working day in a minute, with sessions of 20 s: nobody sees a sign-in page, nothing fails, no stream closes.

The wiki is enabled in the browser, the portal is not: what Lanyard does without a browser stands beside it.
"""
import os
import time

from rig.company import WIKI
from rig.stage import bridged
from rig.waiting import until

SECONDS = int(os.environ.get("LANYARD_DAY_SECONDS", "60"))
WAYS = ("fetch", "ajax", "worker", "events", "idle")


def world(options):
    return bridged(options, life=20)


def a_working_day(stage):
    tabs = {how: stage.window.open(f"{WIKI}/day.html?how={how}") for how in WAYS}
    for how, tab in tabs.items():
        until(lambda tab=tab: tab.is_loaded() and tab.run("typeof day") == "object", 20, f"the page that does {how}")
    stage.window.watched = tabs
    mark = stage.company.now()
    time.sleep(SECONDS)
    counted = {how: tab.run("day") for how, tab in tabs.items()}
    print("      ", {how: (day["ok"], day["failed"], day["closed"]) for how, day in counted.items()}, flush=True)
    for how, day in counted.items():
        assert not day["failed"] and not day["closed"], f"{how}: {day}"
        least = 0 if how == "idle" else SECONDS / 8 if how == "events" else SECONDS * 0.6
        assert day["ok"] >= least, f"{how}: asked only {day['ok']} times"
    assert counted["worker"]["ok"], "the page has a worker of its own"
    assert not stage.company.refusals(mark), stage.company.refusals(mark)
    assert not stage.company.sign_in_pages(mark), "somebody saw the sign-in page"
    enabled, alone = (len(stage.company.refreshes(mark, resource)) for resource in ("wiki", "portal"))
    print(f"       refreshes: {enabled} with the browser, {alone} without", flush=True)
    assert enabled >= SECONDS // 20 and enabled <= alone + 1, f"{enabled} refreshes, {alone} without a browser"


def the_idle_tab_works_in_the_evening(stage):
    mark = stage.company.now()
    tab = stage.window.watched["idle"]
    tab.reload()
    until(lambda: stage.company.seen(mark, step="app", path="/day.html"), 10, "the page is loaded again")
    until(lambda: tab.is_loaded() and tab.address().startswith(WIKI), 10, "and shown")
    assert not stage.company.refusals(mark)


PARTS = [a_working_day, the_idle_tab_works_in_the_evening]
