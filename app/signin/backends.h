#pragma once

// Who can answer a challenge that an open resource's window meets. One host can have several back ends, each behind an
// IAP of its own with a redirect_uri of its own (PROTOCOL.md#challenge). Remembers what answers were worth. Pure.

#include "iap/challenge.h"

#include <QList>
#include <QUrl>
#include <optional>

namespace lanyard::signin {

class Backends {
public:
    enum class Answer {
        Refresh, ///< by the tray: the resource's own back end asks
        OtherSession, ///< by the tray, if it has one: another back end asks
        User, ///< right here, as in any browser
    };

    /// @param own the resource's redirect_uri; empty where it is not known
    explicit Backends(const QUrl &own);

    Answer answerTo(const Result<Challenge> &challenge);
    /// The tray refreshed the resource's session.
    void refreshed();
    /// The tray sent the session of another back end, or it has none.
    void otherSession(bool isThere);
    /// A page has come: answers are good again.
    void shown();

private:
    Answer ask(Answer tray);
    bool isUsers(const QUrl &redirectUri) const;
    bool wasAwaited(Answer answer);

    QUrl m_own;
    QList<QUrl> m_users; ///< redirect_uris of back ends that the user signs in to here
    QUrl m_asking; ///< redirect_uri of the last challenge
    std::optional<Answer> m_awaited; ///< from the tray
    int m_vain = 0; ///< answers after which IAP asked again
};

}
