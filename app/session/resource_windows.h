#pragma once

// "Open": resources shown in windows of ours, each with its session. Every refreshed session is pushed into its window,
// so that the page's own background requests never meet a 401 (app/README.md#open). Outlives the event loop.

#include <QHash>
#include <QObject>
#include <memory>
#include <qcorotask.h>

namespace lanyard {

class RefreshService;
class ResourceRegistry;
class WindowConversation;
class WindowLauncher;
using WindowConversationPtr = std::shared_ptr<WindowConversation>;

class ResourceWindows : public QObject {
    Q_OBJECT
public:
    ResourceWindows(ResourceRegistry &resources, RefreshService &refreshes, WindowLauncher &windows);

    /// The resource must have a live session. A window that is open already is raised.
    void open(const QString &id);
    void close(const QString &id);
    void closeAll();

private:
    void push(const QString &id);
    QCoro::Task<void> converse(QString id, WindowConversationPtr window);

    ResourceRegistry &m_resources;
    RefreshService &m_refreshService;
    WindowLauncher &m_launcher;
    QHash<QString, WindowConversationPtr> m_windows; ///< by resource id
};

}
