"""The administrator forbids the site's cookies: set says "ok", and nothing is ever sent. Nobody loops, and it is told."""
from rig.company import WIKI
from rig.popup import Popup
from rig.stage import bridged
from rig.waiting import until


def world(options):
    policies = {"CookiesBlockedForUrls": [WIKI]} if options.browser == "chromium" else {"Cookies": {"Block": [WIKI]}}
    return bridged(options, life=3600, policies=policies, settles=False)


def it_is_told_and_left_alone(stage):
    mark = stage.company.now()
    tab = stage.window.open(f"{WIKI}/day.html?how=idle")
    until(lambda: stage.company.sign_in_pages(mark), 30, "the browser ends at the sign-in page, as its settings want it")
    popup = Popup(stage.window)
    popup.wait(lambda view: popup.site("wiki")["here"] == "kept-back", 10, "the popup says why")
    popup.close()
    assert len(stage.company.refreshes(mark, "wiki")) <= 1, "Lanyard refreshed in vain"
    tab.close()


PARTS = [it_is_told_and_left_alone]
