#pragma once

// The jobs that the tray would give lanyard-signin for a resource of the make-believe company.

#include "sandbox/company.h"
#include "window/job.h"

namespace lanyard::signin {

Job jobFor(sandbox::Company &company, Job::Kind kind, const QString &resource);
/// Hidden, of kim@example.org.
Job refreshJobFor(sandbox::Company &company, const QString &resource, Storage storage = Storage::IndexedDb,
    const QString &tenant = {});
/// Kim's session, which a hidden refresh brings; empty where it does not.
QList<CookieLine> sessionOf(sandbox::Company &company, const QString &resource);

}
