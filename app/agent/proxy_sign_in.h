#pragma once

// The user names and passwords of proxies: the one owner. Reads them from the keychain when a proxy asks for the first
// time, gives them to the HTTP client for that proxy alone, and asks the user when they want to be asked, never by
// itself. One that a proxy refused is not tried again. Owned by the Agent.

#include "async/single_flight.h"
#include "base/proxy_login.h"
#include "base/result.h"
#include "net/proxy_keeper.h"

#include <QObject>
#include <optional>

namespace lanyard {

class HttpClient;
class ProxyPrompt;
class Vault;

class ProxySignIn final : public QObject, public ProxyKeeper {
    Q_OBJECT
public:
    static constexpr qsizetype kMostKept = 8; ///< proxies; the ones entered last

    /// All of it outlives this.
    ProxySignIn(HttpClient &http, Vault &vault, ProxyPrompt &prompt);
    ~ProxySignIn() override;

    QCoro::Task<bool> refused(QNetworkProxy proxy, QUrl url) override;
    /// Asks the user about the proxy that waits, until they are right or cancel.
    QCoro::Task<void> ask();
    /// Looks into the keychain, so that keepsAny() is known. An Error says why that cannot be done now.
    QCoro::Task<Result<void>> look();
    bool keepsAny() const { return !m_known.isEmpty(); }
    /// What is kept goes, from memory and keychain.
    QCoro::Task<void> forget();

Q_SIGNALS:
    /// @param proxy host and port of the one that waits for the user; empty: none
    void waitingChanged(const QString &proxy);
    void keptChanged();
    /// The proxy let the user in: what waited for it may go on.
    void signedIn();
    /// @param title "The proxy password could not be saved"
    void failed(const QString &title, const lanyard::Error &error);

private:
    struct Known {
        ProxyLogin login;
        bool isRight = false; ///< the proxy has let it through
        bool isRefused = false;
    };
    struct Waiting {
        ProxyAddress proxy;
        QUrl url; ///< that was asked for through it
    };

    Known *find(const ProxyAddress &proxy);
    void remember(const Known &newest);
    void markRefused(const QNetworkProxy &proxy);
    QCoro::Task<Result<void>> read();
    QCoro::Task<void> write();
    QCoro::Task<bool> prove(Waiting asked);
    QCoro::Task<std::optional<ProxyLogin>> askUntilRight(Waiting waiting);
    QCoro::Task<void> keep(ProxyLogin login);
    void apply();

    HttpClient &m_http;
    Vault &m_vault;
    ProxyPrompt &m_prompt;
    QList<Known> m_known;
    std::optional<Waiting> m_waiting;
    SingleFlight<Result<void>> m_reading;
    SingleFlight<bool> m_proving; ///< by proxy: where many ask at a time, a wrong one is sent once
    bool m_isRead = false; ///< the keychain's entry, or what replaced it
    bool m_isUnwritten = false; ///< what was entered waits for the entry to be read: that holds other proxies'
    bool m_isAsking = false;
};

}
