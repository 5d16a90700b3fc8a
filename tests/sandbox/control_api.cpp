#include "sandbox/control_api.h"

#include "sandbox/clock.h"
#include "sandbox/config_file.h"
#include "sandbox/web/web_server.h"

#include <QJsonArray>
#include <QTimer>

namespace sandbox {

namespace {

Reply failed(const QString &why, int status = 400)
{
    return Reply::json({{QStringLiteral("error"), why}}, status);
}

Reply unknown(const QString &path)
{
    return failed(path + QStringLiteral(": there is no such thing here"), 404);
}

Reply done(const Outcome &outcome = {})
{
    return outcome ? Reply::json({{QStringLiteral("ok"), true}}) : failed(outcome.error());
}

QJsonObject jsonOf(const LogEntry &entry)
{
    QJsonArray headers;
    for (const auto &[name, value] : entry.headers)
        headers.append(QJsonArray{QString::fromLatin1(name), QString::fromUtf8(value)});
    return {{QStringLiteral("id"), entry.id}, {QStringLiteral("time"), entry.time.toString(Qt::ISODateWithMs)},
        {QStringLiteral("host"), entry.host}, {QStringLiteral("method"), QString::fromLatin1(entry.method)},
        {QStringLiteral("path"), entry.path}, {QStringLiteral("query"), entry.query},
        {QStringLiteral("step"), stepName(entry.step)}, {QStringLiteral("resource"), entry.resource},
        {QStringLiteral("status"), entry.status}, {QStringLiteral("fault"), entry.fault},
        {QStringLiteral("tenant"), entry.tenant}, {QStringLiteral("uid"), entry.uid},
        {QStringLiteral("headers"), headers}, {QStringLiteral("body"), QString::fromUtf8(entry.body)}};
}

std::optional<Rotation> rotationOf(const QString &name)
{
    static const QHash<QString, Rotation> names{{QStringLiteral("off"), Rotation::Off},
        {QStringLiteral("oldStaysValid"), Rotation::OldStaysValid}, {QStringLiteral("oldDies"), Rotation::OldDies}};
    return names.contains(name) ? std::optional(names.value(name)) : std::nullopt;
}

}

ControlApi::ControlApi(Company &company)
    : m_company(company)
    , m_server(std::make_unique<WebServer>(std::nullopt, [this](const Request &request, const Deliver &deliver) {
        const Reply reply = answer(request);
        QTimer::singleShot(0, &m_company, [reply, deliver] { deliver(Delivery{reply}); });
    }))
{
}

ControlApi::~ControlApi() = default;

quint16 ControlApi::listen(quint16 port)
{
    return m_server->listenOn(port);
}

Reply ControlApi::answer(const Request &request)
{
    const QString path = request.path();
    // A web page must not reach this: browsers send Origin with what they may not read.
    if (request.hasHeader("origin"))
        return failed(QStringLiteral("not for web pages"), 403);
    if (request.method == "GET" && path == u"/log")
        return logSince(request.queryValue(QStringLiteral("since")).toInt());
    if (request.method == "GET" && path == u"/clock")
        return Reply::json({{QStringLiteral("now"), secondsOf(m_company.now())}});
    if (request.method == "DELETE")
        return remove(path);
    if (request.method == "POST")
        return post(path, request.json());
    return unknown(path);
}

Reply ControlApi::logSince(int id) const
{
    QJsonArray entries;
    for (const LogEntry &entry : m_company.log().entries()) {
        if (entry.id > id)
            entries.append(jsonOf(entry));
    }
    return Reply::json({{QStringLiteral("entries"), entries}});
}

Reply ControlApi::remove(const QString &path)
{
    if (path == u"/log")
        m_company.log().clear();
    else if (path == u"/faults")
        m_company.clearFaults();
    else
        return unknown(path);
    return done();
}

Reply ControlApi::post(const QString &path, const QJsonObject &body)
{
    if (path == u"/clock") {
        m_company.advance(std::chrono::seconds(body.value(u"advance").toInt()));
        return done();
    }
    if (path == u"/latency") {
        m_company.setLatency(std::chrono::milliseconds(body.value(u"ms").toInt()));
        return done();
    }
    if (path == u"/lifetimes")
        return done(readLifetimes(body, {}, m_company.config().lifetimes));
    if (path == u"/sessions/end") {
        m_company.endSessions(body.value(u"resource").toString());
        return done();
    }
    if (path == u"/faults") {
        Fault fault;
        const Outcome read = readFault(body, fault);
        if (read)
            m_company.inject(fault);
        return done(read);
    }
    if (path == u"/users" || path.startsWith(u"/users/"))
        return user(path.mid(7), body);
    return change(path, body);
}

Reply ControlApi::user(const QString &what, const QJsonObject &body)
{
    if (what.isEmpty()) {
        User user;
        const Outcome read = readUser(body, {}, user);
        return read ? Reply::json({{QStringLiteral("uid"), m_company.addUser(user)}}) : done(read);
    }
    const QString email = body.value(u"email").toString();
    const QString tenant = body.value(u"tenant").toString();
    if (what == u"refresh-token" || what == u"id-token") {
        const QString token =
            what == u"id-token" ? m_company.issueIdToken(email, tenant) : m_company.issueRefreshToken(email, tenant);
        return token.isEmpty() ? failed(QStringLiteral("there is no such user"), 404)
                               : Reply::json({{QStringLiteral("token"), token}});
    }
    bool found = false;
    if (what == u"password")
        found = m_company.setPassword(email, tenant, body.value(u"password").toString());
    else if (what == u"revoke")
        found = m_company.revoke(email, tenant);
    else if (what == u"disable")
        found = m_company.setDisabled(email, tenant, body.value(u"disabled").toBool(true));
    else if (what == u"delete")
        found = m_company.deleteUser(email, tenant);
    else
        return unknown(QStringLiteral("/users/") + what);
    return found ? done() : failed(QStringLiteral("there is no such user"), 404);
}

Reply ControlApi::change(const QString &path, const QJsonObject &body)
{
    const QString name = path.section(u'/', 2);
    if (path == u"/rotation") {
        const auto rotation = rotationOf(body.value(u"rotation").toString());
        if (!rotation)
            return failed(QStringLiteral("rotation: is none of off, oldStaysValid, oldDies"));
        m_company.setRotation(*rotation);
        return done();
    }
    if (path == u"/forged-token") {
        ForgedToken forged;
        const Outcome read = readForgedToken(body, forged);
        if (read)
            m_company.setForgedToken(forged);
        return done(read);
    }
    if (path.startsWith(u"/resources/")) {
        for (Resource &resource : m_company.config().resources) {
            if (resource.id == name)
                return done(readResource(body, {}, resource));
        }
    }
    if (path.startsWith(u"/auth-pages/")) {
        for (AuthPage &page : m_company.config().authPages) {
            if (page.host == name)
                return done(readAuthPage(body, {}, page));
        }
    }
    return unknown(path);
}

}
