"""Stands where a browser does: starts the relay as browsers do, and passes on what its extension says.

fake_browser.py RELAY: JSON lines on stdin become frames to the relay, its frames become lines on stdout. Ends when
either side does.
"""
import struct
import subprocess
import sys
import threading


def frames(stream):
    while len(head := stream.read(4)) == 4:
        yield stream.read(struct.unpack("=I", head)[0])


def main():
    relay = subprocess.Popen(
        [sys.argv[1], "chrome-extension://abcdefghijklmnopabcdefghijklmnop/"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def speak():
        for line in sys.stdin.buffer:
            text = line.rstrip(b"\n")
            relay.stdin.write(struct.pack("=I", len(text)) + text)
            relay.stdin.flush()
        relay.stdin.close()

    threading.Thread(target=speak, daemon=True).start()
    for frame in frames(relay.stdout):
        sys.stdout.buffer.write(frame + b"\n")
        sys.stdout.buffer.flush()


main()
