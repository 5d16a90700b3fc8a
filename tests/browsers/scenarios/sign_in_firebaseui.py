"""Sign-in in the real browser on Google's own page (gcip-iap with FirebaseUI, the Auth emulator behind it), the tray waiting."""
from rig import google
from rig.company import APAC, KIM, PASSWORD, PORTAL, WIKI
from rig.people import page_to_sign_in, press
from rig.stage import bridged
from rig.waiting import until


def world(options):
    return bridged(options, life=120, sites=("wiki", "portal"), google=True)


def signs_in(stage, name, origin, tenant=None):
    """For the first time, so Lanyard asks by name; then the session is in the browser, and is refreshed without the page."""
    run = stage.lanyard.begin("sign-in", name, "--browser")
    tab = page_to_sign_in(stage.window)
    google.sign_in(tab, KIM, PASSWORD, tenant)
    press(f"Sign in to {name.capitalize()}", "Tab", "space")
    said, complaint = run.communicate(timeout=30)
    assert run.returncode == 0, said + complaint
    until(lambda: tab.address().startswith(origin), 10, lambda: f"the tab shows the site: {tab.address()}")
    told = stage.lanyard.status(name)
    assert told["state"] == "active" and told["account"]["email"] == KIM, told
    until(lambda: stage.lanyard.in_browser(name)["state"] == "set", 20, lambda: f"Lanyard keeps it: {stage.lanyard.in_browser(name)}")
    mark = stage.company.now()
    stage.lanyard.must("refresh", name)
    tab.reload()
    until(lambda: stage.company.seen(mark, step="app", resource=name), 10, "the site is loaded again")
    assert not stage.company.sign_in_pages(mark), "a sign-in page was needed"
    tab.close()
    return told


def a_person_of_the_project(stage):
    signs_in(stage, "wiki", WIKI)


def a_person_of_the_tenant_that_they_choose(stage):
    """FirebaseUI keeps such a user under the tenant's name."""
    told = signs_in(stage, "portal", PORTAL, APAC)
    assert APAC in str(told), told


PARTS = [a_person_of_the_project, a_person_of_the_tenant_that_they_choose]
