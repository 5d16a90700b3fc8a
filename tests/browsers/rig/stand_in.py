"""The tray's side of the bridge, played: it speaks the protocol, and gives out the sessions that the real tray has.

For trying the extension by itself, and for what a tray never does. The sessions come by way of the command line.
"""
import base64
import json
import os
import pathlib
import secrets
import socket
import threading
import time
from datetime import datetime

from .company import AUTH, PORTAL, WIKI

ORIGINS = {"wiki": WIKI, "portal": PORTAL}


def seconds_until(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp() - time.time()


def owner_of(cookies):
    """Whose session it is, as the cookie GCP_IAP_UID names them."""
    issuer, _, uid = next((cookie["value"] for cookie in cookies if cookie["name"] == "GCP_IAP_UID"), ":").partition(":")
    parts = issuer.split("/") + ["", ""]
    return {"project": parts[1], "tenant": parts[2], "uid": uid}


class StandIn:
    """`says_yes`: what the user answers to the question whether a browser may be paired."""

    def __init__(self, lanyard):
        self._lanyard, self._lock, self.says_yes = lanyard, threading.RLock(), True
        self._connections, self._keys, self._enabled = {}, set(), {}  # connection -> profile; profile -> sites
        self._generation, self._given, self._is_off, self._ended = 1 << 20, {}, False, False
        self.sent_at = 0  # seconds: when the last session was given out
        folder = pathlib.Path(os.environ["XDG_RUNTIME_DIR"]) / "lanyard"
        folder.mkdir(mode=0o700, exist_ok=True)
        self._server = socket.socket(socket.AF_UNIX)
        (folder / "bridge.sock").unlink(missing_ok=True)  # the tray listens there, and is heard by nobody now
        self._server.bind(str(folder / "bridge.sock"))
        self._server.listen()
        for act in (self._accept, self._watch):
            threading.Thread(target=act, daemon=True).start()

    def close(self):
        self._ended = True
        self._server.close()

    def turn_off(self):
        """As when the policy says so: everybody is told to leave."""
        self._is_off = True
        for connection in list(self._connections):
            self._send(connection, type="leave", code="off")
        self._enabled.clear()

    # --- Connections

    def _accept(self):
        while not self._ended:
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        try:
            with connection.makefile("rb") as lines:
                for line in lines:
                    self._received(connection, json.loads(line))
        except OSError:
            pass
        with self._lock:
            self._connections.pop(connection, None)

    def _send(self, connection, **message):
        with self._lock:
            try:
                connection.sendall(json.dumps(message).encode() + b"\n")
            except OSError:
                self._connections.pop(connection, None)

    def _received(self, connection, message):
        act = {"hello": self._hello, "pair": self._pair, "enable": self._enable, "disable": self._disable, "refresh": self._refresh,
               "bye": self._bye}.get(message["type"])
        if act:
            act(connection, message)

    def _hello(self, connection, message):
        is_paired = message["profile"] in self._keys
        self._send(connection, type="welcome", version=1, paired=is_paired, policy="off" if self._is_off else "ask")
        if is_paired and not self._is_off:
            self._welcome(connection, message["profile"])

    def _welcome(self, connection, profile):
        self._connections[connection] = profile
        self._sites(connection)
        for site in self._enabled.get(profile, ()):
            self._give(connection, site)

    def _pair(self, connection, _):
        if not self.says_yes:
            return self._send(connection, type="refused", what="pair", sentence="No.")
        profile = base64.urlsafe_b64encode(secrets.token_bytes(32)).decode().rstrip("=")
        self._keys.add(profile)
        self._send(connection, type="paired", profile=profile)
        return self._welcome(connection, profile)

    def _enable(self, connection, message):
        self._enabled.setdefault(self._connections[connection], set()).add(message["site"])
        self._sites(connection)
        self._give(connection, message["site"])

    def _disable(self, connection, message):
        self._enabled[self._connections[connection]].discard(message["site"])
        self._remove(connection, message["site"])
        self._sites(connection)

    def _bye(self, connection, _):
        self._keys.discard(self._connections.pop(connection, None))

    def _refresh(self, connection, message):
        threading.Thread(target=self._refreshed, args=(connection, message), daemon=True).start()

    def _refreshed(self, connection, message):
        done = self._lanyard.run("refresh", message["site"])
        if done.returncode == 0:
            self._look(message["site"])
        self._send(connection, type="answer", request=message["request"], ok=done.returncode == 0,
                   reason="ok" if done.returncode == 0 else "failed", sentence=done.stderr.strip())

    # --- Sessions

    def _watch(self):
        while not self._ended:
            for site in ORIGINS:
                if any(site in sites for sites in self._enabled.values()):
                    self._look(site)
            time.sleep(0.3)

    def _look(self, site):
        """What is new goes to everybody who has the site."""
        done = self._lanyard.run("cookies", site, "--format", "json")
        now = done.stdout if done.returncode == 0 else ""
        with self._lock:
            if self._ended or self._given.get(site) == now or (not now and done.returncode != 3):
                return
            self._given[site] = now
            self._generation += 1
            for connection, profile in list(self._connections.items()):
                if site in self._enabled.get(profile, ()):
                    (self._give if now else self._remove)(connection, site)
                self._sites(connection)

    def _give(self, connection, site):
        if not self._given.get(site):
            return self._look(site)
        cookies = [cookie for cookie in json.loads(self._given[site]) if "XSRF" not in cookie["name"]]
        ends_in = int(min(seconds_until(cookie["expiresAt"]) for cookie in cookies))
        if ends_in <= 0:
            return None
        self.sent_at = time.time()
        return self._send(connection, type="session", site=site, generation=self._generation, endsIn=ends_in, owner=owner_of(cookies),
                          cookies=[{"name": cookie["name"], "value": cookie["value"], "path": cookie["path"]} for cookie in cookies])

    def _remove(self, connection, site):
        self._send(connection, type="remove", site=site, generation=self._generation, names=[])

    def _sites(self, connection):
        enabled = self._enabled.get(self._connections.get(connection), ())
        self._send(connection, type="sites", sites=[
            {"site": site, "name": site.capitalize(), "url": f"{origin}/", "authOrigin": AUTH, "enabled": site in enabled, "mayEnable": True,
             "state": "active" if self._given.get(site, "?") else "signed-out", "refreshing": False, "sentence": "", "endsIn": None,
             "person": "kim@example.org", "tenant": "", "generation": self._generation} for site, origin in ORIGINS.items()])
