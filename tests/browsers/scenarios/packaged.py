"""The extension that `lanyard browser package` makes, published and forced as the guide says: nobody clicks, and sessions come."""
from rig.company import AUTH, WIKI
from rig.pages import opens
from rig.popup import Popup
from rig.stage import Stage, session_cookies
from rig.waiting import until

HOST = "wiki.example.test"


def world(options):
    stage = Stage(options, life=20, sites=("wiki",))
    try:
        stage.lanyard.start()
        stage.install_packaged()
        stage.sign_in()
        stage.window = stage.browser().start()
    except BaseException:
        print(stage.log(), flush=True)
        stage.__exit__()
        raise
    return stage


def it_comes_from_the_companys_server(stage):
    stage.window.wait_extension()
    fetched = [entry["path"] for entry in stage.company.seen(host="intranet.example.test")]
    assert any(path.endswith((".crx", ".xpi")) for path in fetched), fetched


def sessions_come_without_a_click(stage):
    until(lambda: session_cookies(stage.window, HOST), 30, "the wiki's session is in the browser")
    assert not session_cookies(stage.window, "portal.example.test"), "the policy names the wiki alone"


def a_tab_stays_open_over_an_end(stage):
    tab = stage.window.open(f"{WIKI}/day.html?how=fetch")
    until(lambda: tab.is_loaded() and tab.address().startswith(WIKI), 15, "the page")
    mark = stage.company.now()
    first = session_cookies(stage.window, HOST)
    until(lambda: session_cookies(stage.window, HOST) not in ([], first), 40, "the next session is in the browser")
    assert not stage.company.refusals(mark) and not stage.company.sign_in_pages(mark)
    tab.close()


def it_holds_what_comes_too_early(stage):
    """As only a forced extension may."""
    stage.window.clear_cookies(HOST)
    opens(stage, WIKI)


def it_may_touch_the_policys_sites_alone(stage):
    popup = Popup(stage.window)
    origins = popup.tab.run("(globalThis.browser ?? chrome).permissions.getAll().then(({ origins }) => origins)")
    popup.close()
    assert sorted(origins) == sorted(f"{origin}/*" for origin in (AUTH, WIKI)), origins


PARTS = [it_comes_from_the_companys_server, sessions_come_without_a_click, a_tab_stays_open_over_an_end, it_holds_what_comes_too_early,
         it_may_touch_the_policys_sites_alone]
