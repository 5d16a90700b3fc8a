#!/usr/bin/env python3
"""Speaks the engine's remote debugging protocol with its one page: a line "METHOD {parameters}" on stdin, a line of JSON back.

    devtools.py PORT
"""
import json
import sys
import time
import urllib.request

import websocket


def page(port):
    for _ in range(200):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/json", timeout=5) as answer:
                for target in json.load(answer):
                    if target["type"] == "page":
                        return target["webSocketDebuggerUrl"]
        except OSError:
            pass
        time.sleep(0.1)
    sys.exit("no page to debug")


connection = websocket.create_connection(page(int(sys.argv[1])), suppress_origin=True)
for number, line in enumerate(sys.stdin, 1):
    method, parameters = line.split(" ", 1)
    connection.send(json.dumps({"id": number, "method": method, "params": json.loads(parameters)}))
    while True:
        message = json.loads(connection.recv())
        if message.get("id") == number:
            break
    print(json.dumps(message), flush=True)
