#include "doctor/examined.h"

#include "control/server.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

namespace lanyard {

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(path));
}

constexpr int kPatience = 120000; // ms: each step of doctor's waits ten seconds where nobody says anything

/// A desktop of its own: no bus but the test's, no configuration but the policy.
QStringList surroundings(const QString &folder, const QString &policy, const QStringList &more)
{
    return QStringList{QStringLiteral("LANYARD_POLICY=") + policy, QStringLiteral("HOME=") + folder,
               QStringLiteral("XDG_CONFIG_HOME=") + folder, QStringLiteral("XDG_STATE_HOME=") + folder}
    + more;
}

/// Every file below the folder, with its content and the time of its last change.
QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        const QByteArray changed = QFileInfo(file).lastModified().toString(Qt::ISODateWithMs).toLatin1();
        files.insert(file.fileName(), file.open(QFile::ReadOnly) ? changed + '\n' + file.readAll() : changed);
    }
    return files;
}

QStringList differences(const QMap<QString, QByteArray> &before, const QMap<QString, QByteArray> &after)
{
    QStringList names;
    for (const QString &name : before.keys() + after.keys()) {
        if (before.value(name) != after.value(name) || before.contains(name) != after.contains(name))
            names.append(name);
    }
    names.removeDuplicates();
    return names;
}

Examined read(const CliRun &run)
{
    Examined examined{run, {}, {}, {}};
    const QJsonArray steps = QJsonDocument::fromJson(run.out.toUtf8())[QLatin1String("steps")].toArray();
    for (const QJsonValue &step : steps) {
        if (const auto finding = readFinding(step.toObject()))
            examined.findings.append(*finding);
    }
    return examined;
}

}

QStringList Examined::steps(CheckResult result) const
{
    QStringList found;
    for (const CheckFinding &finding : findings) {
        if (finding.result == result)
            found.append(code(finding.step));
    }
    return found;
}

CheckFinding Examined::of(CheckStep step) const
{
    for (const CheckFinding &finding : findings) {
        if (finding.step == step)
            return finding;
    }
    return {};
}

QString writePolicy(const Policy &policy, const QString &folder)
{
    QJsonArray resources;
    for (const Resource &resource : policy.resources) {
        QJsonObject one{{QStringLiteral("id"), resource.id}, {QStringLiteral("name"), resource.name},
            {QStringLiteral("url"), resource.url.toString()}};
        if (!resource.authPage.isEmpty()) {
            one.insert(QStringLiteral("authPage"), resource.authPage.toString());
            one.insert(QStringLiteral("apiKey"), resource.apiKey);
        }
        resources.append(one);
    }
    QJsonObject json{{QStringLiteral("version"), 1}, {QStringLiteral("resources"), resources},
        {QStringLiteral("exchangeHosts"), QJsonArray::fromStringList(policy.exchangeHosts)},
        {QStringLiteral("endpoints"),
            QJsonObject{{QStringLiteral("secureToken"), policy.endpoints.secureToken.toString()},
                {QStringLiteral("projectConfig"), policy.endpoints.projectConfig.toString()}}}};
    if (!policy.certificateAuthorities.isEmpty()) {
        write(folder + QStringLiteral("/ca.pem"), policy.certificateAuthorities.join(u'\n').toUtf8());
        json.insert(QStringLiteral("certificateAuthorities"), QJsonArray{folder + QStringLiteral("/ca.pem")});
    }
    const QString file = folder + QStringLiteral("/policy.json");
    write(file, QJsonDocument(json).toJson());
    return file;
}

Examined examine(World &world, const QString &resource)
{
    RecordedDesktop desktop;
    return examine(world, resource, desktop);
}

Examined examine(World &world, const QString &resource, RecordedDesktop &desktop)
{
    const QTemporaryDir folder;
    const QString lanyards = folder.filePath(QStringLiteral("lanyard"));
    control::Server server(*world.sessions, desktop);
    if (!QDir().mkdir(lanyards) || !server.listen(lanyards))
        return {};
    const QString policy = writePolicy(world.policy, folder.path());
    const bool isTold = world.view(resource).reason != Reason::Ok;
    const CliRun told = isTold ? runCli({QStringLiteral("status"), resource}, folder.path()) : CliRun();
    const auto before = filesIn(folder.path());
    Examined examined = read(runCli({QStringLiteral("doctor"), QStringLiteral("--json"), resource}, folder.path(),
        QStringLiteral(LANYARD_CLI), surroundings(folder.path(), policy, {}), kPatience));
    examined.changedFiles = differences(before, filesIn(folder.path()));
    examined.status = told.out;
    return examined;
}

Examined examineAlone(const Policy &policy, const QStringList &arguments, const QStringList &environment)
{
    const QTemporaryDir folder;
    const QString file = writePolicy(policy, folder.path());
    return read(runCli(QStringList{QStringLiteral("doctor")} + arguments, folder.path(), QStringLiteral(LANYARD_CLI),
        surroundings(folder.path(), file, environment)));
}

}
