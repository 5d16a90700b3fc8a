"""Debian's Firefox ESR, driven over Marionette.

The driver's privileged side ("chrome") reads the store of cookies and what the browser knows of the extension.
"""
import base64
import json
import pathlib
import socket
import threading

from .browser import Browser
from .waiting import until

PREFERENCES = {
    "app.normandy.enabled": False, "app.update.enabled": False, "browser.aboutwelcome.enabled": False,
    "browser.shell.checkDefaultBrowser": False, "browser.startup.homepage_override.mstone": "ignore",
    "browser.newtabpage.enabled": False, "datareporting.policy.dataSubmissionEnabled": False,
    "datareporting.policy.firstRunURL": "", "toolkit.telemetry.enabled": False, "extensions.getAddons.cache.enabled": False,
    "network.captive-portal-service.enabled": False, "network.connectivity-service.enabled": False,
    "browser.sessionstore.resume_from_crash": False, "remote.prefs.recommended": False, "marionette.port": 0,
    "privacy.userContext.enabled": True, "security.notification_enable_delay": 0,
    "xpinstall.signatures.required": False, "browser.tabs.warnOnClose": False, "toolkit.startup.max_resumed_crashes": -1,
}


class Marionette:
    """Its protocol: LENGTH:[0, number, command, parameters], answered by [1, number, error, result]."""

    def __init__(self, port):
        self._socket = socket.create_connection(("127.0.0.1", port))
        self._input, self._number, self._turn = self._socket.makefile("rb"), 0, threading.RLock()
        self._read()  # its greeting
        self.call("WebDriver:NewSession", capabilities={"alwaysMatch": {"pageLoadStrategy": "none"}})
        self.call("WebDriver:SetTimeouts", script=120000)

    def _read(self):
        length = b""
        while (byte := self._input.read(1)) != b":":
            if not byte:
                raise AssertionError("Firefox is gone")
            length += byte
        return json.loads(self._input.read(int(length)))

    def call(self, command, **params):
        with self._turn:
            self._number += 1
            message = json.dumps([0, self._number, command, params])
            self._socket.sendall(f"{len(message.encode())}:{message}".encode())
            _, number, error, result = self._read()
            assert number == self._number
        if error:
            raise RuntimeError(f"{command}: {error['error']}: {error['message']}")
        return result["value"] if isinstance(result, dict) and set(result) == {"value"} else result

    def evaluate(self, script):
        return self.call("WebDriver:ExecuteAsyncScript", args=[], newSandbox=True, script=f"""
            const done = arguments[arguments.length - 1];
            (async () => ({script}))().then(value => done({{value}}), error => done({{error: String(error)}}));""")

    def close(self):
        self._socket.close()


def value_of(answer):
    if answer and "error" in answer:
        raise RuntimeError(answer["error"])
    return (answer or {}).get("value")


class Tab:
    def __init__(self, browser, handle):
        self._browser, self.handle = browser, handle

    def _call(self, command, **params):
        with self._browser.turn:
            self._browser.call("WebDriver:SwitchToWindow", handle=self.handle, focus=False)
            return self._browser.call(command, **params)

    def go(self, url):
        self._call("WebDriver:Navigate", url=url)

    def run(self, script, seconds=60):
        """The value of an expression, or what its promise becomes."""
        with self._browser.turn:
            self._browser.call("WebDriver:SwitchToWindow", handle=self.handle, focus=False)
            return value_of(self._browser.connection.evaluate(script))

    def address(self):
        return self._call("WebDriver:GetCurrentURL")

    def is_loaded(self):
        try:
            return self.run("document.readyState") == "complete"
        except RuntimeError:  # the document went away meanwhile
            return False

    def back(self):
        self.run("void setTimeout(() => history.back())")

    def reload(self):
        self.run("void setTimeout(() => location.reload())")

    def choose(self):
        """The person goes to this tab."""
        with self._browser.turn:
            self._browser.call("WebDriver:SwitchToWindow", handle=self.handle, focus=True)

    def press(self, *keys):
        """As the person does: "Tab", "Enter"."""
        codes = {"Tab": "\ue004", "Enter": "\ue007"}
        actions = [{"type": kind, "value": codes[key]} for key in keys for kind in ("keyDown", "keyUp")]
        self._call("WebDriver:PerformActions", actions=[{"type": "key", "id": "keyboard", "actions": actions}])

    def picture(self, file):
        pathlib.Path(file).write_bytes(base64.b64decode(self._call("WebDriver:TakeScreenshot", full=False, hash=False)))

    def click(self, selector):
        with self._browser.turn:
            element = self._call("WebDriver:FindElement", using="css selector", value=selector)
            self._browser.call("WebDriver:ElementClick", id=list(element.values())[0])

    def looks(self, width, height, dark):
        """As on a desktop of that shade, in a window of that size."""
        self._browser.privileged(f"Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', {0 if dark else 1})")
        self._call("WebDriver:SetWindowRect", width=max(width, 450), height=height + 90)  # it has bars, and no narrower window

    def close(self):
        with self._browser.turn:
            left = self._call("WebDriver:CloseWindow")
            self._browser.call("WebDriver:SwitchToWindow", handle=left[0], focus=False)  # privileged scripts run in a window, too


