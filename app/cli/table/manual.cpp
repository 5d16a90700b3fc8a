#include "cli/table/manual.h"

#include "cli/table/command_table.h"

#include <QRegularExpression>

namespace lanyard::cli {
namespace {

/// Text as troff takes it: no sign of it is a request.
QString plain(QString text)
{
    text.replace(u'\\', QLatin1String("\\e")).replace(u'-', QLatin1String("\\-"));
    return text.startsWith(u'.') || text.startsWith(u'\'') ? QStringLiteral("\\&") + text : text;
}

/// Options in bold, what stands for something else (RESOURCE) in italics.
QString prose(const QString &text)
{
    static const QRegularExpression option(QStringLiteral("(?<![\\w\\\\-])((?:\\\\-){1,2}[A-Za-z][\\w\\\\-]*)"));
    static const QRegularExpression standIn(QStringLiteral("\\b(RESOURCE(?:\\\\-URL)?|TENANT|COMMAND|FILE|URL)\\b"));
    return plain(text).replace(option, QStringLiteral("\\fB\\1\\fR")).replace(standIn, QStringLiteral("\\fI\\1\\fR"));
}

QString optionName(const Option &option)
{
    const QString name =
        QStringLiteral("\\fB") + plain(QStringLiteral("--") + QLatin1String(option.name)) + QStringLiteral("\\fR");
    return option.placeholder
        ? name + QStringLiteral(" \\fI") + plain(QString::fromLatin1(option.placeholder)) + QStringLiteral("\\fR")
        : name;
}

QString argumentText(const Argument &argument)
{
    return QString::fromLatin1(argument.isOptional ? "[\\fI%1\\fR]" : "\\fI%1\\fR")
        .arg(plain(QString::fromLatin1(argument.name)));
}

QString usageLine(const Command &command)
{
    QString line = QStringLiteral("\\fBlanyard ") + plain(QString::fromLatin1(command.name)) + QStringLiteral("\\fR");
    for (const Argument &argument : argumentsOf(command))
        line += u' ' + argumentText(argument);
    if (command.passesOn)
        line += QStringLiteral(" [\\fI%1\\fR]").arg(QLatin1String(command.passesOn));
    for (const Option &option : command.options) {
        if (option.name)
            line += QStringLiteral(" [%1]").arg(optionName(option));
    }
    return line;
}

QStringList optionEntries(std::span<const Option> options)
{
    QStringList lines;
    for (const Option &option : options) {
        if (option.name)
            lines << QStringLiteral(".TP") << optionName(option) << prose(QString::fromUtf8(option.text));
    }
    return lines;
}

QStringList section(const Command &command)
{
    QStringList lines{QStringLiteral(".SS ") + plain(QString::fromLatin1(command.name)), usageLine(command),
        QStringLiteral(".PP"), prose(QString::fromUtf8(command.summary))};
    if (command.details)
        lines.append(prose(QString::fromUtf8(command.details)));
    lines.append(optionEntries(command.options));
    lines << QStringLiteral(".PP") << QStringLiteral(".RS 4") << QStringLiteral(".nf");
    for (const QString &example : examplesOf(command))
        lines.append(plain(example));
    return lines << QStringLiteral(".fi") << QStringLiteral(".RE");
}

QStringList commonOptions()
{
    Command any;
    return optionEntries(optionsOf(any));
}

}

QByteArray manualPage(const QByteArray &frame)
{
    QStringList synopsis;
    QStringList sections;
    for (const Command &command : commands()) {
        synopsis.append(usageLine(command));
        sections.append(section(command));
    }
    QByteArray page = frame;
    page.replace("@SYNOPSIS@", synopsis.join(u'\n').toUtf8());
    page.replace("@COMMANDS@", sections.join(u'\n').toUtf8());
    page.replace("@COMMON_OPTIONS@", commonOptions().join(u'\n').toUtf8());
    return page;
}

}
