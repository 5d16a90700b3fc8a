#include "control/exit_code.h"

namespace lanyard::control {

Exit exitFor(Reason reason)
{
    if (reason == Reason::Internal)
        return Exit::Failed;
    switch (remedy(reason)) {
    case Remedy::None:
        return Exit::Done;
    case Remedy::Retry:
        return Exit::Transient;
    case Remedy::SignIn:
        return Exit::SignInNeeded;
    case Remedy::Operator:
        return Exit::Failed;
    }
    Q_UNREACHABLE();
}

}
