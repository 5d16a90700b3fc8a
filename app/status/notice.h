#pragma once

#include <QLatin1String>
#include <QStringList>
#include <array>

namespace lanyard {

/// Something worth a notification. Several of one kind become one (app/README.md#state).
struct Notice {
    enum class Kind {
        SignInNeeded,
        EndsSoon, ///< and will not be refreshed before, as it looks; once for each session
        SignedOut,
        Switched,
        PolicyProblem,
        ProxySignIn, ///< a proxy wants the user's name and password; once for each
    };
    static constexpr std::array kAllKinds{
        Kind::SignInNeeded, Kind::EndsSoon, Kind::SignedOut, Kind::Switched, Kind::PolicyProblem, Kind::ProxySignIn};

    Kind kind = Kind::SignInNeeded;
    QStringList resources; ///< ids
    QString text; ///< a translated sentence; of a sign-out all of SignOutText::report()
    bool opensWindow = false; ///< SignInNeeded: as settings say, the sign-in window opens by itself
};

QLatin1String code(Notice::Kind kind);

}
