#include "window/job.h"

#include "window/fields.h"
#include "window/job_words.h"

#include <algorithm>
#include <iterator>

namespace lanyard::signin {

namespace {

const QString kType = QStringLiteral("type");

Job::Kind readKind(Fields &fields)
{
    const QString text = fields.text(kType);
    const auto found = std::find_if(
        std::begin(kAllKinds), std::end(kAllKinds), [&text](Job::Kind kind) { return word(kind) == text; });
    if (found != std::end(kAllKinds))
        return *found;
    fields.fail(kType, QStringLiteral("names no job"));
    return Job::Kind::SignIn;
}

Storage readStorage(Fields &fields)
{
    const QString name = QStringLiteral("storage");
    const QString text = fields.text(name);
    const auto found = std::find_if(
        std::begin(kAllStorages), std::end(kAllStorages), [&text](Storage storage) { return word(storage) == text; });
    if (found != std::end(kAllStorages))
        return *found;
    fields.fail(name, QStringLiteral("names no storage"));
    return Storage::IndexedDb;
}

std::optional<FirebaseRecord> readRecord(Fields &outer)
{
    std::optional<Fields> fields = outer.object(QStringLiteral("record"));
    if (!fields)
        return std::nullopt;
    FirebaseRecord record;
    record.origin = fields->text(QStringLiteral("origin"));
    record.key = fields->text(QStringLiteral("key"));
    record.storage = readStorage(*fields);
    record.apiKey = fields->text(QStringLiteral("apiKey"));
    record.tenantId = fields->text(QStringLiteral("tenantId"));
    record.uid = fields->text(QStringLiteral("uid"));
    record.refreshToken = fields->secret(QStringLiteral("refreshToken"));
    outer.absorb(*fields);
    return record;
}

Geometry readGeometry(Fields &fields)
{
    Geometry geometry;
    geometry.width = fields.number(QStringLiteral("width"), 1, kLargestSide);
    geometry.height = fields.number(QStringLiteral("height"), 1, kLargestSide);
    geometry.maximised = fields.flag(QStringLiteral("maximised"));
    return geometry;
}

std::optional<Geometry> readLastGeometry(Fields &outer)
{
    std::optional<Fields> fields = outer.object(QStringLiteral("geometry"));
    if (!fields)
        return std::nullopt;
    const Geometry geometry = readGeometry(*fields);
    outer.absorb(*fields);
    return geometry;
}

/// What a kind of job must and must not bring along.
void checkBaggage(Fields &fields, const Job &job)
{
    if (job.kind != Job::Kind::Open && !job.cookies.isEmpty())
        fields.fail(QStringLiteral("cookies"), QStringLiteral("belongs to a job of type 'open'"));
    if (job.record.has_value() != (job.kind == Job::Kind::Refresh))
        fields.fail(QStringLiteral("record"), QStringLiteral("belongs to a job of type 'renew', and only there"));
    if (job.position > job.queued)
        fields.fail(QStringLiteral("position"), QStringLiteral("is past the end of the queue"));
}

Queue readQueue(Fields &fields)
{
    Queue queue;
    queue.position = fields.count(QStringLiteral("position"));
    queue.queued = fields.count(QStringLiteral("queued"));
    if (queue.position > queue.queued)
        fields.fail(QStringLiteral("position"), QStringLiteral("is past the end of the queue"));
    return queue;
}

Confirm readConfirm(Fields &fields)
{
    Confirm confirm;
    confirm.title = fields.text(QStringLiteral("title"));
    confirm.text = fields.text(QStringLiteral("text"));
    confirm.accept = fields.text(QStringLiteral("accept"));
    confirm.reject = fields.text(QStringLiteral("reject"));
    return confirm;
}

Problem readProblem(Fields &fields)
{
    Problem problem;
    problem.message = fields.text(QStringLiteral("message"));
    problem.retry = fields.flag(QStringLiteral("retry"));
    return problem;
}

SignedIn readSignedIn(Fields &fields)
{
    SignedIn signedIn;
    signedIn.record = readRecord(fields);
    signedIn.cookies = fields.secrets(QStringLiteral("cookies"));
    return signedIn;
}

Failed readFailed(Fields &fields)
{
    Failed failed;
    const QString name = QStringLiteral("reason");
    const std::optional<Reason> reason = reasonFromCode(fields.text(name));
    if (!reason)
        fields.fail(name, QStringLiteral("names no reason"));
    failed.reason = reason.value_or(Reason::Internal);
    failed.detail = fields.text(QStringLiteral("detail"));
    return failed;
}

Command readCommand(Fields &fields)
{
    const QString type = fields.text(kType);
    if (type == QLatin1String("set-cookies"))
        return SetCookies{fields.secrets(QStringLiteral("cookies"))};
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
    fields.fail(kType, QStringLiteral("names no command"));
    return Close();
}

Event readEvent(Fields &fields)
{
    const QString type = fields.text(kType);
    if (type == QLatin1String("ready"))
        return Ready();
    if (type == QLatin1String("signed-in"))
        return readSignedIn(fields);
    if (type == QLatin1String("answer"))
        return Answer{fields.flag(QStringLiteral("accepted"))};
    if (type == QLatin1String("cancelled"))
        return Cancelled();
    if (type == QLatin1String("skipped"))
        return Skipped();
    if (type == QLatin1String("failed"))
        return readFailed(fields);
    if (type == QLatin1String("session-ended"))
        return SessionEnded();
    if (type == QLatin1String("geometry"))
        return readGeometry(fields);
    if (type == QLatin1String("rendering-failed"))
        return RenderingFailed();
    fields.fail(kType, QStringLiteral("names no event"));
    return Cancelled();
}

}

Result<Job> decodeJob(QByteArrayView line)
{
    Result<Fields> fields = Fields::parse(line);
    if (!fields)
        return tl::unexpected(fields.error());
    Job job;
    job.kind = readKind(*fields);
    job.resourceId = fields->text(QStringLiteral("resourceId"));
    job.resourceName = fields->text(QStringLiteral("resourceName"));
    job.resourceUrl = fields->webUrl(QStringLiteral("resourceUrl"));
    job.authOrigin = fields->text(QStringLiteral("authOrigin"));
    job.apiKey = fields->text(QStringLiteral("apiKey"));
    job.tenant = fields->text(QStringLiteral("tenant"));
    job.position = fields->count(QStringLiteral("position"));
    job.queued = fields->count(QStringLiteral("queued"));
    job.certificateAuthorities = fields->texts(QStringLiteral("certificateAuthorities"));
    job.development = fields->flag(QStringLiteral("development"));
    job.cookies = fields->secrets(QStringLiteral("cookies"));
    job.record = readRecord(*fields);
    job.language = fields->text(QStringLiteral("language"));
    job.geometry = readLastGeometry(*fields);
    job.dark = fields->flag(QStringLiteral("dark"));
    job.softwareRendering = fields->flag(QStringLiteral("softwareRendering"));
    checkBaggage(*fields, job);
    return fields->finish(std::move(job));
}

Result<Command> decodeCommand(QByteArrayView line)
{
    Result<Fields> fields = Fields::parse(line);
    if (!fields)
        return tl::unexpected(fields.error());
    Command command = readCommand(*fields);
    return fields->finish(std::move(command));
}

Result<Event> decodeEvent(QByteArrayView line)
{
    Result<Fields> fields = Fields::parse(line);
    if (!fields)
        return tl::unexpected(fields.error());
    Event event = readEvent(*fields);
    return fields->finish(std::move(event));
}

}
