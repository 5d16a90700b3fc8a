"""What people are asked, by real clicks: pairing and site by the real tray, the permission by the browser.

The extension has no permission for any site, as the one that everybody can install. The browsers have a window on the screen: Chromium
asks in no other way, and the toolbar is there.
"""
import subprocess

from rig.company import KIM, WIKI
from rig.popup import Popup
from rig.stage import Stage, session_cookies
from rig.toolbar import popup_of
from rig.waiting import until

HOST = "wiki.example.test"
SWITCH = "li[data-site=wiki] [data-act=switch]"


def world(options):
    stage = Stage(options, 3600, ("wiki",), {"mode": "ask"})
    try:
        stage.lanyard.start()
        stage.lanyard.wait("wiki")
        stage.install(granted=())
        stage.window = stage.browser(is_shown=True).start()
        stage.window.wait_extension()
        stage.popup = Popup(stage.window)
    except BaseException:
        stage.__exit__()
        raise
    return stage


def windows(title):
    """Those of the tray that are on the screen."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True, text=True, check=False)
    return found.stdout.split()


def answer(title, key):
    """In the tray's window, as its mnemonic does."""
    window = until(lambda: windows(title), 20, f"the tray asks: {title}")[0]
    subprocess.run(["xdotool", "windowfocus", "--sync", window, "key", f"alt+{key}"], check=True)
    until(lambda: not windows(title), 10, "the question is answered")


def click(stage, selector):
    stage.window.in_front(stage.popup.tab)
    until(lambda: stage.popup.tab.run(f"Boolean(document.querySelector('{selector}:enabled'))"), 20, selector)
    stage.popup.tab.click(selector)


def nobody_is_asked_before_a_click(stage):
    stage.popup.wait(lambda view: view["connection"] == "open" and not view["paired"], 20, "connected, and not paired")
    assert not windows("Connect a browser")
    assert stage.popup.view()["sites"] == [], "and it knows of no site"


def a_click_has_the_tray_ask(stage):
    click(stage, "[data-act=pair]")
    answer("Connect a browser", "c")
    stage.popup.wait(lambda view: view["paired"], 10, "the profile is paired")
    assert not session_cookies(stage.window, HOST), "which is no consent to a site"


def who_refuses_the_browser_is_not_asked_by_the_tray(stage):
    click(stage, SWITCH)
    stage.window.refuse(stage.popup.tab)
    click(stage, SWITCH)  # still there, and off: it asks again
    stage.window.refuse(stage.popup.tab)
    assert not stage.popup.site("wiki")["enabled"] and not windows("Use a browser")


def another_click_asks_for_the_site(stage):
    click(stage, SWITCH)
    stage.window.allow(stage.popup.tab)
    answer("Use a browser", "s")
    until(lambda: session_cookies(stage.window, HOST), 10, "the session is in the browser")


def a_permission_that_is_taken_away_is_told_and_asked_for_again(stage):
    stage.popup.tab.run(f"(globalThis.browser ?? chrome).permissions.remove({{origins: ['{WIKI}/*']}})")
    stage.popup.wait(lambda view: stage.popup.site("wiki")["here"] == "no-permission", 10, "the popup says so")
    click(stage, "[data-act=allow]")
    if stage.kind == "firefox":  # Chromium remembers the yes
        stage.window.allow(stage.popup.tab)
    stage.popup.wait(lambda view: stage.popup.site("wiki")["here"] == "", 10, "it works again")
    stage.window.clear_cookies(HOST)
    mark = stage.company.now()
    tab = stage.window.open(f"{WIKI}/day.html?how=idle")
    until(lambda: tab.is_loaded() and tab.address().startswith(WIKI), 20, "the page")
    assert not stage.company.sign_in_pages(mark)
    tab.close()


def the_first_request_after_it_wakes_the_background(stage):
    """And is held, whenever the site was granted."""
    stage.popup.tab.close()
    for _ in range(2):
        stage.window.kill_background()
        stage.window.clear_cookies(HOST)
        mark = stage.company.now()
        tab = stage.window.open(f"{WIKI}/day.html?how=idle")
        until(lambda tab=tab: tab.is_loaded() and tab.address().startswith(WIKI), 10, "the page")
        assert not stage.company.sign_in_pages(mark) and not stage.company.refusals(mark), "it went out without a session"
        tab.close()


def the_toolbars_popup_shows_it(stage):
    """Opened as a person opens it, and read as a screen reader does."""
    tab = stage.window.open(f"{WIKI}/day.html?how=idle")
    until(lambda: tab.is_loaded() and tab.address().startswith(WIKI), 20, "the page")
    stage.window.in_front(tab)
    popup = popup_of(stage.window)
    assert popup.read() is None, "it is not open yet"
    popup.open()

    def told():
        return {(name, is_on) for _, name, is_on in popup.read() or ()}
    wanted = {("Connected to Lanyard on this computer.", False), ("Sites in this browser", False), (f"Signed in as {KIM}.", False),
              ("Wiki", True), ("Portal", False), ("Open Lanyard", False)}
    until(lambda: wanted <= told(), 20, lambda: f"the popup says {sorted(told())}")
    subprocess.run(["xdotool", "key", "Escape"], timeout=20, check=True)
    until(lambda: popup.read() is None, 10, "it is closed again")
    tab.close()


PARTS = [nobody_is_asked_before_a_click, a_click_has_the_tray_ask,
         who_refuses_the_browser_is_not_asked_by_the_tray, another_click_asks_for_the_site,
         a_permission_that_is_taken_away_is_told_and_asked_for_again, the_first_request_after_it_wakes_the_background,
         the_toolbars_popup_shows_it]
