"""What a person does on the company's sign-in page, and in the tray's windows."""
import subprocess

from .company import AUTH, PASSWORD, WIKI
from .waiting import until


def is_asking(tab):
    return tab.address().startswith(AUTH) and tab.run("document.getElementById('sign-in-view')?.hidden === false")


def sign_in(tab, email):
    """On the page that the tab ends at, once it asks."""
    until(lambda: is_asking(tab), 20, lambda: f"the sign-in page asks; the tab is at {tab.address()}")
    tab.run(f"""(() => {{ document.getElementById('email').value = '{email}'; document.getElementById('password').value = '{PASSWORD}';
        document.getElementById('sign-in').click(); }})()""")


def switch_off(stage):
    """At the wiki; and the browser's own sign-in there has ended."""
    stage.switch(stage.window, False, "wiki")
    until(lambda: stage.lanyard.in_browser("wiki")["state"] == "off", 40, "nothing is left there")


def sign_in_without_lanyard(stage, email):
    """At the wiki, by the page itself, while the bridge is switched off there. The tab that shows it."""
    tab = stage.window.open(f"{WIKI}/day.html?how=idle")
    sign_in(tab, email)
    until(lambda: tab.address().startswith(WIKI), 20, f"{email} is signed in")
    return tab


def forget_users(browser):
    """The sign-in page keeps nobody any more."""
    tab = sign_in_page(browser)
    tab.run("""(async () => { localStorage.clear(); sessionStorage.clear();
        for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name); })()""")
    tab.close()


def sign_in_page(browser):
    """A tab with the page, as nobody was sent there."""
    tab = browser.open(f"{AUTH}/")
    until(lambda: tab.is_loaded() and tab.address().startswith(AUTH), 20, "the page")
    return tab


def page_to_sign_in(browser):
    """The tab that the extension opened for a sign-in, at the sign-in page."""
    def found():
        try:
            return browser.tab_at(AUTH)
        except RuntimeError:  # one that closes just now
            return None
    return until(found, 20, lambda: f"a tab asks to sign in: {browser.addresses()}")


def press(title, *keys):
    """In the tray's window of that title, once it is there. A window that closes at the key may fail xdotool."""
    seen = []

    def pressed():
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True, text=True, check=False).stdout.split()
        if not found:
            return bool(seen)
        seen.extend(found)
        return subprocess.run(["xdotool", "windowfocus", "--sync", found[0], "key", *keys], timeout=20, capture_output=True,
                              check=False).returncode == 0
    until(pressed, 30, f"the tray asks: {title}")
