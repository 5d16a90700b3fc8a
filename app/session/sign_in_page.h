#pragma once

// Which sign-in page a window must show: the resource itself says so, natively; a page that changed is shown only after
// the user said so, and never against the policy. Owned by SessionServices; outlives the event loop.

#include "base/result.h"
#include "iap/trust.h"

#include <QCoreApplication>
#include <QUrl>
#include <qcorotask.h>

namespace lanyard {

class Refresher;
class ResourceRegistry;
class SessionHost;
struct Challenge;

struct SignInPage {
    QUrl url;
    Pin pin;
};

class SignInPageFinder {
    Q_DECLARE_TR_FUNCTIONS(lanyard::SignInPageFinder)
public:
    SignInPageFinder(ResourceRegistry &resources, Refresher &refresher, SessionHost &host);

    QCoro::Task<Result<SignInPage>> find(QString id);

private:
    QCoro::Task<Result<void>> check(QString id, Challenge challenge);
    QCoro::Task<bool> mayRepin(QString id, QString before, QString now);

    ResourceRegistry &m_resources;
    Refresher &m_refresher;
    SessionHost &m_host;
};

}
