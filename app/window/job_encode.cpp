#include "window/job.h"

#include "window/job_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard::signin {

namespace {

QString latin1(const Secret &secret)
{
    return QString::fromLatin1(secret.reveal());
}

QString text(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

/// The password as base64: it may hold anything.
QJsonObject object(const ProxyLogin &login)
{
    return {{QStringLiteral("host"), login.proxy.host}, {QStringLiteral("port"), login.proxy.port},
        {QStringLiteral("user"), login.user},
        {QStringLiteral("password"), QString::fromLatin1(login.password.reveal().toByteArray().toBase64())}};
}

QJsonArray array(const QList<CookieLine> &cookies)
{
    QJsonArray lines;
    for (const CookieLine &cookie : cookies)
        lines.append(latin1(cookie));
    return lines;
}

QJsonObject object(const FirebaseRecord &record)
{
    return {
        {QStringLiteral("origin"), record.origin},
        {QStringLiteral("key"), record.key},
        {QStringLiteral("storage"), word(record.storage)},
        {QStringLiteral("apiKey"), record.apiKey},
        {QStringLiteral("tenantId"), record.tenantId},
        {QStringLiteral("uid"), record.uid},
        {QStringLiteral("isAnonymous"), record.isAnonymous},
        {QStringLiteral("refreshToken"), latin1(record.refreshToken)},
    };
}

QJsonArray array(const QList<FirebaseRecord> &records)
{
    QJsonArray objects;
    for (const FirebaseRecord &record : records)
        objects.append(object(record));
    return objects;
}

QJsonObject object(const Geometry &geometry)
{
    return {{QStringLiteral("width"), geometry.width}, {QStringLiteral("height"), geometry.height},
        {QStringLiteral("maximised"), geometry.maximised}};
}

QByteArray line(const QString &type, QJsonObject fields = {})
{
    fields.insert(QStringLiteral("version"), kVersion);
    fields.insert(QStringLiteral("type"), type);
    return QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n';
}

struct CommandEncoder {
    QByteArray operator()(const SetCookies &c) const
    {
        return line(QStringLiteral("set-cookies"), {{QStringLiteral("cookies"), array(c.cookies)}});
    }
    QByteArray operator()(const BackendSession &c) const
    {
        return line(QStringLiteral("backend-session"), {{QStringLiteral("cookies"), array(c.cookies)}});
    }
    QByteArray operator()(const Done &) const { return line(QStringLiteral("done")); }
    QByteArray operator()(const Problem &c) const
    {
        return line(QStringLiteral("problem"),
            {{QStringLiteral("message"), c.message}, {QStringLiteral("retry"), c.retry},
                {QStringLiteral("isRefusal"), c.isRefusal}});
    }
    QByteArray operator()(const Confirm &c) const
    {
        return line(QStringLiteral("confirm"),
            {{QStringLiteral("title"), c.title}, {QStringLiteral("text"), c.text}, {QStringLiteral("accept"), c.accept},
                {QStringLiteral("reject"), c.reject}});
    }
    QByteArray operator()(const Raise &) const { return line(QStringLiteral("raise")); }
    QByteArray operator()(const Queue &c) const
    {
        return line(
            QStringLiteral("queue"), {{QStringLiteral("position"), c.position}, {QStringLiteral("queued"), c.queued}});
    }
    QByteArray operator()(const Close &) const { return line(QStringLiteral("close")); }
};

struct EventEncoder {
    QByteArray operator()(const Ready &) const { return line(QStringLiteral("ready")); }
    QByteArray operator()(const SignedIn &e) const
    {
        return line(QStringLiteral("signed-in"),
            {{QStringLiteral("records"), array(e.records)}, {QStringLiteral("cookies"), array(e.cookies)},
                {QStringLiteral("keeping"), code(e.keeping)}});
    }
    QByteArray operator()(const Answer &e) const
    {
        return line(QStringLiteral("answer"), {{QStringLiteral("accepted"), e.accepted}});
    }
    QByteArray operator()(const Cancelled &) const { return line(QStringLiteral("cancelled")); }
    QByteArray operator()(const Skipped &) const { return line(QStringLiteral("skipped")); }
    QByteArray operator()(const Failed &e) const
    {
        return line(QStringLiteral("failed"),
            {{QStringLiteral("reason"), code(e.reason)}, {QStringLiteral("detail"), e.detail}});
    }
    QByteArray operator()(const SessionEnded &) const { return line(QStringLiteral("session-ended")); }
    QByteArray operator()(const BackendMet &e) const
    {
        return line(QStringLiteral("backend-met"),
            {{QStringLiteral("address"), text(e.address)}, {QStringLiteral("redirectUri"), text(e.redirectUri)}});
    }
    QByteArray operator()(const Geometry &e) const { return line(QStringLiteral("geometry"), object(e)); }
    QByteArray operator()(const RenderingFailed &) const { return line(QStringLiteral("rendering-failed")); }
};

}

QByteArray encode(const Job &job)
{
    QJsonObject fields{
        {QStringLiteral("resourceId"), job.resourceId},
        {QStringLiteral("resourceName"), job.resourceName},
        {QStringLiteral("resourceUrl"), text(job.resourceUrl)},
        {QStringLiteral("authOrigin"), job.authOrigin},
        {QStringLiteral("apiKey"), job.apiKey},
        {QStringLiteral("tenant"), job.tenant},
        {QStringLiteral("position"), job.position},
        {QStringLiteral("queued"), job.queued},
        {QStringLiteral("certificateAuthorities"), QJsonArray::fromStringList(job.certificateAuthorities)},
        {QStringLiteral("development"), job.development},
        {QStringLiteral("kerberosHosts"), QJsonArray::fromStringList(job.kerberosHosts)},
        {QStringLiteral("userAgentAdded"), job.userAgentAdded},
        {QStringLiteral("userAgentInstead"), job.userAgentInstead},
        {QStringLiteral("cookies"), array(job.cookies)},
        {QStringLiteral("redirectUri"), job.redirectUri.isEmpty() ? QJsonValue() : text(job.redirectUri)},
        {QStringLiteral("record"), job.record ? object(*job.record) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("language"), job.language},
        {QStringLiteral("geometry"), job.geometry ? object(*job.geometry) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("dark"), job.dark},
        {QStringLiteral("softwareRendering"), job.softwareRendering},
    };
    if (job.proxyLogin)
        fields.insert(QStringLiteral("proxyLogin"), object(*job.proxyLogin));
    return line(word(job.kind), fields);
}

QByteArray encode(const Command &command)
{
    return std::visit(CommandEncoder(), command);
}

QByteArray encode(const Event &event)
{
    return std::visit(EventEncoder(), event);
}

}
