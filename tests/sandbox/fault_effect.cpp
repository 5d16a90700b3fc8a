#include "sandbox/fault_effect.h"

#include <QJsonDocument>

namespace sandbox {

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;

Reply givenAnswer(const Fault &fault)
{
    Reply reply = Reply::of(fault.status, fault.body.isEmpty() ? QByteArray() : fault.contentType, fault.body);
    reply.headers += fault.headers;
    allowAnyOrigin(reply);
    return reply;
}

Reply withField(Reply reply, const QString &field, const std::optional<QByteArray> &value)
{
    QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    if (value)
        body.insert(field, QString::fromUtf8(*value));
    else
        body.remove(field);
    reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return reply;
}

Reply spoiledReply(Reply reply, const Fault &fault)
{
    switch (fault.kind) {
    case Fault::Kind::Truncated:
        reply.body.truncate(reply.body.size() / 2);
        return reply;
    case Fault::Kind::WrongContentType:
        reply.set("content-type", fault.contentType);
        return reply;
    case Fault::Kind::MalformedJson:
        reply.body = "{\"broken\": " + reply.body.left(reply.body.size() - 1);
        return reply;
    case Fault::Kind::MissingField:
        return withField(reply, fault.field, std::nullopt);
    case Fault::Kind::ReplacedField:
        return withField(reply, fault.field, fault.body);
    case Fault::Kind::ManyHeaders:
        for (int i = 0; i < fault.amount; ++i)
            reply.add("x-filler-" + QByteArray::number(i), QByteArray(60, 'x'));
        return reply;
    default:
        return reply;
    }
}

Manner mannerOf(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::DropInHead:
        return Manner::HalfHeadThenDrop;
    case Fault::Kind::DropBeforeBody:
        return Manner::HeadThenDrop;
    case Fault::Kind::DropInBody:
        return Manner::HalfThenDrop;
    case Fault::Kind::DropAfterBody:
        return Manner::WholeThenClose;
    case Fault::Kind::StallInHead:
        return Manner::HalfHeadThenSilence;
    case Fault::Kind::StallInBody:
        return Manner::HalfThenSilence;
    case Fault::Kind::Drip:
        return Manner::Drip;
    default:
        return Manner::Whole;
    }
}

}

std::optional<Delivery> insteadOf(const Fault &fault)
{
    switch (fault.kind) {
    case Fault::Kind::Answer:
        return Delivery{givenAnswer(fault)};
    case Fault::Kind::Drop:
        return Delivery{{}, Manner::Drop};
    case Fault::Kind::Stall:
        return Delivery{{}, Manner::Silence};
    case Fault::Kind::RedirectTo: {
        Reply reply{307, {}, {}};
        reply.add("location", fault.location);
        allowAnyOrigin(reply);
        return Delivery{reply};
    }
    default:
        return std::nullopt;
    }
}

Delivery spoiled(const Reply &reply, const Fault &fault)
{
    const qint64 blanks = fault.kind == Fault::Kind::BigBody ? fault.amount * kMegabyte : 0;
    return Delivery{spoiledReply(reply, fault), mannerOf(fault.kind), fault.pause, blanks};
}

}
