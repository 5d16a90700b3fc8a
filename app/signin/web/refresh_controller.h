#pragma once

// Kind::Refresh, no window: seeds the SDK's record into an empty document of the auth page's own origin (never by a
// script that other sites' renderers would receive), loads the resource, and returns the session and the rotated token.
// Ends the program.

#include "window/job.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace lanyard::signin {

class JobChannel;
class Page;
class SessionCapture;
class WebProfile;

class RefreshController final : public QObject {
    Q_OBJECT
public:
    RefreshController(const Job &job, JobChannel &channel);
    ~RefreshController() override;

    void start();

private:
    void enterAuthOrigin();
    void seed();
    void seedElsewhere();
    void followUp();
    void succeed(const SignedIn &found);
    void end();
    void fail(Reason reason, const QString &detail);

    Job m_job;
    JobChannel &m_channel;
    std::unique_ptr<WebProfile> m_profile;
    std::unique_ptr<Page> m_page;
    std::unique_ptr<SessionCapture> m_capture;
    QTimer m_deadline;
    QTimer m_idle; ///< no activity on the auth page: it shows a form
    QList<Storage> m_places; ///< where the seed is still to be written
    bool m_hasSoughtElsewhere = false;
    bool m_isOver = false;
};

}
