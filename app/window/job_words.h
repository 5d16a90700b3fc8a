#pragma once

// The words that enums have on the wire; private to the job format.

#include "window/job.h"

#include <QLatin1String>

namespace lanyard::signin {

inline constexpr Job::Kind kAllKinds[] = {Job::Kind::SignIn, Job::Kind::Open, Job::Kind::Refresh};
inline constexpr Storage kAllStorages[] = {Storage::IndexedDb, Storage::LocalStorage, Storage::SessionStorage};

inline QLatin1String word(Job::Kind kind)
{
    switch (kind) {
    case Job::Kind::SignIn:
        return QLatin1String("sign-in");
    case Job::Kind::Open:
        return QLatin1String("open");
    case Job::Kind::Refresh:
        return QLatin1String("refresh");
    }
    Q_UNREACHABLE();
}

inline QLatin1String word(Storage storage)
{
    switch (storage) {
    case Storage::IndexedDb:
        return QLatin1String("indexed-db");
    case Storage::LocalStorage:
        return QLatin1String("local-storage");
    case Storage::SessionStorage:
        return QLatin1String("session-storage");
    }
    Q_UNREACHABLE();
}

}
