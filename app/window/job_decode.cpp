#include "window/job.h"

#include "base/host_pattern.h"
#include "storage/json_reader.h"
#include "window/job_words.h"

#include <QJsonDocument>
#include <algorithm>

namespace lanyard::signin {

namespace {

constexpr QLatin1String kType("type");
constexpr QLatin1String kCookies("cookies");
constexpr QLatin1String kRedirectUri("redirectUri");
constexpr QLatin1String kPosition("position");
constexpr int kMostQueued = 1'000'000;

QUrl webUrl(JsonReader &fields, QLatin1String key)
{
    const QUrl url(fields.text(key), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        fields.fault(key, QStringLiteral("This is not a web address."));
    return url;
}

/// Bytes as Latin-1, without what no header may hold: such a text goes into a header or a cookie.
Secret secret(const JsonItem &item, JsonFaults &faults)
{
    QString text = item.value.toString();
    const auto isHarmful = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f || c.unicode() > 0xff; };
    if (text.isEmpty())
        faults.add(item, QStringLiteral("This is empty."));
    else if (std::any_of(text.cbegin(), text.cend(), isHarmful))
        faults.add(item, QStringLiteral("This holds a character that no header may hold."));
    Secret secret(text.toLatin1());
    wipe(text);
    return secret;
}

QList<CookieLine> readCookies(JsonReader &fields)
{
    QList<CookieLine> cookies;
    for (const JsonItem &item : fields.textItems(kCookies))
        cookies.append(secret(item, fields.faults()));
    return cookies;
}

/// They become a part of the engine's command line.
QStringList readHosts(JsonReader &fields)
{
    QStringList hosts;
    for (const JsonItem &item : fields.takeTexts(QLatin1String("kerberosHosts")).value_or(QList<JsonItem>())) {
        if (!isHostPattern(item.value.toString()))
            fields.faults().add(item, QStringLiteral("This is no host."));
        hosts.append(item.value.toString());
    }
    return hosts;
}

FirebaseRecord readRecord(JsonReader fields)
{
    FirebaseRecord record;
    record.origin = fields.text(QLatin1String("origin"));
    record.key = fields.text(QLatin1String("key"));
    record.storage = fields.word(QLatin1String("storage"), kAllStorages, [](Storage storage) { return word(storage); });
    record.apiKey = fields.text(QLatin1String("apiKey"));
    record.tenantId = fields.text(QLatin1String("tenantId"));
    record.uid = fields.text(QLatin1String("uid"));
    record.isAnonymous = fields.flag(QLatin1String("isAnonymous"));
    if (const auto token = fields.need(QLatin1String("refreshToken"), QJsonValue::String))
        record.refreshToken = secret(*token, fields.faults());
    fields.refuseOthers();
    return record;
}

std::optional<FirebaseRecord> readSeed(JsonReader &fields)
{
    const std::optional<JsonItem> item = fields.nullable(QLatin1String("record"), QJsonValue::Object);
    return item ? std::optional(readRecord(JsonReader(*item, fields.faults()))) : std::nullopt;
}

/// Older trays send none.
std::optional<ProxyLogin> readProxyLogin(JsonReader &outer)
{
    const std::optional<JsonItem> item = outer.take(QLatin1String("proxyLogin"), QJsonValue::Object);
    if (!item)
        return std::nullopt;
    JsonReader fields(*item, outer.faults());
    ProxyLogin login;
    login.proxy.host = fields.text(QLatin1String("host"));
    login.proxy.port = quint16(fields.number(QLatin1String("port"), 1, 65535));
    login.user = fields.text(QLatin1String("user"));
    QString password = fields.text(QLatin1String("password"));
    login.password = Secret(QByteArray::fromBase64(password.toLatin1()));
    wipe(password);
    fields.refuseOthers();
    return login;
}

Geometry readGeometry(JsonReader &fields)
{
    Geometry geometry;
    geometry.width = fields.number(QLatin1String("width"), 1, kLargestSide);
    geometry.height = fields.number(QLatin1String("height"), 1, kLargestSide);
    geometry.maximised = fields.flag(QLatin1String("maximised"));
    return geometry;
}

std::optional<Geometry> readLastGeometry(JsonReader &outer)
{
    const std::optional<JsonItem> item = outer.nullable(QLatin1String("geometry"), QJsonValue::Object);
    if (!item)
        return std::nullopt;
    JsonReader fields(*item, outer.faults());
    const Geometry geometry = readGeometry(fields);
    fields.refuseOthers();
    return geometry;
}

Queue readQueue(JsonReader &fields)
{
    Queue queue;
    queue.position = fields.number(kPosition, 1, kMostQueued);
    queue.queued = fields.number(QLatin1String("queued"), 1, kMostQueued);
    if (queue.position > queue.queued)
        fields.fault(kPosition, QStringLiteral("This is past the end of the queue."));
    return queue;
}

QUrl readOwnBackend(JsonReader &fields)
{
    const std::optional<JsonItem> item = fields.nullable(kRedirectUri, QJsonValue::String);
    return item ? webUrl(fields, kRedirectUri) : QUrl();
}

/// What a kind of job must and must not bring along.
void checkBaggage(JsonReader &fields, const Job &job)
{
    if (job.kind != Job::Kind::Open && !job.cookies.isEmpty())
        fields.fault(kCookies, QStringLiteral("This belongs to a job that opens a resource."));
    if (job.kind != Job::Kind::Open && !job.redirectUri.isEmpty())
        fields.fault(kRedirectUri, QStringLiteral("This belongs to a job that opens a resource."));
    if (job.record.has_value() != (job.kind == Job::Kind::Refresh))
        fields.fault(QLatin1String("record"), QStringLiteral("This belongs to a job that refreshes, and only there."));
}

Confirm readConfirm(JsonReader &fields)
{
    Confirm confirm;
    confirm.title = fields.text(QLatin1String("title"));
    confirm.text = fields.text(QLatin1String("text"));
    confirm.accept = fields.text(QLatin1String("accept"));
    confirm.reject = fields.text(QLatin1String("reject"));
    return confirm;
}

Problem readProblem(JsonReader &fields)
{
    Problem problem;
    problem.message = fields.text(QLatin1String("message"));
    problem.retry = fields.flag(QLatin1String("retry"));
    problem.isRefusal = fields.takeFlag(QLatin1String("isRefusal")).value_or(false); // as with a job: an older tray
    return problem;
}

SignedIn readSignedIn(JsonReader &fields)
{
    SignedIn signedIn;
    for (const JsonReader &record : fields.objects(QLatin1String("records")))
        signedIn.records.append(readRecord(record));
    signedIn.cookies = readCookies(fields);
    signedIn.keeping = fields.word(QLatin1String("keeping"), kAllKeepings);
    return signedIn;
}

BackendMet readBackendMet(JsonReader &fields)
{
    BackendMet met;
    met.address = webUrl(fields, QLatin1String("address"));
    met.redirectUri = QUrl(fields.text(kRedirectUri), QUrl::StrictMode); // a page's word; what is none names nobody
    return met;
}

Failed readFailed(JsonReader &fields)
{
    Failed failed;
    failed.reason = fields.word(QLatin1String("reason"), kAllReasons);
    failed.detail = fields.text(QLatin1String("detail"));
    return failed;
}

Command readCommand(JsonReader &fields)
{
    const QString type = fields.text(kType);
    if (type == QLatin1String("set-cookies"))
        return SetCookies{readCookies(fields)};
    if (type == QLatin1String("backend-session"))
        return BackendSession{readCookies(fields)};
    if (type == QLatin1String("done"))
        return Done();
    if (type == QLatin1String("problem"))
        return readProblem(fields);
    if (type == QLatin1String("confirm"))
        return readConfirm(fields);
    if (type == QLatin1String("raise"))
        return Raise();
    if (type == QLatin1String("queue"))
        return readQueue(fields);
    if (type == QLatin1String("close"))
        return Close();
    fields.fault(kType, QStringLiteral("This is not a command."));
    return Close();
}

Event readEvent(JsonReader &fields)
{
    const QString type = fields.text(kType);
    if (type == QLatin1String("ready"))
        return Ready();
    if (type == QLatin1String("signed-in"))
        return readSignedIn(fields);
    if (type == QLatin1String("answer"))
        return Answer{fields.flag(QLatin1String("accepted"))};
    if (type == QLatin1String("cancelled"))
        return Cancelled();
    if (type == QLatin1String("skipped"))
        return Skipped();
    if (type == QLatin1String("failed"))
        return readFailed(fields);
    if (type == QLatin1String("session-ended"))
        return SessionEnded();
    if (type == QLatin1String("backend-met"))
        return readBackendMet(fields);
    if (type == QLatin1String("geometry"))
        return readGeometry(fields);
    if (type == QLatin1String("rendering-failed"))
        return RenderingFailed();
    fields.fault(kType, QStringLiteral("This is not an event."));
    return Cancelled();
}

Job readJob(JsonReader &fields)
{
    Job job;
    job.kind = fields.word(kType, kAllKinds, [](Job::Kind kind) { return word(kind); });
    job.resourceId = fields.text(QLatin1String("resourceId"));
    job.resourceName = fields.text(QLatin1String("resourceName"));
    job.resourceUrl = webUrl(fields, QLatin1String("resourceUrl"));
    job.authOrigin = fields.text(QLatin1String("authOrigin"));
    job.apiKey = fields.text(QLatin1String("apiKey"));
    job.tenant = fields.text(QLatin1String("tenant"));
    const Queue queue = readQueue(fields);
    job.position = queue.position;
    job.queued = queue.queued;
    job.certificateAuthorities = fields.texts(QLatin1String("certificateAuthorities"));
    job.development = fields.flag(QLatin1String("development"));
    // A tray from before an upgrade, which goes on running, does not say these.
    job.kerberosHosts = readHosts(fields);
    job.userAgentAdded = fields.takeText(QLatin1String("userAgentAdded")).value_or(QString());
    job.userAgentInstead = fields.takeText(QLatin1String("userAgentInstead")).value_or(QString());
    job.cookies = readCookies(fields);
    job.redirectUri = readOwnBackend(fields);
    job.record = readSeed(fields);
    job.proxyLogin = readProxyLogin(fields);
    job.language = fields.text(QLatin1String("language"));
    job.geometry = readLastGeometry(fields);
    job.dark = fields.flag(QLatin1String("dark"));
    job.softwareRendering = fields.flag(QLatin1String("softwareRendering"));
    checkBaggage(fields, job);
    return job;
}

template <class Value> Result<Value> decode(QByteArrayView line, Value (*read)(JsonReader &))
{
    if (line.size() > kMaxLine)
        return failure(Reason::Internal, QStringLiteral("a line is longer than %1 bytes").arg(kMaxLine));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size()), &error);
    if (error.error != QJsonParseError::NoError)
        return failure(Reason::Internal, QStringLiteral("not JSON: %1").arg(error.errorString()));
    JsonFaults faults;
    JsonReader fields({QString(), document.isObject() ? QJsonValue(document.object()) : QJsonValue()}, faults);
    fields.requireVersion1();
    Value value = read(fields);
    fields.refuseOthers();
    if (!faults.isEmpty())
        return failure(Reason::Internal, faults.first().sentence());
    return value;
}

}

Result<Job> decodeJob(QByteArrayView line)
{
    return decode(line, readJob);
}

Result<Command> decodeCommand(QByteArrayView line)
{
    return decode(line, readCommand);
}

Result<Event> decodeEvent(QByteArrayView line)
{
    return decode(line, readEvent);
}

}
