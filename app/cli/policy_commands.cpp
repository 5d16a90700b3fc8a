// policy check, policy explain: for administrators. They need no tray, and read as it does.

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/tray.h"
#include "policy/explanation.h"
#include "policy/policy_files.h"
#include "policy/settings_file.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lanyard::cli {
namespace {

using Source = ExplainedValue::Source;

QString valueText(const QJsonValue &value)
{
    if (value.isNull())
        return QStringLiteral("-");
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QString sourceText(const ExplainedValue &one)
{
    switch (one.source) {
    case Source::Default:
        return CliText::tr("default");
    case Source::User:
        return CliText::tr("your setting");
    case Source::Desktop:
        return CliText::tr("your desktop's autostart entry");
    case Source::Policy:
        //: %1: a file and its line, as /etc/lanyard/policy.json:4
        return CliText::tr("locked by %1").arg(one.place);
    }
    Q_UNREACHABLE();
}

QJsonObject valueJson(const ExplainedValue &one)
{
    return {
        {QStringLiteral("key"), one.key},
        {QStringLiteral("value"), one.value},
        {QStringLiteral("source"), code(one.source)},
        {QStringLiteral("place"), one.place.isEmpty() ? QJsonValue() : QJsonValue(one.place)},
        {QStringLiteral("locked"), one.source == Source::Policy},
    };
}

}

int runPolicyCheck(const CommandLine &line)
{
    const QString path = line.argument(0);
    const auto set = path.isEmpty() ? checkPolicy(PolicyPlaces::ofThisUser(QString())) : readPolicyAt(path);
    if (line.wantsJson()) {
        printJson({{QStringLiteral("valid"), set.has_value()},
            {QStringLiteral("problem"), set ? QJsonValue() : QJsonValue(set.error())}});
    } else if (!set) {
        printMessage(set.error());
    } else if (!line.isQuiet()) {
        print(CliText::tr("The policy is valid. Resources: %1.").arg(set->policy.resources.size()));
    }
    return int(set ? Exit::Done : Exit::Failed);
}

int runPolicyExplain(const CommandLine &line)
{
    const auto set = readPolicy(PolicyPlaces::ofThisUser(line.text("policy")));
    if (!set)
        return reportFailure(line, control::Failure{control::Code::Failed, set.error(), Reason::Configuration});
    const QString key = line.argument(0);
    const QList<ExplainedValue> all = explained(*set, SettingsFile().look());
    const QList<ExplainedValue> values = key.isEmpty() ? all : below(all, key);
    if (values.isEmpty())
        return line.usageError(CliText::tr("“%1” is not a policy key.").arg(key));
    QJsonArray array;
    QList<QStringList> rows;
    for (const ExplainedValue &one : values) {
        array.append(valueJson(one));
        rows.append({one.key, printable(valueText(one.value)), sourceText(one)});
    }
    if (line.wantsJson())
        printJson({{QStringLiteral("version"), 1}, {QStringLiteral("values"), array}});
    else
        print(table(rows));
    return int(Exit::Done);
}

}
