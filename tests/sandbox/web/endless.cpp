#include "sandbox/web/endless.h"

#include <QCryptographicHash>
#include <QTcpSocket>
#include <QTimer>

namespace sandbox {

namespace {

constexpr std::chrono::milliseconds kBetweenEvents(100);

/// Small messages only: a header of two bytes, the mask, the text (RFC 6455, section 5.2).
void answerMessages(QTcpSocket *socket, QByteArray &unread)
{
    constexpr qsizetype kHead = 6;
    while (unread.size() >= kHead && unread.size() >= kHead + (unread.at(1) & 0x7f)) {
        QByteArray text = unread.sliced(kHead, unread.at(1) & 0x7f);
        for (qsizetype i = 0; i < text.size(); ++i)
            text[i] = char(text.at(i) ^ unread.at(2 + i % 4));
        socket->write(unread.first(1) + char(text.size()) + text);
        unread.remove(0, kHead + text.size());
    }
}

}

Reply webSocket(const Request &request)
{
    const QByteArray key = request.header("sec-websocket-key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    Reply reply;
    reply.status = 101;
    reply.add("upgrade", "websocket");
    reply.add("connection", "Upgrade");
    reply.add("sec-websocket-accept", QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64());
    reply.after = After::WebSocket;
    return reply;
}

Reply eventStream()
{
    Reply reply = Reply::of(200, "text/event-stream", {});
    reply.after = After::Events;
    return reply;
}

void goOn(QTcpSocket *socket, After after)
{
    if (after == After::Events) {
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write("data: still here\n\n"); });
        timer->start(kBetweenEvents);
    } else if (after == After::WebSocket) {
        QObject::disconnect(socket, &QTcpSocket::readyRead, nullptr, nullptr); // no request any more
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, unread = QByteArray()]() mutable {
            unread += socket->readAll();
            answerMessages(socket, unread);
        });
    }
}

}
