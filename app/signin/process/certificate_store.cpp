#include "signin/process/certificate_store.h"

#include "signin/process/log.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace lanyard::signin {

namespace {

const QString kDatabase = QStringLiteral("sql:."); // certutil runs in its folder

Result<void> certutil(const QString &folder, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("certutil"), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool finished = process.waitForFinished(30'000);
    if (finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QString output = QString::fromLocal8Bit(process.readAllStandardError()).simplified().left(200);
    return failure(Reason::Tls,
        QStringLiteral("certutil %1: %2")
            .arg(arguments.constFirst(), output.isEmpty() ? process.errorString() : output));
}

Result<void> makeDatabase(const QString &folder)
{
    // certutil -N waits for a password if there is a database already.
    if (QDir(folder).exists() && !QDir(folder).removeRecursively())
        return failure(Reason::Tls, QStringLiteral("the old certificate database cannot be removed"));
    QDir().mkpath(folder);
    return certutil(
        folder, {QStringLiteral("-N"), QStringLiteral("--empty-password"), QStringLiteral("-d"), kDatabase});
}

/// One certutil for all: a store may differ by a hundred.
Result<void> addFromSystem(const QString &folder, const SystemTrust &system)
{
    QByteArray batch;
    int number = 0;
    const auto add = [&](const QByteArrayList &certificates, const char *trust) {
        for (const QByteArray &certificate : certificates) {
            const QByteArray name = "system-" + QByteArray::number(++number);
            QFile file(folder + QLatin1Char('/') + QString::fromLatin1(name));
            if (file.open(QIODevice::WriteOnly) && file.write(certificate) == certificate.size())
                batch += "-A -t " + QByteArray(trust) + " -n " + name + " -i " + name + '\n';
        }
    };
    add(system.added, "C,,");
    add(system.removed, "p,p,p"); // prohibited
    QFile file(folder + QStringLiteral("/batch"));
    if (!file.open(QIODevice::WriteOnly) || file.write(batch) != batch.size())
        return failure(Reason::Tls, file.errorString());
    file.close();
    return number == 0
        ? Result<void>()
        : certutil(
            folder, {QStringLiteral("-B"), QStringLiteral("-i"), file.fileName(), QStringLiteral("-d"), kDatabase});
}

Result<void> addFromPolicy(const QString &folder, const QStringList &pems)
{
    static const QRegularExpression block(QStringLiteral("-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----"),
        QRegularExpression::DotMatchesEverythingOption);
    int number = 0;
    for (auto found = block.globalMatch(pems.join(QLatin1Char('\n'))); found.hasNext();) {
        const QByteArray pem = found.next().captured().toLatin1();
        const QStringList add{QStringLiteral("-A"), QStringLiteral("-a"), QStringLiteral("-t"), QStringLiteral("C,,"),
            QStringLiteral("-n"), QStringLiteral("policy %1").arg(++number), QStringLiteral("-d"), kDatabase};
        if (const Result<void> added = certutil(folder, add, pem + '\n'); !added)
            return added;
    }
    if (number == 0 && !pems.isEmpty())
        return failure(Reason::Tls, QStringLiteral("the certificate authorities hold no certificate"));
    return {};
}

}

Result<void> trustAuthorities(const QString &home, const SystemTrust &system, const QStringList &policy)
{
    if (system.added.isEmpty() && system.removed.isEmpty() && policy.isEmpty())
        return {};
    const QString folder = home + QStringLiteral("/.pki/nssdb");
    Result<void> done = makeDatabase(folder);
    if (done)
        done = addFromSystem(folder, system);
    if (!done)
        qCWarning(logSignin).noquote() << "the system's certificate authorities:" << done.error().detail;
    return policy.isEmpty() ? Result<void>() : addFromPolicy(folder, policy); // last: it has the last word
}

}
