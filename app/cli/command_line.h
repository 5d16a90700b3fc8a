#pragma once

// One command's options and arguments, read with QCommandLineParser; knows --help; names what it does not know.
// Lives in the frame of the command.

#include <QCommandLineParser>
#include <QStringList>

namespace lanyard::cli {

class CommandLine {
public:
    /// @param arguments as in the usage line: "RESOURCE", or "[RESOURCE]" when it may be left out
    CommandLine(const QString &command, const QStringList &arguments, const QString &summary);

    void flag(const QString &name, const QString &description);
    void value(const QString &name, const QString &placeholder, const QString &description,
        const QString &defaultValue = QString());

    /// The exit code when the command ends here: help was asked for, or the usage is wrong.
    std::optional<int> read(const QStringList &arguments);
    /// The same for what only the command itself can check.
    int usageError(const QString &sentence) const;

    bool has(const QString &name) const { return m_parser.isSet(name); }
    QString text(const QString &name) const { return m_parser.value(name); }
    /// The argument at this place, empty when it was left out.
    QString argument(qsizetype index) const { return m_parser.positionalArguments().value(index); }
    /// Ends the command like read() when the text is no duration.
    std::optional<int> duration(const QString &name, std::chrono::seconds &result) const;

private:
    QString usage() const;
    std::optional<int> checkCount() const;

    QString m_command;
    QStringList m_arguments;
    QString m_summary;
    QList<QStringList> m_help;
    QCommandLineParser m_parser;
};

}
