// The part of RefreshService that decides what is due: after a wake-up, by the clock, together with its siblings.

#include "session/refresh_service.h"

#include "base/logging.h"

#include <algorithm>
#include <utility>

namespace lanyard {

using std::chrono::milliseconds;

static constexpr double kCatchUpSpread = 1000; // milliseconds over which accounts come back after a wake-up
static constexpr qsizetype kMostFlights =
    32; // hundreds at once would time each other out; who is due waits for a place

void RefreshService::catchUp()
{
    QHash<QString, double> delays; // of accounts: a room full of laptops wakes up together
    QStringList ids = m_resources.ids();
    std::stable_partition(ids.begin(), ids.end(), // those with an account first: the others only look whether one fits
        [this](const QString &id) { return accountOf(*m_resources.find(id), m_accounts).has_value(); });
    for (const QString &id : std::as_const(ids)) {
        ResourceRecord *record = m_resources.find(id);
        const bool isFine = record->live && !record->trouble && m_tokens.serverNow() < record->live->expiresAt
            && record->dueAt && *record->dueAt > m_clock.sinceBoot();
        if (isFine || record->learnt.isSignedOut || m_flights.isInFlight(id))
            continue;
        const auto account = accountOf(*record, m_accounts);
        if (account && m_accounts.refusal(*account))
            continue;
        const QString who = account ? account->toText() : id;
        if (!delays.contains(who))
            delays.insert(who, delays.isEmpty() ? 0.0 : m_random() * kCatchUpSpread);
        record->dueAt = m_clock.sinceBoot() + milliseconds(qint64(delays.value(who)));
    }
    wake();
}

void RefreshService::catchUpWith(const QString &signedIn)
{
    const ResourceRecord *record = m_resources.find(signedIn);
    const auto account = record ? accountOf(*record, m_accounts) : std::nullopt;
    for (const ResourceRecord &other : m_resources.all()) {
        if (account && other.config.id != signedIn && accountOf(other, m_accounts) == account)
            m_userRequested.insert(other.config.id);
    }
    catchUp();
}

void RefreshService::setPaused(bool paused)
{
    if (std::exchange(m_isPaused, paused) == paused)
        return;
    qCInfo(logSession) << (paused ? "metered: background renewals rest" : "background renewals go on");
    if (!paused)
        return catchUp();
    plan();
    Q_EMIT changed();
}

// What is under way may fail yet for what was true before, and take along whoever joins its mint.
void RefreshService::worldChanged()
{
    if (!m_flights.isEmpty()) {
        const QStringList ids = m_resources.ids();
        m_retryOnFailure = QSet<QString>(ids.begin(), ids.end());
    }
    catchUp();
}

// A session that nothing can renew silently has ended: the user hears of it once.
void RefreshService::endInteractive(ResourceRecord &record)
{
    const bool hasEnded = record.live && record.learnt.isInteractive && m_tokens.serverNow() >= record.live->expiresAt;
    if (!hasEnded || record.trouble)
        return;
    record.trouble = Error{Reason::InteractiveRequired, QStringLiteral("its page keeps no token"), std::nullopt, {}};
    tellUser(record, *record.trouble);
}

// When the user is to be warned that the session ends: not while all goes well, nor twice for one end, nor where a
// sign-in was asked for.
std::optional<QDateTime> RefreshService::warningDue(const ResourceRecord &record) const
{
    if (!record.live || record.warnedOf == record.live->expiresAt)
        return std::nullopt;
    const bool isHelpless = record.trouble && remedy(record.trouble->reason) != Remedy::SignIn;
    if (!isHelpless && !(record.learnt.isInteractive && !record.trouble))
        return std::nullopt;
    const LiveSession &live = *record.live;
    const Timing timing = Timing::forLifetime(std::chrono::seconds(live.verifiedAt.secsTo(live.expiresAt)));
    return live.expiresAt.addMSecs(-timing.warnBefore.count());
}

void RefreshService::warnOfEnds()
{
    const QDateTime serverNow = m_tokens.serverNow();
    QStringList ending;
    const QStringList ids = m_resources.ids();
    for (const QString &id : ids) {
        ResourceRecord *record = m_resources.find(id);
        const auto due = warningDue(*record);
        if (!due || *due > serverNow || record->live->expiresAt <= serverNow || record->refreshing)
            continue;
        record->warnedOf = record->live->expiresAt;
        ending += id;
    }
    if (!ending.isEmpty())
        Q_EMIT endingSoon(ending);
}

// One mint serves a whole round: when one resource of an account is due, the others that have come into their window
// follow it, spread a little where the token stays young long enough.
void RefreshService::gatherSiblings(milliseconds nowBoot)
{
    constexpr milliseconds kLeastSpread{5000}; // below it the wake-up timer's grain would tear the round apart
    QList<AccountKey> due;
    for (const ResourceRecord &record : m_resources.all()) {
        if (record.dueAt && *record.dueAt <= nowBoot && record.live && !rests(record.config.id))
            due += record.live->account;
    }
    const QDateTime serverNow = m_tokens.serverNow();
    const QStringList ids = due.isEmpty() ? QStringList() : m_resources.ids();
    for (const QString &id : ids) {
        ResourceRecord *record = m_resources.find(id);
        if (!record->live || record->trouble || !record->dueAt || *record->dueAt <= nowBoot
            || !due.contains(record->live->account))
            continue;
        const LiveSession &live = *record->live;
        const Timing timing = Timing::forLifetime(std::chrono::seconds(live.verifiedAt.secsTo(live.expiresAt)));
        const double age = double(live.verifiedAt.msecsTo(serverNow));
        if (age < timing.refreshFrom * double(live.verifiedAt.msecsTo(live.expiresAt)))
            continue;
        const double spread = timing.followWithin < kLeastSpread ? 0.0 : double(timing.followWithin.count());
        record->dueAt = std::min(*record->dueAt, nowBoot + milliseconds(qint64(spread * m_random())));
    }
}

void RefreshService::wake()
{
    const milliseconds nowBoot = m_clock.sinceBoot();
    gatherSiblings(nowBoot);
    const QStringList ids = m_resources.ids();
    for (const QString &id : ids) {
        ResourceRecord *record = m_resources.find(id);
        if (record)
            endInteractive(*record);
        if (!record || !record->dueAt || *record->dueAt > nowBoot || rests(id))
            continue;
        const auto account = accountOf(*record, m_accounts);
        if (account && m_accounts.refusal(*account))
            record->dueAt.reset(); // only a sign-in helps
        else if (m_flights.count() < kMostFlights)
            refresh(id);
    }
    warnOfEnds();
    plan();
    Q_EMIT changed(); // a session may have ended
}

// Coalesced: a round of many renewals plans once.
void RefreshService::plan()
{
    if (std::exchange(m_isPlanned, true))
        return;
    QMetaObject::invokeMethod(this, &RefreshService::planNow, Qt::QueuedConnection);
}

void RefreshService::planNow()
{
    m_isPlanned = false;
    const Moment moment = now();
    const bool hasPlace = m_flights.count() < kMostFlights; // whoever lands plans again
    std::optional<milliseconds> earliest;
    const auto consider = [&earliest](milliseconds at) { earliest = std::min(earliest.value_or(at), at); };
    for (const ResourceRecord &record : m_resources.all()) {
        if (record.dueAt && !rests(record.config.id) && (hasPlace || *record.dueAt > moment.sinceBoot))
            consider(*record.dueAt);
        if (!record.live || moment.serverNow >= record.live->expiresAt)
            continue;
        const auto at = [&moment](const QDateTime &time) {
            return moment.sinceBoot + milliseconds(moment.serverNow.msecsTo(time));
        };
        consider(at(record.live->expiresAt));
        if (const auto warning = warningDue(record); warning && !record.refreshing)
            consider(at(std::max(*warning, moment.serverNow)));
    }
    Q_EMIT wakeAt(m_stopped ? milliseconds(0) : earliest.value_or(milliseconds(0)));
}

}
