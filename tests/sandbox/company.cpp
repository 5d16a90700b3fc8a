#include "sandbox/company.h"

#include "sandbox/identity/upstream.h"
#include "sandbox/policy_file.h"
#include "sandbox/reception.h"
#include "sandbox/web/certificates.h"
#include "sandbox/web/web_server.h"

#include <QSslCertificate>
#include <QSslKey>

namespace sandbox {

namespace {

QSslConfiguration tlsOf(const Certificates &made)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain({QSslCertificate(made.leafPem), QSslCertificate(made.caPem)});
    tls.setPrivateKey(QSslKey(made.leafKeyPem, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setCaCertificates({}); // or each connection reads the system's hundred and more
    tls.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    return tls;
}

}

Company::Company(CompanyConfig config, QObject *parent)
    : QObject(parent)
    , m_parts(std::make_unique<CompanyParts>(std::move(config)))
    , m_reception(std::make_unique<Reception>(*m_parts))
{
    connect(m_reception.get(), &Reception::answered, this, &Company::answered);
    const QString firstProject = m_parts->config.projects.constFirst().id;
    for (const User &user : m_parts->config.users)
        m_parts->people.add(user, firstProject);
    if (!m_parts->config.upstream.isEmpty())
        m_parts->upstream = std::make_unique<Upstream>(m_parts->config.upstream);
}

Company::~Company()
{
    m_parts->server.reset(); // the connections go first: what waits for an answer must not find the departments gone
    m_parts->upstream.reset();
}

tl::expected<void, QString> Company::start(quint16 port)
{
    const auto made = makeCertificates(m_parts->hosts());
    if (!made)
        return tl::unexpected(made.error());
    m_parts->caPem = made->caPem;
    m_parts->server = std::make_unique<WebServer>(tlsOf(*made),
        [this](const Request &request, const Deliver &deliver) { m_reception->receive(request, deliver); });
    m_parts->port = m_parts->server->listenOn(port);
    if (m_parts->port == 0)
        return tl::unexpected(QStringLiteral("cannot listen on port %1").arg(port));
    return {};
}

void Company::startWithoutSockets()
{
    m_parts->port = 8443;
    m_parts->hasSockets = false;
}

void Company::receive(const Request &request, const Deliver &deliver)
{
    m_reception->receive(request, deliver);
}

quint16 Company::port() const
{
    return m_parts->port;
}

QByteArray Company::caCertificatePem() const
{
    return m_parts->caPem;
}

QUrl Company::baseUrl(const QString &host) const
{
    return QUrl(m_parts->origin(host) + u'/');
}

QUrl Company::resourceUrl(const QString &id) const
{
    const Resource *resource = m_parts->resourceNamed(id);
    QUrl url = baseUrl(resource->host);
    url.setPath(resource->path);
    return url;
}

QUrl Company::redirectUri(const QString &resource) const
{
    return QUrl::fromEncoded(m_parts->redirectUri(*m_parts->resourceNamed(resource)));
}

QUrl Company::identityPlatformUrl(const QString &realHost) const
{
    return QUrl(m_parts->origin(m_parts->config.identityPlatformHost) + u'/' + realHost);
}

QString Company::iapHostPort() const
{
    return m_parts->config.iapHost + u':' + QString::number(m_parts->port);
}

QByteArray Company::policyJson(const QString &caFile) const
{
    return policyFor(*m_parts, caFile);
}

std::chrono::system_clock::time_point Company::now() const
{
    return m_parts->clock.now();
}

void Company::advance(std::chrono::seconds by)
{
    m_parts->clock.advance(by);
}

void Company::setTimeSource(std::function<Time()> now)
{
    m_parts->clock.setSource(std::move(now));
}

void Company::setLifetimes(const Lifetimes &lifetimes)
{
    m_parts->config.lifetimes = lifetimes;
}

const Lifetimes &Company::lifetimes() const
{
    return m_parts->config.lifetimes;
}

void Company::setLatency(std::chrono::milliseconds beforeEachAnswer)
{
    m_parts->latency = beforeEachAnswer;
}

QString Company::addUser(const User &user)
{
    return m_parts->people.add(user, m_parts->config.projects.constFirst().id);
}

bool Company::setPassword(const QString &who, const QString &tenant, const QString &password)
{
    Account *account = m_parts->people.find(who, tenant);
    if (!account)
        return false;
    account->user.password = password;
    m_parts->people.revoke(*account);
    return true;
}

bool Company::setDisabled(const QString &who, const QString &tenant, bool disabled)
{
    Account *account = m_parts->people.find(who, tenant);
    if (account)
        account->user.disabled = disabled;
    return account;
}

bool Company::deleteUser(const QString &who, const QString &tenant)
{
    return m_parts->people.remove(who, tenant);
}

bool Company::revoke(const QString &who, const QString &tenant)
{
    Account *account = m_parts->people.find(who, tenant);
    if (account)
        m_parts->people.revoke(*account);
    return account;
}

void Company::setRotation(Rotation rotation)
{
    m_parts->rotation = rotation;
}

void Company::setForgedToken(const ForgedToken &forged)
{
    m_parts->forged = forged;
}

QString Company::issueRefreshToken(const QString &who, const QString &tenant)
{
    return m_reception->identityPlatform().issueRefreshToken(who, tenant);
}

QString Company::uidOf(const QString &who, const QString &tenant) const
{
    const Account *account = m_parts->people.find(who, tenant);
    return account ? account->user.uid : QString();
}

QString Company::issueIdToken(const QString &who, const QString &tenant)
{
    return m_reception->identityPlatform().issueIdToken(who, tenant);
}

QByteArray Company::refusalOf(const QByteArray &refreshToken)
{
    const auto grant = m_parts->people.grantOf(refreshToken);
    return grant ? m_parts->people.refusal(*grant) : QByteArrayLiteral("INVALID_REFRESH_TOKEN");
}

void Company::tidyUp(const QByteArrayList &keptTokens)
{
    m_parts->people.withdrawAllBut(keptTokens);
    m_parts->ledger.forgetExpired({});
    m_parts->ledger.giveBack();
}

Time Company::sessionEnd(const QByteArray &cookie) const
{
    const auto session = m_parts->ledger.session(cookie);
    return session ? session->identity.expires : Time();
}

void Company::endSessions(const QString &resource)
{
    m_parts->ledger.endSessions(resource);
}

CompanyConfig &Company::config()
{
    return m_parts->config;
}

Resource &Company::resource(const QString &id)
{
    return *m_parts->resourceNamed(id);
}

AuthPage &Company::authPage(const QString &host)
{
    return *m_parts->authPageOfHost(host);
}

void Company::inject(const Fault &fault)
{
    m_parts->faults.add(fault);
}

void Company::clearFaults()
{
    m_parts->faults.clear();
}

Issued &Company::issued()
{
    return m_parts->issued;
}

RequestLog &Company::log()
{
    return m_parts->log;
}

const RequestLog &Company::log() const
{
    return m_parts->log;
}

}
