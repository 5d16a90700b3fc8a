#pragma once

// What the user is asked about browsers, and what they said: one question at a time. Owned by BrowserBridge.

#include "browser/bridge_parts.h"
#include "desktop/browser_question.h"

#include <QHash>
#include <QObject>
#include <chrono>
#include <memory>
#include <qcorotask.h>

namespace lanyard {
template <class T> class EventQueue;
}

namespace lanyard::browser {

class BrowserConsent : public QObject {
public:
    /// @param parts outlives this
    explicit BrowserConsent(BridgeParts &parts);
    ~BrowserConsent() override;

    /// May the profile be paired? Answers the server.
    void pair(const Visitor &visitor);
    /// May the site's session lie in that profile? After a yes the profile has it. Who asks while the same question
    /// stands gets its answer. Cancelled: the user said no.
    QCoro::Task<Result<void>> enable(QString profile, QString site);
    /// The same for a click in the popup, which after a no is not asked again for a minute.
    QCoro::Task<Result<void>> enableByClick(QString profile, QString site);
    /// Withdraws the question about a connection that is gone. For some seconds clicks in that profile raise no other,
    /// so that none comes and goes as often as a profile likes; all that are not paired count as one.
    void withdraw(quint64 connection);

private:
    using Key = std::pair<QString, QString>; ///< profile and site
    enum class Reply {
        Yes,
        No, ///< the user's own
        Withdrawn, ///< nobody answered
        Busy, ///< another question stands: nobody was asked
    };
    struct Asking {
        quint64 connection = 0; ///< 0: one of our own windows'
        Key about; ///< empty: the pairing
        bool isWithdrawn = false;
        QList<std::shared_ptr<EventQueue<Reply>>> joined;
    };

    static QString sentenceFor(Reply reply);
    bool hasJustLeft(const QString &profile) const;
    QCoro::Task<void> askToPair(quint64 connection, QString browser);
    QCoro::Task<Result<void>> askFor(QString profile, SessionView site);
    QCoro::Task<Reply> ask(BrowserQuestion question, quint64 connection, Key about);
    QCoro::Task<Reply> join();
    void finish(Reply reply);

    BridgeParts &m_parts;
    QHash<Key, std::chrono::milliseconds> m_refusedUntil; ///< since boot; where the user said no to a click
    QHash<QString, std::chrono::milliseconds> m_quietUntil; ///< since boot; by profile
    std::optional<Asking> m_asking; ///< the question that stands
};

}
