#pragma once

// "Open": resources shown in windows of ours, each with its session. Every refreshed session is pushed into its window,
// so that the page's own background requests never meet a 401 (app/README.md#open). A window whose page meets another
// back end of the same host, which is a resource of its own, shows that one's session as well. Outlives the event loop.

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUrl>
#include <memory>
#include <qcorotask.h>

namespace lanyard {

namespace signin {
struct BackendMet;
}
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
    /// Its window, and those that got its session.
    void close(const QString &id);
    void closeAll();

private:
    struct Shown {
        WindowConversationPtr window;
        QSet<QString> others; ///< ids of the resources whose sessions it got besides
    };

    void push(const QString &id);
    QCoro::Task<void> converse(QString id, WindowConversationPtr window);
    QCoro::Task<void> answer(QString id, WindowConversationPtr window, QString other);
    QString otherAt(const QString &id, const signin::BackendMet &met) const;

    ResourceRegistry &m_resources;
    RefreshService &m_refreshService;
    WindowLauncher &m_launcher;
    QHash<QString, Shown> m_windows; ///< by the id of the resource that each was opened for
};

}
