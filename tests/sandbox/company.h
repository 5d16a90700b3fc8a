#pragma once

// The make-believe company on one TLS port: IAP in front of its resources, Identity Platform, an auth page. A test owns
// one, in its own thread's event loop; lanyard-sandbox wraps one in a program. Strict where Google is
// (PROTOCOL.md#certainty), and independent of app/: it is the second opinion on the protocol.

#include "sandbox/company_config.h"
#include "sandbox/faults.h"
#include "sandbox/identity/issued.h"
#include "sandbox/request_log.h"
#include "sandbox/web/delivery.h"

#include <QObject>
#include <QUrl>
#include <chrono>
#include <memory>
#include <tl/expected.hpp>

namespace sandbox {

struct CompanyParts;
class Reception;

enum class Rotation {
    Off, ///< a refresh returns the refresh token it was given
    OldStaysValid, ///< a new one each time (PROTOCOL.md#mint)
    OldDies, ///< stricter than known of Google: the old one is INVALID_REFRESH_TOKEN from then on
};

/// False claims for the next ID tokens of securetoken and sign-in; empty members leave the honest value.
struct ForgedToken {
    QString tenant;
    QString uid;
    QString email;
    QString projectId; ///< iss and aud
    bool badSignature = false;
};

class Company : public QObject {
    Q_OBJECT

public:
    explicit Company(CompanyConfig config = CompanyConfig::acme(), QObject *parent = nullptr);
    ~Company() override;

    /// Makes keys and certificates and listens on 127.0.0.1. @param port 0: the kernel chooses
    tl::expected<void, QString> start(quint16 port = 0);
    /// Opens without sockets, threads or TLS: requests come by receive(), answers are delivered before it returns.
    void startWithoutSockets();
    void receive(const Request &request, const Deliver &deliver);
    quint16 port() const;
    QByteArray caCertificatePem() const;
    QUrl baseUrl(const QString &host) const; ///< https://HOST:PORT/
    QUrl resourceUrl(const QString &id) const; ///< the same, of a resource
    QUrl redirectUri(const QString &resource) const; ///< in its challenges
    QUrl identityPlatformUrl(const QString &realHost) const; ///< the endpoint in the emulator's form: .../REALHOST
    QString iapHostPort() const; ///< for a policy's exchangeHosts
    QByteArray policyJson(const QString &caFile) const; ///< a Lanyard policy (app/README.md#files) for these resources

    // Time. Sessions, tokens, states and nonces live by this clock: real time plus an offset.
    std::chrono::system_clock::time_point now() const;
    void advance(std::chrono::seconds by);
    void setTimeSource(std::function<std::chrono::system_clock::time_point()> now); ///< instead of real time
    void setLifetimes(const Lifetimes &lifetimes);
    const Lifetimes &lifetimes() const;
    void setLatency(std::chrono::milliseconds beforeEachAnswer);

    // People: `who` is an e-mail address, a phone number or a uid; `tenant` is empty for users of the project. False:
    // there is no such user.
    QString addUser(const User &user); ///< @return uid
    bool setPassword(const QString &who, const QString &tenant, const QString &password); ///< revokes, too
    bool setDisabled(const QString &who, const QString &tenant, bool disabled);
    bool deleteUser(const QString &who, const QString &tenant);
    bool revoke(const QString &who, const QString &tenant); ///< every refresh token issued so far
    void setRotation(Rotation rotation);
    void setForgedToken(const ForgedToken &forged);

    /// What a sign-in on the auth page would have left there; empty: there is no such user.
    QString issueRefreshToken(const QString &who, const QString &tenant = {});
    QString issueIdToken(const QString &who, const QString &tenant = {});
    QString uidOf(const QString &who, const QString &tenant = {}) const; ///< empty: there is no such user

    // For the test's verdicts; no client can ask this.
    QByteArray refusalOf(const QByteArray &refreshToken); ///< empty, or why securetoken would refuse it now
    /// Forgets every refresh token but these, and whatever of IAP's has expired: a year of it would fill the memory.
    void tidyUp(const QByteArrayList &keptTokens);
    /// When the session of this cookie ends; the epoch when there is no such session.
    std::chrono::system_clock::time_point sessionEnd(const QByteArray &cookie) const;
    void endSessions(const QString &resource); ///< as when IAP loses them

    // What the administrator and an attacker may change at any time.
    CompanyConfig &config(); ///< hosts are fixed once started; all else takes effect with the next request
    Resource &resource(const QString &id); ///< must exist
    AuthPage &authPage(const QString &host); ///< must exist

    void inject(const Fault &fault);
    void clearFaults();

    Issued &issued(); ///< keep() makes it remember every secret handed out from then on
    RequestLog &log();
    const RequestLog &log() const;

Q_SIGNALS:
    void answered(const sandbox::LogEntry &entry); ///< a request was answered, or dropped by a fault

private:
    std::unique_ptr<CompanyParts> m_parts;
    std::unique_ptr<Reception> m_reception;
};

}
