#pragma once

// A real browser window with a fresh profile, driven through the page's elements. Times out instead of hanging.

#include <QString>
#include <QUrl>
#include <QVariant>
#include <memory>

class QWebEngineProfile;
class QWebEngineView;

class Browser {
public:
    Browser();
    ~Browser();
    Q_DISABLE_COPY_MOVE(Browser)

    void open(const QUrl &url);
    QUrl url() const;
    QVariant run(const QString &script); ///< the script's value, or what the promise that it gives becomes
    bool waitFor(const QString &condition); ///< until the script's value is true
    bool waitForHost(const QString &host); ///< until a page of this host is there and complete
    bool click(const QString &selector); ///< once it is there
    bool type(const QString &selector, const QString &text); ///< once it is there, with real keys

private:
    QVariant value(const QString &script);

    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<QWebEngineView> m_view;
};
