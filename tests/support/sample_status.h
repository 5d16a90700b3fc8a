#pragma once

// Statuses by name, for tests and pictures: "two", "three", "revoked", "mixed", "offline", "many", "hundred", "long",
// "odd", "empty", "managed".

#include "status/discovery.h"
#include "status/history.h"

namespace lanyard {

/// A session that works: tenant "Acme EMEA", 42 minutes left.
SessionView activeSession(const QString &id, const QString &name);
SessionView sessionIn(const QString &id, const QString &name, State state, Reason reason);
/// The moment at which every status of these tests is taken: 2026-11-23 17:00 UTC.
QDateTime testNow();
Status statusOf(const QList<SessionView> &sessions);

/// What was found behind an address. Doubtful: it is a look-alike, and its project does not list it.
Discovery sampleDiscovery(bool isDoubtful);

/// A day of "wiki" and "payroll" until testNow(): 24 refreshes, a fault, a switch, a night without Lanyard.
History sampleHistory();

/// An unknown name is an empty status whose problem says so.
Status sampleStatus(const QString &name);

}
