// The least that a Qt tray program can be that does what lanyard-tray does: an icon and a menu, and then a socket that
// listens, a password from the keychain and, where it is told an address and the file of its authority, a page over
// https. What lanyard-tray is measured against.

#include <QApplication>
#include <QLocalServer>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPixmap>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSystemTrayIcon>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace {

void readKeychain(const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(QStringLiteral("Lanyard"));
    job->setKey(key);
    job->start();
}

void getPage(QNetworkAccessManager &network, const QUrl &url, const QString &authority)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(authority));
    QNetworkRequest request(url);
    request.setSslConfiguration(tls);
    QNetworkReply *reply = network.get(request);
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::darkGreen);
    QMenu menu;
    for (int i = 0; i < 14; ++i)
        menu.addAction(QStringLiteral("Item %1").arg(i));
    QSystemTrayIcon icon{QIcon(pixmap)};
    icon.setContextMenu(&menu);
    icon.show();

    QLocalServer server;
    QNetworkAccessManager network;
    const QStringList arguments = QCoreApplication::arguments();
    QTimer::singleShot(0, &application, [&] {
        server.listen(QStringLiteral("lanyard-bare-%1").arg(QCoreApplication::applicationPid()));
        readKeychain(QStringLiteral("nobody"));
        if (arguments.size() == 3)
            getPage(network, QUrl(arguments.at(1)), arguments.at(2));
    });
    return QApplication::exec();
}
