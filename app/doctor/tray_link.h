#pragma once

// What the running tray says of itself: asked by the control socket, blocking. Without a tray there is no answer to
// anything. Owned by main().

#include "base/result.h"
#include "control/client.h"
#include "status/browsers/browsers_view.h"
#include "status/event_json.h"
#include "status/log_trace.h"
#include "status/status.h"

namespace lanyard::doctor {

class TrayLink {
public:
    TrayLink();
    Q_DISABLE_COPY_MOVE(TrayLink)

    bool isRunning() const { return m_status.has_value(); }
    /// Why it does not answer, for people.
    QString problem() const { return m_problem; }
    const std::optional<Status> &status() const { return m_status; }
    const std::optional<BrowsersView> &browsers() const { return m_browsers; }
    /// Empty where it is too old to say.
    QString version() const { return m_version; }
    bool showsIcon() const { return m_showsIcon; }

    /// The id that the tray knows RESOURCE by, or its sentence that there is none such.
    tl::expected<QString, QString> find(const QString &resource);
    /// Has the tray ask the resource with its session.
    Result<void> verify(const QString &id);
    /// The last ones; none from a tray that does not answer.
    QList<SessionEvent> events();
    QList<LogTrace> log();

private:
    void askAll();

    control::Client m_client;
    QString m_problem;
    std::optional<Status> m_status;
    std::optional<BrowsersView> m_browsers;
    QString m_version;
    bool m_showsIcon = false;
};

}
