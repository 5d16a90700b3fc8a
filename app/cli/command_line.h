#pragma once

// One command's line, read by what the table says of it; answers --help; names what it does not know.
// Lives in main(), for as long as the command runs.

#include "cli/table/command_table.h"

#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QStringList>
#include <chrono>
#include <optional>

namespace lanyard::cli {

class CommandLine {
public:
    /// @param command outlives this
    explicit CommandLine(const Command &command);

    /// The exit code when the command ends here: help was asked for, or the usage is wrong.
    std::optional<int> read(const QStringList &arguments);
    /// The same for what only the command itself can check.
    int usageError(const QString &sentence) const;

    bool has(const char *name) const { return m_parser.isSet(QLatin1String(name)); }
    QString text(const char *name) const { return m_parser.value(QLatin1String(name)); }
    /// The argument at this place, empty when it was left out.
    QString argument(qsizetype index) const { return m_parser.positionalArguments().value(index); }
    /// What is for another program (Command::passesOn).
    const QStringList &passedOn() const { return m_passedOn; }
    /// Ends the command like read() when the text is no duration.
    std::optional<int> duration(const char *name, std::chrono::seconds &result) const;

    bool wantsJson() const { return m_command.printsJson && has("json"); }
    bool isQuiet() const { return m_command.canBeQuiet && has("quiet"); }
    /// --timeout, where it was given.
    std::chrono::milliseconds limit(std::chrono::milliseconds otherwise) const { return m_timeout.value_or(otherwise); }
    /// When to stop following what has no end of its own: --timeout from now, or never.
    QDeadlineTimer end() const
    {
        return m_timeout ? QDeadlineTimer(*m_timeout) : QDeadlineTimer(QDeadlineTimer::Forever);
    }

private:
    QStringList takePassedOn(const QStringList &arguments);
    std::optional<int> checkCount() const;
    std::optional<int> readTimeout();

    const Command &m_command;
    QCommandLineParser m_parser;
    QStringList m_passedOn;
    std::optional<std::chrono::milliseconds> m_timeout;
};

}
