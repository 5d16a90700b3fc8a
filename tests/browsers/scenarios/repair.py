"""When it was too late: a cookie that is gone or refused, at each kind of request. Held, repaired, and nobody sees it.

The tray lets browsers refresh a site twice a minute: the wiki is refused twice, the portal once.
"""
from rig.company import PORTAL, WIKI
from rig.pages import form_page, parts_page
from rig.stage import bridged, session_cookies
from rig.waiting import until

TEXT = 2000  # characters in the form
HOST = "wiki.example.test"
PARTS_OF_A_PAGE = {
    f"ask('{WIKI}/api/time')": 200, "ask('/api/time', {headers: {'X-Requested-With': 'XMLHttpRequest'}})": 200,
    "frame('/day.html?how=idle')": "A working day", "image('/pixel.svg?' + Math.random())": "loaded",
    "script('/pixel.js?' + Math.random())": "ran",
}


def world(options):
    return bridged(options, life=3600, sites=("wiki", "portal"))


def gone(stage, name="wiki"):
    """The cookie is deleted by hand; what follows at once finds none."""
    stage.window.clear_cookies(f"{name}.example.test")


def refused(stage, name="wiki"):
    """IAP ends the session before its time: the cookie looks good, and is not."""
    stage.company.ask("POST", "/sessions/end", {"resource": name})


def unseen(stage, mark):
    assert not stage.company.sign_in_pages(mark), "a sign-in page was shown"


def unheld(stage, requests):
    """How many requests may go out before the extension hears that the cookie was deleted: Firefox tells late."""
    return requests if stage.kind == "firefox" else 0


def navigates(stage, spoil, refusals):
    spoil(stage)
    mark = stage.company.now()
    tab = stage.window.open(f"{WIKI}/day.html?how=idle#part")
    until(lambda: tab.is_loaded() and tab.address() == f"{WIKI}/day.html?how=idle#part", 15, "the page that was asked for")
    unseen(stage, mark)
    refused_pages = [entry for entry in stage.company.refusals(mark) if entry["path"] != "/favicon.ico"]  # which the page before may want yet
    assert len(refused_pages) <= refusals, refused_pages
    tab.close()


def loads(stage, spoil, refusals, besides=0):
    tab = parts_page(stage.window, WIKI)
    stage.settle()
    spoil(stage)
    mark = stage.company.now()
    asked = [*PARTS_OF_A_PAGE, *["ask('/api/time')"] * besides]
    got = tab.run(f"Promise.all([{', '.join(asked)}])")
    assert got == [*PARTS_OF_A_PAGE.values(), *[200] * besides], got
    unseen(stage, mark)
    assert len(stage.company.refusals(mark)) <= refusals, stage.company.refusals(mark)
    assert len(stage.company.refreshes(mark, "wiki")) <= 1, "one refresh serves all"
    tab.close()


def a_navigation_without_the_cookie(stage):
    navigates(stage, gone, unheld(stage, 1))


def a_navigation_with_a_refused_cookie(stage):
    stage.settle()
    navigates(stage, refused, 1)


def parts_of_a_page_without_the_cookie(stage):
    loads(stage, gone, unheld(stage, len(PARTS_OF_A_PAGE)))


def parts_of_a_page_with_a_refused_cookie(stage):
    """With more than a browser has connections to one host over HTTP/1.1: whatever asks IAP must not wait behind them."""
    loads(stage, refused, len(PARTS_OF_A_PAGE) + 15, 15)


def twenty_at_once_are_one_refresh(stage):
    tab = parts_page(stage.window, WIKI)
    stage.settle()
    gone(stage)
    mark = stage.company.now()
    got = tab.run("Promise.all([...Array(20)].map(() => ask('/api/time')))")
    assert got == [200] * 20, got
    assert len(stage.company.refreshes(mark, "wiki")) <= 1
    tab.close()


