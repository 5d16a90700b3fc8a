"""Sign-in in the real browser, with the real tray waiting for it: the same person, a first takeover, a planted record, a no."""
import json

from rig.company import API_KEY, KIM, LEE, WIKI
from rig.people import forget_users, page_to_sign_in, press, sign_in
from rig.popup import Popup
from rig.stage import bridged
from rig.waiting import until


def world(options):
    return bridged(options, life=120)


def plant(stage, tab):
    """Lee's record, the likelier by its own word, as a script of the page might leave it."""
    token = stage.company.ask("POST", "/users/refresh-token", {"email": LEE, "tenant": ""})["token"]
    record = {"uid": "lee", "isAnonymous": False, "lastLoginAt": "9999999999999", "stsTokenManager": {"refreshToken": token}}
    tab.run(f"localStorage.setItem('firebase:authUser:{API_KEY}:planted', JSON.stringify({json.dumps(record)}))")


def done(run, seconds=20):
    said, complaint = run.communicate(timeout=seconds)
    return run.returncode, said + complaint


def the_same_person_signs_in_again(stage):
    stage.settle()
    run = stage.lanyard.begin("sign-in", "wiki", "--browser")
    tab = page_to_sign_in(stage.window)
    plant(stage, tab)
    sign_in(tab, KIM)
    code, said = done(run)
    assert code == 0, said
    until(lambda: tab.address().startswith(WIKI), 10, lambda: f"the tab shows the site: {tab.address()}")
    assert stage.lanyard.status("wiki")["account"]["email"] == KIM
    mark = stage.company.now()
    stage.lanyard.must("refresh", "wiki")
    assert not stage.company.sign_in_pages(mark), "a sign-in page was needed"
    tab.close()


def a_site_with_a_service_worker(stage):
    """Which asks for the page itself, so that the browser shows nothing of it as the tab's."""
    tab = stage.window.open(f"{WIKI}/day.html?how=worker")
    until(lambda: tab.is_loaded() and tab.run("Boolean(navigator.serviceWorker?.controller)"), 20, "the page and its worker")
    forget_users(stage.window)
    run = stage.lanyard.begin("sign-in", "wiki", "--browser")
    asking = page_to_sign_in(stage.window)
    sign_in(asking, KIM)
    code, said = done(run)
    assert code == 0, said
    until(lambda: asking.address().startswith(WIKI), 10, lambda: f"the tab shows the site: {asking.address()}")
    asking.close()
    tab.run("navigator.serviceWorker.getRegistrations().then(all => Promise.all(all.map(one => one.unregister()))).then(() => true)")
    tab.close()


def the_user_cancels(stage):
    before = stage.lanyard.status("wiki")["account"]
    forget_users(stage.window)
    run = stage.lanyard.begin("sign-in", "wiki", "--browser")
    tab = page_to_sign_in(stage.window)
    popup = Popup(stage.window)
    popup.wait(lambda view: popup.site("wiki")["signingIn"], 10, "the popup says that Lanyard waits")
    assert "signing-in" in stage.lanyard.must("browser", "status", "--json")
    popup.say(type="cancel-sign-in")
    popup.close()
    code, said = done(run)
    assert code == 1, said
    assert stage.lanyard.status("wiki")["account"] == before
    tab.close()


def a_first_takeover_is_asked_about(stage):
    stage.lanyard.must("sign-out", "wiki")
    until(lambda: stage.lanyard.in_browser("wiki")["state"] not in ("owed", "leaving"), 40, "the browser's own sign-in has ended")
    run = stage.lanyard.begin("sign-in", "wiki", "--browser")
    tab = page_to_sign_in(stage.window)
    sign_in(tab, KIM)
    press("Sign in to Wiki", "Tab", "space")
    code, said = done(run)
    assert code == 0, said
    assert stage.lanyard.status("wiki")["state"] == "active"
    stage.lanyard.must("refresh", "wiki")
    tab.close()


PARTS = [the_same_person_signs_in_again, a_site_with_a_service_worker, the_user_cancels, a_first_takeover_is_asked_about]
