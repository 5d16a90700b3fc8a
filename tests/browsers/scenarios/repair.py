"""When it was too late: a cookie that is gone or refused, at each kind of request. Held, repaired, and nobody sees it."""
from rig.company import WIKI
from rig.stage import bridged, session_cookies
from rig.waiting import until

TEXT = 2000  # characters in the form
HOST = "wiki.example.test"


def world(options):
    return bridged(options, life=60)


def gone(stage):
    """The cookie is deleted by hand; what follows at once finds none."""
    stage.window.clear_cookies(HOST)


def refused(stage):
    """IAP ends the session before its time: the cookie looks good, and is not."""
    stage.company.ask("POST", "/sessions/end", {"resource": "wiki"})


def parts_page(stage):
    tab = stage.window.open(f"{WIKI}/parts.html")
    until(lambda: tab.is_loaded() and tab.run("typeof ask") == "function", 20, "the page of parts")
    return tab


def unseen(stage, mark):
    assert not stage.company.sign_in_pages(mark), "a sign-in page was shown"


def navigates(stage, spoil, refusals):
    spoil(stage)
    mark = stage.company.now()
    tab = stage.window.open(f"{WIKI}/day.html?how=idle#part")
    until(lambda: tab.is_loaded() and tab.address() == f"{WIKI}/day.html?how=idle#part", 15, "the page that was asked for")
    unseen(stage, mark)
    assert len(stage.company.refusals(mark)) <= refusals, stage.company.refusals(mark)
    tab.close()


def loads(stage, spoil, refusals):
    tab = parts_page(stage)
    for script, wanted in ((f"ask('{WIKI}/api/time')", 200),
                           ("ask('/api/time', {headers: {'X-Requested-With': 'XMLHttpRequest'}})", 200),
                           ("frame('/day.html?how=idle')", "A working day"), ("image('/pixel.svg?' + Math.random())", "loaded")):
        stage.settle()
        spoil(stage)
        mark = stage.company.now()
        got = tab.run(script)
        assert got == wanted, f"{script}: {got}"
        unseen(stage, mark)
        assert len(stage.company.refusals(mark)) <= refusals, stage.company.refusals(mark)
    tab.close()


def a_navigation_without_the_cookie(stage):
    navigates(stage, gone, 0)


def a_navigation_with_a_refused_cookie(stage):
    stage.settle()
    navigates(stage, refused, 1)


def parts_of_a_page_without_the_cookie(stage):
    loads(stage, gone, 0)


def parts_of_a_page_with_a_refused_cookie(stage):
    loads(stage, refused, 1)


def twenty_at_once_are_one_refresh(stage):
    tab = parts_page(stage)
    stage.settle()
    gone(stage)
    mark = stage.company.now()
    got = tab.run("Promise.all([...Array(20)].map(() => ask('/api/time')))")
    assert got == [200] * 20, got
    assert len(stage.company.refreshes(mark, "wiki")) <= 1
    tab.close()


def filled_form(stage):
    tab = stage.window.open(f"{WIKI}/form.html")
    until(lambda: tab.is_loaded() and tab.run("Boolean(document.getElementById('text'))"), 20, "the form")
    tab.run(f"document.getElementById('text').value = 'x'.repeat({TEXT})")
    return tab


def received(stage, mark, method):
    return [entry for entry in stage.company.seen(mark, path="/api/receive", method=method, step="app")]


def a_form_sent_without_the_cookie_arrives(stage):
    tab = filled_form(stage)
    stage.settle()
    gone(stage)
    mark = stage.company.now()
    tab.run("void setTimeout(() => document.getElementById('form').requestSubmit())")
    until(lambda: received(stage, mark, "POST"), 15, "the form arrives")
    assert received(stage, mark, "POST")[0]["body"] == "text=" + "x" * TEXT
    assert not stage.company.refusals(mark) and not received(stage, mark, "GET")
    tab.close()


def a_form_sent_with_a_refused_cookie_is_not_lost(stage):
    tab = filled_form(stage)
    stage.settle()
    refused(stage)
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
    assert not received(stage, mark, "GET"), "it was repeated without its body"
    tab.close()


def it_is_ours(stage):
    """After all of that the store has one session cookie, and it is the tray's."""
    stage.settle()
    assert len(session_cookies(stage.window, HOST)) == 1


PARTS = [a_navigation_without_the_cookie, a_navigation_with_a_refused_cookie, parts_of_a_page_without_the_cookie,
         parts_of_a_page_with_a_refused_cookie, twenty_at_once_are_one_refresh, a_form_sent_without_the_cookie_arrives,
         a_form_sent_with_a_refused_cookie_is_not_lost, it_is_ours]
