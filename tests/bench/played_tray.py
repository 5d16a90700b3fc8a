"""The tray's control socket with answers that are there already, for programs that ask it."""
import json
import os
import socket
import threading


def play(folder, answers):
    """Below `folder`, which is then XDG_RUNTIME_DIR; `answers` has each method's result, {} what is not there."""
    os.makedirs(f"{folder}/lanyard", mode=0o700)
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(f"{folder}/lanyard/control.sock")
    listener.listen()

    def serve(connection):
        with connection:
            for line in connection.makefile():
                call = json.loads(line)
                answer = {"jsonrpc": "2.0", "id": call["id"], "result": answers.get(call["method"], {})}
                connection.sendall(json.dumps(answer).encode() + b"\n")

    def accept():
        while True:
            threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
    threading.Thread(target=accept, daemon=True).start()
