"""The extension's own popup, as a person opens it in a window on the screen, and as a screen reader reads it."""
import json
import subprocess

from .waiting import until

SHORTCUT = "Alt+Shift+L"

# The button of the toolbar's menu of extensions, then the extension's in it.
BUTTONS = ["#unified-extensions-button", "#unified-extensions-panel [data-extensionid={id}] .unified-extensions-item-action-button"]

# Where the middle of the button is on the screen, once it is there and still.
PLACE = """(button => {
    const { left, top, width, height } = button?.getBoundingClientRect() ?? { width: 0 };
    return width && [window.mozInnerScreenX + left + width / 2, window.mozInnerScreenY + top + height / 2].map(Math.round);
})(document.querySelector(%s))"""

# What Firefox's accessibility tells of the popup: [[role, name, whether it is on], ...]. It may know it a moment later.
READ = """(() => {
    const popup = document.querySelector('.webextension-popup-browser');
    if (popup?.closest('panel')?.state !== 'open') return null;
    const service = window.rigAccessibility ??= Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const isOn = element => {
        const states = {};
        element.getState(states, {});
        return Boolean(states.value & (Ci.nsIAccessibleStates.STATE_CHECKED | Ci.nsIAccessibleStates.STATE_PRESSED));
    };
    const told = element => [[service.getStringRole(element.role), element.name ?? '', isOn(element)],
        ...Array.from({ length: element.childCount }, (_, number) => told(element.getChildAt(number))).flat()];
    const top = service.getAccessibleFor(popup);
    return top ? told(top) : [];
})()"""


class FirefoxPopup:
    def __init__(self, browser):
        self._browser = browser

    def open(self):
        for button in BUTTONS:
            script = PLACE % json.dumps(button.format(id=json.dumps(self._browser.extension)))
            seen = []

            def rests():
                seen.append(self._browser.privileged(script))
                return len(seen) > 1 and seen[-1] and seen[-1] == seen[-2]
            until(rests, 20, lambda script=script: f"the button is there: {script}")
            subprocess.run(["xdotool", "mousemove", *map(str, seen[-1]), "click", "1"], timeout=20, check=True)

    def read(self):
        """What is told of it: {(role, name, whether it is on)}. None where no popup is open."""
        told = self._browser.privileged(READ)
        return None if told is None else {tuple(one) for one in told}


class ChromiumPopup:
    """By the shortcut that the person gave to the button."""

    def __init__(self, browser):
        self._browser = browser

    def open(self):
        page = self._browser.open("chrome://extensions/shortcuts")
        until(lambda: page.is_loaded() and page.run("typeof chrome.developerPrivate === 'object'"), 20, "the page of shortcuts")
        command = {"extensionId": self._browser.extension, "commandName": "_execute_action", "keybinding": SHORTCUT}
        page.run(f"chrome.developerPrivate.updateExtensionCommand({json.dumps(command)}).then(() => true)")
        page.close()
        subprocess.run(["xdotool", "key", SHORTCUT.lower()], timeout=20, check=True)

    def read(self):
        """What is told of it: {(role, name, whether it is on)}. None where no popup is open."""
        tab = self._browser.tab_at(self._browser.address_of_extension("popup/popup.html"))
        if tab is None:
            return None
        assert tab.run("chrome.extension.getViews({type: 'popup'}).includes(window)"), "it is the popup, no tab"
        nodes = tab.call("Accessibility.getFullAXTree")["nodes"]
        return {(node["role"]["value"], node.get("name", {}).get("value", ""), is_on(node)) for node in nodes if "role" in node}


def is_on(node):
    return any(one["name"] == "checked" and one["value"]["value"] == "true" for one in node.get("properties", ()))


def popup_of(browser):
    return ChromiumPopup(browser) if browser.name == "chromium" else FirefoxPopup(browser)
