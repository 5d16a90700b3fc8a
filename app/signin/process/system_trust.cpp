#include "signin/process/system_trust.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace lanyard::signin {

namespace {

using Authorities = QSet<QByteArray>;

void addFrom(const QString &path, Authorities *authorities)
{
    static const QByteArray kBegin = "-----BEGIN CERTIFICATE-----";
    static const QByteArray kEnd = "-----END CERTIFICATE-----";
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray text = file.readAll();
    for (qsizetype begin = text.indexOf(kBegin); begin >= 0; begin = text.indexOf(kBegin, begin)) {
        begin += kBegin.size();
        const qsizetype end = text.indexOf(kEnd, begin);
        if (end < 0)
            return;
        authorities->insert(QByteArray::fromBase64(text.mid(begin, end - begin)));
    }
}

Authorities authoritiesIn(const QString &folder)
{
    Authorities authorities;
    const QDir files(folder, QString(), QDir::NoSort, QDir::Files);
    for (const QString &name : files.entryList({QStringLiteral("*.pem"), QStringLiteral("*.crt")}))
        addFrom(files.filePath(name), &authorities);
    return authorities;
}

/// Where Qt looks, for the tray.
Authorities systemsOwn()
{
    Authorities authorities = authoritiesIn(QStringLiteral("/etc/ssl/certs"));
    addFrom(QStringLiteral("/etc/pki/tls/certs/ca-bundle.crt"), &authorities);
    return authorities;
}

}

SystemTrust systemTrust(const QString &publicRoots)
{
    const Authorities trusted = systemsOwn();
    if (trusted.isEmpty())
        return {}; // no store that we know of
    const Authorities shipped = authoritiesIn(publicRoots);
    return {Authorities(trusted).subtract(shipped).values(), Authorities(shipped).subtract(trusted).values()};
}

}
