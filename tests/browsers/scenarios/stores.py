"""Each store by itself: a container, private windows, an app within another site's page. And all of them after a sign-out."""
import json

from rig.company import AUTH, FOREIGN, PORTAL, WIKI
from rig.popup import Popup
from rig.stage import bridged
from rig.waiting import until

PAGE = f"{WIKI}/day.html?how=idle"
PAIR = "https://foreign.test"


def world(options):
    stage = bridged(options, life=3600, granted=[WIKI, PORTAL, AUTH, FOREIGN])  # the user granted it when they named the pair
    stage.container = stage.private = stage.embedding = None
    return stage


def in_store(stage, store, partition=None):
    """The session cookies there, as the browser itself tells an extension."""
    popup = Popup(stage.window)
    details = {"url": f"{WIKI}/", "storeId": store, **({"partitionKey": {"topLevelSite": partition}} if partition else {})}
    try:
        found = popup.tab.run(f"(globalThis.browser ?? chrome).cookies.getAll({json.dumps(details)}).catch(() => [])")
    finally:
        popup.close()
    return [cookie["name"] for cookie in found if "IAP_AUTH_TOKEN_" in cookie["name"]]


def works(stage, tab, mark):
    until(lambda: tab.is_loaded() and tab.address().startswith(WIKI), 20, "the app")
    assert not stage.company.sign_in_pages(mark), "a sign-in page was shown"


def private_store(stage):
    return "1" if stage.kind == "chromium" else "firefox-private"


def a_container_has_its_own(stage):
    if stage.kind == "chromium":
        return  # has none
    mark = stage.company.now()
    stage.container = stage.window.open_in_container(PAGE, "Office")
    works(stage, stage.container, mark)
    number = stage.container.run("1") and stage.window.privileged(
        "gBrowser.tabs.map(tab => tab.userContextId).find(number => number > 0)")
    stage.container_store = f"firefox-container-{number}"
    assert in_store(stage, stage.container_store), "its own cookie"
    assert in_store(stage, "firefox-default"), "beside that of the profile"


def private_windows_where_nobody_let_it_in(stage):
    mark = stage.company.now()
    tab = stage.window.open_private(PAGE)
    until(lambda: stage.company.sign_in_pages(mark), 20, "the private window asks to sign in")
    tab.close()


def private_windows_where_the_user_let_it_in(stage):
    stage.window.let_into_private()
    stage.window.wait_extension()
    popup = Popup(stage.window)
    popup.wait(lambda view: view["connection"] == "open" and view["paired"], 30, "it starts anew, still paired")
    mark = stage.company.now()
    tab = stage.window.open_private(PAGE, by=popup.tab)
    works(stage, tab, mark)
    assert in_store(stage, private_store(stage)), "its own cookie"
    tab.close()
    until(lambda: not in_store(stage, private_store(stage)), 10, "gone with the window")
    stage.private = stage.window.open_private(PAGE, by=popup.tab)
    works(stage, stage.private, mark)
    popup.close()


def frame(stage):
    """Loads the app within the foreign page; what the server made of it."""
    mark = stage.company.now()
    stage.embedding.run(f"frame('{PAGE}')")
    return {entry["step"] for entry in stage.company.seen(mark, path="/day.html")}


def a_page_that_nobody_named_has_none(stage):
    stage.embedding = stage.window.open(f"{FOREIGN}/parts.html")
    until(lambda: stage.embedding.is_loaded() and stage.embedding.run("typeof frame") == "function", 20, "the foreign page")
    assert frame(stage) == {"challenge"}, "the app within another site's page is not signed in"


def a_pair_that_the_user_named_has_its_own(stage):
    popup = Popup(stage.window)
    found = popup.tab.run(f"(globalThis.browser ?? chrome).tabs.query({{url: '{FOREIGN}/*'}}).then(tabs => tabs[0]?.id)")
    popup.say(type="tab", tab=found)
    popup.wait(lambda view: view["embedded"], 10, "the popup offers it")
    popup.say(type="embed")
    popup.wait(lambda view: view["embedded"]["isNamed"], 10, "the pair is named")
    popup.close()
    until(lambda: in_store(stage, stage.default_store, PAIR), 10, "the pair's cookie")
    assert frame(stage) == {"app"}, "and it is sent there"


def a_sign_out_takes_each_of_them(stage):
    stores = [(stage.default_store, None), (stage.default_store, PAIR), (private_store(stage), None)]
    stores += [(stage.container_store, None)] if stage.container else []
    assert all(in_store(stage, *store) for store in stores), "all are signed in"
    stage.lanyard.must("sign-out", "wiki")
    for store in stores:
        until(lambda store=store: not in_store(stage, *store), 5, f"{store} is cleaned up")
    assert frame(stage) == {"challenge"}
    for tab in filter(None, (stage.container, stage.private)):
        mark = stage.company.now()
        tab.reload()
        until(lambda: stage.company.sign_in_pages(mark), 20, "it asks to sign in")
        tab.close()


PARTS = [a_container_has_its_own, private_windows_where_nobody_let_it_in, private_windows_where_the_user_let_it_in,
         a_page_that_nobody_named_has_none, a_pair_that_the_user_named_has_its_own, a_sign_out_takes_each_of_them]
