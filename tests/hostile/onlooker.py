"""Plays tray and browser around the real relay, as a user without rights, and tries to look into it: before the tray said
a word, and after. Prints what could be read. Run by hostile_bridge_test.cpp."""

import os
import socket
import struct
import subprocess
import sys
import tempfile


def may_look(pid):
    try:
        with open(f"/proc/{pid}/mem", "rb"), open(f"/proc/{pid}/maps", encoding="ascii") as maps:
            return bool(maps.read())
    except PermissionError:
        return False


def main():
    folder = tempfile.mkdtemp()
    os.mkdir(folder + "/lanyard")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(folder + "/lanyard/bridge.sock")
    listener.listen()
    with subprocess.Popen([sys.argv[1], "chrome-extension://a/"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          env={"XDG_RUNTIME_DIR": folder}) as relay:
        tray, _ = listener.accept()
        tray.recv(1000)
        before = may_look(relay.pid)
        tray.sendall(b'{"cookie":"secret"}\n')
        length, = struct.unpack("=I", relay.stdout.read(4))
        relay.stdout.read(length)
        print("before:", before, "after:", may_look(relay.pid))
        tray.close()


main()
