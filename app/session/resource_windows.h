#pragma once

// "Open": resources shown in windows of ours, each with its session. Every refreshed session is pushed into its window,
// so that the page's own background requests never meet a 401 (app/README.md#open). A window whose page meets another
// back end of the same host, which is a resource of its own, shows that one's session as well. Where somebody else
// signs in, or the tenant changes, the window is opened anew; where its resource goes or moves, it closes. Outlives the
// event loop.

#include "iap/account_key.h"

#include <QHash>
#include <QObject>
#include <QUrl>
#include <memory>
#include <qcorotask.h>

namespace lanyard {

namespace signin {
struct BackendMet;
}
class RefreshService;
class ResourceRegistry;
class ResourceState;
class WindowConversation;
class WindowLauncher;
using WindowConversationPtr = std::shared_ptr<WindowConversation>;

class ResourceWindows : public QObject {
    Q_OBJECT
public:
    ResourceWindows(ResourceRegistry &resources, RefreshService &refreshes, WindowLauncher &windows);

    /// The resource must have a live session. A window that is open already is raised.
    void open(const QString &id);
    bool isOpen(const QString &id) const { return m_windows.contains(id); }
    /// Its window, and those that got its session.
    void close(const QString &id);
    void closeAll();

private:
    /// Whose session a page was loaded with.
    struct User {
        AccountKey account;
        QString uid; ///< empty where nobody tells
    };
    struct Shown {
        WindowConversationPtr window;
        QUrl url; ///< of the resource as it was opened: no session goes elsewhere
        QHash<QString, User> users; ///< by the id of each resource whose session it got: its own, and others
        bool isOpenedAnew = false; ///< once it has closed
    };

    static User userOf(const ResourceState &resource);
    static bool isSameUser(const User &one, const User &other);
    void closeOutdated();
    void push(const QString &id);
    void openAnew(const QString &id);
    QCoro::Task<void> converse(QString id, WindowConversationPtr window);
    QCoro::Task<void> answer(QString id, WindowConversationPtr window, QString other);
    QString otherAt(const QString &id, const signin::BackendMet &met) const;

    ResourceRegistry &m_resources;
    RefreshService &m_refreshService;
    WindowLauncher &m_launcher;
    QHash<QString, Shown> m_windows; ///< by the id of the resource that each was opened for
};

}
