#include "cli/table/help.h"

#include "cli/commands.h"
#include "cli/output.h"

namespace lanyard::cli {
namespace {

constexpr int kLineWidth = 100; // of paragraphs

QString wrapped(const QString &paragraph)
{
    QStringList lines;
    QString line;
    for (const QString &word : paragraph.split(u' ')) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > kLineWidth) {
            lines.append(line);
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    lines.append(line);
    return lines.join(u'\n');
}

QString optionTable(const Command &command)
{
    QList<QStringList> rows;
    for (const Option &option : optionsOf(command)) {
        QString name = QStringLiteral("  --") + QLatin1String(option.name);
        if (option.placeholder)
            name += u' ' + QString::fromLatin1(option.placeholder);
        rows.append({name, CliText::tr(option.text)});
    }
    return table(rows);
}

}

QString overview()
{
    QList<QStringList> rows;
    for (const Command &command : commands())
        rows.append({QStringLiteral("  ") + QLatin1String(command.name), CliText::tr(command.summary)});
    return QStringList{CliText::tr("Usage: %1").arg(QStringLiteral("lanyard COMMAND [options]")), table(rows),
        CliText::tr(
            "RESOURCE is an id, a name, or any URL under the resource. See “lanyard COMMAND --help” for details.\n"
            "Exit codes: 0 done, 1 failed or cancelled, 2 usage, 3 sign-in needed, 4 Lanyard is not running,\n"
            "5 try again later, 6 forbidden by policy.")}
        .join(QStringLiteral("\n\n"));
}

QString helpOf(const Command &command)
{
    QStringList parts{CliText::tr("Usage: %1").arg(usageOf(command)), wrapped(CliText::tr(command.summary))};
    if (command.details)
        parts.append(wrapped(CliText::tr(command.details)));
    parts.append(CliText::tr("Options:") + u'\n' + optionTable(command));
    QString examples = CliText::tr("Examples:");
    for (const QString &example : examplesOf(command))
        examples += QStringLiteral("\n  ") + example;
    parts.append(examples);
    return parts.join(QStringLiteral("\n\n"));
}

}
