#!/usr/bin/python3
"""Opens the gateway in a real Chromium, and then another page in the same browser, which tries what pages can try.
Prints what the gateway's own page got, and what the other one got, as one JSON object.

    gateway_page.py FIRST_ADDRESS TOOLS_ADDRESS FOLDER
"""
import http.server
import json
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request

import websocket

FIRST, TOOLS, FOLDER = sys.argv[1:4]
OWN = "{0.scheme}://{0.netloc}".format(urllib.parse.urlsplit(FIRST))

OWN_TRIES = """(async () => ({
    page: document.body.innerText.trim(),
    get: (await fetch("/own-get")).status,
    post: (await fetch("/own-post", {method: "POST", body: "a"})).status,
    cookie: document.cookie,
}))()"""

TRIES = """(async (targets) => {
    const seen = {};
    const note = async (name, attempt) => {
        try {
            seen[name] = await Promise.race([attempt(), new Promise(done => setTimeout(done, 1500, "no answer"))]);
        } catch (error) {
            seen[name] = "failed";
        }
    };
    const loaded = (tag, url) => new Promise((done, failed) => {
        const element = document.createElement(tag);
        element.onload = () => done(tag === "iframe" ? "shown, or an error page" : "loaded");
        element.onerror = failed;
        element.src = url;
        document.body.append(element);
    });
    for (const [kind, target] of Object.entries(targets)) {
        await note(kind + " fetch", async () => (await fetch(target + "/steal")).text());
        await note(kind + " fetch, local", async () => (await fetch(target + "/steal", {targetAddressSpace: "loopback"})).text());
        await note(kind + " fetch with cookies", async () => (await fetch(target + "/steal", {credentials: "include"})).text());
        await note(kind + " blind fetch", async () => (await fetch(target + "/steal", {mode: "no-cors", credentials: "include"})).type);
        await note(kind + " blind post", async () => (await fetch(target + "/steal", {mode: "no-cors", method: "POST", credentials: "include", body: "a"})).type);
        await note(kind + " preflight", async () => (await fetch(target + "/steal", {method: "PUT", headers: {"Lanyard-Secret": "x"}})).text());
        await note(kind + " socket", () => new Promise((done, failed) => {
            const socket = new WebSocket(target.replace("http", "ws") + "/steal");
            socket.onopen = () => done("open");
            socket.onerror = failed;
        }));
        await note(kind + " events", () => new Promise((done, failed) => {
            const events = new EventSource(target + "/steal", {withCredentials: true});
            events.onopen = () => done("open");
            events.onerror = () => { events.close(); failed(); };
        }));
        await note(kind + " image", () => loaded("img", target + "/steal"));
        await note(kind + " script", () => loaded("script", target + "/steal"));
        await note(kind + " frame", () => loaded("iframe", target + "/steal"));
        await note(kind + " form", async () => {
            const form = Object.assign(document.createElement("form"), {method: "post", action: target + "/steal", target: "sink"});
            const frame = Object.assign(document.createElement("iframe"), {name: "sink"});
            document.body.append(frame, form);
            form.submit();
            await new Promise(done => setTimeout(done, 300));
            frame.remove();
            return "sent";
        });
    }
    return seen;
})(%s)"""


class Evil(http.server.BaseHTTPRequestHandler):
    def log_message(self, *arguments):
        pass

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<body>evil</body>")


class Page:
    def __init__(self, port):
        for _ in range(400):
            try:
                with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(f"http://127.0.0.1:{port}/json") as answer:
                    pages = [page for page in json.loads(answer.read()) if page["type"] == "page"]
                if pages:
                    break
            except OSError:
                pass
            time.sleep(0.05)
        self.socket = websocket.create_connection(pages[0]["webSocketDebuggerUrl"], suppress_origin=True, timeout=120)
        self.last = 0
        self.call("Page.enable")

    def call(self, method, **params):
        self.last += 1
        self.socket.send(json.dumps({"id": self.last, "method": method, "params": params}))
        while (message := json.loads(self.socket.recv())).get("id") != self.last:
            pass
        return message["result"]

    def go(self, url):
        self.call("Page.navigate", url=url)
        while self.evaluate("document.readyState + location.protocol") != "completehttp:":
            time.sleep(0.05)

    def evaluate(self, script):
        return self.call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)["result"].get("value")


def main():
    evil = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Evil)
    threading.Thread(target=evil.serve_forever, daemon=True).start()
    chromium = subprocess.Popen(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", "--no-proxy-server",
                                 f"--user-data-dir={FOLDER}", "about:blank"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        for line in chromium.stderr:
            if "DevTools listening on" in line:
                port = urllib.parse.urlsplit(line.split()[-1]).port
                break
        threading.Thread(target=chromium.stderr.read, daemon=True).start()
        page = Page(port)
        page.go(FIRST)
        seen = {"own": page.evaluate(OWN_TRIES)}
        for name, host in (("address", "127.0.0.1"), ("name", "evil.localhost")):
            page.go(f"http://{host}:{evil.server_address[1]}/")
            seen[name] = page.evaluate(TRIES % json.dumps({"browser": OWN, "tools": TOOLS}))
        print(json.dumps(seen))
    finally:
        chromium.terminate()
        chromium.wait(20)


main()
