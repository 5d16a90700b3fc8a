#pragma once

// A certificate authority of a make-believe company, another one each time.

#include <QProcess>
#include <QStringList>

namespace lanyard {

/// @param pem the file that it is written to. @return true when it is there
inline bool makeAuthority(const QString &pem)
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
            QStringLiteral("-subj"), QStringLiteral("/CN=Corp"), QStringLiteral("-keyout"),
            pem + QStringLiteral(".key"), QStringLiteral("-out"), pem, QStringLiteral("-batch")});
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

}
