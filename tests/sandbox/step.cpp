#include "sandbox/step.h"

#include <array>
#include <utility>

namespace sandbox {

namespace {

constexpr std::array kNames{
    std::pair{Step::Any, "any"},
    std::pair{Step::Challenge, "challenge"},
    std::pair{Step::SessionInfo, "sessionInfo"},
    std::pair{Step::Exchange, "exchange"},
    std::pair{Step::TargetUri, "targetUri"},
    std::pair{Step::TargetUriRt, "rt"},
    std::pair{Step::Identity, "identity"},
    std::pair{Step::SignOut, "signOut"},
    std::pair{Step::ClearCookie, "clearCookie"},
    std::pair{Step::Refresher, "refresher"},
    std::pair{Step::App, "app"},
    std::pair{Step::Token, "token"},
    std::pair{Step::SignIn, "signIn"},
    std::pair{Step::CreateAuthUri, "createAuthUri"},
    std::pair{Step::Lookup, "lookup"},
    std::pair{Step::ProjectConfig, "projectConfig"},
    std::pair{Step::AuthPage, "authPage"},
    std::pair{Step::Preflight, "preflight"},
    std::pair{Step::Other, "other"},
};

}

QString stepName(Step step)
{
    for (const auto &[value, name] : kNames) {
        if (value == step)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<Step> stepOf(const QString &name)
{
    for (const auto &[value, known] : kNames) {
        if (name == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

}
