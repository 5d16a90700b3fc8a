// lanyard COMMAND [arguments]: finds the command and runs it.

#include "base/installation/helper_program.h"
#include "base/logging.h"
#include "base/translations.h"
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/table/completion.h"
#include "cli/table/help.h"

#include <QProcess>

using namespace lanyard;
using cli::Exit;

namespace {

/// Of the sign-in window; empty where that is not installed.
QString webEngine()
{
    QProcess window;
    window.start(helperProgram(QStringLiteral("lanyard-signin")), {QStringLiteral("--version")});
    return window.waitForFinished(10000) ? webEngineOf(window.readAllStandardOutput()) : QString();
}

/// "lanyard browser" alone.
int runIncomplete(const QString &name, const QStringList &rest)
{
    if (rest.value(0) == QLatin1String("--help")) {
        for (const QString &second : cli::secondWords(name))
            cli::print(cli::helpOf(*cli::findCommand({name, second}).command) + u'\n');
        return int(Exit::Done);
    }
    //: %1: a command, %2: words, as: status, enable, disable
    cli::printMessage(cli::CliText::tr("“lanyard %1” must be followed by one of: %2.")
                          .arg(name, cli::secondWords(name).join(QStringLiteral(", "))));
    return int(Exit::Usage);
}

int run(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    if (const auto found = cli::findCommand(arguments); found.command) {
        cli::CommandLine line(*found.command);
        const auto ended = line.read(arguments.sliced(found.words));
        return ended ? *ended : found.command->run(line);
    }
    if (!cli::secondWords(name).isEmpty())
        return runIncomplete(name, arguments.sliced(1));
    if (name == QLatin1String("complete")) // for the shells; not in the table, because no person calls it
        return cli::runComplete(arguments.sliced(1));
    if (name == QLatin1String("--version")) {
        cli::print(QByteArray("lanyard " LANYARD_VERSION));
        const QString engine = webEngine();
        if (!engine.isEmpty())
            cli::print(engine);
        return int(Exit::Done);
    }
    if (name == QLatin1String("--help")) {
        cli::print(cli::overview());
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
