#include "fleet/workstation.h"
#include "refresh/refresh_rounds.h"
#include "refresh/token_demand.h"
#include "state/refreshed_session.h"

namespace lanyard::fleet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime kMidnight(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);

Now presentAt(Milliseconds now)
{
    return {kMidnight.addMSecs(now.count()), now};
}

const AccountKey &accountKey()
{
    static const AccountKey key{u"https://login.example.net"_s, u"AIza"_s, QString()};
    return key;
}

/// RefreshScheduler's order of things around the real schedule, rounds, records and token demand.
class LanyardWorkstation final : public Workstation {
public:
    explicit LanyardWorkstation(World &world)
        : m_world(world)
        , m_draw([&world] { return world.random.share(); })
    {
        for (int i = 0; i < kResources; ++i) {
            Resource config;
            config.id = QString::number(i);
            m_resources.append(ResourceState(config));
        }
    }

    void logIn(Milliseconds now) override
    {
        m_awakeSince = now;
        m_signedInAt = now;
        catchUp(now);
    }

    void resume(Milliseconds now, Milliseconds) override
    {
        m_awakeSince = now;
        catchUp(now);
    }

    void signIn(Milliseconds now) override
    {
        m_isRefused = false;
        m_signedInAt = now;
        m_world.servers.signIn(now);
        m_token = mintedAt(now);
        refresh(m_resources[0], now, Cause::Person);
        catchUp(now);
    }

    void wake(Milliseconds now) override { wake(now, Cause::Background); }
    std::optional<Milliseconds> nextWake() const override
    {
        return RefreshSchedule(m_resources, m_rules, presentAt(m_now)).nextWake();
    }
    std::optional<Milliseconds> takeRequest() override { return std::exchange(m_request, std::nullopt); }

private:
    static IdToken mintedAt(Milliseconds now)
    {
        IdToken token;
        token.issuedAt = presentAt(now).server;
        token.expiresAt = token.issuedAt.addSecs(3600);
        return token;
    }

    RefreshSchedule schedule() const { return RefreshSchedule(m_resources, m_rules, presentAt(m_now)); }
    void apply(const QList<PlannedRefresh> &planned)
    {
        for (const PlannedRefresh &refresh : planned)
            m_resources[refresh.id.toInt()].scheduled(refresh.at);
    }

    void catchUp(Milliseconds now)
    {
        m_now = now;
        const AccountFacts facts{[](const ResourceState &) { return std::optional(accountKey()); },
            [this](const AccountKey &) { return m_isRefused; }};
        apply(schedule().catchUp(facts, m_draw));
        wake(now, Cause::Person);
    }

    void wake(Milliseconds now, Cause cause)
    {
        m_now = now;
        apply(schedule().followers(m_draw));
        const QStringList due = schedule().due();
        for (const QString &id : due)
            refresh(m_resources[id.toInt()], now, cause);
        const QStringList ending = schedule().endingSoon();
        for (const QString &id : ending)
            m_resources[id.toInt()].warnedOfEnd();
    }

    void refresh(ResourceState &resource, Milliseconds now, Cause cause)
    {
        const Now present = presentAt(now);
        const bool mints = !m_token || !TokenDemand::fresh().isMetBy(*m_token, present.server);
        const auto took = m_world.servers.refresh(resource.config().id.toInt(), mints, now, cause);
        if (!took)
            return fail(resource, Reason::IdentityPlatformUnavailable);
        if (mints && m_world.servers.isRevoked(m_signedInAt, now))
            return fail(resource, Reason::Revoked);
        if (mints)
            m_token = mintedAt(now);
        if (!resource.isLive(present.server)) {
            const Milliseconds ended =
                resource.live() ? Milliseconds(kMidnight.msecsTo(resource.live()->expiresAt)) : Milliseconds(0);
            m_world.watch.isBack(std::max(ended, m_awakeSince), now + *took);
        }
        RefreshedSession session;
        session.token = *m_token;
        session.verifiedAt = present.server;
        resource.refreshSucceeded(accountKey(), session);
        resource.scheduled(m_rounds.next(resource.config().id, *resource.live(), present, m_draw));
    }

    void fail(ResourceState &resource, Reason reason)
    {
        resource.refreshFailed(Error{reason, QString(), std::nullopt, {}});
        const auto again = afterFailure(resource, presentAt(m_now), m_draw());
        if (again)
            return resource.scheduled(*again);
        for (ResourceState &other : m_resources)
            other.unscheduled();
        if (!std::exchange(m_isRefused, true))
            m_request = m_now;
    }

    World &m_world;
    Draw m_draw;
    QList<ResourceState> m_resources;
    BackgroundRules m_rules;
    RefreshRounds m_rounds;
    std::optional<IdToken> m_token;
    std::optional<Milliseconds> m_request;
    Milliseconds m_now{};
    Milliseconds m_awakeSince{};
    Milliseconds m_signedInAt{};
    bool m_isRefused = false;
};

}

std::unique_ptr<Workstation> lanyardWorkstation(World &world)
{
    return std::make_unique<LanyardWorkstation>(world);
}

}
