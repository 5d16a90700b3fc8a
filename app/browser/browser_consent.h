#pragma once

// What the user is asked about browsers, and what they said: one question at a time. Owned by BrowserBridge.

#include "browser/bridge_parts.h"
#include "desktop/browser_question.h"

#include <QHash>
#include <QObject>
#include <qcorotask.h>

namespace lanyard::browser {

class BrowserConsent : public QObject {
public:
    /// @param parts outlives this
    explicit BrowserConsent(BridgeParts &parts);

    /// May the profile be paired? Answers the server.
    void pair(const Visitor &visitor);
    /// May the site's session lie in that profile? After a yes the profile has it. Cancelled: the user said no.
    QCoro::Task<Result<void>> enable(QString profile, QString site);
    /// The same for a click in the popup, which after a no is not asked again for a minute.
    QCoro::Task<Result<void>> enableByClick(QString profile, QString site);
    /// Who is gone is not asked about any more.
    void withdraw(quint64 connection);

private:
    QCoro::Task<void> askToPair(quint64 connection, QString browser);
    QCoro::Task<Result<void>> askFor(QString profile, SessionView site);
    QCoro::Task<bool> ask(BrowserQuestion question, quint64 connection);

    BridgeParts &m_parts;
    QHash<std::pair<QString, QString>, QDateTime> m_refusals; ///< by profile and site: when the user said no to a click
    std::optional<quint64> m_asking; ///< the connection whose question stands; 0: one of our own windows'
};

}
