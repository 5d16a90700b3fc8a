#include "session/matrix/detour.h"

#include <algorithm>

namespace lanyard {

Detour::Detour(Http &inner)
    : m_inner(inner)
{
}

QCoro::Task<HttpReply> Detour::send(HttpRequest request)
{
    Asked asked{legOf(request), request.timeout, request.maxBody, TransportFault::None};
    const QUrl meant = request.url;
    if (m_way && m_leg == asked.leg)
        divert(request);
    HttpReply reply = co_await m_inner.send(std::move(request));
    reply.url = meant;
    asked.fault = reply.fault;
    m_asked.append(asked);
    co_return reply;
}

void Detour::divert(HttpRequest &request) const
{
    if (m_way->before)
        m_way->before();
    if (!m_way->host.isEmpty())
        request.url.setHost(m_way->host);
    if (m_way->port != 0)
        request.url.setPort(m_way->port);
    if (m_way->timeout.count() > 0)
        request.timeout = m_way->timeout;
}

void Detour::lead(Leg leg, Way way)
{
    m_leg = leg;
    m_way = std::move(way);
}

void Detour::clear()
{
    m_way.reset();
}

int Detour::count(Leg leg) const
{
    return int(std::count_if(m_asked.begin(), m_asked.end(), [leg](const Asked &asked) { return asked.leg == leg; }));
}

int Detour::countOf(TransportFault fault) const
{
    return int(
        std::count_if(m_asked.begin(), m_asked.end(), [fault](const Asked &asked) { return asked.fault == fault; }));
}

}
