"""Two profiles of one browser: nothing for the one that nobody paired; then each gets what it was given, and loses it alone; at last
another person is signed in in the second."""
import json

from rig.company import LEE, WIKI
from rig.pages import opens
from rig.people import sign_in
from rig.popup import Popup
from rig.stage import bridged, session_cookies
from rig.waiting import until

HOST = "wiki.example.test"


def world(options):
    stage = bridged(options, life=3600)
    set_mode(stage, "ask")
    stage.other = stage.browser("another profile").start()
    return stage


def set_mode(stage, mode):
    """A pairing that is wanted before the tray has noticed is one of the mode before."""
    stage.lanyard.set_bridge({"mode": mode})
    until(lambda: stage.lanyard.browsers()["mode"] == mode, 20, f"the tray's mode is {mode}")


def a_copy_that_nobody_paired_gets_nothing(stage):
    """The same extension, on the same computer: the tray asks nobody before somebody clicks there."""
    stage.other.wait_extension()
    popup = Popup(stage.other)
    popup.wait(lambda view: view["connection"] == "open" and view["policy"] == "ask", 20, "the copy is connected")
    assert not popup.is_paired() and not popup.view()["sites"]
    mark = stage.company.now()
    tab = stage.other.open(f"{WIKI}/")
    until(lambda: stage.company.sign_in_pages(mark), 20, "it has to sign in")
    before = session_cookies(stage.window, HOST)
    stage.lanyard.must("refresh", "wiki")
    until(lambda: session_cookies(stage.window, HOST) not in ([], before), 15, "the paired browser has the next session")
    assert not session_cookies(stage.other, HOST), "it has the session of the first"
    assert not popup.view()["sites"]
    tab.close()
    popup.close()


def the_second_is_paired_by_itself(stage):
    set_mode(stage, "on")
    stage.pair(stage.other)
    stage.switch(stage.other, True, "wiki")
    until(lambda: session_cookies(stage.other, HOST), 10, "the session is in the second profile too")


def one_that_forgets_loses_it_alone(stage):
    mark = stage.company.now()
    stage.says(stage.other, type="forget")
    until(lambda: not session_cookies(stage.other, HOST), 5, "the cookie is gone there")
    assert session_cookies(stage.window, HOST), "and stays in the other profile"
    until(lambda: len(stage.company.sign_in_pages(mark)) >= 3, 30, "signed out at the page there, back at it, and so is a new tab")


def the_other_goes_on(stage):
    stage.window.clear_cookies(HOST)
    opens(stage, WIKI)


def two_persons_in_two_profiles(stage):
    """Lee in the second by himself; what comes and goes for Kim is not his."""
    tab = stage.other.open(f"{WIKI}/day.html?how=idle")
    sign_in(tab, LEE)
    until(lambda: tab.address().startswith(WIKI) and session_cookies(stage.other, HOST), 20, "Lee is signed in")
    lees = session_cookies(stage.other, HOST)
    stage.pair(stage.other)
    popup = Popup(stage.other)
    popup.wait(lambda view: any(site["here"] == "foreign" and LEE in site["personHere"] for site in view["sites"]), 20, "the popup names Lee")
    popup.close()
    before = session_cookies(stage.window, HOST)
    stage.lanyard.must("refresh", "wiki")
    until(lambda: session_cookies(stage.window, HOST) not in ([], before), 15, "Kim has the next session in the first")
    assert session_cookies(stage.other, HOST) == lees, "Lee has his own in the second"

    mark = stage.company.now()
    report = json.loads(stage.lanyard.must("sign-out", "wiki", "--json"))
    until(lambda: not session_cookies(stage.window, HOST), 5, lambda: f"Kim's is gone from the first: {report}")
    until(lambda: len(stage.company.sign_in_pages(mark)) >= 3, 30, "Kim's own sign-in in the first has ended")
    assert session_cookies(stage.other, HOST) == lees, "and nothing from the second"
    tab.go(f"{WIKI}/day.html?how=idle&again")
    until(lambda: tab.is_loaded() and tab.address().startswith(WIKI), 15, lambda: f"Lee goes on; his tab is at {tab.address()}")
    tab.close()


PARTS = [a_copy_that_nobody_paired_gets_nothing, the_second_is_paired_by_itself, one_that_forgets_loses_it_alone, the_other_goes_on,
         two_persons_in_two_profiles]
