"""Chromium where the user installed the extension: it may hold nothing. What holds all the same, and what does not (README.md)."""
from rig.company import WIKI
from rig.stage import bridged, session_cookies
from rig.waiting import until
from scenarios import day

HOST = "wiki.example.test"
PAGE = f"{WIKI}/day.html?how=idle#part"


def world(options):
    return bridged(options, life=20, forced=False)


def a_page(stage, name="parts"):
    tab = stage.window.open(f"{WIKI}/{name}.html")
    until(lambda: tab.is_loaded() and tab.address().startswith(WIKI), 20, "the page")
    return tab


def gone(stage):
    stage.settle()
    stage.window.clear_cookies(HOST)


def ended(stage):
    """IAP ends the session before its time."""
    stage.settle()
    stage.company.ask("POST", "/sessions/end", {"resource": "wiki"})


def arrives(stage, spoil):
    spoil(stage)
    mark = stage.company.now()
    tab = stage.window.open(PAGE)
    until(lambda: tab.is_loaded() and tab.address() == PAGE, 15, lambda: f"the page that was asked for; it is {tab.address()}")
    assert not stage.company.sign_in_pages(mark), "a sign-in page was shown"
    tab.close()


def a_navigation_without_the_cookie_waits(stage):
    arrives(stage, gone)


def a_navigation_with_a_refused_cookie_waits(stage):
    arrives(stage, ended)


def a_fetch_fails_once(stage):
    tab = a_page(stage)
    gone(stage)
    assert tab.run("ask('/api/time', {headers: {'X-Requested-With': 'XMLHttpRequest'}})") == 401, "nobody held it"
    until(lambda: session_cookies(stage.window, HOST), 10, "the cookie is set again, unasked")
    assert tab.run("ask('/api/time')") == 200
    tab.close()


def a_form_arrives_whole_or_is_still_there(stage):
    """It goes out at once; the cookie that is set meanwhile may be in time, or not."""
    tab = a_page(stage, "form")
    tab.run("document.getElementById('text').value = 'x'.repeat(2000)")
    gone(stage)
    mark = stage.company.now()
    tab.run("void setTimeout(() => document.getElementById('form').requestSubmit())")
    until(lambda: not tab.address().endswith("form.html"), 15, "the sign-in page, or the app's answer")
    arrived = [(entry["method"], len(entry["body"])) for entry in stage.company.seen(mark, path="/api/receive", step="app")]
    assert arrived in ([], [("POST", len("text=") + 2000)]), arrived
    print(f"       it {'arrived' if arrived else 'was refused'}", flush=True)
    tab.back()
    until(lambda: tab.address().endswith("form.html") and tab.is_loaded(), 15, "back at the form")
    until(lambda: tab.run("document.getElementById('text').value.length") == 2000, 5, "the text is still there")
    tab.close()


def a_page_with_a_worker_visits_the_sign_in_page_and_comes_back(stage):
    tab = stage.window.open(f"{WIKI}/day.html?how=worker")
    until(lambda: tab.is_loaded() and tab.address().startswith(WIKI), 20, "the page")
    tab.run("navigator.serviceWorker.ready.then(() => true)")
    for spoil in (gone, ended):
        spoil(stage)
        mark = stage.company.now()
        tab.go(f"{WIKI}/day.html?how=idle&after={spoil.__name__}")
        until(lambda mark=mark: stage.company.seen(mark, step="app", path="/day.html"), 8, "it is loaded again")
        until(lambda: tab.is_loaded() and tab.address().startswith(WIKI), 8, "and stands there")
        print(f"       sign-in pages on the way: {len(stage.company.sign_in_pages(mark))}", flush=True)
    tab.close()


def a_page_that_opens_the_waiting_page_or_forges_the_header_refreshes_nothing(stage):
    tab = a_page(stage)
    waiting = stage.window.address_of_extension("waiting/waiting.html")
    before = stage.company.now()
    until(lambda: stage.company.refreshes(before, "wiki"), 20, "the tray's own, after which none is due")
    stage.settle()
    mark = stage.company.now()
    tab.run(f"void (location.href = '{waiting}')")
    until(lambda: tab.is_loaded() and tab.address().startswith(WIKI), 15, "back at the page")
    stage.company.fault(step="app", kind="answer", count=1000, status=401, body="no", headers={"x-goog-iap-generated-response": "true"})
    tab.go(PAGE)
    until(lambda: tab.is_loaded() and tab.address() == PAGE, 15, lambda: f"the app's own answer; it is {tab.address()}")
    stage.company.ask("DELETE", "/faults")
    assert not stage.company.refreshes(mark, "wiki"), "a refresh"
    tab.close()


PARTS = [a_navigation_without_the_cookie_waits, a_navigation_with_a_refused_cookie_waits, a_fetch_fails_once,
         a_page_that_opens_the_waiting_page_or_forges_the_header_refreshes_nothing,
         a_form_arrives_whole_or_is_still_there, a_page_with_a_worker_visits_the_sign_in_page_and_comes_back, day.a_working_day,
         day.the_idle_tab_works_in_the_evening]  # the day last: its worker stays
