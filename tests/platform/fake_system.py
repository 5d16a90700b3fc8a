#!/usr/bin/python3
"""A private "system" bus with python-dbusmock's logind and NetworkManager.

Prints the bus address, then obeys lines on stdin (sleep, resume, offline, local, online, portal, full, metered, guess-metered, unmetered), answering "ok" to each;
ends with its input.
"""
import subprocess
import sys
import tempfile

import dbus
import dbusmock

CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:dir={folder}</listen>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*"/><allow send_type="signal"/>
<allow receive_type="method_call"/><allow receive_type="method_return"/><allow receive_type="error"/>
<allow receive_type="signal"/></policy>
</busconfig>"""

NM = ("org.freedesktop.NetworkManager", "/org/freedesktop/NetworkManager")
LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1")


def prepare_for_sleep(bus, down):
    mock = dbus.Interface(bus.get_object(*LOGIND), dbusmock.MOCK_IFACE)
    mock.EmitSignal("org.freedesktop.login1.Manager", "PrepareForSleep", "b", [down])


def network(bus, method, value):
    getattr(dbus.Interface(bus.get_object(*NM), dbusmock.MOCK_IFACE), method)(value)


def add_metered(bus):
    mock = dbus.Interface(bus.get_object(*NM), dbusmock.MOCK_IFACE)
    mock.AddProperty(NM[0], "Metered", dbus.UInt32(2))


def metered(bus, value):
    mock = dbus.Interface(bus.get_object(*NM), dbusmock.MOCK_IFACE)
    mock.UpdateProperties(NM[0], {"Metered": dbus.UInt32(value)})


COMMANDS = {
    "sleep": lambda bus: prepare_for_sleep(bus, True),
    "resume": lambda bus: prepare_for_sleep(bus, False),
    "offline": lambda bus: network(bus, "SetGlobalConnectionState", 20),
    "local": lambda bus: network(bus, "SetGlobalConnectionState", 50),
    "online": lambda bus: network(bus, "SetGlobalConnectionState", 70),
    "portal": lambda bus: network(bus, "SetConnectivity", 2),
    "full": lambda bus: network(bus, "SetConnectivity", 4),
    "metered": lambda bus: metered(bus, 1),
    "unmetered": lambda bus: metered(bus, 2),
    "guess-metered": lambda bus: metered(bus, 3),
}


def mock(address, template, name):
    process = subprocess.Popen(
        [sys.executable, "-m", "dbusmock", "--system", "--template", template],
        env={"DBUS_SYSTEM_BUS_ADDRESS": address, "PATH": "/usr/bin:/bin"},
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    for _ in range(100):
        try:
            bus = dbus.bus.BusConnection(address)
            if bus.name_has_owner(name):
                return process
        except dbus.DBusException:
            pass
        try:
            process.wait(0.1)
            sys.exit(f"{template} ended at once")
        except subprocess.TimeoutExpired:
            pass
    sys.exit(f"{template} did not start")


def main():
    children = []
    with tempfile.TemporaryDirectory() as folder:
        config = folder + "/bus.conf"
        with open(config, "w", encoding="utf-8") as file:
            file.write(CONFIG.format(folder=folder))
        daemon = subprocess.Popen(
            ["dbus-daemon", "--config-file", config, "--nofork", "--nopidfile", "--print-address=1"],
            stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)
        children.append(daemon)
        try:
            address = daemon.stdout.readline().strip()
            children.append(mock(address, "networkmanager", NM[0]))
            children.append(mock(address, "logind", LOGIND[0]))
            bus = dbus.bus.BusConnection(address)
            network(bus, "SetGlobalConnectionState", 70)
            network(bus, "SetConnectivity", 4)
            add_metered(bus)
            print(address, flush=True)
            for line in sys.stdin:
                COMMANDS[line.strip()](bus)
                print("ok", flush=True)
        finally:
            for child in reversed(children):
                child.terminate()
                child.wait()


main()
