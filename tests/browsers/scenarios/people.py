"""Whose session it is, and who ends it: sign-out on both sides, another person, another tenant, consent, policy."""
from rig.company import APAC, EMEA, LEE, PORTAL, WIKI
from rig.people import sign_in
from rig.popup import Popup
from rig.stage import bridged, session_cookies
from rig.waiting import until

HOST = "wiki.example.test"


def world(options):
    return bridged(options, life=60, sites=("wiki", "portal"))


def who(stage, site):
    """Whom the server takes the browser for."""
    tab = stage.window.open(f"{site}/parts.html")
    until(lambda: tab.is_loaded() and tab.run("typeof ask") == "function", 20, "the page of parts")
    told = tab.run("fetch('/api/whoami').then(reply => reply.json())")
    tab.close()
    return told


def is_over(stage):
    """Whatever was pushed until now has been dealt with: the portal's next session, which comes after it, is there."""
    def value():
        return [cookie["value"] for cookie in session_cookies(stage.window, "portal.example.test")]
    before = value()
    stage.lanyard.must("refresh", "portal")
    until(lambda: value() not in ([], before), 15, "the portal's next session is in the browser")


def the_tenant_is_switched(stage):
    stage.settle()
    before = who(stage, PORTAL)["tenant"]
    after = EMEA if before == APAC else APAC
    stage.lanyard.must("switch", "portal", after)
    until(lambda: who(stage, PORTAL)["tenant"] == after, 10, f"the browser's tenant changed from {before}")


def another_persons_session_is_left_alone(stage):
    stage.window.clear_cookies(HOST)
    stage.switch(stage.window, False, "wiki")
    tab = stage.window.open(f"{WIKI}/day.html?how=idle")
    sign_in(tab, LEE)
    until(lambda: tab.address().startswith(WIKI), 20, "Lee is signed in")
    tab.close()
    lees = session_cookies(stage.window, HOST)
    stage.switch(stage.window, True, "wiki")
    mark = stage.company.now()
    stage.lanyard.must("refresh", "wiki")
    until(lambda: [entry for entry in stage.company.seen(mark, step="identity") if stage.company.by_browser(entry)], 10, "IAP is asked")
    is_over(stage)
    assert session_cookies(stage.window, HOST)[0]["value"] == lees[0]["value"], "Lee's session was replaced"
    assert who(stage, WIKI)["email"].endswith(LEE)
    stage.window.clear_cookies(HOST)
    stage.lanyard.must("refresh", "wiki")
    stage.settle()


def signed_out_in_the_browser_stays_so(stage):
    stage.settle()
    tab = stage.window.open(f"{WIKI}/?gcp-iap-mode=GCIP_SIGNOUT")
    until(lambda: not session_cookies(stage.window, HOST), 20, "the cookie is gone")
    stage.lanyard.must("refresh", "wiki")
    is_over(stage)
    assert not session_cookies(stage.window, HOST), "signed in again"
    tab.close()
    stage.window.stop()
    stage.window.start()
    stage.window.wait_extension()
    popup = Popup(stage.window)
    popup.wait(lambda view: view["paired"], 20, "the browser is connected again")
    stage.lanyard.must("refresh", "wiki")
    is_over(stage)
    assert not session_cookies(stage.window, HOST), "signed in again after a restart"
    assert stage.lanyard.status("wiki")["state"] == "active", "the tray's session goes on"
    popup.say(type="resume", site="wiki", store=popup.site("wiki")["store"])
    popup.close()
    stage.settle()


def signed_out_in_the_tray(stage):
    stage.settle()
    tab = stage.window.open(f"{WIKI}/day.html?how=idle")
    stage.lanyard.must("sign-out", "wiki")
    until(lambda: not session_cookies(stage.window, HOST), 1, "the cookie is gone within a second")
    mark = stage.company.now()
    tab.reload()
    until(lambda: stage.company.sign_in_pages(mark), 15, "the page asks to sign in")
    tab.close()


def the_policy_ends_it(stage):
    assert session_cookies(stage.window, "portal.example.test")
    stage.forbid()
    until(lambda: not session_cookies(stage.window, "portal.example.test"), 5, "the cookie is gone within seconds")


PARTS = [the_tenant_is_switched, another_persons_session_is_left_alone, signed_out_in_the_browser_stays_so, signed_out_in_the_tray,
         the_policy_ends_it]
