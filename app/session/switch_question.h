#pragma once

// Before a tenant switch: pages of the resource that are open, in the user's browsers or in a window of ours, were
// loaded with the tenant before. The browsers are asked how many there are, and then the user. A value for one switch.

#include "status/status.h"

#include <QCoreApplication>
#include <qcorotask.h>

namespace lanyard {

class SessionHost;

class SwitchQuestion {
    Q_DECLARE_TR_FUNCTIONS(lanyard::SwitchQuestion)
public:
    /// @param host outlives this
    /// @param hasWindow the resource is open in a window of ours
    SwitchQuestion(SessionHost &host, SessionView session, bool hasWindow);

    /// True where none is open. This outlives the answer.
    QCoro::Task<bool> maySwitchTo(QString tenant);

private:
    QString nameOf(const QString &tenant) const;

    SessionHost &m_host;
    SessionView m_session;
    bool m_hasWindow;
};

}
