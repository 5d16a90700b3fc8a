// The tray and the windows over scripted sessions, as a program of its own: for tests that need a real panel and for
// pictures. Says on stdout what happens, one line each; obeys lines on stdin: "status NAME", "notice NAME", "calls",
// "quit".
//
//   tray_probe [--status NAME] [--host-timeout MS] [--state FILE] [--dark] [--show
//   sessions|add|sign-out|everywhere|help|menu]

#include "base/translations.h"
#include "support/scripted_sessions.h"
#include "support/window_desktop.h"
#include "tray/icon_files.h"
#include "tray/tray_app.h"
#include "widgets/button_icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QPalette>
#include <QSocketNotifier>
#include <QTextStream>
#include <unistd.h>

using namespace lanyard;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

void goDark()
{
    QPalette dark(QColor(0x31, 0x36, 0x3b), QColor(0x23, 0x27, 0x2b));
    dark.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    dark.setColor(QPalette::AlternateBase, QColor(0x23, 0x26, 0x29));
    dark.setColor(QPalette::Highlight, QColor(0x1d, 0x6f, 0x8a));
    QApplication::setPalette(dark);
}

class ProbeDesktop : public WindowDesktop {
public:
    using WindowDesktop::WindowDesktop;

    void showSessions() override
    {
        say(QStringLiteral("show sessions"));
        WindowDesktop::showSessions();
    }
    void showMessage(const QString &sentence) override
    {
        say(QStringLiteral("told: ") + sentence);
        WindowDesktop::showMessage(sentence);
    }
    void quit() override { QCoreApplication::quit(); }
    void restart() override { say(QStringLiteral("restart")); }
};

void reportTo(TrayApp &tray)
{
    QObject::connect(&tray.icon(), &TrayIcon::shown, &tray, [] { say(QStringLiteral("shown")); });
    QObject::connect(&tray.icon(), &TrayIcon::noTray, &tray, [] { say(QStringLiteral("no tray")); });
    QObject::connect(&tray.menu(), &TrayMenu::triggered, &tray, [](const MenuAction &action) {
        say(QStringLiteral("triggered %1 %2 %3").arg(int(action.kind)).arg(action.resource, action.tenant).trimmed());
    });
    QObject::connect(&tray.menu(), &TrayMenu::opening, &tray, [] { say(QStringLiteral("menu opens")); });
    QObject::connect(&tray.menu().menu(), &QMenu::aboutToHide, &tray, [] { say(QStringLiteral("menu closes")); });
}

void show(const QString &what, TrayApp &tray, WindowManager &windows)
{
    if (what == QLatin1String("sessions"))
        windows.showSessions();
    else if (what == QLatin1String("add"))
        windows.addResource();
    else if (what == QLatin1String("sign-out"))
        windows.confirmSignOut(QStringLiteral("wiki"));
    else if (what == QLatin1String("everywhere"))
        windows.confirmSignOutEverywhere();
    else if (what == QLatin1String("help"))
        windows.showHelp();
    else if (what == QLatin1String("menu"))
        tray.menu().menu().popup(QPoint(60, 60));
}

void obey(const QString &line, ScriptedSessionService &sessions)
{
    const QString command = line.section(u' ', 0, 0);
    const QString rest = line.section(u' ', 1);
    if (command == QLatin1String("status")) {
        sessions.setStatus(sampleStatus(rest));
    } else if (command == QLatin1String("notice")) {
        sessions.announce({Notice::Kind::SignInNeeded, {rest}, ReasonText::of(Reason::Revoked)});
    } else if (command == QLatin1String("calls")) {
        say(QStringLiteral("calls %1").arg(sessions.calls().join(QLatin1String("; "))));
    } else if (command == QLatin1String("quit")) {
        qApp->quit();
    }
}

}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("lanyard-tray"));
    QApplication::setOrganizationName(QStringLiteral("lanyard"));
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(applicationIcon());
    Translations translations;
    translations.use({}); // LC_ALL=de_DE.UTF-8 speaks German
    hideButtonIconsFromRightToLeft();
    QCommandLineParser options;
    options.addOptions({{QStringLiteral("status"), {}, QStringLiteral("NAME"), QStringLiteral("three")},
        {QStringLiteral("host-timeout"), {}, QStringLiteral("MS"), QStringLiteral("3000")},
        {QStringLiteral("show"), {}, QStringLiteral("WHAT")}, {QStringLiteral("dark"), {}},
        {QStringLiteral("state"), {}, QStringLiteral("FILE")}});
    options.process(app);
    if (options.isSet(QStringLiteral("dark")))
        goDark();

    ScriptedSessionService sessions;
    sessions.setStatus(sampleStatus(options.value(QStringLiteral("status"))));
    sessions.setSharing({QStringLiteral("Payroll"), QStringLiteral("Reports")});
    sessions.setReport({{QStringLiteral("Wiki")}, {QStringLiteral("Payroll")}, testNow().addSecs(3600), true, {}, {}});
    TrayOptions trayOptions;
    trayOptions.hostTimeout = std::chrono::milliseconds(options.value(QStringLiteral("host-timeout")).toInt());
    trayOptions.noTrayDelay = trayOptions.hostTimeout;
    ProbeDesktop desktop(sessions, options.value(QStringLiteral("state")));
    TrayApp tray(sessions, desktop, desktop.uiState, trayOptions);
    reportTo(tray);
    tray.start();
    show(options.value(QStringLiteral("show")), tray, desktop.windows);

    QByteArray input;
    QSocketNotifier lines(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&lines, &QSocketNotifier::activated, &app, [&] {
        QByteArray more(4096, Qt::Uninitialized);
        more.truncate(qMax(qsizetype(0), qsizetype(read(STDIN_FILENO, more.data(), size_t(more.size())))));
        if (more.isEmpty())
            return lines.setEnabled(false);
        input += more;
        for (qsizetype end = input.indexOf('\n'); end >= 0; end = input.indexOf('\n')) {
            obey(QString::fromUtf8(input.left(end)), sessions);
            input.remove(0, end + 1);
        }
    });
    const int result = QApplication::exec();
    sessions.settle();
    return result;
}
