#include "diagnostics/parts.h"

#include <QLibraryInfo>

namespace lanyard::diagnostics {

namespace {

constexpr std::array kSystems{"debian", "ubuntu", "linuxmint", "pop", "fedora", "rhel", "centos", "rocky", "almalinux",
    "opensuse-leap", "opensuse-tumbleweed", "sles", "arch", "manjaro", "nixos", "gentoo", "kali", "elementary",
    "zorin"};
constexpr std::array kArchitectures{"x86_64", "arm64", "i386", "arm", "riscv64", "power64", "loongarch64"};
constexpr std::array kDesktops{"GNOME", "GNOME-Classic", "GNOME-Flashback", "ubuntu", "KDE", "XFCE", "LXQt", "LXDE",
    "MATE", "X-Cinnamon", "Budgie", "Pantheon", "Unity", "COSMIC", "Deepin", "Enlightenment", "sway", "Hyprland", "i3"};
constexpr std::array kSessions{"x11", "wayland", "tty", "mir"};
constexpr qsizetype kMostDesktops = 4;

QList<Harmless> desktopsIn(const QString &names)
{
    QList<Harmless> desktops;
    for (const QString &name : names.split(u':', Qt::SkipEmptyParts).mid(0, kMostDesktops))
        desktops.append(oneOf<kDesktops>(name));
    return desktops;
}

}

HarmlessObject versionsPart(const Seen &seen)
{
    const Seen::Programs &programs = seen.programs;
    return {
        {"lanyard", QVersionNumber::fromString(QLatin1String(LANYARD_VERSION))},
        {"runningTray", QVersionNumber::fromString(programs.tray)},
        {"qt", QLibraryInfo::version()},
        {"system", oneOf<kSystems>(programs.system)},
        {"systemVersion", releaseIn(programs.systemVersion)},
        {"kernel", QVersionNumber::fromString(programs.kernel)},
        {"architecture", oneOf<kArchitectures>(programs.architecture)},
        {"desktops", desktopsIn(programs.desktop)},
        {"session", oneOf<kSessions>(programs.session)},
    };
}

}
