"""Measurements of one refresh: the tray's own, and the same by a hidden page."""
import json
import os
import ssl
import socket
import subprocess
import time
from statistics import median

import probes
from company import Company
from table import mib, spread
from tray import Tray, forget_settings

LIFETIME = 180  # seconds of an ID token: one is then minted anew after 6 s, and refreshed by itself after 8 at the earliest
PAUSE = 6.5  # seconds, after which the tray has dropped its connections: each refresh is as after an hour
DELAY = 50  # milliseconds


def tls_ms(company):
    """One TCP and TLS handshake with the sandbox, by OpenSSL alone."""
    context, took = ssl.create_default_context(cafile=company.ca), []
    for _ in range(20):
        begin = time.monotonic()
        with socket.create_connection(("127.0.0.1", company.port)) as plain:
            with context.wrap_socket(plain, server_hostname="r0000.acme.localhost"):
                took.append((time.monotonic() - begin) * 1e3)
    return median(took)


class Native:
    """Refreshes by the tray."""

    def __init__(self, tray, company, traffic, count):
        time.sleep(PAUSE)
        company.clear_log()
        up, down, begin = traffic.up, traffic.down, probes.cpu_ms(tray.pid)
        self.wall, self.waited = [], []
        for _ in range(count):
            asked, waited = time.monotonic(), probes.waited_ms(tray.pid, company.process.pid)
            tray.call("refresh", resource="r0000")
            self.wall.append((time.monotonic() - asked) * 1e3)
            self.waited.append(probes.waited_ms(tray.pid, company.process.pid) - waited)
            time.sleep(PAUSE)
        self.cpu = (probes.cpu_ms(tray.pid) - begin) / count
        self.steps = company.steps()
        self.requests = len(self.steps) / count
        self.bytes = (traffic.up - up) / count, (traffic.down - down) / count


class Web:
    """Refreshes by lanyard-signin, a process for each as the tray would start it."""

    def __init__(self, programs, company, traffic, count, *options, expected="signed-in"):
        company.clear_log()
        up, down = traffic.up, traffic.down
        runs = [self.run(programs, company.refresh_job("r0000"), options, expected) for _ in range(count)]
        self.requests = len(company.steps()) / count
        self.bytes = (traffic.up - up) / count, (traffic.down - down) / count
        self.wall, self.cpu, self.pss = ([run[key] for run in runs] for key in ("wall_ms", "cpu_ms", "pss_kb"))

    @staticmethod
    def run(programs, job, options, expected):
        own = os.path.join(os.path.dirname(os.path.abspath(__file__)), "web_view")
        done = subprocess.run([own, *options, programs.signin], input=job + "\n", text=True, check=True,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd="/")
        result = json.loads(done.stdout)
        if result["outcome"] != expected:
            raise RuntimeError(f"the page's refresh: {result['outcome']} {result['detail']}")
        return result


def traffic_text(measured):
    return f"{measured.requests:.0f} requests, {measured.bytes[0] / 1e3:.1f} kB up, {measured.bytes[1] / 1e3:.1f} kB down"


def measure_native(table, programs, company, traffic, counts):
    with Tray(programs.tray, company.policy) as tray:
        tray.wait_active(1)
        time.sleep(PAUSE)
        tray.call("refresh", resource="r0000")
        time.sleep(PAUSE)
        dirty = tray.call("memory")["privateDirty"] / 1024
        near = Native(tray, company, traffic, counts[0])
        company.set_latency(DELAY)
        far = Native(tray, company, traffic, counts[1])
        company.set_latency(0)
        grown = tray.call("memory")["privateDirty"] / 1024 - dirty
    table.add("one refresh: what goes over the wire", traffic_text(near), "4 requests + verify", near.requests == 5)
    table.add(f"  CPU of the tray, mean of {counts[0]}", f"{near.cpu:.1f} ms")
    table.add("  wall, answers at once", f"{spread(near.wall)} ms, of it {spread(near.waited)} ready but without a CPU")
    handshake = tls_ms(company)
    bound = 1.15 * (4 * DELAY + 2 * handshake)
    table.add(f"  wall, each answer {DELAY} ms later", f"{spread(far.wall)} ms",
              f"<= {bound:.0f} ms = 1.15 x (3 round trips + verify + 2 TLS of {handshake:.1f})", median(far.wall) <= bound)
    table.add(f"  private dirty memory after {sum(counts)} more", f"{grown:+.0f} kB", "no added memory", grown < 512)
    return near, far


def measure_web(table, programs, company, traffic, counts):
    Web(programs, company, traffic, 1)  # fills the page cache
    near = Web(programs, company, traffic, counts[0])
    company.set_latency(DELAY)
    far = Web(programs, company, traffic, counts[1])
    company.set_latency(0)
    peak = median(Web(programs, company, traffic, 3, "--memory").pss)
    company.call("POST", "/faults", {"step": "challenge", "kind": "drop", "count": 1000})
    start = median(Web(programs, company, traffic, counts[1], expected="failed").cpu)
    company.call("DELETE", "/faults")
    table.add("the same by a hidden page in a process of its own", traffic_text(near))
    table.add("  CPU, process tree", f"{spread(near.cpu)} ms, of it {start:.0f} for process and first page")
    table.add("  wall, at once and later", f"{spread(near.wall)} ms; {spread(far.wall)} ms")
    table.add("  peak memory, process tree", f"{mib(peak)} PSS")
    return near, far, median(near.cpu) - start


def measure_refreshes(table, programs, folder, quick):
    forget_settings()
    with Company(programs.sandbox, f"{folder}/refreshes", resources=1, id_token=LIFETIME) as company:
        company.remember_accounts()
        traffic = probes.Traffic(company.port)
        near, far = measure_native(table, programs, company, traffic, (3, 3) if quick else (20, 10))
        web_near, web_far, web_warm = measure_web(table, programs, company, traffic, (3, 3) if quick else (15, 7))
    table.add("native / page: CPU against a page that is there already", f"1/{web_warm / near.cpu:.1f}",
              "<= 1/12, aiming at 1/20", near.cpu * 12 <= web_warm)
    table.add("  CPU against a page with its process", f"1/{median(web_near.cpu) / near.cpu:.1f}")
    ratio = median(web_far.wall) / median(far.wall)
    table.add(f"  wall, each answer {DELAY} ms later", f"1/{ratio:.1f}", "<= 1/3", ratio >= 3)
