#include "status/status.h"

namespace lanyard {

QLatin1String code(State state)
{
    switch (state) {
    case State::SignedOut:
        return QLatin1String("signed-out");
    case State::SignInNeeded:
        return QLatin1String("sign-in-needed");
    case State::Active:
        return QLatin1String("active");
    case State::Expired:
        return QLatin1String("expired");
    case State::Waiting:
        return QLatin1String("waiting");
    case State::Error:
        return QLatin1String("error");
    }
    Q_UNREACHABLE();
}

QLatin1String code(RefreshMethod method)
{
    switch (method) {
    case RefreshMethod::Silent:
        return QLatin1String("silent");
    case RefreshMethod::Web:
        return QLatin1String("web");
    case RefreshMethod::Interactive:
        return QLatin1String("interactive");
    }
    Q_UNREACHABLE();
}

QLatin1String code(NetworkState state)
{
    switch (state) {
    case NetworkState::Online:
        return QLatin1String("online");
    case NetworkState::Offline:
        return QLatin1String("offline");
    }
    Q_UNREACHABLE();
}

}
