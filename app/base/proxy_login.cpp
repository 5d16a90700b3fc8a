#include "base/proxy_login.h"

#include <QByteArrayList>
#include <utility>

namespace lanyard {

QString ProxyAddress::text() const
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return name + u':' + QString::number(port);
}

// A line each: host, port, user and password, all but the port as base64.
Secret toText(const QList<ProxyLogin> &logins)
{
    QByteArray text;
    for (const ProxyLogin &login : logins) {
        QByteArray password = login.password.reveal().toByteArray();
        QByteArray line = login.proxy.host.toUtf8().toBase64() + ' ' + QByteArray::number(login.proxy.port) + ' '
            + login.user.toUtf8().toBase64() + ' ' + password.toBase64() + '\n';
        text += line;
        wipe(password);
        wipe(line);
    }
    return Secret(std::move(text));
}

QList<ProxyLogin> proxyLoginsIn(const Secret &text)
{
    QList<ProxyLogin> logins;
    QByteArray whole = text.reveal().toByteArray();
    const QByteArrayList lines = whole.split('\n');
    wipe(whole);
    for (const QByteArray &line : lines) {
        const QByteArrayList fields = line.split(' ');
        const auto port = quint16(fields.value(1).toUShort());
        const QString host = QString::fromUtf8(QByteArray::fromBase64(fields.value(0)));
        if (fields.size() == 4 && port > 0 && !host.isEmpty())
            logins.append({{host, port}, QString::fromUtf8(QByteArray::fromBase64(fields.value(2))),
                Secret(QByteArray::fromBase64(fields.value(3)))});
    }
    return logins;
}

}
