#include "gateway/rules/answers.h"

namespace lanyard::gateway {
namespace {

OwnReply ownReply(unsigned status, bool keepsOpen)
{
    OwnReply reply(http::status(status), 11);
    reply.set(http::field::cache_control, "no-store");
    reply.set("Referrer-Policy", "no-referrer");
    reply.set(http::field::x_frame_options, "DENY");
    reply.keep_alive(keepsOpen);
    return reply;
}

}

OwnReply refusalReply(Refusal refusal, const QString &detail, bool keepsOpen)
{
    OwnReply reply = ownReply(statusOf(refusal), keepsOpen);
    reply.set(http::field::content_type, "text/plain; charset=utf-8");
    reply.set("Lanyard-Gateway", "refused");
    if (refusal == Refusal::NoPassword)
        reply.set(http::field::www_authenticate, "Basic realm=\"Lanyard gateway\", charset=\"UTF-8\"");
    if (refusal == Refusal::SendAgain)
        reply.set(http::field::retry_after, "0");
    reply.body() = textOf(refusal, detail).toStdString() + "\n";
    reply.prepare_payload();
    return reply;
}

OwnReply welcome(const Access &access, const std::string &path)
{
    OwnReply reply = ownReply(303, true);
    reply.set(http::field::location, path + "/");
    reply.set(http::field::set_cookie, access.cookieLine());
    reply.prepare_payload();
    return reply;
}

}
