#pragma once

// The users of the Firebase SDK that a sign-in page keeps (PROTOCOL.md#sdk-storage), as its storage was read: which of
// its rows are users, and whose comes first. The one place that judges them, whether our own window read them or the
// user's browser. Pure. The tray believes nothing of it but the refresh token, and that only after the server confirmed
// it.

#include "base/keeping.h"
#include "base/secret.h"
#include "window/job.h"

#include <QList>
#include <QString>

namespace lanyard::signin {

/// A row of the storage, as a script found it.
struct StorageRow {
    QString storage; ///< the storage's word, as in the job
    QString key; ///< firebase:authUser:<apiKey>:<appName>
    QString uid;
    QString tenantId; ///< empty without tenants
    bool isAnonymous = false;
    QString lastLoginAt; ///< ms since 1970, in digits; empty where it does not say
    Secret refreshToken;
};

struct RecordFilter {
    QString authOrigin; ///< rows of any other origin are refused
    QString apiKey; ///< empty: any
    QString tenant; ///< preferred; empty when there are no tenants
};

/// Whom the page keeps: each person's best row, the likeliest person first. Who really signed in, the session tells.
struct KeptUsers {
    QList<FirebaseRecord> records;
    Keeping keeping = Keeping::Unreadable; ///< why there are none
};

/// @param rows of the filter's origin
/// @param otherwise what the page keeps where none of them is a user
KeptUsers usersAmong(const QList<StorageRow> &rows, const RecordFilter &wanted, Keeping otherwise);

}
