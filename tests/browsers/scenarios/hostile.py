"""Pages that want refreshes, or to know who is installed."""
import os

from rig.company import FOREIGN, WIKI
from rig.pages import parts_page
from rig.stage import bridged, session_cookies

HOST = "wiki.example.test"
IMAGES = int(os.environ.get("LANYARD_IMAGES", "200"))


def world(options):
    return bridged(options, life=3600)  # so that Lanyard refreshes nothing by itself meanwhile


def a_foreign_page_starts_no_refresh(stage):
    stage.settle()
    tab = parts_page(stage.window, FOREIGN)
    stage.window.clear_cookies(HOST)
    mark = stage.company.now()
    assert set(tab.run(f"images('{WIKI}/pixel.svg', {IMAGES})", seconds=110)) == {"failed"}
    assert len(stage.company.seen(mark, path="/pixel.svg")) == IMAGES, "all of the images were asked for"
    assert tab.run(f"ask('{WIKI}/api/time', {{mode: 'no-cors', credentials: 'include'}})") is not None
    assert tab.run(f"frame('{WIKI}/day.html?how=idle')") != "A working day"
    assert not stage.company.refreshes(mark, "wiki"), "a foreign page made Lanyard refresh"
    assert not session_cookies(stage.window, HOST), "or set the cookie"
    tab.close()


def an_app_that_forges_the_header_starts_few(stage):
    """A 401 with IAP's marker from the app itself: one retry, then it is left alone."""
    tab = parts_page(stage.window, WIKI)
    stage.settle()
    mark = stage.company.now()
    stage.company.fault(step="app", kind="answer", count=1000, status=401, body="no",
                        headers={"x-goog-iap-generated-response": "true"})
    got = tab.run("Promise.all([...Array(50)].map(() => ask('/api/time')))", seconds=90)
    again = tab.run("ask('/api/time')", seconds=30)
    stage.company.ask("DELETE", "/faults")
    assert set(got) == {401} and again == 401, (got, again)
    assert len(stage.company.refreshes(mark, "wiki")) <= 2, len(stage.company.refreshes(mark, "wiki"))
    tab.close()


def no_page_can_tell_that_it_is_installed(stage):
    """Not even one that knows its address, which Firefox makes up for each profile."""
    pages = [stage.window.address_of_extension(page) for page in ("waiting/waiting.html", "popup/popup.html", "icons/16.png")]
    tab = parts_page(stage.window, WIKI)
    for page in pages:
        assert tab.run(f"fetch('{page}').then(() => 'there', () => 'not')") == "not", page
        assert tab.run(f"image('{page}')") == "failed", page
    tab.close()


PARTS = [a_foreign_page_starts_no_refresh, an_app_that_forges_the_header_starts_few, no_page_can_tell_that_it_is_installed]
