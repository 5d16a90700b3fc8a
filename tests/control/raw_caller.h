#pragma once

// Raw bytes to and from a local socket, in the test's own event loop.

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTest>

namespace lanyard {

struct RawCaller {
    QLocalSocket socket;
    QByteArray received;

    explicit RawCaller(const QString &path) { socket.connectToServer(path); }

    bool closes()
    {
        return QTest::qWaitFor([this] { return socket.state() == QLocalSocket::UnconnectedState; });
    }
    /// The next line, or an empty object after five seconds.
    QJsonObject next()
    {
        const bool came = QTest::qWaitFor([this] {
            if (socket.isOpen())
                received += socket.readAll();
            return received.contains('\n');
        });
        if (!came)
            return {};
        const qsizetype end = received.indexOf('\n');
        const QByteArray line = received.first(end);
        received.remove(0, end + 1);
        return QJsonDocument::fromJson(line).object();
    }
    QJsonObject ask(const QByteArray &line)
    {
        socket.write(line + '\n');
        return next();
    }
};

}
