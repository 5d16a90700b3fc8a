"""The make-believe company as a program of its own, for scripts that play a person with Lanyard."""
import json
import subprocess
import time
import urllib.request


def until(condition, seconds, what):
    """The condition's value once it is true."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(0.05)


class Neighbour:
    """A company that somebody else started, through its control port."""

    def __init__(self, ready):
        self.ready = ready  # what the sandbox said once it was

    def ask(self, method, path, body=None):
        request = urllib.request.Request(f"http://127.0.0.1:{self.ready['controlPort']}{path}", method=method,
                                         data=None if body is None else json.dumps(body).encode(),
                                         headers={"Content-Type": "application/json"})
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request) as answer:
            return json.loads(answer.read() or b"{}")

    def steps(self, since=0):
        """What was asked of the company, as (id, resource, step)."""
        entries = self.ask("GET", f"/log?since={since}")["entries"]
        return [(entry["id"], entry["resource"], entry["step"]) for entry in entries]

    def close(self):
        pass


class Company(Neighbour):
    def __init__(self, program, folder, *arguments):
        self._process = subprocess.Popen([program, "--until-eof", "--folder", folder, *arguments], stdin=subprocess.PIPE,
                                         stdout=subprocess.PIPE, text=True)
        super().__init__(json.loads(self._process.stdout.readline()))

    def close(self):
        self._process.stdin.close()
        self._process.wait(10)
