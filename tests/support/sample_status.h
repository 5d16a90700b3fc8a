#pragma once

// Statuses by name, for tests and pictures: "three", "revoked", "mixed", "offline", "many", "long", "empty", "managed".

#include "session/status.h"

namespace lanyard {

/// A session that works: tenant "Acme EMEA", 42 minutes left.
SessionView activeSession(const QString &id, const QString &name);
SessionView sessionIn(const QString &id, const QString &name, State state, Reason reason);
/// The moment at which every status of these tests is taken: 2026-11-23 17:00 UTC.
QDateTime testNow();
Status statusOf(const QList<SessionView> &sessions);

/// An unknown name is an empty status whose problem says so.
Status sampleStatus(const QString &name);

}
