#pragma once

// A real page in a real view, with security keys that the engine plays (its remote debugging protocol, WebAuthn
// domain). Tests are its subclasses; pages say in their title what they got.

#include "signin/web/page.h"
#include "signin/web/web_profile.h"

#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QWebEngineView>
#include <memory>

namespace lanyard::signin {

inline constexpr int kPatience = 60'000; // ms

class SecurityKeyDialog;

/// Answers every request with one page, on loopback.
class OnePage : public QTcpServer {
public:
    explicit OnePage(const QByteArray &html);
    QUrl url() const; ///< on localhost, where pages may ask for keys
};

class KeyBench : public QObject {
    Q_OBJECT
public:
    /// Before the application: opens the engine for debugging. @return the port
    static quint16 prepareEngine();

private Q_SLOTS:
    void cleanup();

protected:
    enum class Key { None, Untouched, Touched };

    void open(const QByteArray &html, bool isShown = true);
    void plugIn(Key key);
    /// The key's is called "credential".
    void registerCredential();
    /// @param parameters JSON. @return its result
    QJsonObject call(const QByteArray &method, const QByteArray &parameters);
    void run(const QByteArray &script);
    QString title() const { return m_page->title(); }
    SecurityKeyDialog *dialog() const; ///< null when none is shown
    QString text() const; ///< what the dialog says
    void press(const QString &button);

    std::unique_ptr<Page> m_page;

private:
    std::unique_ptr<OnePage> m_server;
    std::unique_ptr<WebProfile> m_profile;
    std::unique_ptr<QWebEngineView> m_view;
    QProcess m_devtools;
    QByteArray m_authenticator;
};

}
