"""A new version of the extension: it waits while a request is held, is taken by itself then, and the session goes on."""
import signal

from rig.company import WIKI
from rig.pages import opens
from rig.popup import Popup
from rig.processes import send
from rig.stage import bridged, session_cookies
from rig.waiting import until

HOST = "wiki.example.test"
NEXT = "99.0"


def world(options):
    return bridged(options, life=3600, updates=True)


def version(page):
    return page.run("(globalThis.browser ?? chrome).runtime.getManifest().version")


def a_new_version_waits_for_what_is_held(stage):
    popup = Popup(stage.window)
    before = version(popup.tab)
    stage.extension.become(NEXT)
    stage.window.offer(stage.extension)
    stage.tab = stage.window.open(f"{WIKI}/parts.html")
    until(lambda: stage.tab.is_loaded() and stage.tab.address().startswith(WIKI), 20, "a page of the site")
    stage.relay_before = stage.relay_of(stage.window)
    send([stage.lanyard.process.pid], signal.SIGSTOP)  # so that what is held stays held
    try:
        stage.company.ask("POST", "/sessions/end", {"resource": "wiki"})
        mark = stage.company.now()
        stage.tab.run(f"void setTimeout(() => {{ location.href = '{WIKI}/day.html?how=idle' }})")  # drivers wait for what is held
        until(lambda: stage.company.refusals(mark), 10, "IAP refuses it, and its answer is held")
        stage.window.update(popup.tab)
        assert version(popup.tab) == before, "what is held came first"
    finally:
        send([stage.lanyard.process.pid], signal.SIGCONT)
    stage.before_it = mark


def it_is_taken_by_itself(stage):
    until(lambda: stage.relay_of(stage.window) not in (None, stage.relay_before), 20, "it is loaded anew, with a relay of its own")
    stage.window.wait_extension()
    popup = Popup(stage.window)
    assert version(popup.tab) == NEXT
    popup.wait(lambda view: view["connection"] == "open" and view["paired"], 10, "it is paired as before")
    popup.close()
    until(lambda: stage.tab.is_loaded() and "day.html" in stage.tab.address(), 10, "what was held got its page")
    assert not stage.company.sign_in_pages(stage.before_it), "a sign-in page was shown"


def the_session_goes_on(stage):
    before = session_cookies(stage.window, HOST)
    stage.lanyard.must("refresh", "wiki")
    until(lambda: session_cookies(stage.window, HOST) not in ([], before), 15, "the next session is in the browser")
    opens(stage, WIKI)


PARTS = [a_new_version_waits_for_what_is_held, it_is_taken_by_itself, the_session_goes_on]
