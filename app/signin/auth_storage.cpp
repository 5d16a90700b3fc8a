#include "signin/auth_storage.h"

#include "signin/script.h"
#include "window/job_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <tuple>

namespace lanyard::signin {

namespace {

constexpr qsizetype kMaxOutcome = 1024 * 1024;
constexpr qsizetype kMaxRows = 64;
constexpr qsizetype kMaxText = 16 * 1024;
// So that all of them fit into one line to the tray, however much of them must be escaped.
constexpr qsizetype kMaxPeople = 4;
constexpr qsizetype kMaxKey = 1024;

Result<QJsonObject> outcomeObject(const QString &outcome, const QString &authOrigin)
{
    if (outcome.size() > kMaxOutcome)
        return failure(Reason::Internal, QStringLiteral("the page's storage is too large to read"));
    const QJsonObject object = QJsonDocument::fromJson(outcome.toUtf8()).object();
    if (object.isEmpty())
        return failure(Reason::Internal, QStringLiteral("the page's storage gave no answer"));
    const QString origin = object.value(QLatin1String("origin")).toString();
    if (origin != authOrigin || origin.isEmpty())
        return failure(Reason::Internal, QStringLiteral("the storage belongs to '%1'").arg(origin.left(200)));
    return object;
}

std::optional<Storage> storageFrom(const QString &text)
{
    for (const Storage storage : kAllStorages) {
        if (word(storage) == text)
            return storage;
    }
    return std::nullopt;
}

/// As the tray checks it: a text that no header can hold is no token, and would end the conversation.
bool isToken(const QString &text)
{
    return !text.isEmpty() && text.size() <= kMaxText
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

/// A row of somebody's, and when that person signed in.
struct Candidate {
    FirebaseRecord record;
    qint64 lastLoginAt = 0; ///< ms; 0 in a row that we seeded
};

/// A row that may be a signed-in user; that of FirebaseUI's helper app is not.
std::optional<Candidate> candidate(const QJsonObject &row, const QString &origin)
{
    const QString key = row.value(QLatin1String("key")).toString();
    const QString token = row.value(QLatin1String("refreshToken")).toString();
    const std::optional<Storage> storage = storageFrom(row.value(QLatin1String("storage")).toString());
    const QStringList parts = key.split(QLatin1Char(':'));
    const bool user = parts.size() >= 4 && key.startsWith(QLatin1String("firebase:authUser:"))
        && !key.endsWith(QLatin1String("-firebaseui-temp"));
    if (!user || !storage || !isToken(token) || key.size() > kMaxKey)
        return std::nullopt;
    FirebaseRecord record;
    record.origin = origin;
    record.key = key;
    record.storage = *storage;
    record.apiKey = parts.at(2);
    record.tenantId = row.value(QLatin1String("tenantId")).toString().left(200);
    record.uid = row.value(QLatin1String("uid")).toString().left(200);
    record.isAnonymous = row.value(QLatin1String("isAnonymous")).toBool();
    record.refreshToken = Secret(token);
    return Candidate{record, row.value(QLatin1String("lastLoginAt")).toString().toLongLong()};
}

/// Guests last, and whoever signed in last first; the tenant asked for, and then the storage, where that does not tell.
void putLikeliestFirst(QList<Candidate> &candidates, const QString &tenant)
{
    const auto rank = [&tenant](const Candidate &one) {
        return std::tuple(
            one.record.isAnonymous, -one.lastLoginAt, one.record.tenantId != tenant, int(one.record.storage));
    };
    std::stable_sort(candidates.begin(), candidates.end(),
        [&rank](const Candidate &a, const Candidate &b) { return rank(a) < rank(b); });
}

/// Where no user is.
Keeping whatIsThere(const QJsonObject &outcome)
{
    if (outcome.value(QLatin1String("hasCookie")).toBool())
        return Keeping::Cookies;
    return outcome.value(QLatin1String("hasDatabase")).toBool() ? Keeping::Emptied : Keeping::Nothing;
}

bool isSamePerson(const FirebaseRecord &a, const FirebaseRecord &b)
{
    return a.uid == b.uid && a.tenantId == b.tenantId;
}

}

QString readStorageScript()
{
    return script(QStringLiteral("read_auth_storage.js"));
}

QString seedStorageScript(const FirebaseRecord &record)
{
    QJsonObject user{
        {QStringLiteral("uid"), record.uid},
        {QStringLiteral("emailVerified"), false},
        {QStringLiteral("isAnonymous"), false},
        {QStringLiteral("apiKey"), record.apiKey},
        {QStringLiteral("appName"), record.key.section(QLatin1Char(':'), 3)},
        {QStringLiteral("stsTokenManager"),
            QJsonObject{{QStringLiteral("refreshToken"), record.refreshToken.revealText()},
                {QStringLiteral("expirationTime"), 0}}},
    };
    if (!record.tenantId.isEmpty())
        user.insert(QStringLiteral("tenantId"), record.tenantId);
    const QJsonObject seed{
        {QStringLiteral("origin"), record.origin},
        {QStringLiteral("key"), record.key},
        {QStringLiteral("storage"), word(record.storage)},
        {QStringLiteral("user"), user},
    };
    const QByteArray json = QJsonDocument(seed).toJson(QJsonDocument::Compact);
    return script(QStringLiteral("seed_auth_storage.js"))
        + QStringLiteral("\nlanyardSeed(%1);").arg(QString::fromUtf8(json));
}

QString outcomeScript()
{
    return QStringLiteral("typeof lanyardOutcome === 'string' ? lanyardOutcome : null");
}

Result<KeptUsers> usersIn(const QString &outcome, const RecordFilter &wanted)
{
    const Result<QJsonObject> object = outcomeObject(outcome, wanted.authOrigin);
    if (!object)
        return tl::unexpected(object.error());
    KeptUsers kept;
    kept.keeping = whatIsThere(*object);
    QList<Candidate> candidates;
    const QJsonArray rows = object->value(QLatin1String("rows")).toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), kMaxRows); ++i) {
        const auto found = candidate(rows.at(i).toObject(), wanted.authOrigin);
        if (found && (wanted.apiKey.isEmpty() || found->record.apiKey == wanted.apiKey))
            candidates.append(*found);
        else if (found)
            kept.keeping = Keeping::AnotherKey;
    }
    putLikeliestFirst(candidates, wanted.tenant);
    for (const Candidate &one : std::as_const(candidates)) {
        const bool isKnown = std::any_of(kept.records.cbegin(), kept.records.cend(),
            [&one](const FirebaseRecord &known) { return isSamePerson(known, one.record); });
        if (!isKnown && kept.records.size() < kMaxPeople)
            kept.records.append(one.record);
    }
    if (!kept.records.isEmpty())
        kept.keeping = Keeping::User;
    return kept;
}

Result<void> checkSeeded(const QString &outcome, const QString &authOrigin)
{
    const Result<QJsonObject> object = outcomeObject(outcome, authOrigin);
    if (!object)
        return tl::unexpected(object.error());
    if (!object->value(QLatin1String("written")).toBool())
        return failure(Reason::Internal, QStringLiteral("the sign-in page's storage could not be written"));
    return {};
}

}
