#include "hostile/attacker.h"

#include <QSslCertificate>
#include <QSslKey>

namespace lanyard {

namespace {

// Names that look like the company's, and the company's own: the attacker has certificates for all of them.
const QStringList kNames{QStringLiteral("evil.localhost"), QStringLiteral("iap.acme.localhost"),
    QStringLiteral("login.acme.localhost"), QStringLiteral("wiki.acme.localhost"), QStringLiteral("idp.acme.localhost"),
    QStringLiteral("iap.acme.localhost.evil.localhost"), QStringLiteral("login.acme.localhost.evil.localhost"),
    QStringLiteral("wiki.acme.localhost.evil.localhost"), QStringLiteral("evil-iap.acme.localhost"),
    QStringLiteral("xn--ip-7kc.acme.localhost"), QStringLiteral("xn--lgin-55d.acme.localhost"),
    QStringLiteral("notes.localhost"), QStringLiteral("localhost"), QStringLiteral("127.0.0.1")};

struct Tls {
    QSslConfiguration configuration;
    QString authority;
};

const Tls &tls()
{
    static const Tls made = [] {
        const auto certificates = sandbox::makeCertificates(kNames);
        if (!certificates)
            qFatal("%s", qPrintable(certificates.error()));
        Tls result;
        result.configuration.setLocalCertificateChain(
            {QSslCertificate(certificates->leafPem), QSslCertificate(certificates->caPem)});
        result.configuration.setPrivateKey(QSslKey(certificates->leafKeyPem, QSsl::Ec));
        result.configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        result.configuration.setCaCertificates({});
        result.authority = QString::fromLatin1(certificates->caPem);
        return result;
    }();
    return made;
}

}

Attacker::Attacker()
    : m_authority(tls().authority)
    , m_server(tls().configuration,
          [this](const sandbox::Request &request, const sandbox::Deliver &deliver) {
              received.append(request);
              deliver({answer ? answer(request) : sandbox::Reply::json({})});
          })
    , m_port(m_server.listenOn(0))
{
    if (m_port == 0)
        qFatal("the attacker cannot listen");
}

QString Attacker::at(const QString &host) const
{
    return QStringLiteral("https://%1:%2").arg(host).arg(m_port);
}

QByteArray bytesOf(const sandbox::Request &request)
{
    QByteArray bytes = request.method + ' ' + request.url.toEncoded() + '\n';
    for (const auto &[name, value] : request.headers)
        bytes += name + ": " + value + '\n';
    bytes += '\n' + request.body;
    return bytes + '\n' + QByteArray::fromPercentEncoding(bytes);
}

}
