#include "sandbox/config_file.h"

#include "sandbox/json_reader.h"

#include <QJsonDocument>

namespace sandbox {

namespace {

Outcome readTenant(const QJsonValue &json, const QString &place, Tenant &target)
{
    JsonReader reader(json, place);
    reader.read(QStringLiteral("id"), target.id);
    target.name = target.id;
    reader.read(QStringLiteral("name"), target.name);
    return reader.done();
}

Outcome readProject(const QJsonValue &json, const QString &place, Project &target)
{
    JsonReader reader(json, place);
    reader.read(QStringLiteral("id"), target.id);
    reader.read(QStringLiteral("number"), target.number);
    reader.read(QStringLiteral("apiKey"), target.apiKey);
    return reader.done();
}

Outcome readHostile(const QJsonValue &json, const QString &place, Hostile &target)
{
    JsonReader reader(json, place);
    reader.read(QStringLiteral("authPage"), target.authPage);
    reader.read(QStringLiteral("apiKey"), target.apiKey);
    reader.read(QStringLiteral("tenant"), target.tenant);
    reader.read(QStringLiteral("redirectUri"), target.redirectUri);
    reader.read(QStringLiteral("targetUri"), target.targetUri);
    reader.read(QStringLiteral("cookieDomain"), target.cookieDomain);
    reader.read(QStringLiteral("identityUid"), target.identityUid);
    reader.read(QStringLiteral("identityTenant"), target.identityTenant);
    reader.read(QStringLiteral("withoutSessionCookie"), target.withoutSessionCookie);
    return reader.done();
}

}

Outcome readResource(const QJsonValue &json, const QString &place, Resource &target)
{
    JsonReader reader(json, place);
    reader.read(QStringLiteral("id"), target.id);
    reader.read(QStringLiteral("name"), target.name);
    reader.read(QStringLiteral("host"), target.host);
    reader.read(QStringLiteral("path"), target.path);
    reader.read(QStringLiteral("authPage"), target.authPage);
    reader.read(QStringLiteral("project"), target.project);
    reader.read(QStringLiteral("hex"), target.hex);
    reader.read(QStringLiteral("appFolder"), target.appFolder);
    reader.read(QStringLiteral("allowHttpOptions"), target.allowHttpOptions);
    reader.read(QStringLiteral("inPolicy"), target.inPolicy);
    reader.read(QStringLiteral("policyPins"), target.policyPins);
    reader.readEnum<Protection>(QStringLiteral("protection"), target.protection,
        {{QStringLiteral("external"), Protection::External}, {QStringLiteral("google"), Protection::Google},
            {QStringLiteral("none"), Protection::None}});
    reader.readEnum<NonceMode>(QStringLiteral("nonce"), target.nonce,
        {{QStringLiteral("direct"), NonceMode::Direct}, {QStringLiteral("rt-required"), NonceMode::RtRequired}});
    reader.readEnum<ErrorWording>(QStringLiteral("wording"), target.wording,
        {{QStringLiteral("current"), ErrorWording::Current}, {QStringLiteral("old"), ErrorWording::Old}});
    reader.readList<Tenant>(QStringLiteral("tenants"), target.tenants, readTenant);
    if (const QJsonValue hostile = reader.take(QStringLiteral("hostile")); !hostile.isUndefined()) {
        if (const auto read = readHostile(hostile, reader.placeOf(QStringLiteral("hostile")), target.hostile); !read)
            reader.adopt(read.error());
    }
    return reader.done();
}

Outcome readAuthPage(const QJsonValue &json, const QString &place, AuthPage &target)
{
    JsonReader reader(json, place);
    reader.read(QStringLiteral("host"), target.host);
    reader.read(QStringLiteral("singleSignOn"), target.singleSignOn);
    reader.read(QStringLiteral("popup"), target.popup);
    reader.read(QStringLiteral("defaultAppName"), target.defaultAppName);
    reader.read(QStringLiteral("folder"), target.folder);
    reader.readEnum<PageStorage>(QStringLiteral("storage"), target.storage,
        {{QStringLiteral("indexedDB"), PageStorage::IndexedDb}, {QStringLiteral("localStorage"), PageStorage::Local},
            {QStringLiteral("sessionStorage"), PageStorage::Session}, {QStringLiteral("memory"), PageStorage::Memory}});
    return reader.done();
}

Outcome readUser(const QJsonValue &json, const QString &place, User &target)
{
    JsonReader reader(json, place);
    reader.read(QStringLiteral("email"), target.email);
    reader.read(QStringLiteral("password"), target.password);
    reader.read(QStringLiteral("tenant"), target.tenant);
    reader.read(QStringLiteral("uid"), target.uid);
    reader.read(QStringLiteral("name"), target.name);
    reader.read(QStringLiteral("phoneNumber"), target.phoneNumber);
    reader.read(QStringLiteral("provider"), target.provider);
    reader.read(QStringLiteral("project"), target.project);
    reader.read(QStringLiteral("disabled"), target.disabled);
    if (target.email.isEmpty() && target.phoneNumber.isEmpty() && target.uid.isEmpty())
        reader.fail(QStringLiteral("email"), QStringLiteral("or \"phoneNumber\" or \"uid\" is needed"));
    return reader.done();
}

Outcome readLifetimes(const QJsonValue &json, const QString &place, Lifetimes &target)
{
    JsonReader reader(json, place);
    reader.read(QStringLiteral("idToken"), target.idToken);
    reader.read(QStringLiteral("state"), target.state);
    reader.read(QStringLiteral("nonce"), target.nonce);
    reader.read(QStringLiteral("redirectToken"), target.redirectToken);
    return reader.done();
}

Outcome readForgedToken(const QJsonValue &json, ForgedToken &target)
{
    JsonReader reader(json, {});
    reader.read(QStringLiteral("tenant"), target.tenant);
    reader.read(QStringLiteral("uid"), target.uid);
    reader.read(QStringLiteral("email"), target.email);
    reader.read(QStringLiteral("projectId"), target.projectId);
    reader.read(QStringLiteral("badSignature"), target.badSignature);
    return reader.done();
}

Outcome readFault(const QJsonValue &json, Fault &target)
{
    JsonReader reader(json, {});
    QString step;
    QString kind = kindName(target.kind);
    reader.read(QStringLiteral("step"), step);
    reader.read(QStringLiteral("kind"), kind);
    reader.read(QStringLiteral("host"), target.host);
    reader.read(QStringLiteral("count"), target.count);
    reader.read(QStringLiteral("status"), target.status);
    reader.read(QStringLiteral("body"), target.body);
    reader.read(QStringLiteral("contentType"), target.contentType);
    reader.read(QStringLiteral("field"), target.field);
    reader.read(QStringLiteral("location"), target.location);
    reader.read(QStringLiteral("amount"), target.amount);
    reader.read(QStringLiteral("pause"), target.pause);
    const QJsonObject headers = reader.take(QStringLiteral("headers")).toObject();
    for (auto header = headers.constBegin(); header != headers.constEnd(); ++header)
        target.headers.append({header.key().toLatin1(), header.value().toString().toUtf8()});
    if (const auto known = stepOf(step))
        target.step = *known;
    else
        reader.fail(QStringLiteral("step"), QStringLiteral("is none of the known steps"));
    if (const auto known = kindOf(kind))
        target.kind = *known;
    else
        reader.fail(QStringLiteral("kind"), QStringLiteral("is none of the known kinds"));
    return reader.done();
}

tl::expected<CompanyConfig, QString> readConfig(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(QStringLiteral("offset %1: %2").arg(error.offset).arg(error.errorString()));
    CompanyConfig config = CompanyConfig::acme();
    JsonReader reader(document.object(), {});
    reader.readList<Project>(QStringLiteral("projects"), config.projects, readProject);
    reader.readList<Resource>(QStringLiteral("resources"), config.resources, readResource);
    reader.readList<AuthPage>(QStringLiteral("authPages"), config.authPages, readAuthPage);
    reader.readList<User>(QStringLiteral("users"), config.users, readUser);
    reader.read(QStringLiteral("iapHost"), config.iapHost);
    reader.read(QStringLiteral("identityPlatformHost"), config.identityPlatformHost);
    reader.read(QStringLiteral("sinkHosts"), config.sinkHosts);
    reader.read(QStringLiteral("authorizedDomains"), config.authorizedDomains);
    reader.read(QStringLiteral("referrerRestricted"), config.referrerRestricted);
    reader.read(QStringLiteral("upstream"), config.upstream);
    if (const QJsonValue lifetimes = reader.take(QStringLiteral("lifetimes")); !lifetimes.isUndefined()) {
        if (const auto read = readLifetimes(lifetimes, QStringLiteral("lifetimes"), config.lifetimes); !read)
            reader.adopt(read.error());
    }
    if (config.projects.isEmpty())
        reader.fail(QStringLiteral("projects"), QStringLiteral("needs one at least"));
    if (const auto read = reader.done(); !read)
        return tl::unexpected(read.error());
    return config;
}

}
