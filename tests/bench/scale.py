"""What a refresh and a start cost beside the same requests bare, and how that grows with the number of resources."""
import time
from statistics import median

import probes
from bare import Bare
from company import Company
from refreshes import PAUSE
from table import spread
from tray import Tray, forget_settings

ACCOUNTS = 50
LIFETIME = 16  # seconds of an ID token: the tray refreshes by itself after 9.6 to 12, when it has long dropped its connections


def started(program, company, count):
    """From exec to all active: (seconds, CPU in milliseconds)."""
    forget_settings()
    company.remember_accounts()
    with Tray(program, company.policy) as tray:
        return tray.follow_until_active(count), probes.cpu_ms(tray.pid)


def wait_for_refresh(company, count):
    """Until the sandbox has verified that many sessions: the tray, which is not asked, has refreshed."""
    while company.steps().count("identity") < count:
        time.sleep(0.05)


def refresh_pairs(program, programs, company, pairs):
    """One refresh as after an hour, by the tray and bare in turn. Of each in ms of CPU: the tray's, what of it came
    later than a second after the refresh, and bare. All that follows counts, and so does closing the connections. The
    tray refreshes when it is due and is asked nothing: an answer over its socket is no part of a refresh."""
    forget_settings()
    company.remember_accounts()
    took = []
    with Tray(program, company.policy) as tray, Bare(programs.bare_requests, company, 1) as other:
        tray.wait_active(1)
        for _ in range(pairs + 3):  # the first closes what the start left open, the next two map what that gave back
            company.clear_log()
            before = probes.cpu_ms(tray.pid), probes.cpu_ms(other.process.pid)
            wait_for_refresh(company, 1)
            time.sleep(1)
            drawn = probes.cpu_ms(tray.pid)
            other.run()
            time.sleep(PAUSE)
            after = probes.cpu_ms(tray.pid), probes.cpu_ms(other.process.pid)
            took.append((after[0] - before[0], after[0] - drawn, after[1] - before[1]))
    return list(zip(*took[3:]))


def measure_pairs(table, programs, folder, pairs):
    with Company(programs.sandbox, f"{folder}/pairs", resources=1, id_token=LIFETIME) as company:
        ours, later, bare = refresh_pairs(programs.tray, programs, company, pairs)
        before = refresh_pairs(programs.earlier_tray, programs, company, pairs) if programs.earlier_tray else None
    ratio = median(ours) / median(bare)
    table.add(f"CPU of one refresh beside its requests bare, {pairs} pairs",
              f"{spread(ours, 1)} and {spread(bare, 1)} ms: {ratio:.2f}", "<= 1.1", ratio <= 1.1)
    table.add("  of it later than a second after it", f"{spread(later, 1)} ms", "for information")
    if before:
        table.add("  the earlier one's", f"{spread(before[0], 1)} and {spread(before[2], 1)} ms: "
                  f"{median(before[0]) / median(before[2]):.2f}; later {spread(before[1], 1)} ms", "for information")


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
