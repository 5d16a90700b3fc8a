"""Sign-in in the real browser against who plants, answers and waits beside: nothing is taken but what the user did in that tab."""
import contextlib
import json

from rig.company import API_KEY, KIM, LEE, WIKI
from rig.people import forget_users, page_to_sign_in, press, sign_in, sign_in_page, sign_in_without_lanyard, switch_off
from rig.popup import Popup
from rig.stage import bridged, session_cookies
from rig.waiting import until

HOST = "wiki.example.test"
HOST_NAME = "org.lanyard.bridge"


def world(options):
    return bridged(options, life=3600)


def begin(stage):
    """The tray waits, and the tab that it had opened asks to sign in, for the page keeps nobody."""
    forget_users(stage.window)
    run = stage.lanyard.begin("sign-in", "wiki", "--browser")
    return run, page_to_sign_in(stage.window)


def ends(run, code):
    said, complaint = run.communicate(timeout=30)
    assert run.returncode == code, f"{run.returncode}: {said}{complaint}"
    return said + complaint


def is_kims(stage):
    told = stage.lanyard.status("wiki")
    assert told["account"]["email"] == KIM and told["state"] == "active", told
    stage.lanyard.must("refresh", "wiki")


def uid_of_kim(stage):
    tab = stage.window.open(f"{WIKI}/parts.html")
    until(lambda: tab.is_loaded() and tab.address().startswith(WIKI), 20, "a page of the site")
    subject = tab.run("fetch('/?gcp-iap-mode=IDENTITY').then(reply => reply.json()).then(({sub}) => sub)")
    tab.close()
    return subject.rsplit(":", 1)[1]


def plant(tab, uid, token):
    """A record of that person, the likelier by its own word, as a script of the page might leave it."""
    record = {"uid": uid, "isAnonymous": False, "lastLoginAt": "9999999999999", "stsTokenManager": {"refreshToken": token}}
    tab.run(f"localStorage.setItem('firebase:authUser:{API_KEY}:planted', JSON.stringify({json.dumps(record)}))")


def token_of(stage, email):
    return stage.company.ask("POST", "/users/refresh-token", {"email": email, "tenant": ""})["token"]


@contextlib.contextmanager
def page_that_keeps_nobody(stage):
    """Meanwhile the sign-in page keeps its users in memory."""
    def keep_in(storage):
        stage.company.ask("POST", "/auth-pages/login.example.test", {"storage": storage})
    keep_in("memory")
    try:
        yield
    finally:
        keep_in("indexedDB")


def of_two_records_the_sessions_owners_is_taken(stage):
    run, tab = begin(stage)
    plant(tab, "lee", token_of(stage, LEE))
    sign_in(tab, KIM)
    ends(run, 0)
    is_kims(stage)
    tab.close()


def an_old_record_of_the_same_person_is_no_use(stage):
    """The page keeps nothing; what lies there is of long ago."""
    uid = uid_of_kim(stage)
    with page_that_keeps_nobody(stage):
        run, tab = begin(stage)
        plant(tab, uid, "AMf-old")
        sign_in(tab, KIM)
        ends(run, 3)
        is_kims(stage)
    tab.close()


def another_persons_token_under_this_uid_is_no_use(stage):
    uid = uid_of_kim(stage)
    with page_that_keeps_nobody(stage):
        run, tab = begin(stage)
        plant(tab, uid, token_of(stage, LEE))
        sign_in(tab, KIM)
        ends(run, 1)
        is_kims(stage)
    tab.close()


def another_tab_does_not_count(stage):
    """It goes from the sign-in page to the site, as the tab that is waited for will."""
    run, tab = begin(stage)
    other = sign_in_page(stage.window)
    plant(other, "lee", token_of(stage, LEE))
    other.run(f"void setTimeout(() => {{ location.href = '{WIKI}/day.html?how=idle' }})")
    until(lambda: other.is_loaded() and other.address().startswith(WIKI), 20, "the other tab is at the site")
    other.close()
    assert run.poll() is None, "the tray waits still"
    tab.choose()
    sign_in(tab, KIM)
    ends(run, 0)
    is_kims(stage)
    tab.close()


def a_login_that_a_link_planted_is_asked_about(stage):
    """The page is signed in as somebody else already, and the tab passes it without a question."""
    switch_off(stage)
    sign_in_without_lanyard(stage, LEE).close()
    stage.switch(stage.window, True, "wiki")
    run = stage.lanyard.begin("sign-in", "wiki", "--browser")
    press("Different account", "Escape")
    ends(run, 1)
    is_kims(stage)
    stage.window.clear_cookies(HOST)
    forget_users(stage.window)


def another_profile_cannot_answer(stage):
    """It is paired and may have the site, and says with its own key that somebody signed in."""
    other = stage.browser("another profile").start()
    stage.pair(other)
    stage.switch(other, True, "wiki")
    until(lambda: session_cookies(other, HOST), 20, "the session is there, too")
    stage.window, first = other, stage.window  # the tray asks the one that came last
    run, tab = begin(stage)
    popup = Popup(first)
    row = {"storage": "local-storage", "key": f"firebase:authUser:{API_KEY}:[DEFAULT]", "uid": "lee", "tenantId": "", "isAnonymous": False,
           "lastLoginAt": "1", "refreshToken": token_of(stage, LEE)}
    forged = {"type": "signed-in", "site": "wiki", "attempt": "A" * 43, "owner": {"project": "acme-portal-prod", "tenant": "", "uid": "lee"}, "users": [row]}
    heard = popup.tab.run(f"""(async (api) => {{
        const {{profile}} = await api.storage.local.get('profile');
        const port = api.runtime.connectNative('{HOST_NAME}'), heard = [];
        const welcome = new Promise(done => port.onMessage.addListener(({{type, paired}}) => {{
            heard.push(type);
            if (type === 'welcome') done(paired);
        }}));
        port.postMessage({{type: 'hello', version: 1, extension: '1.0.0', browser: 'Other 1', canHold: true, profile}});
        if (!await welcome) return 'not paired';
        port.postMessage({json.dumps(forged)});
        port.postMessage({{type: 'refresh', request: 1, site: 'wiki', cause: 'missing'}});
        for (const end = Date.now() + 10000; !heard.includes('answer') && Date.now() < end;) await new Promise(go => setTimeout(go, 50));
        port.disconnect();
        return heard;
    }})(globalThis.browser ?? chrome)""")
    assert "answer" in heard, heard  # it was read, and passed over
    assert "a sign-in that nobody waits for is dropped" in stage.lanyard.log()
    popup.close()
    assert run.poll() is None, "the tray waits still"
    sign_in(tab, KIM)
    ends(run, 0)
    is_kims(stage)


PARTS = [of_two_records_the_sessions_owners_is_taken, an_old_record_of_the_same_person_is_no_use,
         another_persons_token_under_this_uid_is_no_use, another_tab_does_not_count, a_login_that_a_link_planted_is_asked_about,
         another_profile_cannot_answer]