class Firefox(Browser):
    """Languages other than English need their packages."""

    name = "firefox"

    def __init__(self, folder, log, extension=None, language="en-US", preferences=None, is_shown=False):
        """`is_shown`: in a window on the screen."""
        super().__init__(folder, log, extension, language)
        self._flags = [] if is_shown else ["--headless"]
        self._preferences = {**PREFERENCES, **(preferences or {})}
        self.turn = threading.RLock()

    def start(self, *addresses):
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "MarionetteActivePort").unlink(missing_ok=True)
        chosen = {**self._preferences, "intl.locale.requested": self._language}
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in chosen.items()]
        (self.folder / "user.js").write_text("\n".join(lines) + "\n", encoding="utf-8")
        self._begin("/usr/lib/firefox-esr/firefox-esr", *self._flags, "--marionette", "--remote-allow-system-access", "--no-remote",
                    "--profile", str(self.folder), *(addresses or ["about:blank"]), MOZ_CRASHREPORTER_DISABLE="1")
        self.connection = Marionette(until(self._port, 90, "Firefox's Marionette"))
        return self

    def _port(self):
        assert self.process.poll() is None, "Firefox ended at its start"
        try:
            return int((self.folder / "MarionetteActivePort").read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return None

    def call(self, command, **params):
        return self.connection.call(command, **params)

    def privileged(self, script):
        """In the browser's own process."""
        with self.turn:
            self.call("Marionette:SetContext", value="chrome")
            try:
                return value_of(self.connection.evaluate(script))
            finally:
                self.call("Marionette:SetContext", value="content")

    # --- Tabs

    def open(self, address):
        with self.turn:
            self.call("WebDriver:SwitchToWindow", handle=self.call("WebDriver:GetWindowHandles")[0], focus=False)
            tab = Tab(self, self.call("WebDriver:NewWindow", type="tab", focus=True)["handle"])
        tab.go(address)
        return tab

    def _opened(self, script):
        """The tab that a privileged script opened."""
        with self.turn:
            before = self.call("WebDriver:GetWindowHandles")
            self.privileged(script)
            fresh = until(lambda: [one for one in self.call("WebDriver:GetWindowHandles") if one not in before], 20, "another tab")
        return Tab(self, fresh[0])

    def open_in_container(self, address, name):
        """A tab in the container of this name, which is made where there is none."""
        return self._opened(f"""(({{ContextualIdentityService: all}}) => {{
            const named = all.getPublicIdentities().find(one => one.name === {json.dumps(name)}) ?? all.create({json.dumps(name)}, 'briefcase', 'blue');
            gBrowser.addTab({json.dumps(address)}, {{userContextId: named.userContextId,
                triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal()}});
            return true;
        }})(ChromeUtils.importESModule('resource://gre/modules/ContextualIdentityService.sys.mjs'))""")

    def open_private(self, address, by=None):  # pylint: disable=unused-argument
        return self._opened(f"(openTrustedLinkIn({json.dumps(address)}, 'window', {{private: true}}), true)")

    def let_into_private(self):
        """As the person allows it on the page of add-ons; then it starts anew."""
        self._policy("""(async ({ExtensionPermissions}, {AddonManager}) => {
            await ExtensionPermissions.add(policy.id, {permissions: ['internal:privateBrowsingAllowed'], origins: []}, policy.extension);
            await (await AddonManager.getAddonByID(policy.id)).reload();
            return true;
        })(ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs'),
            ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs'))""")

    def tab_at(self, beginning):
        """The tab that shows such an address, where there is one."""
        tabs = (Tab(self, handle) for handle in self.call("WebDriver:GetWindowHandles"))
        return next((tab for tab in tabs if tab.address().startswith(beginning)), None)

    def addresses(self):
        return self.privileged("gBrowser.tabs.map(tab => tab.linkedBrowser.currentURI.spec)")

    # --- The store of cookies

    def cookies(self, host):
        return self.privileged(f"""Services.cookies.cookies.filter(cookie => cookie.host.replace(/^\\./, '') === {json.dumps(host)})
            .map(cookie => ({{name: cookie.name, value: cookie.value, expires: cookie.expiry / 1000, domain: cookie.host,
                path: cookie.path, secure: cookie.isSecure, httpOnly: cookie.isHttpOnly, session: cookie.isSession,
                origin: cookie.originAttributes}}))""")

    def clear_cookies(self, host):
        """As a person does it by hand: the extension hears nothing of it."""
        self.privileged(f"""new Promise(done => Services.clearData.deleteDataFromHost({json.dumps(host)}, true,
            Ci.nsIClearDataService.CLEAR_COOKIES, () => done(true)))""")

    def put_cookie(self, host, name, value, ends=None):
        self.privileged(f"""Services.cookies.add({json.dumps(host)}, '/', {json.dumps(name)}, {json.dumps(value)}, true, true,
            {json.dumps(ends is None)}, {json.dumps((ends or 9999999999) * 1000)}, {{}}, Ci.nsICookie.SAMESITE_NONE,
            Ci.nsICookie.SCHEME_HTTPS).result === 0""")

    # --- The extension

    def _policy(self, then):
        return self.privileged(f"(policy => policy && {then})(WebExtensionPolicy.getByID({json.dumps(self.extension)}))")

    def wait_extension(self, seconds=60):
        until(lambda: self._policy("policy.extension?.backgroundState === 'running'"), seconds, "the extension runs in Firefox")

    def address_of_extension(self, path):
        return f"moz-extension://{self._policy('policy.mozExtensionHostname')}/{path}"

    def offer(self, extension):
        """The extension as it is now waits to be taken."""
        self.privileged(f"""(async ({{AddonManager}}, {{FileUtils}}) => {{
            gBrowser.offered = await AddonManager.getInstallForFile(new FileUtils.File({json.dumps(str(extension.xpi()))}));
            return true;
        }})(ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs'),
            ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs'))""")

    def update(self, page):  # pylint: disable=unused-argument
        """Takes what is offered, as it does with what it found somewhere."""
        self.privileged("(gBrowser.offered.install(), true)")
        until(lambda: self._policy("Boolean(policy.extension.upgrade)"), 8, "the extension hears of the new version")

    def kill_background(self):
        self._policy("policy.extension.terminateBackground({disableResetIdleForTest: true}).then(() => true)")

    def extension_process(self):
        pid = self.privileged("""ChromeUtils.requestProcInfo()
            .then(info => info.children.find(child => child.type === 'extension')?.pid)""")
        return pid or None

    def in_front(self, page):
        page.choose()

    def allow(self, page):  # pylint: disable=unused-argument
        """Says yes where the browser asks whether the extension may have a permission. `page`: of the extension, which asked."""
        self._answer("button")

    def refuse(self, page):  # pylint: disable=unused-argument
        self._answer("secondaryButton")

    def _answer(self, button):
        def click():
            return self.privileged(f"""(asked => Boolean(asked && !asked.hidden && (asked.{button}.click(), true)))(
                document.getElementById('addon-webext-permissions-notification'))""")
        until(click, 20, "the browser asks")
        until(lambda: not click(), 10, "the browser takes the answer")  # clicks that come too soon it passes over

    # --- Its end

    def _ask_to_end(self):
        try:
            self.call("Marionette:Quit", flags=["eAttemptQuit"])
        except (AssertionError, RuntimeError, OSError):
            pass
