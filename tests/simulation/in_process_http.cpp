#include "simulation/in_process_http.h"

namespace lanyard {

namespace {

sandbox::Request received(const HttpRequest &request)
{
    sandbox::Request wire;
    wire.method = request.method == HttpRequest::Method::Post ? "POST" : "GET";
    wire.host = request.url.host();
    wire.url = request.url;
    for (const auto &[name, value] : request.headers)
        wire.headers.append({name, value});
    wire.body = request.body;
    return wire;
}

HttpReply lost(const HttpRequest &request, TransportFault fault)
{
    HttpReply reply;
    reply.url = request.url;
    reply.fault = fault;
    reply.faultText = QStringLiteral("lost on the way");
    return reply;
}

HttpReply replyOf(const HttpRequest &request, const sandbox::Delivery &delivery)
{
    if (delivery.manner == sandbox::Manner::Drop || delivery.manner == sandbox::Manner::HalfThenDrop)
        return lost(request, TransportFault::Connect);
    if (delivery.manner != sandbox::Manner::Whole)
        return lost(request, TransportFault::Timeout);
    HttpReply reply;
    reply.url = request.url;
    reply.status = delivery.reply.status;
    for (const auto &[name, value] : delivery.reply.headers)
        reply.headers.append({name, value});
    reply.body = delivery.reply.body;
    return reply;
}

bool isMint(const HttpRequest &request)
{
    return request.url.path().endsWith(QLatin1String("/v1/token"));
}

QString nameOf(const HttpRequest &request)
{
    const QString what = request.url.hasQuery() ? request.url.query().section(u'&', -1).left(24) : QString();
    return QStringLiteral("reply %1%2 %3")
        .arg(request.url.host().section(u'.', 0, 0), request.url.path().right(16), what);
}

}

InProcessHttp::InProcessHttp(Agenda &agenda, sandbox::Company &company, const VirtualClock &clock)
    : m_agenda(agenda)
    , m_company(company)
    , m_clock(clock)
{
}

HttpReply InProcessHttp::ask(const HttpRequest &request)
{
    HttpReply reply = lost(request, TransportFault::Timeout);
    m_company.receive(
        received(request), [&](const sandbox::Delivery &delivery) { reply = replyOf(request, delivery); });
    return reply;
}

QCoro::Task<HttpReply> InProcessHttp::send(HttpRequest request)
{
    if (m_closing)
        co_return lost(request, TransportFault::Aborted);
    ++m_sent;
    for (const FlightPtr &other : std::as_const(m_flights)) {
        if (isMint(request) && other->request.body == request.body && other->request.url == request.url)
            ++m_doubles;
    }
    auto flight = std::make_shared<Flight>();
    flight->request = request;
    flight->passage = m_network ? m_network(request) : Passage();
    m_flights.append(flight);
    depart(flight);
    Awaiter landed;
    landed.flight = flight;
    co_await landed;
    co_return flight->reply;
}

void InProcessHttp::depart(const FlightPtr &flight)
{
    const auto out = flight->passage.out;
    if (out.count() == 0)
        return arrive(flight);
    flight->step = m_agenda.add(
        QStringLiteral("arrival"), [this, flight] { arrive(flight); }, m_clock.elapsed() + out);
}

void InProcessHttp::arrive(const FlightPtr &flight)
{
    const Passage &passage = flight->passage;
    if (passage.instead)
        flight->reply = *passage.instead;
    else if (passage.isSeen)
        flight->reply = ask(flight->request);
    if (passage.lost != TransportFault::None)
        flight->reply = lost(flight->request, passage.lost);
    const bool isSilent = flight->reply.fault == TransportFault::Timeout;
    const auto wait = isSilent ? std::chrono::milliseconds(flight->request.timeout) : passage.back;
    flight->step = m_agenda.add(
        nameOf(flight->request), [this, flight] { land(flight); }, m_clock.elapsed() + wait);
}

void InProcessHttp::land(const FlightPtr &flight)
{
    m_flights.removeOne(flight);
    flight->waiting.resume();
}

void InProcessHttp::breakAll()
{
    for (const FlightPtr &flight : std::as_const(m_flights)) {
        m_agenda.remove(flight->step);
        flight->reply = lost(flight->request, TransportFault::Connect);
        flight->step = m_agenda.add(
            QStringLiteral("break"), [this, flight] { land(flight); },
            m_clock.elapsed() + std::chrono::milliseconds(50));
    }
}

void InProcessHttp::abortAll()
{
    m_closing = true;
    for (const FlightPtr &flight : std::as_const(m_flights))
        flight->reply = lost(flight->request, TransportFault::Aborted);
}

}
