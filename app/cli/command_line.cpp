#include "cli/command_line.h"

#include "base/duration_text.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/output.h"

namespace lanyard::cli {

CommandLine::CommandLine(const QString &command, const QStringList &arguments, const QString &summary)
    : m_command(command)
    , m_arguments(arguments)
    , m_summary(summary)
{
    flag(QStringLiteral("help"), CliText::tr("Show this help."));
}

void CommandLine::flag(const QString &name, const QString &description)
{
    m_parser.addOption(QCommandLineOption(name, description));
    m_help.append({QStringLiteral("  --") + name, description});
}

void CommandLine::value(
    const QString &name, const QString &placeholder, const QString &description, const QString &defaultValue)
{
    m_parser.addOption(QCommandLineOption(name, description, placeholder, defaultValue));
    m_help.append({QStringLiteral("  --%1 %2").arg(name, placeholder), description});
}

std::optional<int> CommandLine::read(const QStringList &arguments)
{
    const bool valid = m_parser.parse(QStringList(m_command) + arguments);
    if (!valid)
        return usageError(m_parser.errorText());
    if (!has(QStringLiteral("help")))
        return checkCount();
    print(usage() + QStringLiteral("\n\n") + m_summary + QStringLiteral("\n\n") + table(m_help));
    return int(Exit::Done);
}

std::optional<int> CommandLine::checkCount() const
{
    const QStringList given = m_parser.positionalArguments();
    for (qsizetype i = given.size(); i < m_arguments.size(); ++i) {
        if (!m_arguments.at(i).startsWith(u'['))
            return usageError(CliText::tr("%1 is missing.").arg(m_arguments.at(i)));
    }
    if (given.size() > m_arguments.size())
        return usageError(CliText::tr("Unexpected argument “%1”.").arg(given.at(m_arguments.size())));
    for (const QString &argument : given) {
        if (argument.isEmpty())
            return usageError(CliText::tr("Arguments must not be empty."));
    }
    return std::nullopt;
}

std::optional<int> CommandLine::duration(const QString &name, std::chrono::seconds &result) const
{
    const auto parsed = parseDuration(text(name));
    if (!parsed)
        return usageError(CliText::tr("--%1 must be a duration of up to a day, such as 90s, 10m or 1h30m, not “%2”.")
                              .arg(name, text(name)));
    result = *parsed;
    return std::nullopt;
}

QString CommandLine::usage() const
{
    QStringList words{QStringLiteral("lanyard"), m_command, QStringLiteral("[options]")};
    words.append(m_arguments);
    return CliText::tr("Usage: %1").arg(words.join(u' '));
}

int CommandLine::usageError(const QString &sentence) const
{
    printMessage(m_command + QStringLiteral(": ") + sentence);
    printMessage(usage());
    return int(Exit::Usage);
}

}
