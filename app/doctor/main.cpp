// lanyard-doctor [--policy FILE] [--diagnostics FILE] [RESOURCE]: examines this computer and prints each finding as a
// line of JSON. `lanyard doctor` starts it and shows what it says.

#include "base/logging.h"
#include "base/translations.h"
#include "doctor/diagnostics.h"
#include "doctor/doctor_text.h"
#include "doctor/examination.h"
#include "doctor/keychain_check.h"
#include "net/http_client.h"
#include "storage/files.h"
#include "vault/keychain_vault.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <cerrno>
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
    QString file; ///< for support: written instead of printing
};

Options readOptions()
{
    QCommandLineParser parser;
    const QCommandLineOption policy(QStringLiteral("policy"), QString(), QStringLiteral("FILE"));
    const QCommandLineOption file(QStringLiteral("diagnostics"), QString(), QStringLiteral("FILE"));
    parser.addOption(policy);
    parser.addOption(file);
    parser.parse(QCoreApplication::arguments());
    return {parser.value(policy), parser.positionalArguments().value(0), parser.value(file)};
}

QCoro::Task<void> examineThenQuit(Means means, Configuration configuration, QList<Subject> subjects)
{
    co_await examine(means, configuration, subjects);
    QCoreApplication::quit();
}

/// @return the exit code
int writeDiagnostics(const QString &path, const Files &files)
{
    const auto archive = zipped(files);
    Result<void> written = archive ? Result<void>() : tl::unexpected(archive.error());
    if (written && !QFileInfo(path).dir().exists()) // it would be made
        written = failure(Reason::Configuration, path, qt_error_string(ENOENT));
    if (written)
        written = replaceFile(path, *archive);
    if (written) {
        printLine(
            {{QStringLiteral("file"), path}, {QStringLiteral("contains"), QJsonArray::fromStringList(files.keys())}});
        return 0;
    }
    //: %1: a file, %2: why, in the system's words
    const QString sentence = DoctorText::tr("%1 could not be written: %2.").arg(path, written.error().text());
    printLine({{QStringLiteral("failure"), sentence}});
    return kFailed;
}

int run(const Options &options)
{
    TrayLink tray;
    const Configuration configuration = readConfiguration(options.policyFile);
    const auto subjects = subjectsOf(configuration, tray, options.resource);
    if (!subjects) {
        printLine({{QStringLiteral("unknown"), subjects.error()}});
        return kUsage;
    }
    const bool isForSupport = !options.file.isEmpty();
    QList<CheckFinding> findings;
    Report report([&](const CheckFinding &finding) {
        findings.append(finding);
        if (!isForSupport)
            printLine(findingJson(finding));
    });
    HttpClient http(configuration.policy.certificateAuthorities);
    KeychainVault vault({QString::fromLatin1(kKeychainService), kKeychainPatience});
    const Means means{report, tray, http, vault};
    QMetaObject::invokeMethod(
        &http, [&] { examineThenQuit(means, configuration, *subjects); }, Qt::QueuedConnection);
    const int exit = QCoreApplication::exec();
    return isForSupport ? writeDiagnostics(options.file, diagnosticFiles(configuration, tray, findings)) : exit;
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
