// lanyard COMMAND [arguments]: finds the command and runs it.

#include "base/logging.h"
#include "base/signin_program.h"
#include "base/translations.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/output.h"

#include <QProcess>
#include <array>

using namespace lanyard;
using cli::Exit;

namespace {

struct Command {
    const char *name;
    const char *usage;
    int (*run)(const QStringList &);
};

constexpr std::array kCommands{
    Command{"status", "[RESOURCE] [--json] [--check] [--min-valid 10m]", cli::runStatus},
    Command{"sign-in", "RESOURCE [--tenant T]", cli::runSignIn},
    Command{"refresh", "RESOURCE|--all", cli::runRefresh},
    Command{"switch", "RESOURCE TENANT", cli::runSwitch},
    Command{"sign-out", "RESOURCE|--everywhere", cli::runSignOut},
    Command{"token", "RESOURCE [--min-valid 5m] [--header]", cli::runToken},
    Command{"cookies", "RESOURCE [--format header|netscape|json]", cli::runCookies},
    Command{"curl", "RESOURCE-URL [curl arguments]", cli::runCurl},
    Command{"open", "RESOURCE", cli::runOpen},
    Command{"add", "URL [--name N]", cli::runAdd},
    Command{"remove", "RESOURCE", cli::runRemove},
    Command{"browser", "status [--json] | enable|disable RESOURCE [--browser B]", cli::runBrowser},
    Command{"events", "[--follow] [--json]", cli::runEvents},
    Command{"quit", "", cli::runQuit},
};

void printHelp()
{
    cli::print(cli::CliText::tr("Usage: lanyard COMMAND [arguments]") + u'\n');
    for (const Command &command : kCommands)
        cli::print(QStringLiteral("  lanyard %1 %2").arg(QLatin1String(command.name), QLatin1String(command.usage)));
    cli::print(u'\n'
        + cli::CliText::tr(
            "RESOURCE is an id, a name, or any URL under the resource. See “lanyard COMMAND --help” for details.\n"
            "Exit codes: 0 done, 1 failed or cancelled, 2 usage, 3 sign-in needed, 4 Lanyard is not running,\n"
            "5 try again later, 6 forbidden by policy."));
}

/// Of the sign-in window; empty where that is not installed.
QString webEngine()
{
    QProcess window;
    window.start(signinProgram(), {QStringLiteral("--version")});
    return window.waitForFinished(10000) ? webEngineOf(window.readAllStandardOutput()) : QString();
}

int run(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    for (const Command &command : kCommands) {
        if (name == QLatin1String(command.name))
            return command.run(arguments.sliced(1));
    }
    if (name == QLatin1String("--version")) {
        cli::print(QByteArray("lanyard " LANYARD_VERSION));
        const QString engine = webEngine();
        if (!engine.isEmpty())
            cli::print(engine);
        return int(Exit::Done);
    }
    if (name == QLatin1String("--help")) {
        printHelp();
        return int(Exit::Done);
    }
    cli::printMessage(name.isEmpty()
            ? cli::CliText::tr("No command given. “lanyard --help” lists all commands.")
            : cli::CliText::tr("“%1” is not a command. “lanyard --help” lists all commands.").arg(name));
    return int(Exit::Usage);
}

}

int main(int argc, char **argv)
{
    installLogging();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lanyard"));
    Translations translations;
    translations.use({});
    const int exit = run(QCoreApplication::arguments().sliced(1));
    if (cli::flushed())
        return exit;
    cli::printMessage(cli::CliText::tr("The output could not be written in full."));
    return exit == 0 ? int(Exit::Failed) : exit;
}
