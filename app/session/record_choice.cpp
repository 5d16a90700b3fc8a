#include "session/record_choice.h"

#include <algorithm>

namespace lanyard {

namespace {

using signin::FirebaseRecord;

std::optional<FirebaseRecord> onlyPerson(const QList<FirebaseRecord> &records)
{
    if (records.isEmpty() || records.constFirst().isAnonymous)
        return std::nullopt;
    const bool isAlone = std::all_of(records.cbegin(), records.cend(),
        [&records](const FirebaseRecord &one) { return one.uid == records.constFirst().uid; });
    return isAlone ? std::optional(records.constFirst()) : std::nullopt;
}

}

std::optional<FirebaseRecord> recordOf(const QList<FirebaseRecord> &records, const Identity &owner)
{
    if (!owner.isKnown)
        return onlyPerson(records);
    std::optional<FirebaseRecord> found;
    for (const FirebaseRecord &record : records) {
        const bool isOwners = record.uid == owner.uid;
        // That IAP names a tenant is not certain (PROTOCOL.md#open-questions), so it only breaks a tie.
        if (isOwners && (!found || (record.tenantId == owner.tenant && found->tenantId != owner.tenant)))
            found = record;
    }
    return found;
}

Keeping whyNoneOf(const signin::SignedIn &got)
{
    if (got.records.isEmpty())
        return got.keeping == Keeping::User ? Keeping::Unreadable : got.keeping;
    const bool areGuests = std::all_of(
        got.records.cbegin(), got.records.cend(), [](const FirebaseRecord &record) { return record.isAnonymous; });
    return areGuests ? Keeping::OnlyGuest : Keeping::AnotherPerson;
}

}
