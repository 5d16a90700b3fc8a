"""Whose session it is, and who ends it: sign-out on both sides, another person, another tenant, consent, policy."""
import json
import time

from rig.company import APAC, EMEA, FOREIGN, KIM, LEE, PORTAL, WIKI
from rig.pages import form_page, open_ready, parts_page
from rig.people import is_asking, sign_in_without_lanyard, switch_off
from rig.popup import Popup
from rig.stage import bridged, granted, session_cookies
from rig.waiting import until

HOST = "wiki.example.test"
CALM = 1.5  # seconds after which Firefox's pages ask without us
ASKS = "fetch('/api/whoami').then(reply => reply.status, () => 'refused')"


def world(options):
    return bridged(options, life=60, sites=("portal",))  # the wiki is off at first


def who(stage, site):
    """Whom the server takes the browser for."""
    tab = parts_page(stage.window, site)
    told = tab.run("fetch('/api/whoami').then(reply => reply.json())")
    tab.close()
    return told


def tenants(stage):
    """The portal's tenant now, and the one to switch to."""
    stage.settle()
    now = who(stage, PORTAL)["tenant"]
    return now, EMEA if now == APAC else APAC


def switch_with_a_page_open(stage, after):
    """Lanyard asks first."""
    switching = stage.lanyard.begin("switch", "portal", after)
    stage.lanyard.answer("Switch tenant", "s")
    assert switching.wait(20) == 0, "switched"


def until_tenant(stage, tenant, what):
    until(lambda: who(stage, PORTAL)["tenant"] == tenant, 10, what)


def is_over(stage):
    """Whatever was pushed until now has been dealt with: the portal's next session, which comes after it, is there."""
    def value():
        return [cookie["value"] for cookie in session_cookies(stage.window, "portal.example.test")]
    before = value()
    stage.lanyard.must("refresh", "portal")
    until(lambda: value() not in ([], before), 15, "the portal's next session is in the browser")


def a_page_that_asks_without_pause_stays_of_its_tenant(stage):
    """Nobody was switched yet, so in Firefox nobody looks at what it asks until then."""
    before, after = tenants(stage)
    tab = open_ready(stage.window, f"{PORTAL}/ceaseless.html", "typeof go === 'function'", "a page that asks")
    tab.run("void go()")
    time.sleep(CALM)
    mark = stage.company.now()
    switch_with_a_page_open(stage, after)
    until_tenant(stage, after, "a new page is of the tenant that was chosen")
    assert tab.run(ASKS) == "refused", "the old page asks nothing"
    tab.run("void (window.asks = false)")
    asked = stage.company.seen(mark, path="/api/time", step="app")
    assert asked and {entry["tenant"] for entry in asked} == {before}, [entry["tenant"] for entry in asked]
    tab.close()


def the_tenant_is_switched(stage):
    before, after = tenants(stage)
    stage.lanyard.must("switch", "portal", after)
    until_tenant(stage, after, f"the browser's tenant changed from {before}")


def a_form_of_the_tenant_before_waits(stage):
    _, after = tenants(stage)
    tab = form_page(stage.window, PORTAL)
    tab.run("(() => { const text = document.getElementById('text'); text.value = 'a'.repeat(2000); text.focus(); })()")
    switch_with_a_page_open(stage, after)
    until_tenant(stage, after, "a new page is of the tenant that was chosen")
    mark = stage.company.now()
    assert tab.run(ASKS) == "refused", "the old page asks nothing"
    tab.run("(() => { document.getElementById('text').focus(); setTimeout(() => document.getElementById('form').requestSubmit()); })()")
    assert who(stage, PORTAL)["tenant"] == after, "others go on"  # the tab itself answers no script while it waits
    assert not arrived(stage, mark), "the form waits"
    tab.press("Tab", "Tab", "Tab", "Enter")  # its own button, "Reload page", "Keep page"
    sent = until(lambda: arrived(stage, mark), 10, "the form is sent once the page is kept")
    assert sent[0]["method"] == "POST", sent
    tab.close()


def a_form_with_a_tab_of_its_own_waits(stage):
    _, after = tenants(stage)
    tab = form_page(stage.window, PORTAL)
    switch_with_a_page_open(stage, after)
    until_tenant(stage, after, "a new page is of the tenant that was chosen")
    mark, count = stage.company.now(), len(stage.window.addresses())
    tab.run("(() => { const form = document.getElementById('form'); form.target = '_blank'; document.getElementById('text').focus(); })()")
    tab.press("Tab", "Enter")  # the form's own button
    until(lambda: len(stage.window.addresses()) == count + 1, 10, "the form opens a tab")
    assert who(stage, PORTAL)["tenant"] == after, "others go on"
    assert not arrived(stage, mark), "the form waits"
    tab.choose()
    tab.press("Tab", "Tab", "Enter")  # "Reload page", "Keep page"
    sent = until(lambda: arrived(stage, mark), 10, "the form is sent once its page is kept")
    assert sent[0]["method"] == "POST", sent
    tab.close()
    stage.window.tab_at(PORTAL).close()


def arrived(stage, mark):
    return [entry for entry in stage.company.seen(mark, path="/api/receive") if stage.company.by_browser(entry)]


def becomes_free(tab, asks):
    """Its document goes away meanwhile."""
    def is_free():
        try:
            return tab.run(asks) == 200
        except RuntimeError:
            return False
    until(is_free, 10, "the page loaded anew is free")


