"""What Linux tells about a process from outside: CPU time, wake-ups, memory; and the bytes on the loopback interface."""
import os
import socket
import struct
import threading
import time


def cpu_ms(pid):
    """User and system time of a running process, ended threads included, to the nanosecond (clock_getcpuclockid)."""
    return time.clock_gettime((~pid << 3) | 2) * 1e3


def children_cpu_ms(pid):
    """Of its children that have ended, and theirs that they waited for."""
    with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[13]) + int(fields[14])) * 1e3 / os.sysconf("SC_CLK_TCK")


def wake_ups(pid):
    """Voluntary context switches of each thread so far: {thread id: (name, count)}."""
    threads = {}
    for thread in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{thread}/status", encoding="utf-8") as file:
            fields = dict(line.rstrip("\n").split(":\t", 1) for line in file if ":\t" in line)
        threads[thread] = (fields["Name"], int(fields["voluntary_ctxt_switches"]))
    return threads


def waited_ms(*pids):
    """Time that the processes' living threads were ready to run and had no CPU: what a busy machine added."""
    total = 0
    for pid in pids:
        for thread in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{thread}/schedstat", encoding="utf-8") as file:
                total += int(file.read().split()[1])
    return total / 1e6


def memory_kb(pid):
    """(PSS, private dirty) in kB. Of a process that is not dumpable only root may ask."""
    with open(f"/proc/{pid}/smaps_rollup", encoding="utf-8") as file:
        fields = {line.split()[0]: int(line.split()[1]) for line in file.readlines()[1:]}
    return fields["Pss:"], fields["Private_Dirty:"]


def descendants(pid):
    found = [pid]
    for parent in found:
        try:
            for thread in os.listdir(f"/proc/{parent}/task"):
                with open(f"/proc/{parent}/task/{thread}/children", encoding="utf-8") as file:
                    found.extend(int(child) for child in file.read().split())
        except OSError:
            pass  # it ended meanwhile
    return found


class Traffic:
    """TCP payload to and from one loopback port, handshakes of TLS included. Needs CAP_NET_RAW."""

    def __init__(self, port):
        self.port, self.up, self.down = port, 0, 0
        self.socket = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x0003))
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8 << 20)
        self.socket.bind(("lo", 0))
        threading.Thread(target=self.count, daemon=True).start()

    def count(self):
        buffer = bytearray(128)
        while True:
            _, (_, protocol, kind, *_) = self.socket.recvfrom_into(buffer)
            if kind != socket.PACKET_HOST or protocol != 0x0800 or buffer[9] != socket.IPPROTO_TCP:
                continue  # each packet passes twice; the sandbox listens on IPv4
            header = (buffer[0] & 15) * 4
            source, target = struct.unpack_from("!HH", buffer, header)
            payload = struct.unpack_from("!H", buffer, 2)[0] - header - (buffer[header + 12] >> 4) * 4
            if target == self.port:
                self.up += payload
            elif source == self.port:
                self.down += payload
