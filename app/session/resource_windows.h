#pragma once

// "Open": resources shown in windows of ours, each with its session. Every renewed session is pushed into its window,
// so that the page's own background requests never meet a 401 (app/README.md#open). Main thread; no coroutines.

#include "session/refresh_service.h"
#include "session/sign_in_service.h"
#include "window/window.h"

#include <QHash>
#include <QObject>

namespace lanyard {

class ResourceWindows : public QObject {
    Q_OBJECT
public:
    ResourceWindows(ResourceRegistry &resources, RefreshService &renewals, WindowFactory openWindow);

    void setRules(const WindowRules &rules) { m_rules = rules; }
    /// The resource must have a live session. A window that is open already is raised.
    void open(const QString &id);
    void close(const QString &id);
    void closeAll();
    bool isEmpty() const { return m_windows.isEmpty(); }

private:
    void push(const QString &id);
    void receive(const QString &id, const signin::Event &event);

    ResourceRegistry &m_resources;
    RefreshService &m_refreshService;
    WindowFactory m_openWindow;
    WindowRules m_rules;
    QHash<QString, std::shared_ptr<Window>> m_windows; ///< by resource id
};

}
