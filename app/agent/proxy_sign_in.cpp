#include "agent/proxy_sign_in.h"

#include "agent/proxy_trial.h"
#include "base/logging.h"
#include "desktop/proxy_prompt.h"
#include "net/http_client.h"
#include "vault/vault.h"

#include <utility>

namespace lanyard {

static ProxyAddress addressOf(const QNetworkProxy &proxy)
{
    return {proxy.hostName(), proxy.port()};
}

ProxySignIn::ProxySignIn(HttpClient &http, Vault &vault, ProxyPrompt &prompt)
    : m_http(http)
    , m_vault(vault)
    , m_prompt(prompt)
{
    m_http.setProxyKeeper(this);
}

ProxySignIn::~ProxySignIn()
{
    m_http.setProxyKeeper(nullptr);
}

ProxySignIn::Known *ProxySignIn::find(const ProxyAddress &proxy)
{
    for (Known &known : m_known) {
        if (known.login.proxy == proxy)
            return &known;
    }
    return nullptr;
}

QCoro::Task<bool> ProxySignIn::refused(QNetworkProxy proxy, QUrl url)
{
    markRefused(proxy);
    co_await look();
    const Waiting asked{addressOf(proxy), url};
    const auto begin = [this, asked] { return prove(asked); };
    const bool isRight = co_await m_proving.join(asked.proxy.text(), begin);
    const Known *known = find(asked.proxy);
    if (known && !known->isRefused)
        co_return isRight;
    const bool isNew = !m_waiting || !(m_waiting->proxy == asked.proxy);
    m_waiting = asked;
    if (isNew)
        Q_EMIT waitingChanged(m_waiting->proxy.text());
    co_return false;
}

void ProxySignIn::markRefused(const QNetworkProxy &proxy)
{
    Known *known = find(addressOf(proxy));
    if (!known || known->isRefused || known->login.user != proxy.user()
        || known->login.password != Secret(proxy.password()))
        return;
    known->isRefused = true;
    qCInfo(logSession).noquote() << "the proxy" << known->login.proxy.text() << "refuses its user name and password";
    apply();
}

QCoro::Task<bool> ProxySignIn::prove(Waiting asked)
{
    const Known *known = find(asked.proxy);
    if (!known || known->isRight || known->isRefused)
        co_return known && !known->isRefused;
    const ProxyLogin login = known->login;
    const ProxyTrial trial = co_await tryProxy(login, asked.url);
    Known *tried = find(asked.proxy);
    if (!tried || tried->isRight) // forgotten, or entered anew meanwhile
        co_return tried != nullptr;
    tried->isRight = trial == ProxyTrial::Accepted;
    tried->isRefused = trial == ProxyTrial::Refused;
    apply();
    co_return tried->isRight;
}

QCoro::Task<Result<void>> ProxySignIn::look()
{
    if (m_isRead)
        co_return Result<void>();
    const auto begin = [this] { return read(); };
    const auto found = co_await m_reading.join(kProxyLoginsEntry, begin);
    co_return found;
}

QCoro::Task<Result<void>> ProxySignIn::read()
{
    const auto stored = co_await m_vault.read(kProxyLoginsEntry);
    if (m_isRead) // forgotten meanwhile
        co_return Result<void>();
    if (!stored) // a keychain that is locked is asked again the next time
        co_return tl::unexpected(stored.error());
    m_isRead = true;
    const QList<Known> entered = std::exchange(m_known, {});
    const QList<ProxyLogin> kept = *stored ? proxyLoginsIn(**stored) : QList<ProxyLogin>();
    for (const ProxyLogin &login : kept)
        m_known.append(Known{login});
    for (const Known &known : entered)
        remember(known);
    Q_EMIT keptChanged();
    if (m_isUnwritten)
        co_await write();
    co_return Result<void>();
}

/// As the newest.
void ProxySignIn::remember(const Known &newest)
{
    m_known.removeIf([&newest](const Known &known) { return known.login.proxy == newest.login.proxy; });
    m_known.append(newest);
    while (m_known.size() > kMostKept)
        m_known.removeFirst();
}

QCoro::Task<void> ProxySignIn::ask()
{
    if (m_isAsking)
        m_prompt.raiseProxyQuestion();
    if (!m_waiting || std::exchange(m_isAsking, true))
        co_return;
    const Waiting waiting = *m_waiting;
    const std::optional<ProxyLogin> login = co_await askUntilRight(waiting);
    m_isAsking = false;
    if (login)
        co_await keep(*login);
}

QCoro::Task<std::optional<ProxyLogin>> ProxySignIn::askUntilRight(Waiting waiting)
{
    const Known *before = find(waiting.proxy);
    ProxyQuestion question{waiting.proxy, before ? before->login.user : QString(), QString()};
    for (;;) {
        const std::optional<ProxyLogin> login = co_await m_prompt.askForProxy(question);
        if (!login)
            co_return std::nullopt;
        const ProxyTrial trial = co_await tryProxy(*login, waiting.url);
        if (trial == ProxyTrial::Accepted) {
            const bool isWanted = m_prompt.closeProxyQuestion();
            co_return isWanted ? login : std::nullopt;
        }
        question.user = login->user;
        question.problem = trial == ProxyTrial::Refused ? tr("The proxy does not accept this user name and password.")
                                                        : tr("The proxy cannot be reached. Try again later.");
    }
}

QCoro::Task<void> ProxySignIn::keep(ProxyLogin login)
{
    const auto read = co_await look(); // what is kept of other proxies stays
    remember(Known{login, true});
    apply();
    m_waiting.reset();
    Q_EMIT waitingChanged(QString());
    Q_EMIT keptChanged();
    Q_EMIT signedIn();
    m_isUnwritten = true;
    if (read)
        co_await write();
    else
        Q_EMIT failed(tr("The proxy password could not be saved"), read.error());
}

QCoro::Task<void> ProxySignIn::write()
{
    m_isUnwritten = false;
    QList<ProxyLogin> kept;
    for (const Known &known : std::as_const(m_known))
        kept.append(known.login);
    const Secret text = toText(kept);
    const auto written = co_await m_vault.write(kProxyLoginsEntry, text);
    if (!written)
        Q_EMIT failed(tr("The proxy password could not be saved"), written.error());
}

QCoro::Task<void> ProxySignIn::forget()
{
    m_known.clear();
    m_isUnwritten = false;
    m_isRead = true;
    apply();
    const auto erased = co_await m_vault.erase(kProxyLoginsEntry);
    m_isRead = erased.has_value();
    if (!erased)
        Q_EMIT failed(tr("The proxy password could not be removed from the keychain"), erased.error());
    Q_EMIT keptChanged();
}

void ProxySignIn::apply()
{
    QList<ProxyLogin> usable;
    for (const Known &known : std::as_const(m_known)) {
        if (known.isRight && !known.isRefused)
            usable.append(known.login);
    }
    m_http.setProxyLogins(usable);
}

}
