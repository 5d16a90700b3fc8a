// lanyard-doctor [--policy FILE] [RESOURCE]: examines this computer and prints each finding as a line of JSON.
// With --diagnostics it prints the file for support instead, as one line. `lanyard doctor` and `lanyard diagnostics`
// start it and show what it says.

#include "base/logging.h"
#include "base/translations.h"
#include "doctor/examination.h"
#include "doctor/keychain_check.h"
#include "doctor/seen.h"
#include "net/http_client.h"
#include "vault/keychain_vault.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxyFactory>
#include <algorithm>
#include <cstdio>

using namespace lanyard;
using namespace lanyard::doctor;

namespace {

constexpr int kFailed = 1;
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
    bool isForSupport = false;
};

Options readOptions()
{
    QCommandLineParser parser;
    const QCommandLineOption policy(QStringLiteral("policy"), QString(), QStringLiteral("FILE"));
    const QCommandLineOption diagnostics(QStringLiteral("diagnostics"));
    parser.addOption(policy);
    parser.addOption(diagnostics);
    parser.parse(QCoreApplication::arguments());
    return {parser.value(policy), parser.positionalArguments().value(0), parser.isSet(diagnostics)};
}

bool isBehindProxy(const QList<Subject> &subjects)
{
    return std::any_of(subjects.begin(), subjects.end(), [](const Subject &subject) {
        const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(subject.resource.url));
        return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
    });
}

/// The tray's, where somebody has signed in to a proxy.
struct ProxyLogins {
    HttpClient &http;
    Vault &vault;
};

QCoro::Task<void> examineThenQuit(Means means, ProxyLogins logins, Configuration configuration, QList<Subject> subjects)
{
    if (isBehindProxy(subjects)) {
        const auto kept = co_await logins.vault.read(kProxyLoginsEntry);
        if (kept && *kept)
            logins.http.setProxyLogins(proxyLoginsIn(**kept));
    }
    co_await examine(means, configuration, subjects);
    QCoreApplication::quit();
}

/// @return the exit code
int printForSupport(const diagnostics::Seen &seen)
{
    const diagnostics::Files files = diagnostics::diagnosticFiles(seen);
    const auto zip = diagnostics::zipped(files);
    if (!zip)
        return kFailed;
    printLine({{QStringLiteral("contains"), QJsonArray::fromStringList(files.keys())},
        {QStringLiteral("zip"), QString::fromLatin1(zip->toBase64())}});
    return 0;
}

int run(const Options &options)
{
    TrayLink tray;
    const PolicyPlaces places = PolicyPlaces::ofThisUser(options.policyFile);
    const Configuration configuration = readConfiguration(places);
    const auto subjects = subjectsOf(configuration, tray, options.resource);
    if (!subjects) {
        printLine({{QStringLiteral("unknown"), subjects.error()}});
        return kUsage;
    }
    QList<CheckFinding> findings;
    Report report([&](const CheckFinding &finding) {
        if (!options.isForSupport)
            printLine(findingJson(finding));
        findings.append(finding);
    });
    HttpClient http(configuration.policy.certificateAuthorities);
    KeychainVault vault({QString::fromLatin1(kKeychainService), kKeychainPatience, false});
    KeychainVault trays({QStringLiteral("Lanyard"), kKeychainPatience, false});
    const Means means{report, tray, http, vault};
    const ProxyLogins logins{http, trays};
    QMetaObject::invokeMethod(
        &http, [&] { examineThenQuit(means, logins, configuration, *subjects); }, Qt::QueuedConnection);
    const int exit = QCoreApplication::exec();
    return options.isForSupport ? printForSupport(seen(configuration, places, tray, findings)) : exit;
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
