#include "browser/browser_sign_ins.h"

#include "async/event_queue.h"
#include "base/clock.h"
#include "base/logging.h"
#include "browser/bridge_text.h"
#include "browser/server/browser_profiles.h"
#include "browser/sites/site_policy.h"

#include <QRandomGenerator>
#include <array>

namespace lanyard::browser {

namespace {

QString newNumber()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

tl::unexpected<Error> cameToNothing(Reason reason, const QString &sentence)
{
    return failure(reason, QStringLiteral("no sign-in in the browser"), sentence);
}

Reason reasonOf(NotSignedInWhy why)
{
    const bool isUsers = why == NotSignedInWhy::Cancelled || why == NotSignedInWhy::Late;
    return isUsers ? Reason::Cancelled : Reason::InteractiveRequired;
}

}

BrowserSignIns::BrowserSignIns(BrowserServer &server, const BrowserProfiles &profiles, const Clock &clock)
    : m_server(server)
    , m_profiles(profiles)
    , m_clock(clock)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this,
        [this] { end(cameToNothing(Reason::Cancelled, BridgeText::notSignedIn(NotSignedInWhy::Late))); });
}

// Whoever waits goes on without us.
BrowserSignIns::~BrowserSignIns()
{
    blockSignals(true);
    cancelAll();
}

Result<Visitor> BrowserSignIns::browserFor(const BrowserSignInJob &job, const SitePolicy &policy) const
{
    if (!policy.rules.allowsSignIn(job.resource))
        return cameToNothing(Reason::Configuration, BridgeText::signInNotAllowed());
    std::optional<Visitor> able;
    std::optional<Visitor> unable;
    const QList<Visitor> visitors = m_server.visitors();
    for (const Visitor &visitor : visitors) {
        const bool isMeant = job.profile.isEmpty() || job.profile == visitor.profile;
        if (isMeant && m_profiles.isEnabled(visitor.profile, job.resource))
            (visitor.canHold ? able : unable) = visitor; // the one that came last
    }
    if (able)
        return *able;
    if (unable)
        return cameToNothing(Reason::Configuration, BridgeText::notSignedIn(NotSignedInWhy::CannotHold));
    return cameToNothing(Reason::Configuration, BridgeText::noBrowserToSignIn());
}

QCoro::Task<Result<BrowserSignIn>> BrowserSignIns::run(BrowserSignInJob job, SitePolicy policy)
{
    if (m_attempt)
        co_return cameToNothing(Reason::Superseded, BridgeText::otherSignIn());
    const auto visitor = browserFor(job, policy);
    if (!visitor)
        co_return tl::unexpected(visitor.error());
    const auto outcome = std::make_shared<EventQueue<Outcome>>();
    m_attempt = Attempt{*visitor, job.resource, newNumber(), m_clock.sinceBoot() + kLimit, outcome};
    m_limit.start(kLimit);
    Q_EMIT changed();
    const SignInHere message{job.resource, m_attempt->number, job.authOrigin, job.apiKey, kLimit};
    m_server.send(visitor->connection, message); // which may end the connection, and this with it
    const Outcome came = co_await outcome->next();
    co_return came;
}

/// Whoever waits goes on later, in the event loop.
void BrowserSignIns::end(const Outcome &outcome)
{
    if (!m_attempt)
        return;
    const Attempt attempt = *std::exchange(m_attempt, std::nullopt);
    m_limit.stop();
    m_server.send(attempt.visitor.connection, SignInOver{attempt.site, attempt.number});
    attempt.outcome->post(outcome);
    Q_EMIT changed();
}

void BrowserSignIns::cancel(const QString &resource)
{
    if (m_attempt && m_attempt->site == resource)
        end(cameToNothing(Reason::Cancelled, BridgeText::notSignedIn(NotSignedInWhy::Cancelled)));
}

void BrowserSignIns::cancelAll()
{
    if (m_attempt)
        cancel(QString(m_attempt->site));
}

void BrowserSignIns::checkPolicy(const SitePolicy &policy)
{
    if (m_attempt && !policy.rules.allowsSignIn(m_attempt->site))
        end(cameToNothing(Reason::Configuration, BridgeText::signInNotAllowed()));
}

bool BrowserSignIns::isWanted(quint64 connection, const QString &site, const QString &number) const
{
    const bool isWanted = m_attempt && m_attempt->visitor.connection == connection && m_attempt->site == site
        && m_attempt->number == number && m_clock.sinceBoot() < m_attempt->until
        && m_profiles.isEnabled(m_attempt->visitor.profile, site);
    if (!isWanted)
        qCWarning(logBrowser) << "a sign-in that nobody waits for is dropped";
    return isWanted;
}

void BrowserSignIns::take(quint64 connection, const SignedInHere &answer)
{
    if (!isWanted(connection, answer.site, answer.attempt))
        return;
    const SessionOwner owner{answer.owner.project, answer.owner.tenant, answer.owner.uid};
    end(BrowserSignIn{m_attempt->visitor.browser, owner, answer.users});
}

void BrowserSignIns::take(quint64 connection, const NotSignedIn &answer)
{
    if (isWanted(connection, answer.site, answer.attempt))
        end(cameToNothing(reasonOf(answer.why), BridgeText::notSignedIn(answer.why)));
}

void BrowserSignIns::left(quint64 connection)
{
    if (m_attempt && m_attempt->visitor.connection == connection)
        end(cameToNothing(Reason::InteractiveRequired, BridgeText::browserLeft()));
}

std::optional<BrowserSignIns::Waiting> BrowserSignIns::waiting() const
{
    if (!m_attempt)
        return std::nullopt;
    return Waiting{m_attempt->visitor.profile, m_attempt->site};
}

}
