"""A caller of Lanyard's control socket, to learn from: JSON-RPC 2.0, one message a line (resources/openrpc.json).

    client.py METHOD [NAME=VALUE ...]       as: client.py status resource=wiki
"""
import json
import os
import socket
import sys


class Refused(Exception):
    """The tray understood the call and did not carry it out, or did not understand it."""

    def __init__(self, error):
        super().__init__(error["message"])
        self.code = error["code"]
        self.reason = error["data"]["reason"]


class Tray:
    def __init__(self, path=None):
        """path: of the socket; the user's own where left out."""
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(path or os.path.join(os.environ["XDG_RUNTIME_DIR"], "lanyard/control.sock"))
        self._lines = self._socket.makefile("r", encoding="utf-8")
        self._last_id = 0
        self._notifications = []

    def call(self, method, **params):
        """The result; raises Refused. Waits as long as it takes: some calls wait for the user."""
        self._last_id += 1
        answer = self._ask({"jsonrpc": "2.0", "id": self._last_id, "method": method, "params": params})
        if "error" in answer:
            raise Refused(answer["error"])
        return answer["result"]

    def notifications(self):
        """Yields (method, params) for ever, once `events` was called with follow=True."""
        while True:
            message = self._notifications.pop(0) if self._notifications else self._next()
            yield message["method"], message.get("params", {})

    def _ask(self, request):
        self._socket.sendall(json.dumps(request).encode() + b"\n")
        while (message := self._next()).get("id") != request["id"]:
            self._notifications.append(message)
        return message

    def _next(self):
        line = self._lines.readline()
        if not line:
            raise ConnectionError("the tray has ended")
        return json.loads(line)


if __name__ == "__main__":
    try:
        print(json.dumps(Tray().call(sys.argv[1], **dict(word.split("=", 1) for word in sys.argv[2:])), indent=2))
    except Refused as refused:
        sys.exit(str(refused))
