"""Sign-in in the real browser, with the real tray waiting for it: the same person, a first takeover, a planted record, a no."""
import json
import subprocess

from rig.company import API_KEY, AUTH, KIM, LEE, WIKI
from rig.people import sign_in
from rig.popup import Popup
from rig.stage import bridged
from rig.waiting import until


def world(options):
    return bridged(options, life=120)


def wait_for_page(stage):
    """The tab that the extension opened, at the sign-in page."""
    def found():
        try:
            return next((tab for tab in stage.window.tabs() if tab.address().startswith(AUTH)), None)
        except RuntimeError:  # one that closes just now
            return None
    return until(found, 20, lambda: f"a tab asks to sign in: {stage.window.addresses()}")


def forget_users(tab):
    """The sign-in page keeps nobody."""
    tab.run("""(async () => { localStorage.clear(); sessionStorage.clear();
        for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name); })()""")


def plant(stage, tab):
    """Lee's record, the likelier by its own word, as a script of the page might leave it."""
    token = stage.company.ask("POST", "/users/refresh-token", {"email": LEE, "tenant": ""})["token"]
    record = {"uid": "lee", "isAnonymous": False, "lastLoginAt": "9999999999999", "stsTokenManager": {"refreshToken": token}}
    tab.run(f"localStorage.setItem('firebase:authUser:{API_KEY}:planted', JSON.stringify({json.dumps(record)}))")


def done(run, seconds=20):
    said, complaint = run.communicate(timeout=seconds)
    return run.returncode, said + complaint


def press(title, *keys):
    subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync", "key", *keys],
                   check=True, timeout=20, capture_output=True)


def the_same_person_signs_in_again(stage):
    stage.settle()
    run = stage.lanyard.begin("sign-in", "wiki", "--browser")
    tab = wait_for_page(stage)
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


def the_user_cancels(stage):
    before = stage.lanyard.status("wiki")["account"]
    tab = stage.window.open(f"{AUTH}/")
    until(tab.is_loaded, 10, "the page")
    forget_users(tab)
    tab.close()
    run = stage.lanyard.begin("sign-in", "wiki", "--browser")
    tab = wait_for_page(stage)
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
    tab = wait_for_page(stage)
    sign_in(tab, KIM)
    press("Sign in to Wiki", "Tab", "space")
    code, said = done(run)
    assert code == 0, said
    assert stage.lanyard.status("wiki")["state"] == "active"
    stage.lanyard.must("refresh", "wiki")
    tab.close()


PARTS = [the_same_person_signs_in_again, the_user_cancels, a_first_takeover_is_asked_about]
