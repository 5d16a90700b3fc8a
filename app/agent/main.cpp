// lanyard-tray: resident from login to logout.

#include "agent/agent.h"
#include "agent/paths.h"
#include "base/logging.h"
#include "base/translations.h"
#include "control/client.h"
#include "control/socket_path.h"
#include "platform/hardening.h"
#include "platform/heap.h"
#include "platform/runtime_folder.h"
#include "platform/session_bus.h"
#include "platform/single_instance.h"
#include "platform/termination.h"
#include "tray/icon_files.h"
#include "widgets/button_icons.h"
#include "widgets/focus_event_order.h"
#include "widgets/placeholders.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QPixmapCache>
#include <QThread>
#include <QTimer>
#include <cstdio>
#include <limits>
#include <unistd.h>

using namespace lanyard;

namespace {

struct Options {
    QString policyFile;
    bool showsWindow = false;
};

Options readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Keeps your sessions alive."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption policy(QStringLiteral("policy"),
        QCoreApplication::translate("main", "Read the policy from FILE, unless the administrator installed one."),
        QStringLiteral("FILE"));
    const QCommandLineOption show(
        QStringLiteral("show"), QCoreApplication::translate("main", "Show the Sessions window."));
    parser.addOption(policy);
    parser.addOption(show);
    parser.process(application);
    if (!parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    return {parser.value(policy), parser.isSet(show)};
}

int complain(const QString &sentence)
{
    fprintf(stderr, "lanyard-tray: %s\n", qPrintable(sentence));
    return 1;
}

bool showRunningOne()
{
    control::Client client;
    return !client.connectTo(control::socketPath())
        && client.call(QStringLiteral("showWindow"), {}, std::chrono::seconds(5)).has_value();
}

enum class Role { TheOne, HandedOver, Refused };

// The running one may be starting, and not listen yet, or quitting, and free the lock in a moment.
Role findRole(SingleInstance &instance)
{
    const QDeadlineTimer patience(std::chrono::seconds(10));
    while (!instance.acquire()) {
        if (showRunningOne())
            return Role::HandedOver;
        if (patience.hasExpired())
            return Role::Refused;
        QThread::msleep(50);
    }
    return Role::TheOne;
}

// A better tray host came: only a new process can use it (app/tray/README.md#traps). State is on disk and in the
// keychain.
void reexec(Agent &agent, SingleInstance &instance, char **argv)
{
    agent.shutDown();
    instance.release();
    execv("/proc/self/exe", argv);
    qCWarning(logDesktop) << "could not start anew";
    QCoreApplication::quit();
}

}

int main(int argc, char **argv)
{
    // 1. No dumps, no secrets in logs, nothing readable by others.
    hardenProcess();
    keepHeapInOnePlace();
    installLogging();

    // 2. The application.
    QCoreApplication::setApplicationName(QStringLiteral("lanyard-tray"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LANYARD_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Lanyard"));
    QGuiApplication::setDesktopFileName(QStringLiteral("lanyard-tray"));
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    tellFocusBeforeCaret();
    QApplication::setWindowIcon(applicationIcon()); // read when a window first shows it
    QPixmapCache::setCacheLimit(0); // its timer would wake us twice a minute, for pictures that rarely change
    Translations translations;
    translations.use({});
    leaveOutButtonIcons();
    keepPlaceholdersReadable();
    const Options options = readOptions(application);

    // 3. One instance for each user; a second start shows the first one's window.
    const auto folder = runtimeFolder();
    if (!folder)
        return complain(folder.error().text());
    SingleInstance instance(*folder);
    if (const Role role = findRole(instance); role != Role::TheOne)
        return role == Role::HandedOver
            ? 0
            : complain(QCoreApplication::translate(
                "main", "Another lanyard-tray is running but does not answer. Sign out of the desktop and in again."));
    removeLeftovers(*folder);

    // 4. All the rest.
    Agent agent(*folder, options.policyFile, translations);
    Termination termination;
    QObject::connect(&termination, &Termination::requested, &application, &QCoreApplication::quit);
    QObject::connect(&agent, &Agent::quitWanted, &application, &QCoreApplication::quit);
    QTimer patience; // re-execute only when idle
    patience.setInterval(std::chrono::seconds(2));
    int roundsLeft = std::numeric_limits<int>::max();
    QObject::connect(&patience, &QTimer::timeout, &agent, [&] {
        if (agent.isIdle() || --roundsLeft < 0)
            reexec(agent, instance, argv);
    });
    QObject::connect(&agent, &Agent::reexecWanted, &patience, qOverload<>(&QTimer::start));
    const SessionBus bus;
    QObject::connect(&bus, &SessionBus::isAnother, &agent, [&] {
        roundsLeft = 10; // what waits for the old bus may wait forever
        patience.start();
    });
    if (const auto started = agent.start(); !started)
        return complain(started.error().text());

    if (options.showsWindow)
        agent.showWindow();
    else
        agent.welcome();

    // 5. Until the end.
    const int code = QApplication::exec();
    agent.shutDown();
    return code;
}
