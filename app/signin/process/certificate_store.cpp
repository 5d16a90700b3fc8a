#include "signin/process/certificate_store.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>

namespace lanyard::signin {

static Result<void> certutil(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral("certutil"), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool finished = process.waitForFinished(10'000);
    if (finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QString output = QString::fromLocal8Bit(process.readAllStandardError()).simplified().left(200);
    return failure(Reason::Tls,
        QStringLiteral("certutil %1: %2")
            .arg(arguments.constFirst(), output.isEmpty() ? process.errorString() : output));
}

Result<void> trustAuthorities(const QString &home, const QStringList &pems)
{
    static const QRegularExpression block(QStringLiteral("-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----"),
        QRegularExpression::DotMatchesEverythingOption);
    if (pems.isEmpty())
        return {};
    // certutil -N waits for a password if there is a database already.
    const QString folder = home + QStringLiteral("/.pki/nssdb");
    if (QDir(folder).exists() && !QDir(folder).removeRecursively())
        return failure(Reason::Tls, QStringLiteral("the old certificate database cannot be removed"));
    QDir().mkpath(folder);
    const QString database = QStringLiteral("sql:") + folder;
    const QStringList create{QStringLiteral("-N"), QStringLiteral("--empty-password"), QStringLiteral("-d"), database};
    if (const Result<void> created = certutil(create, QByteArray()); !created)
        return created;
    int number = 0;
    for (auto found = block.globalMatch(pems.join(QLatin1Char('\n'))); found.hasNext();) {
        const QByteArray pem = found.next().captured().toLatin1();
        const QStringList add{QStringLiteral("-A"), QStringLiteral("-a"), QStringLiteral("-t"), QStringLiteral("C,,"),
            QStringLiteral("-n"), QStringLiteral("policy %1").arg(++number), QStringLiteral("-d"), database};
        if (const Result<void> added = certutil(add, pem + '\n'); !added)
            return added;
    }
    if (number == 0)
        return failure(Reason::Tls, QStringLiteral("the certificate authorities hold no certificate"));
    return {};
}

}
