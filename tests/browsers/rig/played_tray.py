"""The tray's end of the bridge, played: it says what a scenario wants, when it wants it (app/browser/PROTOCOL.md)."""
import json
import os
import pathlib
import queue
import socket
import threading


class PlayedTray:
    """Takes one browser, which it treats as paired. Only where no real tray runs. To a wish for a refresh it says yes, at
    once or when its answers are no longer held."""

    def __init__(self):
        path = pathlib.Path(os.environ["XDG_RUNTIME_DIR"], "lanyard/bridge.sock")
        path.unlink(missing_ok=True)
        self._server, self._heard = socket.socket(socket.AF_UNIX), []
        self._owed, self._holds = queue.SimpleQueue(), False
        self._server.bind(str(path))
        path.chmod(0o600)
        self._server.listen()

    def accept(self):
        self._connection, _ = self._server.accept()
        threading.Thread(target=self._listen, args=[self._connection.makefile("rb")], daemon=True).start()
        self.say(type="welcome", version=1, paired=True, policy="on")

    def _listen(self, lines):
        for line in lines:
            message = json.loads(line)
            self._heard.append(message)
            if message["type"] == "refresh":
                self._owed.put(message["request"])
                self._answer()

    def say(self, **message):
        self._connection.sendall(json.dumps(message).encode() + b"\n")

    def hold_answers(self, holds=True):
        self._holds = holds
        self._answer()

    def _answer(self):
        while not self._holds and not self._owed.empty():
            self.say(type="answer", request=self._owed.get(), ok=True, reason="", sentence="")

    def heard(self, kind):
        """Messages of this type until now, the first one first."""
        return [message for message in self._heard if message["type"] == kind]

    def close(self):
        self._server.close()
