#pragma once

// Follows one page from the resource to the auth page and back, and collects the SDK's records and the
// session's cookies. The records are read when the page leaves (while its document still lives), or, failing that,
// afterwards in an empty document of the auth page's origin (PROTOCOL.md#harvest). Used by sign-in and by a hidden
// refresh.

#include "signin/auth_storage.h"
#include "signin/navigation.h"

#include <QObject>
#include <QTimer>

namespace lanyard::signin {

class Page;
class WebProfile;

class SessionCapture : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    SessionCapture(const Job &job, WebProfile &profile, Page &page, QObject *parent = nullptr);

    void start(); ///< may be called again, for another attempt
    const Navigation &navigation() const { return m_navigation; }

Q_SIGNALS:
    void found(const lanyard::signin::SignedIn &found); ///< once per attempt
    void untrusted(const QUrl &page);
    void refused(const QUrl &url);
    void progressed(); ///< the page navigated or loaded

private:
    bool mayGo(const NavigationRequest &request);
    void readStorageThenGo(const QUrl &url);
    void check();
    void complete();
    void readInResource();
    void readStorageAfterwards();
    void takeUsers(const QString &outcome);
    void reportFound();

    Job m_job;
    WebProfile &m_profile;
    Page &m_page;
    Navigation m_navigation;
    KeptUsers m_kept;
    QTimer m_grace; ///< for a resource whose page never finishes loading
    bool m_isLoaded = false;
    bool m_isOver = true;
};

}
