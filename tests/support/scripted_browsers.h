#pragma once

// The user's browsers as a test has them: what is asked is written down, answers are prepared.

#include "desktop/browser_service.h"

#include <qcorotimer.h>

namespace lanyard {

class ScriptedBrowserService final : public BrowserService {
public:
    BrowsersView shown;
    QStringList calls; ///< "enable a1 wiki", in their order
    std::optional<Error> refusal; ///< what every call answers

    BrowsersView view() const override { return shown; }
    QCoro::Task<Result<void>> enable(QString profile, QString resource) override
    {
        const Result<void> outcome = note(QStringLiteral("enable %1 %2").arg(profile, resource));
        co_await QCoro::sleepFor(std::chrono::milliseconds::zero());
        co_return outcome;
    }
    Result<void> disable(const QString &profile, const QString &resource) override
    {
        return note(QStringLiteral("disable %1 %2").arg(profile, resource));
    }
    Result<void> remove(const QString &profile) override { return note(QStringLiteral("remove ") + profile); }
    QCoro::Task<int> openPages(QString) override { co_return 0; }
    QCoro::Task<LeftInBrowsers> signedOut(QStringList) override { co_return LeftInBrowsers(); }
    QCoro::Task<Result<BrowserSignIn>> signIn(BrowserSignInJob job) override
    {
        const Result<void> outcome = note(QStringLiteral("signIn %1").arg(job.resource));
        co_await QCoro::sleepFor(std::chrono::milliseconds::zero());
        co_return outcome.map([] { return BrowserSignIn(); });
    }
    void cancelSignIn(const QString &resource) override
    {
        std::ignore = note(QStringLiteral("cancelSignIn ") + resource);
    }
    void announce() { Q_EMIT changed(); }

private:
    Result<void> note(const QString &call)
    {
        calls << call;
        if (refusal)
            return tl::unexpected(*refusal);
        return {};
    }
};

}
