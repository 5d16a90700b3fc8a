"""Debian's Chromium, driven over its DevTools protocol.

It runs with the policies and the extension that `rig/installed.py` put into the private folders of the system.
"""
import json
import os
import pathlib
import signal
import subprocess
import threading
import time
import urllib.request

import websocket

from .browser import Browser
from .installed import offer_chromium
from .processes import arguments, tree_of
from .waiting import until

FLAGS = ["--no-first-run", "--no-default-browser-check", "--remote-debugging-port=0", "--disable-gpu",
         "--remote-allow-origins=*", "--disable-features=MediaRouter,OptimizationHints", "--password-store=basic"]


class Connection:
    """One web socket to the browser; sessions are told apart by their ids."""

    def __init__(self, address):
        self._socket = websocket.create_connection(address, timeout=None, suppress_origin=True,
                                                   enable_multithread=True)
        self._next, self._answers, self._arrived = 0, {}, threading.Condition()
        self._closed, self._gone = False, set()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        try:
            while True:
                message = json.loads(self._socket.recv())
                with self._arrived:
                    if "id" in message:
                        self._answers[message["id"]] = message
                    elif message["method"] == "Target.detachedFromTarget":
                        self._gone.add(message["params"]["sessionId"])
                    self._arrived.notify_all()
        except (OSError, ValueError, websocket.WebSocketException):
            with self._arrived:
                self._closed = True
                self._arrived.notify_all()

    def call(self, method, session=None, seconds=60, **params):
        with self._arrived:
            self._next += 1
            number = self._next
        message = {"id": number, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        self._socket.send(json.dumps(message))
        with self._arrived:
            self._arrived.wait_for(lambda: number in self._answers or self._closed or session in self._gone, seconds)
            answer = self._answers.pop(number, None)
        if answer is None and session in self._gone:  # nobody answers for a tab that closed
            raise RuntimeError(f"{method}: the tab is gone")
        if answer is None:
            raise AssertionError(f"{method}: {'the browser is gone' if self._closed else f'no answer in {seconds} s'}")
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error'].get('message')}")
        return answer["result"]

    def close(self):
        self._socket.close()


class Tab:
    def __init__(self, browser, target):
        self._browser, self.target = browser, target
        self.attach()

    def attach(self):
        self._session = self._browser.call("Target.attachToTarget", targetId=self.target, flatten=True)["sessionId"]
        self.call("Page.enable")

    def call(self, method, seconds=60, **params):
        return self._browser.connection.call(method, session=self._session, seconds=seconds, **params)

    def go(self, url):
        """Begins; does not wait for the page."""
        self.call("Page.navigate", url=url)

    def run(self, script, seconds=60):
        """The value of an expression, or what its promise becomes; as if the person had just clicked."""
        answer = self.call("Runtime.evaluate", seconds=seconds, expression=script, awaitPromise=True, returnByValue=True,
                           userGesture=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"].get("exception", {}).get("description", "script failed"))
        return answer["result"].get("value")

    def address(self):
        return self.run("location.href")

    def is_loaded(self):
        try:
            return self.run("document.readyState") == "complete"
        except RuntimeError:  # the document went away meanwhile
            return False

    def back(self):
        self.run("history.back()")

    def reload(self):
        self.call("Page.reload")

    def choose(self):
        """The person goes to this tab."""
        self.call("Page.bringToFront")

    def press(self, *keys):
        """As the person does: "Tab", "Enter"."""
        codes = {"Tab": 9, "Enter": 13}
        for key in keys:
            text = {"text": "\r"} if key == "Enter" else {}
            for kind in ("keyDown", "keyUp"):
                self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=codes[key],
                          **(text if kind == "keyDown" else {}))

    def picture(self, file):
        import base64
        shot = self.call("Page.captureScreenshot", format="png")
        pathlib.Path(file).write_bytes(base64.b64decode(shot["data"]))

    def click(self, selector):
        """With the mouse."""
        box = self.run(f"(({{x, y, width, height}}) => [x + width / 2, y + height / 2])(document.querySelector({json.dumps(selector)}).getBoundingClientRect())")
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=box[0], y=box[1], button="left", clickCount=1)

    def looks(self, width, height, dark):
        """As on a desktop of that shade, in a window of that size."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=2, mobile=False)
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])

    def close(self):
        self._browser.call("Target.closeTarget", targetId=self.target)


class Chromium(Browser):
    name = "chromium"

    def __init__(self, folder, log, extension=None, language="en-US", flags=(), is_shown=False):
        """`is_shown`: in a window on the screen; what it asks itself it asks in one only."""
        super().__init__(folder, log, extension, language)
        self._flags = [*flags, "--window-size=900,700" if is_shown else "--headless=new"]

    def start(self, *addresses):
        (self.folder / "DevToolsActivePort").unlink(missing_ok=True)
        rights = ["--no-sandbox"] if os.getuid() == 0 else []  # Chromium refuses root otherwise
        self._begin("/usr/lib/chromium/chromium", f"--user-data-dir={self.folder}", f"--lang={self._language}", *FLAGS, *rights,
                    *self._flags, *(addresses or ["about:blank"]), LANGUAGE=self._language.replace("-", "_"))
        port = until(self._port, 60, "Chromium's DevTools")
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(
                f"http://127.0.0.1:{port}/json/version") as answer:
            self.connection = Connection(json.load(answer)["webSocketDebuggerUrl"])
        return self

    def _port(self):
        try:
            lines = (self.folder / "DevToolsActivePort").read_text(encoding="utf-8").split()
            return lines[0] if len(lines) == 2 else None
        except FileNotFoundError:
            assert self.process.poll() is None, "Chromium ended at its start"
            return None

    def call(self, method, **params):
        return self.connection.call(method, **params)

    # --- Tabs

    def open(self, address):
        return Tab(self, self.call("Target.createTarget", url=address)["targetId"])

    def open_private(self, address, by=None):
        """`by`: a page of the extension, where that may see private windows; it opens the real thing."""
        if by is None:
            context = self.call("Target.createBrowserContext")["browserContextId"]
            return Tab(self, self.call("Target.createTarget", url=address, browserContextId=context)["targetId"])
        before = [target["targetId"] for target in self._targets()]
        by.run(f"chrome.windows.create({{incognito: true, url: {json.dumps(address)}}}).then(() => true)")
        return Tab(self, until(lambda: next((target["targetId"] for target in self._targets() if target["type"] == "page"
                                             and target["targetId"] not in before), None), 20, "a private window"))

    def tab_at(self, beginning):
        """The tab that shows such an address, where there is one."""
        for target in self._targets():
            if target["type"] == "page" and target["url"].startswith(beginning):
                try:
                    return Tab(self, target["targetId"])
                except RuntimeError:  # it closes just now
                    pass
        return None

    def addresses(self):
        return [target["url"] for target in self._targets() if target["type"] == "page"]

    def _targets(self):
        return self.call("Target.getTargets")["targetInfos"]

    # --- The store of cookies, as it is on disk and in memory

    def cookies(self, host):
        return [cookie for cookie in self.call("Storage.getCookies")["cookies"] if cookie["domain"].lstrip(".") == host]

    def clear_cookies(self, host):
        """As a person does it by hand."""
        tab = self.open("about:blank")
        for cookie in self.cookies(host):
            tab.call("Network.deleteCookies", name=cookie["name"], domain=cookie["domain"], path=cookie["path"])
        tab.close()

    def put_cookie(self, host, name, value, ends=None):
        cookie = {"name": name, "value": value, "url": f"https://{host}/", "secure": True, "httpOnly": True,
                  "path": "/", "sameSite": "None"}
        self.call("Storage.setCookies", cookies=[{**cookie, **({"expires": ends} if ends else {})}])

    # --- The extension

    def worker(self):
        return next((target for target in self._targets() if target["type"] == "service_worker"
                     and target["url"].startswith(f"chrome-extension://{self.extension}/")), None)

    def wait_extension(self, seconds=60):
        until(self.worker, seconds, "the extension runs in Chromium")

    def address_of_extension(self, path):
        return f"chrome-extension://{self.extension}/{path}"

    def answer(self, page, *keys):
        """Its question about a permission, which the extension's page `page` asked; it is in the window and takes the focus."""
        until(lambda: not page.run("document.hasFocus()"), 20, "Chromium asks")
        time.sleep(1)  # so that nobody answers by mistake it passes over what is pressed in its first half second
        for key in keys:
            subprocess.run(["xdotool", "key", key], timeout=20, check=True)
        until(lambda: page.run("document.hasFocus()"), 20, "the question is answered")

    def in_front(self, page):
        """Its window has the focus, and this page in it."""
        page.choose()
        window = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Chromium$"], capture_output=True, text=True, check=True).stdout.split()[0]
        subprocess.run(["xdotool", "windowactivate", "--sync", window], timeout=20, check=True)
        until(lambda: page.run("document.hasFocus()"), 20, "the page has the focus")

    def allow(self, page):
        self.answer(page, "Tab", "Return")

    def refuse(self, page):
        self.answer(page, "Return")  # the button that has the focus

    def let_into_private(self):
        """As the person allows it on the page of extensions."""
        page = self.open("chrome://extensions/")
        until(lambda: page.is_loaded() and page.run("typeof chrome.developerPrivate === 'object'"), 20, "the page of extensions")
        page.run(f"chrome.developerPrivate.updateExtensionConfiguration({{extensionId: '{self.extension}', incognitoAccess: true}}).then(() => true)")
        page.close()

    def offer(self, extension):
        """The extension as it is now waits to be found."""
        offer_chromium(extension)

    def update(self, page):
        """Looks for what is offered, as it does every few hours. `page`: one of the extension's."""
        page.run("void chrome.runtime.onUpdateAvailable.addListener(() => { window.isOffered = true; })")
        answer = page.run("chrome.runtime.requestUpdateCheck()")
        assert answer["status"] == "update_available", answer
        until(lambda: page.run("window.isOffered"), 8, "the extension hears of the new version")

    def kill_background(self):
        worker = self.worker()
        assert worker, "the extension does not run"
        self.call("Target.closeTarget", targetId=worker["targetId"])
        until(lambda: worker["targetId"] not in [target["targetId"] for target in self._targets()], 10, "the worker is gone")

    def extension_process(self):
        """The renderer that has the extension alone."""
        for pid in tree_of(self.process.pid):
            if "--extension-process" in " ".join(arguments(pid)):  # its children have one word only
                return pid
        return None

    # --- Its end

    def _ask_to_end(self):
        try:
            self.call("Browser.close")
        except (AssertionError, RuntimeError, OSError, websocket.WebSocketException):
            self.process.send_signal(signal.SIGTERM)
