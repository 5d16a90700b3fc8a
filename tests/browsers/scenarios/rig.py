"""The rig itself: what the browsers do without the bridge. If this were kinder than the world, the rest would show nothing."""
from concurrent.futures import ThreadPoolExecutor

from rig.company import KIM, WIKI
from rig.people import sign_in
from rig.waiting import until
from rig.world import HERE, World

LIFE = 5  # seconds of a session


def world(options):
    stage = World(options.build, options.browser, life=LIFE)
    stage.install(source=HERE / "bare", host=HERE / "bare/no-host", name="org.lanyard.bare")
    stage.window = stage.browser().start()
    return stage


def a_person_signs_in_by_hand(stage):
    tab = stage.window.open(f"{WIKI}/day.html")
    sign_in(tab, KIM)
    until(lambda: tab.address() == f"{WIKI}/day.html", 20, "back at the page")
    names = [cookie["name"] for cookie in stage.window.cookies("wiki.example.test")]
    assert any("IAP_AUTH_TOKEN_" in name for name in names), names
    stage.tab = tab


def the_session_ends_and_the_page_fails(stage):
    until(lambda: stage.tab.run("window.day?.failed > 1"), LIFE + 10, "the page's requests fail")
    assert stage.company.refusals(), "and the server saw them"


def a_new_tab_ends_at_the_sign_in_page(stage):
    mark = stage.company.now()
    tab = stage.window.open(f"{WIKI}/")
    until(lambda: stage.company.sign_in_pages(mark), 20, "the sign-in page")
    tab.close()


def nobody_waits_for_a_tab_that_closed(stage):
    if stage.kind == "firefox":
        return  # answers one question after the other
    tab = stage.window.open("about:blank")
    with ThreadPoolExecutor() as meanwhile:
        asked = meanwhile.submit(tab.run, "new Promise(() => {})", seconds=20)
        tab.close()
        assert isinstance(asked.exception(), RuntimeError), asked.exception()


PARTS = [a_person_signs_in_by_hand, the_session_ends_and_the_page_fails, a_new_tab_ends_at_the_sign_in_page,
         nobody_waits_for_a_tab_that_closed]
