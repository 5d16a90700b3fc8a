#include "sandbox/config_file.h"
#include "sandbox/control_api.h"
#include "sandbox/until_end.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <cstdio>

// lanyard-sandbox: the make-believe company as a program. Writes ca.pem and policy.json into --folder, says one line of
// JSON when it is ready, and runs until SIGTERM (or, with --until-eof, until its stdin is closed).

namespace {

using namespace sandbox;

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("A make-believe company: IAP, Identity Platform and an auth page on one TLS port."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{QStringLiteral("port"), QStringLiteral("TLS port."), QStringLiteral("N"), QStringLiteral("0")},
        {QStringLiteral("control-port"), QStringLiteral("Port of the control API."), QStringLiteral("N"),
            QStringLiteral("0")},
        {QStringLiteral("config"), QStringLiteral("What the company looks like."), QStringLiteral("FILE.json")},
        {QStringLiteral("folder"), QStringLiteral("Where ca.pem and policy.json go."), QStringLiteral("DIR"),
            QStringLiteral(".")},
        {QStringLiteral("identity-platform"), QStringLiteral("An Auth emulator that knows the users."),
            QStringLiteral("URL")},
        {QStringLiteral("auth-page"), QStringLiteral("Send people to this auth page."), QStringLiteral("URL")},
        {QStringLiteral("auth-page-folder"), QStringLiteral("Serve these files as the auth page."),
            QStringLiteral("DIR")},
        {QStringLiteral("until-eof"), QStringLiteral("End when stdin does.")}});
}

tl::expected<CompanyConfig, QString> configOf(const QCommandLineParser &options)
{
    CompanyConfig config = CompanyConfig::acme();
    if (const QString name = options.value(QStringLiteral("config")); !name.isEmpty()) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return tl::unexpected(QStringLiteral("%1: %2").arg(name, file.errorString()));
        const auto read = readConfig(file.readAll());
        if (!read)
            return tl::unexpected(QStringLiteral("%1: %2").arg(name, read.error()));
        config = *read;
    }
    if (options.isSet(QStringLiteral("identity-platform")))
        config.upstream = QUrl(options.value(QStringLiteral("identity-platform")));
    if (options.isSet(QStringLiteral("auth-page"))) {
        for (Resource &resource : config.resources)
            resource.authPage = QUrl(options.value(QStringLiteral("auth-page")));
    }
    if (options.isSet(QStringLiteral("auth-page-folder"))) {
        for (AuthPage &page : config.authPages)
            page.folder = QDir(options.value(QStringLiteral("auth-page-folder"))).absolutePath();
    }
    return config;
}

bool write(const QString &name, const QByteArray &content)
{
    QSaveFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

int failed(const QString &why)
{
    std::fprintf(stderr, "lanyard-sandbox: %s\n", qPrintable(why));
    return 1;
}

void sayReady(const Company &company, quint16 controlPort, const QDir &folder)
{
    const QJsonObject line{{QStringLiteral("port"), company.port()}, {QStringLiteral("controlPort"), controlPort},
        {QStringLiteral("policy"), folder.absoluteFilePath(QStringLiteral("policy.json"))},
        {QStringLiteral("ca"), folder.absoluteFilePath(QStringLiteral("ca.pem"))}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(LANYARD_VERSION));
    QCommandLineParser options;
    describe(options);
    options.process(application);
    const auto config = configOf(options);
    if (!config)
        return failed(config.error());
    const QDir folder(options.value(QStringLiteral("folder")));
    if (!folder.mkpath(QStringLiteral(".")))
        return failed(QStringLiteral("cannot make the folder %1").arg(folder.path()));

    Company company(*config);
    if (const auto started = company.start(options.value(QStringLiteral("port")).toUShort()); !started)
        return failed(started.error());
    ControlApi control(company);
    const quint16 controlPort = control.listen(options.value(QStringLiteral("control-port")).toUShort());
    if (controlPort == 0)
        return failed(QStringLiteral("cannot listen on the control port"));
    if (!write(folder.filePath(QStringLiteral("ca.pem")), company.caCertificatePem())
        || !write(folder.filePath(QStringLiteral("policy.json")), company.policyJson(QStringLiteral("ca.pem"))))
        return failed(QStringLiteral("cannot write into %1").arg(folder.path()));

    const UntilEnd end(options.isSet(QStringLiteral("until-eof")));
    sayReady(company, controlPort, folder);
    return application.exec();
}
