"""What people are asked, by real clicks: pairing and site by the real tray, the permission by the browser.

Only Firefox's question can be answered here: Chromium asks in a window of its own, which a headless one has not. There the
extension has its permissions, as an administrator's build has.
"""
import subprocess

from rig.company import AUTH, PORTAL, WIKI
from rig.popup import Popup
from rig.stage import Stage, session_cookies
from rig.waiting import until

HOST = "wiki.example.test"
SWITCH = "li[data-site=wiki] [data-act=switch]"


def world(options):
    stage = Stage(options, 3600, ("wiki",), {"mode": "ask"})
    try:
        stage.lanyard.start()
        stage.lanyard.wait("wiki")
        stage.install(granted=() if options.browser == "firefox" else (WIKI, PORTAL, AUTH))
        stage.window = stage.browser().start()
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


def another_click_asks_for_the_site(stage):
    click(stage, SWITCH)
    if stage.kind == "firefox":
        stage.window.allow()
    answer("Use a browser", "s")
    until(lambda: session_cookies(stage.window, HOST), 10, "the session is in the browser")


def a_permission_that_is_taken_away_is_told_and_asked_for_again(stage):
    if stage.kind == "chromium":
        return  # here it is no optional one
    stage.popup.tab.run(f"browser.permissions.remove({{origins: ['{WIKI}/*']}})")
    stage.popup.wait(lambda view: stage.popup.site("wiki")["here"] == "no-permission", 10, "the popup says so")
    click(stage, "[data-act=allow]")
    stage.window.allow()
    stage.popup.wait(lambda view: stage.popup.site("wiki")["here"] == "", 10, "it works again")
    stage.window.clear_cookies(HOST)
    mark = stage.company.now()
    tab = stage.window.open(f"{WIKI}/day.html?how=idle")
    until(lambda: tab.is_loaded() and tab.address().startswith(WIKI), 20, "the page")
    assert not stage.company.sign_in_pages(mark)
    tab.close()


PARTS = [nobody_is_asked_before_a_click, a_click_has_the_tray_ask, another_click_asks_for_the_site,
         a_permission_that_is_taken_away_is_told_and_asked_for_again]
