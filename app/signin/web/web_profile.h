#pragma once

// One off-the-record profile: nothing of it is written to disk, and it ends with this object. Must outlive its pages.
// Knows the session cookies of the one resource that it is for.

#include "signin/session_jar.h"
#include "window/job.h"

#include <QObject>

class QWebEngineProfile;

namespace lanyard::signin {

class WebProfile : public QObject {
    Q_OBJECT
public:
    explicit WebProfile(const Job &job, QObject *parent = nullptr);

    QWebEngineProfile *engine() const { return m_engine; }
    const SessionJar &session() const { return m_session; }
    /// Puts a session in, host-only as it came; replaces one that is there.
    void setSession(const QList<CookieLine> &lines);
    /// Makes IAP challenge again; keeps what the auth page and providers stored.
    void forgetSession();

Q_SIGNALS:
    void sessionChanged();
    void downloadRefused(const QString &fileName);

private:
    QUrl m_resource;
    QWebEngineProfile *m_engine;
    SessionJar m_session;
};

}
