"""Measurements of the tray that only sits there: memory, wake-ups, start, many resources, the command beside it."""
import os
import subprocess
import time
from statistics import median

import probes
from company import Company
from table import mib, spread
from tray import Panel, Tray, forget_settings

SETTLED = 12  # seconds: connections are dropped 5 s after the last request, helper threads end after 10


def idle_memory(tray):
    """(PSS, private dirty) in kB as the tray itself reports them, after its start and a refresh: what that needs stays."""
    time.sleep(SETTLED)
    tray.call("refresh", resource="r0000")
    time.sleep(SETTLED)
    report = tray.call("memory")
    return report["pss"] / 1024, report["privateDirty"] / 1024


def measure_start(table, programs, company, count):
    panel, ours, bare, rest = Panel(), [], [], []
    for _ in range(count + 1):
        tray, took = panel.time_icon(lambda: Tray(programs.tray, company.policy))
        with tray:
            ours.append(took)
            tray.wait_answering()
        time.sleep(0.5)
        page = f"https://r0000.acme.localhost:{company.port}/"
        process, took = panel.time_icon(lambda: subprocess.Popen([programs.bare_tray, page, company.ca], cwd="/"))
        bare.append(took)
        time.sleep(0.5)
        rest.append(probes.memory_kb(process.pid))
        process.kill()
        process.wait()
    ours = ours[1:]  # the first fills the page cache
    bare = bare[1:]
    ratio = median(ours) / median(bare)
    table.add(f"exec to icon registered on the panel, warm, beside a bare tray, {count} pairs",
              f"{spread(ours)} and {spread(bare)} ms: {ratio:.2f}", "<= 1.15", ratio <= 1.15)
    memory = " and ".join(mib(median(values)) for values in zip(*rest))
    table.add("  memory of the bare tray", f"{memory} private dirty")


def measure_wake_ups(table, tray, seconds):
    before, calls = probes.wake_ups(tray.pid), probes.cpu_ms(tray.pid)
    time.sleep(seconds)
    after, spent = probes.wake_ups(tray.pid), probes.cpu_ms(tray.pid) - calls
    woken = {name: count - before.get(thread, (name, 0))[1] for thread, (name, count) in after.items()}
    total = sum(woken.values())
    who = ", ".join(f"{name} {count}" for name, count in woken.items() if count) or "no thread"
    per_minute = total * 60 / seconds
    table.add(f"wake-ups while idle, {seconds} s of 20 sessions", f"{per_minute:.0f} per minute ({who}; {spent:.1f} ms CPU)",
              "<= 1 per minute", per_minute <= 1)


def measure_token(table, programs, count):
    commands = {"empty": [programs.bare_command], "token": [programs.command, "token", "r0001"],
                "status": [programs.command, "status"]}
    took = {name: [] for name in commands}
    for _ in range(count):
        for name, command in commands.items():
            begin = time.monotonic()
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True, cwd="/")
            took[name].append((time.monotonic() - begin) * 1e3)
    for name in ("token", "status"):
        ratio = median(took[name]) / median(took["empty"])
        table.add(f"lanyard {name}, whole process, beside an empty one with its libraries, {count} pairs",
                  f"{spread(took[name], 1)} and {spread(took['empty'], 1)} ms: {ratio:.2f}", "<= 1.5", ratio <= 1.5)


def measure_idle(table, programs, folder, quick):
    """20 sessions of five accounts. Returns the idle memory, to compare with that of many more."""
    forget_settings()
    with Company(programs.sandbox, f"{folder}/five", resources=20, accounts=5) as company:
        company.remember_accounts()
        with Tray(programs.tray, company.policy) as tray:
            tray.wait_active(20)
            pss, dirty = idle_memory(tray)
            table.add("resident memory, 20 sessions of 5 accounts, idle, generic theme",
                      f"{mib(pss)} PSS, {mib(dirty)} private dirty", "<= 22.8 MB PSS", pss <= 22.8 * 1024)
            measure_wake_ups(table, tray, 20 if quick else 60)
            measure_token(table, programs, 10 if quick else 50)
        measure_gtk_theme(table, programs, company)
        measure_start(table, programs, company, 3 if quick else 30)
    return pss, dirty


def measure_gtk_theme(table, programs, company):
    plugin = "/usr/lib/x86_64-linux-gnu/qt6/plugins/platformthemes/libqgtk3.so"
    if not os.path.exists(plugin):
        table.add("  with the gtk3 theme", "not measured: qt6-gtk-platformtheme is not installed", "for information")
        return
    with Tray(programs.tray, company.policy, {"XDG_CURRENT_DESKTOP": "XFCE"}) as tray:
        tray.wait_active(20)
        pss, dirty = idle_memory(tray)
    table.add("  with the gtk3 theme", f"{mib(pss)} PSS, {mib(dirty)} private dirty", "<= 31.9 MB PSS", pss <= 31.9 * 1024)


def measure_account_round(table, programs, folder):
    """20 resources of one account, as at a log-in: the ledger knows them from the day before."""
    forget_settings()
    count = 20
    with Company(programs.sandbox, f"{folder}/one", resources=count) as company:
        company.remember_accounts()
        with Tray(programs.tray, company.policy) as tray:
            tray.wait_active(count)
        company.clear_log()
        with Tray(programs.tray, company.policy) as tray:
            took = tray.wait_active(count)
            steps = company.steps()
    mints = steps.count("token")
    table.add(f"{count} resources of one account", f"{mints} mint, {len(steps) - mints} other requests; all active {took:.1f} s after exec",
              f"1 mint + {4 * count} requests", mints == 1 and len(steps) == 1 + 4 * count)


def measure_many(table, programs, folder, few, count):
    forget_settings()
    with Company(programs.sandbox, f"{folder}/many", resources=count) as company:
        company.remember_accounts()
        with Tray(programs.tray, company.policy) as tray:
            all_active, spent = tray.wait_active(count), probes.cpu_ms(tray.pid)
            pss, dirty = idle_memory(tray)
            begin = time.monotonic()
            tray.call("status")
            asked = (time.monotonic() - begin) * 1e3
        with Tray(programs.tray, company.policy) as tray:
            answering = tray.wait_answering()
    each = [(many - one) / (count - 20) for many, one in zip((pss, dirty), few)]
    table.add(f"{count:,} resources: memory each beyond 20", f"{each[0]:.1f} kB PSS, {each[1]:.1f} kB private dirty",
              "<= 20 kB", each[0] <= 20)
    table.add("  exec to the first status; status later; all active",
              f"{answering * 1e3:.0f} ms; {asked:.0f} ms; {all_active:.0f} s ({spent / count:.1f} ms CPU each)", "linear")
