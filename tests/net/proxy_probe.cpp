// Says which proxy the HTTP client takes for an address, and ends: for tests of what libproxy knows.

#include "net/http_client.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const lanyard::HttpClient client; // sets up what is asked next
    const QUrl url(QString::fromLocal8Bit(argv[argc - 1]));
    const QNetworkProxy proxy = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url)).value(0);
    const bool isDirect = proxy.hostName().isEmpty();
    std::puts(isDirect ? "direct" : qPrintable(proxy.hostName() + u':' + QString::number(proxy.port())));
    return 0;
}
