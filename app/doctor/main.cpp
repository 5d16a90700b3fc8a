// lanyard-doctor [--policy FILE] [RESOURCE]: examines this computer and prints each finding as a line of JSON.
// `lanyard doctor` starts it and shows what it says.

#include "base/logging.h"
#include "base/translations.h"
#include "doctor/examination.h"
#include "doctor/keychain_check.h"
#include "net/http_client.h"
#include "vault/keychain_vault.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <cstdio>

using namespace lanyard;
using namespace lanyard::doctor;

namespace {

constexpr int kUsage = 2;
constexpr std::chrono::seconds kKeychainPatience(5); // of each step

void printLine(const QJsonObject &object)
{
    std::fputs(QJsonDocument(object).toJson(QJsonDocument::Compact).constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

struct Options {
    QString policyFile;
    QString resource;
};

Options readOptions()
{
    QCommandLineParser parser;
    const QCommandLineOption policy(QStringLiteral("policy"), QString(), QStringLiteral("FILE"));
    parser.addOption(policy);
    parser.parse(QCoreApplication::arguments());
    return {parser.value(policy), parser.positionalArguments().value(0)};
}

QCoro::Task<void> examineThenQuit(Means means, Configuration configuration, QList<Subject> subjects)
{
    co_await examine(means, configuration, subjects);
    QCoreApplication::quit();
}

int run(const Options &options)
{
    TrayLink tray;
    const Configuration configuration = readConfiguration(PolicyPlaces::ofThisUser(options.policyFile));
    const auto subjects = subjectsOf(configuration, tray, options.resource);
    if (!subjects) {
        printLine({{QStringLiteral("unknown"), subjects.error()}});
        return kUsage;
    }
    Report report([](const CheckFinding &finding) { printLine(findingJson(finding)); });
    HttpClient http(configuration.policy.certificateAuthorities);
    KeychainVault vault({QString::fromLatin1(kKeychainService), kKeychainPatience, false});
    const Means means{report, tray, http, vault};
    QMetaObject::invokeMethod(
        &http, [&] { examineThenQuit(means, configuration, *subjects); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

}

int main(int argc, char **argv)
{
    installLogging();
    QLoggingCategory::setFilterRules(QStringLiteral("lanyard.*=false")); // what is wrong is a finding
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lanyard-doctor"));
    Translations translations;
    translations.use({});
    const QString first = QCoreApplication::arguments().value(1);
    if (first == QLatin1String("--version") || first == QLatin1String("--help")) {
        std::puts(first == QLatin1String("--help") ? "Usage: lanyard doctor [RESOURCE] [options]"
                                                   : "lanyard-doctor " LANYARD_VERSION);
        return 0;
    }
    return run(readOptions());
}
