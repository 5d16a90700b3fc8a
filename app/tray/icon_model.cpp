#include "tray/icon_model.h"

#include "base/text/plain_text.h"
#include "status/overview.h"

namespace lanyard {

namespace {

IconKind worst(const Status &status)
{
    const Overview sum = overview(status);
    if (sum.signIn > 0 || sum.problems > 0 || !status.problem.isEmpty())
        return IconKind::Attention;
    const bool anySession = sum.total > sum.signedOut;
    const bool isClosed = status.keychain == KeychainState::Locked || status.keychain == KeychainState::NoKeyring;
    if (anySession && isClosed)
        return IconKind::Attention;
    if (!anySession || sum.waiting > 0 || status.network == NetworkState::Offline)
        return IconKind::Offline;
    return sum.refreshing > 0 ? IconKind::Refreshing : IconKind::Well;
}

}

IconModel iconModel(const Status &status)
{
    return {worst(status), plainToolTip(OverviewText::summary(status))};
}

QLatin1String code(IconKind kind)
{
    switch (kind) {
    case IconKind::Well:
        return QLatin1String("well");
    case IconKind::Refreshing:
        return QLatin1String("refreshing");
    case IconKind::Attention:
        return QLatin1String("attention");
    case IconKind::Offline:
        return QLatin1String("offline");
    }
    Q_UNREACHABLE();
}

}
