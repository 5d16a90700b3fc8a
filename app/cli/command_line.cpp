#include "cli/command_line.h"

#include "base/text/duration_text.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/table/help.h"

namespace lanyard::cli {

CommandLine::CommandLine(const Command &command)
    : m_command(command)
{
    for (const Option &option : optionsOf(command)) {
        m_parser.addOption(QCommandLineOption(QString::fromLatin1(option.name), QString(),
            QString::fromLatin1(option.placeholder), QString::fromLatin1(option.fallback)));
    }
}

std::optional<int> CommandLine::read(const QStringList &arguments)
{
    const QStringList ours = m_command.passesOn ? takePassedOn(arguments) : arguments;
    const bool valid = m_parser.parse(QStringList(QString::fromLatin1(m_command.name)) + ours);
    if (!valid)
        return usageError(m_parser.errorText());
    if (has("help")) {
        print(helpOf(m_command));
        return int(Exit::Done);
    }
    if (const auto exit = checkCount())
        return exit;
    return readTimeout();
}

/// Ours end with the first that is no option of ours, nor the value of one.
QStringList CommandLine::takePassedOn(const QStringList &arguments)
{
    qsizetype end = 0;
    while (end < arguments.size() && arguments.at(end).startsWith(QLatin1String("--"))) {
        const QString name = arguments.at(end).sliced(2);
        ++end;
        for (const Option &option : optionsOf(m_command))
            end += option.placeholder && name == QLatin1String(option.name) ? 1 : 0;
    }
    end = std::min(end + 1, arguments.size()); // and our one argument
    m_passedOn = arguments.sliced(end);
    return arguments.first(end);
}

std::optional<int> CommandLine::checkCount() const
{
    const QList<Argument> known = argumentsOf(m_command);
    const QStringList given = m_parser.positionalArguments();
    for (qsizetype i = given.size(); i < known.size(); ++i) {
        if (!known.at(i).isOptional)
            return usageError(CliText::tr("%1 is missing.").arg(QLatin1String(known.at(i).name)));
    }
    if (given.size() > known.size())
        return usageError(CliText::tr("Unexpected argument “%1”.").arg(given.at(known.size())));
    for (const QString &argument : given) {
        if (argument.isEmpty())
            return usageError(CliText::tr("Arguments must not be empty."));
    }
    return std::nullopt;
}

/// Plain seconds will do here, as other programs take them.
std::optional<int> CommandLine::readTimeout()
{
    if (!has("timeout"))
        return std::nullopt;
    const QString given = text("timeout");
    const bool isNumber = !given.isEmpty() && given.back().isDigit();
    const auto parsed = parseDuration(isNumber ? given + u's' : given);
    if (!parsed || parsed->count() == 0)
        return usageError(
            CliText::tr("--timeout must be a number of seconds, or a duration such as 90s or 10m, not “%1”.")
                .arg(given));
    m_timeout = *parsed;
    return std::nullopt;
}

std::optional<int> CommandLine::duration(const char *name, std::chrono::seconds &result) const
{
    const auto parsed = parseDuration(text(name));
    if (!parsed)
        return usageError(CliText::tr("--%1 must be a duration of up to a day, such as 90s, 10m or 1h30m, not “%2”.")
                              .arg(QLatin1String(name), text(name)));
    result = *parsed;
    return std::nullopt;
}

int CommandLine::usageError(const QString &sentence) const
{
    printMessage(QLatin1String(m_command.name) + QStringLiteral(": ") + sentence);
    printMessage(CliText::tr("Usage: %1").arg(usageOf(m_command)));
    return int(Exit::Usage);
}

}
