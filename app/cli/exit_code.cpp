#include "cli/exit_code.h"

namespace lanyard::cli {

Exit exitFor(Reason reason)
{
    if (reason == Reason::Internal || isUsersOwnDoing(reason)) // the request was not carried out
        return Exit::Failed;
    switch (remedy(reason)) {
    case Remedy::None:
        return Exit::Done;
    case Remedy::Retry:
        return Exit::Transient;
    case Remedy::SignIn:
        return Exit::SignInNeeded;
    case Remedy::ContactAdmin:
        return Exit::Failed;
    }
    Q_UNREACHABLE();
}

Exit exitFor(const control::Failure &failure)
{
    using control::Code;
    switch (failure.code) {
    case Code::Parse:
    case Code::InvalidRequest:
    case Code::MethodNotFound:
    case Code::InvalidParams:
        return Exit::Usage;
    case Code::Forbidden:
        return Exit::Forbidden;
    case Code::Busy:
    case Code::NoAnswer:
        return Exit::Transient;
    case Code::NotRunning:
        return Exit::NotRunning;
    case Code::Failed:
    case Code::UnknownResource:
        break;
    } // a later version's code counts as a failure
    const Exit exit = exitFor(failure.reason.value_or(Reason::Internal));
    return exit == Exit::Done ? Exit::Failed : exit;
}

}
