"""Two profiles of one browser, and two persons: each gets what it was given, and loses it alone."""
from rig.company import WIKI
from rig.stage import bridged, session_cookies
from rig.waiting import until

HOST = "wiki.example.test"


def world(options):
    stage = bridged(options, life=3600)
    stage.other = stage.browser("another profile").start()
    return stage


def the_second_is_paired_by_itself(stage):
    stage.other.wait_extension()
    assert not session_cookies(stage.other, HOST), "it has the session of the first"
    stage.pair(stage.other)
    stage.switch(stage.other, True, "wiki")
    until(lambda: session_cookies(stage.other, HOST), 10, "the session is in the second profile too")


def one_that_forgets_loses_it_alone(stage):
    stage.says(stage.other, type="forget")
    until(lambda: not session_cookies(stage.other, HOST), 5, "the cookie is gone there")
    assert session_cookies(stage.window, HOST), "and stays in the other profile"


def the_other_goes_on(stage):
    mark = stage.company.now()
    stage.window.clear_cookies(HOST)
    tab = stage.window.open(f"{WIKI}/day.html?how=idle")
    until(lambda: tab.is_loaded() and tab.address().startswith(WIKI), 15, "the page")
    assert not stage.company.sign_in_pages(mark)
    tab.close()


PARTS = [the_second_is_paired_by_itself, one_that_forgets_loses_it_alone, the_other_goes_on]