def a_page_of_the_tenant_before_is_loaded_again(stage):
    before, after = tenants(stage)
    tab = parts_page(stage.window, PORTAL)
    stage.lanyard.begin("switch", "portal", before).wait(20)  # no other: nothing is asked
    switch_with_a_page_open(stage, after)
    until(lambda: tab.run("ask('/api/whoami')") != 200, 10, "the page sends nothing")
    tab.reload()
    becomes_free(tab, "ask('/api/whoami')")
    told = tab.run("fetch('/api/whoami').then(reply => reply.json())")
    assert told["tenant"] == after, told
    tab.close()


def a_page_out_of_history_is_of_the_tenant_before(stage):
    """It was in no tab when the tenant was switched."""
    _, after = tenants(stage)
    tab = form_page(stage.window, PORTAL)
    tab.run("void (window.isOld = true)")
    tab.go(f"{FOREIGN}/form.html")
    until(lambda: tab.is_loaded() and tab.address().startswith(FOREIGN), 20, "the tab goes elsewhere")
    stage.lanyard.must("switch", "portal", after)  # no page is open, so nobody is asked
    until_tenant(stage, after, "a new page is of the tenant that was chosen")
    tab.back()
    until(lambda: tab.is_loaded() and tab.address().startswith(PORTAL), 10, "the page is back")
    assert tab.run("window.isOld === true"), "the browser kept it as it was"
    assert tab.run(ASKS) == "refused", "it sends nothing"
    tab.reload()
    becomes_free(tab, ASKS)
    tab.close()


def a_form_of_a_page_loaded_since_is_sent(stage):
    """Also into a new tab, which says nothing of its age."""
    _, after = tenants(stage)
    stage.lanyard.must("switch", "portal", after)
    until_tenant(stage, after, "a new page is of the tenant that was chosen")
    for target in ("_self", "_blank"):
        tab, mark = form_page(stage.window, PORTAL), stage.company.now()
        tab.run("history.pushState(null, '', '?since')")  # so its tab is looked at anew
        tab.run(f"(() => {{ document.getElementById('form').target = '{target}'; document.getElementById('text').focus(); }})()")
        tab.press("Tab", "Enter")  # the form's own button
        sent = until(lambda mark=mark: arrived(stage, mark), 10, f"the form is sent ({target})")
        assert sent[0]["method"] == "POST", sent
        until(lambda: f"{PORTAL}/api/receive" in stage.window.addresses(), 10, lambda: f"its answer is there: {stage.window.addresses()}")
        tab.close()
    stage.window.tab_at(PORTAL).close()


def another_persons_session_is_left_alone(stage):
    sign_in_without_lanyard(stage, LEE).close()
    lees = session_cookies(stage.window, HOST)
    stage.sites = ("wiki", "portal")
    stage.lanyard.set_bridge(granted(stage.sites))
    stage.switch(stage.window, True, "wiki")
    mark = stage.company.now()
    stage.lanyard.must("refresh", "wiki")
    until(lambda: [entry for entry in stage.company.seen(mark, step="identity") if stage.company.by_browser(entry)], 10, "IAP is asked")
    is_over(stage)
    assert session_cookies(stage.window, HOST)[0]["value"] == lees[0]["value"], "Lee's session was replaced"
    assert who(stage, WIKI)["email"].endswith(LEE)
    page = form_page(stage.window, WIKI)
    stage.window.clear_cookies(HOST)
    stage.lanyard.must("refresh", "wiki")
    stage.settle()
    assert page.run(ASKS) == "refused", "a page that was loaded as Lee asks as Kim"
    page.close()


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
    """With the sign-in page's own record in the browser, which would sign a new tab in again."""
    switch_off(stage)
    tab = sign_in_without_lanyard(stage, KIM)
    stage.window.clear_cookies(HOST)
    tab.reload()
    until(lambda: tab.address().startswith(WIKI) and session_cookies(stage.window, HOST), 20, "the record signs in by itself")
    stage.switch(stage.window, True, "wiki")
    until(lambda: stage.lanyard.in_browser("wiki")["state"] == "set", 20, "Lanyard keeps it")
    report = json.loads(stage.lanyard.must("sign-out", "wiki", "--json"))
    assert report["stillSignedInAt"] == ["login.example.test"], report
    until(lambda: not session_cookies(stage.window, HOST), 1, "the cookie is gone within a second")
    owed = stage.lanyard.in_browser("wiki")
    assert owed["state"] == "leaving" and owed["page"] == "login.example.test" and owed["since"], owed
    until(lambda: stage.lanyard.in_browser("wiki")["state"] == "no-session", 40, "the browser's own sign-in has ended")
    tab.go(f"{WIKI}/day.html?how=idle")
    until(lambda: is_asking(tab), 15, lambda: f"the page asks to sign in; it is at {tab.address()}")
    tab.close()


def the_policy_ends_it(stage):
    assert session_cookies(stage.window, "portal.example.test")
    stage.forbid()
    until(lambda: not session_cookies(stage.window, "portal.example.test"), 5, "the cookie is gone within seconds")


PARTS = [a_page_that_asks_without_pause_stays_of_its_tenant, the_tenant_is_switched,
         a_form_of_the_tenant_before_waits, a_form_with_a_tab_of_its_own_waits,
         a_page_of_the_tenant_before_is_loaded_again, a_page_out_of_history_is_of_the_tenant_before,
         a_form_of_a_page_loaded_since_is_sent, another_persons_session_is_left_alone, signed_out_in_the_browser_stays_so,
         signed_out_in_the_tray, the_policy_ends_it]
