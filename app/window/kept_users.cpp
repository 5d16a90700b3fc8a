#include "window/kept_users.h"

#include "window/job_words.h"

#include <QStringList>
#include <algorithm>
#include <optional>
#include <tuple>

namespace lanyard::signin {

namespace {

constexpr qsizetype kMaxText = 16 * 1024;
// So that all of them fit into one line to the tray, however much of them must be escaped.
constexpr qsizetype kMaxPeople = 4;
constexpr qsizetype kMaxKey = 1024;

std::optional<Storage> storageFrom(const QString &text)
{
    for (const Storage storage : kAllStorages) {
        if (word(storage) == text)
            return storage;
    }
    return std::nullopt;
}

/// As the tray checks it: a text that no header can hold is no token, and would end the conversation.
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= kMaxText
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
}

/// A row of somebody's, and when that person signed in.
struct Candidate {
    FirebaseRecord record;
    qint64 lastLoginAt = 0; ///< ms; 0 in a row that we seeded
};

/// A row that may be a signed-in user; that of FirebaseUI's helper app is not.
std::optional<Candidate> candidate(const StorageRow &row, const QString &origin)
{
    const std::optional<Storage> storage = storageFrom(row.storage);
    const QStringList parts = row.key.split(QLatin1Char(':'));
    const bool user = parts.size() >= 4 && row.key.startsWith(QLatin1String("firebase:authUser:"))
        && !row.key.endsWith(QLatin1String("-firebaseui-temp"));
    if (!user || !storage || !isToken(row.refreshToken.reveal()) || row.key.size() > kMaxKey)
        return std::nullopt;
    FirebaseRecord record;
    record.origin = origin;
    record.key = row.key;
    record.storage = *storage;
    record.apiKey = parts.at(2);
    record.tenantId = row.tenantId.left(200);
    record.uid = row.uid.left(200);
    record.isAnonymous = row.isAnonymous;
    record.refreshToken = row.refreshToken;
    return Candidate{record, row.lastLoginAt.toLongLong()};
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

bool isSamePerson(const FirebaseRecord &a, const FirebaseRecord &b)
{
    return a.uid == b.uid && a.tenantId == b.tenantId;
}

}

KeptUsers usersAmong(const QList<StorageRow> &rows, const RecordFilter &wanted, Keeping otherwise)
{
    KeptUsers kept;
    kept.keeping = otherwise;
    QList<Candidate> candidates;
    for (const StorageRow &row : rows) {
        const auto found = candidate(row, wanted.authOrigin);
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

}
