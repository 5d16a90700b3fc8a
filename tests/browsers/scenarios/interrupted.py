"""The bridge is cut in every place, and the machine sleeps: nobody sees a sign-in page within 10 s of its return."""
import os
import signal
import time

from rig.company import WIKI
from rig.pages import parts_page
from rig.processes import send
from rig.stage import bridged, session_cookies
from rig.waiting import until

LIFE = 10  # seconds of a session
CALM = 1.5  # seconds after which Firefox's pages ask without us
TEXT = 2000  # characters that a page sends
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


def lasts(stage, seconds):
    stage.company.life(seconds)
    stage.lanyard.must("refresh", "wiki")


def calm_page(stage, life):
    """A page that asks without us, with a session that ends in so many seconds."""
    lasts(stage, life)
    stage.settle()
    tab = parts_page(stage.window, WIKI)
    time.sleep(CALM)
    return tab


def sends(stage, tab, mark):
    """What the page sends arrives, whole and once, whatever had to be done for that."""
    assert tab.run(f"ask('/api/receive', {{method: 'POST', body: 'x'.repeat({TEXT})}})") == 200
    received = stage.company.seen(mark, path="/api/receive", step="app")
    assert [(entry["method"], entry["body"]) for entry in received] == [("POST", "x" * TEXT)], received
    tab.close()


def a_page_sends_while_the_background_is_gone(stage):
    """The browser knows what we listened to, also to what we did not listen just then, and wakes us."""
    tab = calm_page(stage, 60)
    stage.window.kill_background()
    stage.window.clear_cookies(HOST)
    mark = stage.company.now()
    sends(stage, tab, mark)
    assert not stage.company.refusals(mark), "it was not held before it was sent"
    lasts(stage, LIFE)


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


def what_a_page_sends_after_a_sleep_arrives(stage):
    """Of a session that was far from its end, so that nobody looked at what the page asks."""
    tab = calm_page(stage, 16)
    pids = [*stage.window.pids(), stage.lanyard.process.pid]
    send(pids, signal.SIGSTOP)
    time.sleep(16)
    send(pids, signal.SIGCONT)
    stage.company.life(LIFE)
    sends(stage, tab, stage.company.now())


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


PARTS = [a_killed_relay_comes_back, a_killed_background_comes_back, a_page_sends_while_the_background_is_gone, the_tray_starts_again,
         everything_sleeps_over_the_end, what_a_page_sends_after_a_sleep_arrives, the_browser_starts_with_the_app]
