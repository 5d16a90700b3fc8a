#include "signin/key_bench.h"

#include "base/text/untrusted_text.h"
#include "signin/widgets/security_key_dialog.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTcpSocket>
#include <QTest>
#include <unistd.h>

namespace lanyard::signin {

static quint16 s_port = 0;

OnePage::OnePage(const QByteArray &html)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this, html] {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, socket, [socket, html] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return;
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n" + html);
            socket->disconnectFromHost();
        });
    });
}

QUrl OnePage::url() const
{
    return QUrl(QStringLiteral("http://localhost:%1/").arg(serverPort()));
}

quint16 KeyBench::prepareEngine()
{
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    s_port = free.serverPort();
    qputenv("QTWEBENGINE_REMOTE_DEBUGGING", "127.0.0.1:" + QByteArray::number(s_port));
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // Chromium's sandbox refuses root
    return s_port;
}

void KeyBench::cleanup()
{
    m_devtools.closeWriteChannel();
    m_devtools.waitForFinished();
    m_view.reset();
    m_page.reset();
    m_profile.reset();
    m_server.reset();
}

void KeyBench::open(const QByteArray &html, bool isShown)
{
    m_server = std::make_unique<OnePage>("<title>page</title>" + html);
    Job job;
    job.resourceUrl = m_server->url();
    m_profile = std::make_unique<WebProfile>(job);
    m_page = std::make_unique<Page>(m_profile->engine());
    m_page->setNavigationFilter([](const NavigationRequest &) { return true; });
    if (isShown) {
        m_view = std::make_unique<QWebEngineView>();
        m_view->setPage(m_page.get());
        m_view->show();
    }
    m_page->load(m_server->url());
    QTRY_COMPARE_WITH_TIMEOUT(title(), QStringLiteral("page"), kPatience);
}

QJsonObject KeyBench::call(const QByteArray &method, const QByteArray &parameters)
{
    if (m_devtools.state() == QProcess::NotRunning) {
        m_devtools.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_devtools.start(QStringLiteral(LANYARD_DEVTOOLS), {QString::number(s_port)});
    }
    m_devtools.write(method + ' ' + parameters + '\n');
    [&] { QTRY_VERIFY_WITH_TIMEOUT(m_devtools.canReadLine(), kPatience); }();
    const QJsonObject answer = QJsonDocument::fromJson(m_devtools.readLine()).object();
    const QByteArray shown = QJsonDocument(answer).toJson();
    [&] { QVERIFY2(answer.contains(QLatin1String("result")), shown.constData()); }();
    return answer.value(QLatin1String("result")).toObject();
}

void KeyBench::plugIn(Key key)
{
    if (key == Key::None)
        return;
    call("WebAuthn.enable", R"({"enableUI": true})");
    const QByteArray isTouched = key == Key::Touched ? "true" : "false";
    const QJsonObject answer = call("WebAuthn.addVirtualAuthenticator",
        R"({"options": {"protocol": "ctap2", "transport": "usb", "automaticPresenceSimulation": )" + isTouched + "}}");
    m_authenticator = answer.value(QLatin1String("authenticatorId")).toString().toLatin1();
    QVERIFY(!m_authenticator.isEmpty());
}

void KeyBench::registerCredential()
{
    QProcess openssl;
    openssl.start(QStringLiteral("sh"),
        {QStringLiteral("-c"),
            QStringLiteral("openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256"
                           " | openssl pkcs8 -topk8 -nocrypt -outform DER")});
    QVERIFY(openssl.waitForFinished());
    const QByteArray key = openssl.readAllStandardOutput().toBase64();
    const QByteArray id = QByteArray("credential").toBase64();
    call("WebAuthn.addCredential",
        R"({"authenticatorId": ")" + m_authenticator + R"(", "credential": {"credentialId": ")" + id
            + R"(", "isResidentCredential": false, "rpId": "localhost", "signCount": 1, "privateKey": ")" + key
            + R"("}})");
}

void KeyBench::run(const QByteArray &script)
{
    m_page->runJavaScript(QString::fromUtf8(script));
}

SecurityKeyDialog *KeyBench::dialog() const
{
    return m_view ? m_view->findChild<SecurityKeyDialog *>() : nullptr;
}

QString KeyBench::text() const
{
    QStringList texts;
    if (!dialog() || !dialog()->isVisible())
        return {};
    for (const QLabel *label : dialog()->findChildren<QLabel *>())
        texts.append(withoutMarks(label->text()));
    return texts.join(QLatin1Char(' '));
}

void KeyBench::press(const QString &button)
{
    for (QPushButton *each : dialog()->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().remove(QLatin1Char('&')) == button) {
            each->click();
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("no button ") + button));
}

}
