"""A world with everything in place: the tray signed in, the browser paired, some sites enabled in it."""
from concurrent.futures import ThreadPoolExecutor

from .company import EMEA
from .popup import Popup
from .processes import arguments, tree_of
from .waiting import until
from .world import World


def granted(sites):
    """The policy with which the tray pairs and enables these without a question."""
    return {"mode": "on", "resources": list(sites)}


def session_cookies(browser, host):
    return [cookie for cookie in browser.cookies(host) if "IAP_AUTH_TOKEN_" in cookie["name"]]


class Stage(World):
    """A world with one browser, `window`. Parts of a scenario share it, and leave it as they found it."""

    def __init__(self, options, life, sites, bridge=None, google=False):
        super().__init__(options.build, options.browser, life, bridge or granted(sites), google)
        self.window, self.sites, self._is_google = None, sites, google

    def begin(self, how):
        """The tray is there before the browser starts, and signs in meanwhile."""
        with ThreadPoolExecutor() as meanwhile:
            installing = meanwhile.submit(self.install, **how)
            self.lanyard.start()
            installing.result()
            self.window = self.browser(forced=how.get("forced", True))
            starting = meanwhile.submit(self.window.start)
            self.sign_in()
            starting.result()
        self.pair(self.window)
        self.switch(self.window, True, *self.sites)

    def sign_in(self):
        """What earlier sign-ins left is enough; Google's own people have left nothing."""
        if self._is_google:
            return
        self.lanyard.must("switch", "portal", EMEA)
        for site in ("wiki", "portal"):
            self.lanyard.wait(site)

    # --- What a person does in the popup

    def pair(self, browser):
        browser.wait_extension()
        popup = Popup(browser)
        popup.wait(lambda view: view["connection"] == "open", 20, "the browser is connected")
        if not popup.is_paired():
            popup.say(type="pair")
        popup.wait(lambda view: view["paired"], 20, "the browser is paired")
        popup.close()

    def switch(self, browser, on, *sites):
        popup = Popup(browser)
        for site in sites:
            popup.switch(site, on)
        popup.close()

    def says(self, browser, **message):
        popup = Popup(browser)
        popup.say(**message)
        popup.close()

    def forbid(self):
        """The policy withdraws the bridge."""
        self.lanyard.set_bridge({"mode": "off"})

    # --- What is so

    @property
    def default_store(self):
        return "0" if self.kind == "chromium" else "firefox-default"

    def settle(self, seconds=20):
        """Until each enabled site's session is in the store."""
        for site in self.sites:
            until(lambda site=site: session_cookies(self.window, f"{site}.example.test"), seconds, f"{site}'s session is in the browser")

    def relay_of(self, browser):
        return next((pid for pid in tree_of(browser.process.pid) if str(self.relay) in arguments(pid)[:2]), None)


def bridged(options, life, sites=("wiki",), settles=True, google=False, **how):
    stage = Stage(options, life, sites, google=google)
    try:
        stage.begin(how)
        if settles and not google:
            stage.settle()
    except BaseException:
        print(stage.log(), flush=True)
        stage.__exit__()
        raise
    return stage