def a_page_of_its_own_worker_without_the_cookie(stage):
    """Through the app's service worker a navigation is a fetch without a tab."""
    tab = stage.window.open(f"{WIKI}/day.html?how=worker")
    until(lambda: tab.is_loaded() and tab.run("Boolean(navigator.serviceWorker?.controller)"), 20, "the page and its worker")
    stage.settle()
    gone(stage)
    mark = stage.company.now()
    tab.reload()
    until(lambda: stage.company.seen(mark, step="app", path="/day.html"), 15, "it is loaded again")
    until(lambda: tab.is_loaded() and tab.address().startswith(WIKI), 10, "and stands there")
    unseen(stage, mark)
    assert len(stage.company.refusals(mark)) <= unheld(stage, 2), stage.company.refusals(mark)
    tab.run("navigator.serviceWorker.getRegistrations().then(all => Promise.all(all.map(one => one.unregister()))).then(() => true)")
    tab.close()


def filled_form(stage, site):
    tab = form_page(stage.window, site)
    tab.run(f"document.getElementById('text').value = 'x'.repeat({TEXT})")
    return tab


def received(stage, mark, method):
    return [entry for entry in stage.company.seen(mark, path="/api/receive", method=method, step="app")]


def a_form_sent_without_the_cookie_arrives(stage):
    tab = filled_form(stage, WIKI)
    stage.settle()
    gone(stage)
    mark = stage.company.now()
    tab.run("void setTimeout(() => document.getElementById('form').requestSubmit())")
    until(lambda: received(stage, mark, "POST"), 15, "the form arrives")
    assert received(stage, mark, "POST")[0]["body"] == "text=" + "x" * TEXT
    assert not stage.company.refusals(mark) and not received(stage, mark, "GET")
    tab.close()


def a_form_sent_with_a_refused_cookie_is_not_lost(stage):
    tab = filled_form(stage, PORTAL)
    stage.settle()
    refused(stage, "portal")
    mark = stage.company.now()
    tab.run("void setTimeout(() => document.getElementById('form').requestSubmit())")
    if stage.kind == "firefox":
        until(lambda: received(stage, mark, "POST"), 15, "the form arrives")
        assert received(stage, mark, "POST")[0]["body"] == "text=" + "x" * TEXT
    else:  # Chromium would repeat it as a GET without its body that says 200
        until(lambda: stage.company.refusals(mark), 15, "IAP refuses it")
        until(lambda: not tab.address().endswith("form.html"), 15, "the answer is shown")
        tab.back()
        until(lambda: tab.address().endswith("form.html") and tab.is_loaded(), 15, "back at the form")
        until(lambda: tab.run("document.getElementById('text').value.length") == TEXT, 5, "the text is still there")
        page = stage.window.page_of_extension("waiting/waiting.html")
        badge = "globalThis.chrome?.action?.getBadgeText({})"
        until(lambda: page.is_loaded() and page.run(badge) == "!", 10, "the person is told, though the tab showed another page since")
        page.close()
    assert not received(stage, mark, "GET"), "it was repeated without its body"
    tab.close()


def what_cannot_be_repeated_is_left_as_it_is(stage):
    """Fetches that follow no redirection, and a WebSocket: the page hears of it, nothing loops, and what comes next works."""
    tab = parts_page(stage.window, PORTAL)
    stage.settle()
    refused(stage, "portal")
    mark = stage.company.now()
    manual, error, closed = tab.run("""Promise.all([ask('/api/time', {redirect: 'manual'}), ask('/api/time', {redirect: 'error'}),
        new Promise(done => { new WebSocket('wss://' + location.host + '/api/socket').onclose = event => done(event.code); })])""")
    assert manual == 0 or "TypeError" in str(manual), manual
    assert "TypeError" in str(error) and closed == 1006, (error, closed)
    assert tab.run("ask('/api/time')") == 200
    unseen(stage, mark)
    assert len(stage.company.refreshes(mark, "portal")) <= 1
    assert len(stage.company.refusals(mark)) <= 4, stage.company.refusals(mark)
    tab.close()


def it_is_ours(stage):
    """After all of that the store has one session cookie, and it is the tray's."""
    stage.settle()
    assert len(session_cookies(stage.window, HOST)) == 1


PARTS = [a_navigation_without_the_cookie, a_navigation_with_a_refused_cookie, parts_of_a_page_without_the_cookie,
         parts_of_a_page_with_a_refused_cookie, twenty_at_once_are_one_refresh,
         a_page_of_its_own_worker_without_the_cookie, a_form_sent_without_the_cookie_arrives,
         a_form_sent_with_a_refused_cookie_is_not_lost,
         what_cannot_be_repeated_is_left_as_it_is, it_is_ours]
