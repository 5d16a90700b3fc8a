#pragma once

// How many pages of a site are open in the user's browsers: they are asked when it matters. For people to see; nothing
// is believed beyond that. Owned by BrowserBridge.

#include "browser/server/browser_profiles.h"
#include "browser/server/browser_server.h"

#include <QObject>
#include <QSet>
#include <memory>
#include <qcorotask.h>

namespace lanyard {
template <class T> class EventQueue;
}

namespace lanyard::browser {

class OpenPages : public QObject {
public:
    /// Both outlive this.
    OpenPages(BrowserServer &server, BrowserProfiles &profiles);
    ~OpenPages() override;

    /// In connected profiles that may have the site; one that does not answer within a second has none.
    QCoro::Task<int> of(QString site);
    void hear(const QString &profile, const PageCount &pages);
    /// Nobody is waited for any more.
    void stop();

private:
    struct Question {
        QSet<QString> open; ///< profiles that have not answered
        int count = 0;
        std::shared_ptr<EventQueue<bool>> answers; ///< false: no longer
    };
    using QuestionPtr = std::shared_ptr<Question>;

    QuestionPtr ask(int request, const QString &site);

    BrowserServer &m_server;
    BrowserProfiles &m_profiles;
    QHash<int, QuestionPtr> m_questions; ///< by request
    int m_lastRequest = 0;
};

}
