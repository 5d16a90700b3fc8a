#include "gateway/gateway_run.h"

#include "sandbox/web/certificates.h"

#include <QFile>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <csignal>

namespace lanyard {
namespace {

/// The value of the first field of that name in a head, empty where there is none.
QByteArray fieldIn(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.sliced(name.size() + 1).trimmed();
    }
    return {};
}

bool isWhole(const QByteArray &reply)
{
    const qsizetype end = reply.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray head = reply.first(end + 2);
    if (fieldIn(head, "Transfer-Encoding") == "chunked")
        return reply.endsWith("\r\n0\r\n\r\n");
    return reply.size() - end - 4 >= fieldIn(head, "Content-Length").toLongLong();
}

}

QByteArray OriginRequest::line(const QByteArray &name) const
{
    return fieldIn(head, name);
}

Origin::Origin()
{
    answer = [](const OriginRequest &request) { reply(request.socket, "200 OK", {}, "fine\n"); };
    listen(std::make_unique<QTcpServer>());
}

void Origin::encrypt(const QSslConfiguration &tls)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    listen(std::move(server));
}

void Origin::listen(std::unique_ptr<QTcpServer> server)
{
    m_server = std::move(server);
    m_server->listen(QHostAddress::LocalHost);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        QTcpSocket *socket = m_server->nextPendingConnection();
        connections.append(socket);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // what is written is there
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { connections.removeOne(socket); });
        if (socket->bytesAvailable() > 0)
            read(socket); // what came before anybody listened
    });
}

QUrl Origin::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port()));
}

void Origin::reply(QTcpSocket *socket, const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    socket->write("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body);
}

void Origin::read(QTcpSocket *socket)
{
    const QByteArray came = socket->readAll();
    bytes += came;
    QByteArray &unread = m_unread[socket];
    unread += came;
    for (qsizetype end = 0; (end = unread.indexOf("\r\n\r\n")) >= 0;) {
        OriginRequest request{unread.first(end + 4), {}, socket};
        qsizetype length = request.line("Content-Length").toLongLong();
        if (request.line("Transfer-Encoding") == "chunked") {
            const qsizetype last = unread.lastIndexOf("\r\n0\r\n\r\n"); // nobody sends a second request meanwhile
            length = last < 0 ? unread.size() : last + 7 - end - 4;
        }
        if (unread.size() < end + 4 + length)
            return;
        request.body = unread.sliced(end + 4, length);
        unread.remove(0, end + 4 + length);
        received.append(request);
        answer(request);
    }
}

Caller::Caller(quint16 port)
{
    socket.connectToHost(QHostAddress::LocalHost, port);
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { all += socket.readAll(); });
}

QByteArray Caller::waitFor(const QByteArray &text, int milliseconds)
{
    (void)QTest::qWaitFor(
        [&] { return all.contains(text) || socket.state() == QAbstractSocket::UnconnectedState; }, milliseconds);
    return all;
}

bool Caller::waitForEnd(int milliseconds)
{
    return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; }, milliseconds);
}

GatewayRun::GatewayRun(const QByteArray &path)
{
    placeAt(origin.url().resolved(QUrl(QString::fromLatin1(path))));
}

void GatewayRun::placeAt(const QUrl &url)
{
    Status status = tray.sessions.status();
    status.sessions.edit(0).url = url;
    tray.sessions.setStatus(status);
}

QStringList GatewayRun::encrypt()
{
    const QString host = QStringLiteral("wiki.localhost");
    const auto certificates = sandbox::makeCertificates({host});
    if (!certificates)
        qFatal("%s", qPrintable(certificates.error()));
    QSslConfiguration tls;
    tls.setLocalCertificateChain({QSslCertificate(certificates->leafPem), QSslCertificate(certificates->caPem)});
    tls.setPrivateKey(QSslKey(certificates->leafKeyPem, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    origin.encrypt(tls);
    placeAt(QUrl(QStringLiteral("https://%1:%2/").arg(host).arg(origin.port())));
    QFile authority(tray.folder.filePath(QStringLiteral("ca.pem")));
    if (!authority.open(QIODevice::WriteOnly) || authority.write(certificates->caPem) < 0)
        qFatal("cannot write %s", qPrintable(authority.fileName()));
    return {QStringLiteral("--cacert"), authority.fileName()};
}

GatewayRun::~GatewayRun()
{
    if (process.state() != QProcess::NotRunning) {
        process.terminate();
        (void)QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, 10000);
    }
    tray.sessions.settle();
}

QString GatewayRun::start(const QStringList &more)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), tray.folder.path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QStringList arguments{QStringLiteral("proxy"), QStringLiteral("wiki"), QStringLiteral("--json")};
    process.start(QStringLiteral(LANYARD_CLI), arguments + more);
    (void)QTest::qWaitFor(
        [this] { return process.bytesAvailable() > 0 || process.state() == QProcess::NotRunning; }, 20000);
    ready = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return ready.isEmpty() ? QStringLiteral("it did not start, exit code %1").arg(process.exitCode()) : QString();
}

quint16 GatewayRun::port() const
{
    return quint16(QUrl(ready.value(u"url").toString()).port());
}

QByteArray GatewayRun::browserHost() const
{
    return QUrl(ready.value(u"browserAddress").toString()).authority().toLatin1();
}

QByteArray GatewayRun::visit()
{
    const QByteArray path = QUrl(ready.value(u"browserAddress").toString()).path().toLatin1();
    const QByteArray reply = ask("GET " + path + " HTTP/1.1\r\nHost: " + browserHost() + "\r\n\r\n");
    return fieldIn(reply, "Set-Cookie").split(';').first();
}

QByteArray GatewayRun::ask(const QByteArray &request, int milliseconds)
{
    Caller caller(port());
    caller.send(request);
    (void)QTest::qWaitFor(
        [&] { return isWhole(caller.all) || caller.socket.state() == QAbstractSocket::UnconnectedState; },
        milliseconds);
    return caller.all;
}

QByteArray GatewayRun::get(const QByteArray &target, const QByteArray &more)
{
    return ask("GET " + target + " HTTP/1.1\r\nHost: " + host() + "\r\n" + secretLine() + more + "\r\n");
}

void GatewayRun::refreshElsewhere(const QString &cookieValue)
{
    tray.sessions.setCookieValue(cookieValue);
    Status status = tray.sessions.status();
    SessionView &session = status.sessions.edit(0);
    session.startedAt = session.startedAt.addSecs(2400);
    session.expiresAt = session.expiresAt.addSecs(2400);
    session.verifiedAt = session.startedAt;
    tray.sessions.setStatus(status);
}

qint64 GatewayRun::memory() const
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression pss(QStringLiteral("\nPss: +(\\d+) kB"));
    return pss.match(QString::fromLatin1(file.readAll())).captured(1).toLongLong();
}

}
