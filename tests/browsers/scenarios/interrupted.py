"""The bridge is cut in every place, and the machine sleeps: nobody sees a sign-in page within 10 s of its return."""
import os
import signal
import time

from rig.company import WIKI
from rig.processes import send
from rig.stage import bridged, session_cookies
from rig.waiting import until

LIFE = 10  # seconds of a session
SLEEP = int(os.environ.get("LANYARD_SLEEP_SECONDS", LIFE + 1))  # nobody refreshes meanwhile
HOST = "wiki.example.test"


def world(options):
    return bridged(options, life=LIFE)


def opens(stage, within=10):
    """A new tab shows the app; nothing of the way there is a sign-in page."""
    mark = stage.company.now()
    tab = stage.window.open(f"{WIKI}/day.html?how=idle")
    until(lambda: tab.is_loaded() and tab.address().startswith(WIKI), within, "the page")
    assert not stage.company.sign_in_pages(mark), "a sign-in page was shown"
    return tab


def a_killed_relay_comes_back(stage):
    pid = until(lambda: stage.relay_of(stage.window), 10, "the relay runs")
    send([pid], signal.SIGKILL)
    until(lambda: stage.relay_of(stage.window) not in (None, pid), 10, "another relay runs")
    opens(stage).close()


def a_killed_background_comes_back(stage):
    stage.window.kill_background()
    stage.window.clear_cookies(HOST)
    opens(stage).close()
    until(lambda: stage.relay_of(stage.window), 10, "the relay runs again")


def the_tray_starts_again(stage):
    stage.lanyard.stop()
    stage.window.clear_cookies(HOST)
    stage.lanyard.start()
    stage.lanyard.wait("wiki")
    until(lambda: session_cookies(stage.window, HOST), 10, "the session is in the browser again")
    opens(stage).close()


def everything_sleeps_over_the_end(stage):
    """As a laptop that is closed; `pids` stop at the same moment, and wake so."""
    stage.settle()
    tab = opens(stage)
    pids = [*stage.window.pids(), stage.lanyard.process.pid]
    mark = stage.company.now()
    send(pids, signal.SIGSTOP)
    time.sleep(SLEEP)
    send(pids, signal.SIGCONT)
    tab.reload()
    until(lambda: stage.company.seen(mark, step="app", path="/day.html"), 10, "the page is loaded again")
    assert not stage.company.sign_in_pages(mark), "a sign-in page was shown"
    until(lambda: tab.is_loaded() and tab.address().startswith(WIKI), 10, "and stands there")
    tab.close()


def the_browser_starts_with_the_app(stage):
    """The profile was closed over the end of its session; its start page is the app."""
    end = max(cookie["expires"] for cookie in session_cookies(stage.window, HOST))
    stage.window.stop()
    time.sleep(max(0, end + 1 - time.time()))
    mark = stage.company.now()
    stage.window.start(f"{WIKI}/day.html?how=idle")
    until(lambda: stage.company.seen(mark, step="app", path="/day.html"), 30, "the start page is loaded")
    assert not stage.company.sign_in_pages(mark), "a sign-in page was shown"
    until(lambda: f"{WIKI}/day.html?how=idle" in stage.window.addresses(), 10, "and stands there")


PARTS = [a_killed_relay_comes_back, a_killed_background_comes_back, the_tray_starts_again, everything_sleeps_over_the_end,
         the_browser_starts_with_the_app]
