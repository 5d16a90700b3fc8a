#include "sandbox/reception.h"

#include "sandbox/fault_effect.h"
#include "sandbox/identity/cookie_keeper.h"

#include <QTimer>

namespace sandbox {

namespace {

Visit sink(const Request &request)
{
    return Visit::of(Step::Other, [request] {
        if (request.method == "OPTIONS")
            return preflightForThisOrigin(
                request, "GET, POST, OPTIONS", request.header("access-control-request-headers"));
        Reply reply = Reply::json({});
        allowThisOrigin(reply, request);
        return reply;
    });
}

bool isBelow(const Request &request, const QString &folder)
{
    return !folder.isEmpty() && request.path().startsWith(folder);
}

Request seenFrom(Request request, const QString &folder)
{
    request.url.setPath(request.path().mid(folder.size() - 1));
    return request;
}

LogEntry entryOf(const Request &request, const Visit &visit)
{
    LogEntry entry;
    entry.time = QDateTime::currentDateTimeUtc();
    entry.host = request.host;
    entry.method = request.method;
    entry.path = request.path();
    entry.query = request.rawQuery();
    entry.step = visit.step;
    entry.resource = visit.resource;
    entry.tenant = visit.tenant;
    entry.uid = visit.uid;
    entry.headers = request.headers;
    entry.body = request.body;
    return entry;
}

}

Reception::Reception(CompanyParts &parts)
    : m_parts(parts)
    , m_gate(parts)
    , m_redirectServer(parts)
    , m_identityPlatform(parts)
    , m_authSite(parts)
{
}

/// Identity Platform answers under its real names too, and under one host in the emulator's form: /REALHOST/path.
Visit Reception::visitService(const Request &request)
{
    const bool isEmulatorForm = request.host == m_parts.config.identityPlatformHost;
    const QString service = isEmulatorForm ? request.path().section(u'/', 1, 1) : request.host;
    const QString path = isEmulatorForm ? u'/' + request.path().section(u'/', 2) : request.path();
    return m_identityPlatform.visit(service, path, request);
}

Visit Reception::visitForPage(const Request &request)
{
    if (request.method != "POST")
        return Visit::of(Step::Other, droppedFromCookies);
    const QUrl target(request.queryValue(QStringLiteral("finalTarget")));
    Request passed = request;
    passed.host = target.host();
    passed.url = target.adjusted(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    Visit visit = visitService(passed);
    visit.answer = [answer = visit.answer](const Respond &respond) {
        answer([respond](const Reply &reply) { respond(keptInCookies(reply)); });
    };
    return visit;
}

Visit Reception::visit(const Request &request)
{
    const QString &host = request.host;
    if (const AuthPage *page = m_parts.authPageOfHost(host); page && isBelow(request, page->path))
        return m_authSite.visit(*page, seenFrom(request, page->path));
    if (const Resource *resource = m_parts.resourceAt(host, request.path()))
        return m_gate.visit(*resource, request);
    if (const AuthPage *page = m_parts.authPageOfHost(host))
        return request.path() == u"/__cookies__" ? visitForPage(request) : m_authSite.visit(*page, request);
    if (host == m_parts.config.iapHost || host == u"iap.googleapis.com")
        return m_redirectServer.visit(request);
    if (host == m_parts.config.identityPlatformHost || host.endsWith(u".googleapis.com"))
        return visitService(request);
    if (m_parts.config.sinkHosts.contains(host))
        return sink(request);
    return Visit::of(Step::Other, [] { return Reply::text("No such host here", 404); });
}

void Reception::receive(const Request &request, const Deliver &deliver)
{
    const Visit visit = this->visit(request);
    const int id = m_parts.log.add(entryOf(request, visit));
    const auto fault = m_parts.faults.take(visit.step, request.host);
    if (fault)
        m_parts.log.amend(id, [](LogEntry &entry) { entry.fault = true; });
    if (const auto replacement = fault ? insteadOf(*fault) : std::nullopt)
        return finish(id, *replacement, deliver);
    visit.answer([this, id, fault, deliver](
                     const Reply &reply) { finish(id, fault ? spoiled(reply, *fault) : Delivery{reply}, deliver); });
}

void Reception::finish(int entryId, const Delivery &delivery, const Deliver &deliver)
{
    const auto now = [this, entryId, delivery, deliver] {
        Delivery dated = delivery;
        dated.reply.set("date", httpDate(m_parts.clock.now()));
        deliver(dated);
        m_parts.log.amend(entryId, [&](LogEntry &entry) {
            const bool answers = delivery.manner != Manner::Drop && delivery.manner != Manner::Silence;
            entry.status = answers ? delivery.reply.status : 0;
            Q_EMIT answered(entry);
        });
    };
    if (m_parts.hasSockets)
        QTimer::singleShot(m_parts.latency, this, now); // never while the request is still being handed over
    else
        now();
}

}
