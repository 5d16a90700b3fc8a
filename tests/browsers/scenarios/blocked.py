"""The administrator keeps extensions away from the site (Chromium's runtime_blocked_hosts), whatever permissions say. It is told."""
from rig.company import WIKI
from rig.popup import Popup
from rig.stage import bridged
from rig.waiting import until


def world(options):
    return bridged(options, life=3600, sites=("wiki", "portal"), blocked=["*://wiki.example.test"], settles=False)


def it_is_told_and_left_alone(stage):
    popup = Popup(stage.window)
    assert popup.tab.run(f"chrome.permissions.contains({{origins: ['{WIKI}/*']}})"), "the browser says yes all the same"
    popup.wait(lambda view: popup.site("wiki")["here"] == "blocked", 20, "the popup says why")
    popup.close()
    assert stage.lanyard.in_browser("wiki")["state"] == "blocked"
    mark = stage.company.now()
    tab = stage.window.open(f"{WIKI}/day.html?how=idle")
    until(lambda: stage.company.sign_in_pages(mark), 20, "the browser ends at the sign-in page")
    assert not stage.company.refreshes(mark, "wiki"), "Lanyard refreshed in vain"
    tab.close()


def other_sites_are_as_ever(stage):
    until(lambda: stage.lanyard.in_browser("portal")["state"] == "set", 20, "the portal's session is in the browser")


PARTS = [it_is_told_and_left_alone, other_sites_are_as_ever]
