"""The real tray, and the real command line that asks it."""
import json
import os
import pathlib
import signal
import subprocess

from .people import press
from .waiting import until


class Lanyard:
    def __init__(self, programs, folder, policy, bridge=None):
        self.programs, self._folder = pathlib.Path(programs), pathlib.Path(folder)
        self._policy = json.loads(pathlib.Path(policy).read_text(encoding="utf-8"))
        self._policy.pop("development")  # with it nothing is given to browsers
        self._authorities = [str(pathlib.Path(policy).parent / name) for name in self._policy["certificateAuthorities"]]
        self.policy_file = self._folder / "policy.json"
        self.process = None
        self.set_bridge(bridge)

    def set_bridge(self, bridge):
        """The policy's "browserBridge"; the tray notices."""
        policy = {**self._policy, "certificateAuthorities": self._authorities, **({"browserBridge": bridge} if bridge else {})}
        new = self.policy_file.with_suffix(".new")
        new.write_text(json.dumps(policy, indent=2), encoding="utf-8")
        new.replace(self.policy_file)

    def start(self):
        with open(self._folder / "tray.log", "a", encoding="utf-8") as log:
            self.process = subprocess.Popen([self.programs / "lanyard-tray", "--policy", self.policy_file],
                                            stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        until(lambda: self._ended() or self.run("status").returncode in (0, 3), 60, "the tray answers")
        return self

    def _ended(self):
        assert self.process.poll() is None, "the tray ended: " + self.log()[-2000:]

    def log(self):
        return (self._folder / "tray.log").read_text(encoding="utf-8")

    def run(self, *words, seconds=60):
        return subprocess.run([self.programs / "lanyard", *words], capture_output=True, text=True, check=False,
                              timeout=seconds, env={**os.environ, "LSAN_OPTIONS": "detect_leaks=0"})

    def begin(self, *words):
        """One that waits for the user."""
        return subprocess.Popen([self.programs / "lanyard", *words], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                text=True, env={**os.environ, "LSAN_OPTIONS": "detect_leaks=0"})

    def must(self, *words):
        done = self.run(*words)
        assert done.returncode == 0, f"lanyard {' '.join(words)}: {done.returncode}: {done.stdout}{done.stderr}"
        return done.stdout

    @staticmethod
    def answer(title, key):
        """Presses the button of that mnemonic in the tray's window of that title."""
        press(title, f"alt+{key}")

    def browsers(self):
        """What `lanyard browser status` says."""
        return json.loads(self.must("browser", "status", "--json"))

    def in_browser(self, resource):
        """What it says of this one, in the only browser."""
        profile, = self.browsers()["profiles"]
        return next(entry for entry in profile["resources"] if entry["resource"] == resource)

    def status(self, resource):
        resources = json.loads(self.run("status", "--json").stdout)["resources"]
        return next(entry for entry in resources if entry["id"] == resource)

    def wait(self, resource, state="active", seconds=60):
        until(lambda: self.status(resource)["state"] == state, seconds, lambda: f"{resource} is {state}: {self.status(resource)}")

    def stop(self):
        if self.process is None or self.process.poll() is not None:
            return
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise
