#include "status/notice.h"

namespace lanyard {

QLatin1String code(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::SignInNeeded:
        return QLatin1String("sign-in-needed");
    case Notice::Kind::EndsSoon:
        return QLatin1String("ends-soon");
    case Notice::Kind::SignedOut:
        return QLatin1String("signed-out");
    case Notice::Kind::Switched:
        return QLatin1String("switched");
    case Notice::Kind::PolicyProblem:
        return QLatin1String("policy-problem");
    case Notice::Kind::ProxySignIn:
        return QLatin1String("proxy-sign-in");
    }
    Q_UNREACHABLE();
}

}
