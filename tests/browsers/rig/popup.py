"""The extension's popup, opened as a page of its own: what a person reads and presses there."""
import json

from .waiting import until

LISTEN = """(() => {
    if (window.rig) return true;
    window.rig = {view: null};
    const port = window.rig.port = (globalThis.browser ?? chrome).runtime.connect({name: 'popup'});
    port.onMessage.addListener(view => { window.rig.view = view; });
    return true;
})()"""


class Popup:
    """Speaks with the background as the popup's own script does; `tab` is for clicks and pictures."""

    def __init__(self, browser):
        self.tab = browser.page_of_extension("popup/popup.html")
        until(lambda: self.tab.is_loaded() and "popup.html" in self.tab.address(), 20, "the popup")
        self.tab.run(LISTEN)
        until(self.view, 20, "the background tells the popup what there is")

    def view(self):
        return self.tab.run("window.rig?.view ?? null")

    def say(self, **message):
        self.tab.run(f"window.rig.port.postMessage({json.dumps(message)})")

    def site(self, name):
        return next((site for site in self.view()["sites"] if site["id"] == name), None)

    def is_paired(self):
        view = self.view()
        return view["connection"] == "open" and view["paired"]

    def wait(self, condition, seconds, what):
        return until(lambda: condition(self.view()), seconds, lambda: f"{what}; the popup says {json.dumps(self.view())}")

    def switch(self, site, on):
        self.wait(lambda view: self.site(site), 20, f"the popup names {site}")
        if self.site(site)["enabled"] != on:
            self.say(type="enable" if on else "disable", site=site)
        self.wait(lambda view: self.site(site)["enabled"] == on, 20, f"{site} is {'on' if on else 'off'}")

    def close(self):
        self.tab.close()
