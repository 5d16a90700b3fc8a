"""What a refresh and a start cost beside the same requests bare, and how that grows with the number of resources."""
import time
from statistics import median

import probes
from bare import Bare
from company import Company
from refreshes import LIFETIME, PAUSE
from table import spread
from tray import Tray, forget_settings

ACCOUNTS = 50


def started(program, company, count):
    """From exec to all active: (seconds, CPU in milliseconds)."""
    forget_settings()
    company.remember_accounts()
    with Tray(program, company.policy) as tray:
        return tray.follow_until_active(count), probes.cpu_ms(tray.pid)


def measure_pairs(table, programs, folder, pairs):
    """One refresh as after an hour, by the tray and bare in turn, at one company."""
    forget_settings()
    with Company(programs.sandbox, f"{folder}/pairs", resources=1, id_token=LIFETIME) as company:
        company.remember_accounts()
        ours, bare = [], []
        with Tray(programs.tray, company.policy) as tray, Bare(programs.bare_requests, company, 1) as other:
            tray.wait_active(1)
            other.run()
            for _ in range(pairs + 1):
                time.sleep(PAUSE)
                before = probes.cpu_ms(tray.pid)
                tray.call("refresh", resource="r0000")
                bare.append(other.run()[0])
                time.sleep(1)  # what it draws afterwards counts
                ours.append(probes.cpu_ms(tray.pid) - before)
    ratio = median(ours[1:]) / median(bare[1:])
    table.add(f"CPU of one refresh beside its requests bare, {pairs} pairs",
              f"{spread(ours[1:], 1)} and {spread(bare[1:], 1)} ms: {ratio:.2f}", "<= 1.1", ratio <= 1.1)


def measure_scale(table, programs, folder, counts):
    each = []
    for count in counts:
        with Company(programs.sandbox, f"{folder}/scale{count}", resources=count, accounts=ACCOUNTS) as company:
            wall, cpu = started(programs.tray, company, count)
            before = started(programs.earlier_tray, company, count) if programs.earlier_tray else None
            with Bare(programs.bare_requests, company, count) as other:
                bare, _ = other.run()
        each.append(cpu / count)
        table.add(f"{count:,} resources of {ACCOUNTS} accounts, exec to active: CPU each beside bare",
                  f"{cpu / count:.1f} and {bare / count:.1f} ms: {cpu / bare:.2f}", "<= 1.2", cpu <= 1.2 * bare)
        if before:
            ratio = wall / before[0]
            table.add("  wall beside the earlier one's", f"{wall:.1f} and {before[0]:.1f} s: {ratio:.2f}", "<= 0.5",
                      ratio <= 0.5)
    table.add(f"  CPU each: {counts[-1]:,} beside {counts[0]:,}", f"{each[-1] / each[0]:.2f}", "<= 1.2: linear",
              each[-1] <= 1.2 * each[0])
