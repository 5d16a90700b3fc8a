"""What was held for a session and gets another tenant's: the tray is played, and answers with a switch.

The session at hand has ended each time, so whatever the page of before or the user asks for is held before it is sent.
"""
import json
import time
from concurrent.futures import ThreadPoolExecutor

from rig.company import APAC, AUTH, EMEA, KIM, PORTAL
from rig.pages import form_page, parts_page
from rig.played_tray import PlayedTray
from rig.stage import Stage
from rig.waiting import until

LONG, SHORT = 3000, 2  # seconds


def world(options):
    """Sessions of both tenants, the real tray's; then it has gone, and the played one is there."""
    stage = Stage(options, 3600, ("portal",))
    try:
        stage.lanyard.start()
        stage.sign_in()
        stage.sessions = list(sessions(stage.lanyard))
        stage.lanyard.stop()
        stage.tray, stage.generation = PlayedTray(), 0
        stage.install()
        stage.window = stage.browser(is_shown=options.browser == "chromium").start()
        stage.tray.accept()
        stage.tray.say(type="sites", sites=[{
            "site": "portal", "name": "Portal", "url": f"{PORTAL}/", "authOrigin": AUTH, "enabled": True, "mayEnable": True, "state": "active",
            "refreshing": False, "sentence": "", "endsIn": LONG, "person": KIM, "tenant": "Acme", "generation": 1, "maySignInHere": False}])
    except BaseException:
        print(stage.log(), flush=True)
        stage.__exit__()
        raise
    return stage


def sessions(lanyard):
    """(tenant, cookies): two of each for a part, and a last one."""
    for part in range(len(PARTS) + 1):
        tenant = (EMEA, APAC)[part % 2]
        for command in (("switch", "portal", tenant), ("refresh", "portal"))[:2 if part < len(PARTS) else 1]:
            lanyard.must(*command)
            cookies = json.loads(lanyard.must("cookies", "portal", "--format", "json"))
            yield tenant, [{key: cookie[key] for key in ("name", "value", "path")} for cookie in cookies]


def pushes_next(stage, ends_in):
    """Returns when it is in the browser."""
    stage.generation += 1
    stage.tenant, cookies = stage.sessions[stage.generation - 1]
    stage.tray.say(type="session", site="portal", generation=stage.generation, endsIn=ends_in,
                   owner={"project": "acme", "tenant": stage.tenant, "uid": "kim"}, cookies=cookies)
    until(lambda: [report for report in stage.tray.heard("report") if (report["state"], report["generation"]) == ("set", stage.generation)],
          20, lambda: f"it is in the browser: {stage.tray.heard('report')}")


def page_whose_session_ended(stage):
    """A page of the tenant that is there. What is asked from now on is held."""
    if not stage.generation:
        pushes_next(stage, LONG)
    tab = form_page(stage.window, PORTAL)
    pushes_next(stage, SHORT)
    stage.tray.hold_answers()
    stage.wishes = len(stage.tray.heard("refresh"))
    time.sleep(SHORT)
    return tab, stage.company.now()


def is_switched_while_held(stage, mark, path):
    """The browser asks for a refresh for this path, and gets the other tenant's session."""
    until(lambda: len(stage.tray.heard("refresh")) > stage.wishes, 10, "a refresh is wanted")
    early = from_browser(stage, mark, path=path)
    assert not early, f"went out before: {early}"
    pushes_next(stage, LONG)
    stage.tray.hold_answers(False)


def from_browser(stage, mark, **wanted):
    return [entry for entry in stage.company.seen(mark, resource="portal", **wanted) if stage.company.by_browser(entry)]


def others_go_on(stage):
    tab = parts_page(stage.window, PORTAL)
    assert tab.run("fetch('/api/whoami').then(reply => reply.json())")["tenant"] == stage.tenant
    tab.close()


def grants_another_site(stage):
    """By a click in the extension's page. Chromium shows that site to listeners that come after it, so they come anew."""
    page = stage.window.page_of_extension("popup/popup.html")
    until(page.is_loaded, 20, "a page of the extension's")
    stage.window.in_front(page)
    page.run("void chrome.permissions.request({origins: ['https://granted.example.test/*']}).then(is => { window.isGranted = is; })")
    stage.window.allow(page)
    until(lambda: page.run("window.isGranted"), 10, "the permission is granted")
    page.close()


def a_form_waits_for_the_user(stage):
    tab, mark = page_whose_session_ended(stage)
    tab.run("(() => { document.getElementById('text').focus(); setTimeout(() => document.getElementById('form').requestSubmit()); })()")
    is_switched_while_held(stage, mark, "/api/receive")
    others_go_on(stage)
    if stage.kind == "chromium":
        grants_another_site(stage)
    assert not from_browser(stage, mark, path="/api/receive"), "the form waits"
    tab.choose()
    tab.press("Tab", "Tab", "Tab", "Enter")  # its own button, "Reload page", "Keep page"
    sent = until(lambda: from_browser(stage, mark, path="/api/receive"), 10, "it is sent once the page is kept")
    assert sent[0]["method"] == "POST", sent
    tab.close()


def a_link_waits_for_the_user(stage):
    tab, mark = page_whose_session_ended(stage)
    tab.run("void setTimeout(() => { location.href = '/day.html?how=idle'; })")
    is_switched_while_held(stage, mark, "/day.html")
    others_go_on(stage)
    assert not from_browser(stage, mark, path="/day.html"), "the navigation waits"
    tab.close()


def a_fetch_is_refused(stage):
    tab, mark = page_whose_session_ended(stage)
    tab.run("void (window.asked = fetch('/api/time').then(reply => reply.status, () => 'refused'))")
    is_switched_while_held(stage, mark, "/api/time")
    assert tab.run("window.asked") == "refused"
    assert not from_browser(stage, mark, path="/api/time")
    tab.close()


def what_the_user_opened_goes_on(stage):
    """It is of no page of before."""
    page, mark = page_whose_session_ended(stage)
    with ThreadPoolExecutor() as meanwhile:  # Firefox's driver waits as long as the navigation is held
        opening = meanwhile.submit(parts_page, stage.window, PORTAL)
        is_switched_while_held(stage, mark, "/parts.html")
        tab = opening.result()
    assert tab.run("fetch('/api/whoami').then(reply => reply.json())")["tenant"] == stage.tenant
    tab.close()
    page.close()


PARTS = [a_form_waits_for_the_user, a_link_waits_for_the_user, a_fetch_is_refused, what_the_user_opened_goes_on]
