"""A computer that wakes up after all its sessions have ended, beside the same requests bare."""
import json
import os
import signal
import socket
import sys
import time
from statistics import median

import probes
from bare import Bare
from company import Company
from piped import Piped
from table import spread
from tray import PATIENCE, Tray, forget_settings

SESSIONS, ACCOUNTS = 20, 5
LIFE = 30  # seconds of a session: the next refresh by plan comes 1.5 s after the last one at the earliest
DELAY = 50  # milliseconds
HERE = os.path.dirname(os.path.abspath(__file__))


class System(Piped):
    """A system bus with logind and NetworkManager, as the tray's tests have it."""

    def __init__(self):
        program = os.path.join(os.path.dirname(HERE), "platform", "fake_system.py")
        super().__init__(sys.executable, program)
        self.environment = {"DBUS_SYSTEM_BUS_ADDRESS": self.answer().strip()}

    def do(self, what):
        self.tell(what)
        self.answer()


class Sleeper:
    """A tray that is stopped as a suspended computer stops it: its clocks go on, and logind speaks afterwards."""

    def __init__(self, tray, system, company):
        self.tray, self.system, self.company = tray, system, company
        self.connection = socket.socket(socket.AF_UNIX)
        self.connection.settimeout(PATIENCE)
        self.connection.connect(f"{os.environ['XDG_RUNTIME_DIR']}/lanyard/control.sock")
        self.lines = self.connection.makefile("rb")
        request = {"jsonrpc": "2.0", "id": 1, "method": "events", "params": {"follow": True}}
        self.connection.sendall(json.dumps(request).encode() + b"\n")
        self.lines.readline()  # those before

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.kill(self.tray.pid, signal.SIGCONT)  # or it could not quit
        self.connection.close()

    def fall_asleep(self):
        """Until all sessions have ended."""
        self.system.do("sleep")
        os.kill(self.tray.pid, signal.SIGSTOP)
        self.asleep = time.monotonic()

    def wait_until_ended(self):
        time.sleep(max(0, self.asleep + LIFE + 1 - time.monotonic()))

    def wake_up(self):
        """(CPU, wall) in milliseconds from waking up until all sessions are good."""
        self.company.clear_log()
        cpu, begin, good = probes.cpu_ms(self.tray.pid), time.monotonic(), set()
        os.kill(self.tray.pid, signal.SIGCONT)
        self.system.do("resume")
        while len(good) < SESSIONS:
            event = json.loads(self.lines.readline())["params"]
            if event.get("state") == "active":
                good.add(event["resource"])
        return probes.cpu_ms(self.tray.pid) - cpu, (time.monotonic() - begin) * 1e3


def measure_resume(table, programs, folder, pairs):
    forget_settings()
    with Company(programs.sandbox, f"{folder}/resume", SESSIONS, ACCOUNTS, LIFE) as company, System() as system:
        company.remember_accounts()
        with Tray(programs.tray, company.policy, system.environment) as tray, \
                Bare(programs.bare_requests, company, SESSIONS) as other:
            tray.wait_active(SESSIONS)
            company.set_latency(DELAY)
            both, requests = [], []
            with Sleeper(tray, system, company) as sleeper:
                for _ in range(pairs + 1):
                    sleeper.fall_asleep()
                    bare = other.run()
                    sleeper.wait_until_ended()
                    both.append((sleeper.wake_up(), bare))
                    requests.append(len(company.steps()))
    report(table, both[1:], requests[1:])


def report(table, both, requests):
    ours, bare = ([side[1] for side in pair] for pair in zip(*both))
    ratio = median(ours) / median(bare)
    table.add(f"{SESSIONS} sessions of {ACCOUNTS} accounts that ended in suspend, each answer {DELAY} ms later, {len(both)} pairs",
              f"all good {spread(ours)} ms after it, bare {spread(bare)} ms: {ratio:.2f}", "<= 1.3", ratio <= 1.3)
    ours, bare = ([side[0] for side in pair] for pair in zip(*both))
    table.add("  CPU", f"{spread(ours)} and {spread(bare)} ms: {median(ours) / median(bare):.2f}", "for information")
    expected = ACCOUNTS + 4 * SESSIONS
    table.add("  requests", f"{spread(requests)}", f"{expected} = {ACCOUNTS} mints + 4 x {SESSIONS}", median(requests) == expected)
