#pragma once

// The Firebase SDK's rows in the auth page's storage (PROTOCOL.md#sdk-storage): the scripts that read and
// write them; window/kept_users.h judges what was read. The scripts run in an isolated world, and only in a document of
// the auth page's origin. The tray believes nothing of it but the refresh token, and that only after the server
// confirmed it.

#include "window/kept_users.h"

#include <QString>
#include <QVariant>
#include <optional>

namespace lanyard::signin {

/// Starts reading; the outcome appears in `outcomeScript()`.
QString readStorageScript();
/// Writes the record where it was found; the outcome appears in `outcomeScript()`.
QString seedStorageScript(const FirebaseRecord &record);
/// Answers null until the script before is done: runJavaScript does not wait for promises.
QString outcomeScript();

/// An Error means that the answer is not what our script writes.
Result<KeptUsers> usersIn(const QString &outcome, const RecordFilter &wanted);
/// Whether the seed was written.
Result<void> checkSeeded(const QString &outcome, const QString &authOrigin);

}
