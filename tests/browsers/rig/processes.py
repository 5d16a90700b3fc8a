"""Processes that this rig started, and their children."""
import os
import pathlib
import signal
import subprocess


def _parents():
    parents = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text(encoding="utf-8", errors="replace").rsplit(")", 1)[1].split()
            except (OSError, IndexError):
                continue
            parents[int(entry.name)] = int(fields[1])
    return parents


def tree_of(pid):
    """The process and all below it, parents first."""
    parents, found = _parents(), [pid]
    for known in found:
        found += [child for child, parent in parents.items() if parent == known and child not in found]
    return found


def executable(pid):
    try:
        return os.readlink(f"/proc/{pid}/exe")
    except OSError:
        return ""


def arguments(pid):
    """Its command line."""
    try:
        return pathlib.Path(f"/proc/{pid}/cmdline").read_bytes().decode(errors="replace").split("\0")[:-1]
    except OSError:
        return []


def send(pids, number):
    for pid in pids:
        try:
            os.kill(pid, number)
        except ProcessLookupError:
            pass


def kill_tree(process, seconds):
    """Waits until it has ended by itself; else ends it and what is below it."""
    below = tree_of(process.pid)
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        pass
    send([pid for pid in below if executable(pid)], signal.SIGKILL)
    process.wait(10)


def pss(pid):
    """Bytes of memory that are the process's own share."""
    with open(f"/proc/{pid}/smaps_rollup", encoding="utf-8") as rollup:
        return next(int(line.split()[1]) * 1024 for line in rollup if line.startswith("Pss:"))


def cpu(pid):
    """Seconds that it has computed so far."""
    with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
