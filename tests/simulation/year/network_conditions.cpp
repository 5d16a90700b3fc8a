#include "simulation/year/network_conditions.h"

namespace lanyard {

using namespace std::chrono_literals;

namespace {

// Of each request. Some four hundred thousand a year: each kind happens dozens of times.
constexpr double kReset = 0.0004; // the company acted, the reply is lost
constexpr double kRefused = 0.0008;
constexpr double kUnavailable = 0.0012;
constexpr double kRateLimited = 0.0014;
constexpr double kTimeout = 0.0015;

HttpReply replyWith(const HttpRequest &request, int status, const QByteArray &type, const QByteArray &body)
{
    HttpReply reply;
    reply.url = request.url;
    reply.status = status;
    reply.headers.emplaceBack("content-type", type);
    reply.body = body;
    return reply;
}

HttpReply unavailable(const HttpRequest &request)
{
    return replyWith(request, 503, "application/json; charset=UTF-8",
        R"({"error":{"code":503,"message":"The service is currently unavailable.","status":"UNAVAILABLE"}})");
}

HttpReply badGateway(const HttpRequest &request)
{
    return replyWith(
        request, 502, "text/html; charset=UTF-8", "<!DOCTYPE html><title>Error 502 (Server Error)</title>");
}

/// An answer that says nothing about the account.
HttpReply operatorsAnswer(const HttpRequest &request, int error)
{
    const QByteArray type = "application/json; charset=UTF-8";
    if (error == 1)
        return replyWith(request, 401, type,
            R"({"error":{"code":401,"message":"Firebase App Check token is invalid.","status":"UNAUTHENTICATED"}})");
    if (error == 2)
        return replyWith(request, 403, type,
            R"({"error":{"code":403,"message":"Suspended.","details":[{"reason":"CONSUMER_SUSPENDED"}]}})");
    return replyWith(request, 403, type, R"({"message":"Forbidden"})");
}

HttpReply idTokenRefused(const HttpRequest &request)
{
    return replyWith(request, 401, "application/json; charset=UTF-8",
        R"({"error":{"code":401,"message":"The ID token is not valid.","status":"UNAUTHENTICATED"}})");
}

HttpReply toPortal(const HttpRequest &request)
{
    HttpReply reply = replyWith(request, 302, "text/html", "<a href=\"http://portal.hotel.example/\">Sign in</a>");
    reply.headers.emplaceBack("location", "http://portal.hotel.example/");
    return reply;
}

Passage lost(TransportFault fault, bool isSeen)
{
    Passage passage;
    passage.lost = fault;
    passage.isSeen = isSeen;
    passage.back = 20ms;
    return passage;
}

Passage answered(const HttpReply &reply)
{
    Passage passage;
    passage.instead = reply;
    passage.back = 40ms;
    return passage;
}

}

Passage NetworkConditions::hiccup(const HttpRequest &request, double draw)
{
    ++hiccups;
    if (draw < kReset)
        return lost(TransportFault::Connect, true);
    if (draw < kRefused)
        return lost(TransportFault::Connect, false);
    if (draw < kUnavailable)
        return answered(unavailable(request));
    if (draw >= kRateLimited)
        return lost(TransportFault::Timeout, false);
    HttpReply reply = replyWith(request, 429, "application/json; charset=UTF-8",
        R"({"error":{"code":429,"message":"Quota exceeded.","status":"RESOURCE_EXHAUSTED"}})");
    reply.headers.emplaceBack("retry-after", "60");
    return answered(reply);
}

Passage NetworkConditions::passage(const HttpRequest &request, SeededRandom &random)
{
    const double draw = random.share();
    if (!isOnline)
        return lost(draw < 0.5 ? TransportFault::Dns : TransportFault::Connect, false);
    if (isPortal)
        return draw < 0.5 ? lost(TransportFault::Certificate, false) : answered(toPortal(request));
    const bool isTokenService = request.url.path().contains(QLatin1String("securetoken"));
    if (isTokenService && !hasTokenService)
        return answered(unavailable(request));
    if (isTokenService && operatorsError > 0)
        return answered(operatorsAnswer(request, operatorsError));
    if (!isTokenService && !hasIap)
        return answered(badGateway(request));
    if (!takesIdTokens && request.body.contains("id_token"))
        return answered(idTokenRefused(request));
    if (draw < kTimeout)
        return hiccup(request, draw);
    Passage passage;
    passage.out = random.between(8ms, 40ms);
    passage.back = random.between(12ms, 120ms);
    return passage;
}

}
