#include "gateway/session_source.h"

#include "gateway/rules/gateway_text.h"
#include "gateway/rules/refusal.h"
#include "status/event_json.h"

#include <QJsonArray>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>

namespace lanyard::gateway {
namespace {

/// A resource that calls every session ended must not have the tray refresh without an end.
constexpr std::chrono::seconds kBetweenRefreshes(5);

/// Empty where none is of that host.
Secret cookieLine(const QJsonObject &answer, const QString &host)
{
    QByteArray line;
    for (const QJsonValue &value : answer.value(QLatin1String("cookies")).toArray()) {
        const QJsonObject cookie = value.toObject();
        if (cookie.value(QLatin1String("host")).toString().compare(host, Qt::CaseInsensitive) != 0)
            continue;
        if (!line.isEmpty())
            line += "; ";
        line += cookie.value(QLatin1String("name")).toString().toLatin1() + '='
            + cookie.value(QLatin1String("value")).toString().toLatin1();
    }
    return Secret(std::move(line));
}

tl::unexpected<QString> takenBack()
{
    return tl::unexpected(takenBackText());
}

}

SessionSource::SessionSource(
    asio::io_context &context, const QString &socket, SessionSubject subject, std::function<void()> withdrawn)
    : m_context(context)
    , m_tray(context, socket)
    , m_subject(std::move(subject))
    , m_withdrawn(std::move(withdrawn))
    , m_answered(context)
    , m_lastRefresh(std::chrono::steady_clock::now() - kBetweenRefreshes)
{
}

void SessionSource::start()
{
    // Without the tray nobody would tell of a sign-out.
    const TrayLink::Listener listener{
        [this](const control::Notification &told) { onTold(told); }, [this] { withdraw(); }};
    asio::co_spawn(m_context, m_tray.run(listener), asio::detached);
}

void SessionSource::withdraw()
{
    if (m_isWithdrawn)
        return;
    endRun();
    m_withdrawn();
}

void SessionSource::endRun()
{
    m_isWithdrawn = true;
    m_session.reset();
    ++m_changes;
}

void SessionSource::onTold(const control::Notification &told)
{
    if (told.method == QLatin1String("exportForbidden"))
        return withdraw();
    if (told.method == QLatin1String("sessionReplaced")) {
        if (told.params.value(QLatin1String("resource")).toString() == m_subject.resource)
            withdraw();
        return;
    }
    const auto event = readEvent(told.params);
    const auto *change = event ? std::get_if<SessionChange>(&event->what) : nullptr;
    if (!change || change->after.id != m_subject.resource)
        return;
    m_session.reset();
    ++m_changes;
    const bool isEnded = change->after.state == State::SignedOut || change->after.state == State::SignInNeeded;
    if (isEnded || change->kind == SessionChange::Kind::Removed || change->kind == SessionChange::Kind::Tenant)
        withdraw();
}

Task<tl::expected<Session, QString>> SessionSource::current()
{
    while (m_isAsking)
        co_await m_answered.wait();
    if (m_session)
        co_return *m_session;
    co_return co_await ask(false);
}

Task<tl::expected<Session, QString>> SessionSource::after(quint64 refused)
{
    while (m_isAsking)
        co_await m_answered.wait();
    if (m_isWithdrawn)
        co_return takenBack();
    if (m_session && m_session->number != refused)
        co_return *m_session;
    if (refused != m_lastNumber) // there was a newer one, which nobody has refused
        co_return co_await ask(false);
    const auto now = std::chrono::steady_clock::now();
    if (now - m_lastRefresh < kBetweenRefreshes)
        co_return tl::unexpected(m_whyNotRefreshed.isEmpty()
                ? GatewayText::tr("Identity-Aware Proxy refused the session that was just refreshed.")
                : m_whyNotRefreshed);
    m_lastRefresh = now;
    auto fresh = co_await ask(true);
    m_whyNotRefreshed = fresh ? QString() : fresh.error();
    co_return fresh;
}

Task<tl::expected<Session, QString>> SessionSource::ask(bool refreshFirst)
{
    if (m_isWithdrawn)
        co_return takenBack();
    m_isAsking = true;
    const QJsonObject params{{QStringLiteral("resource"), m_subject.resource}};
    const QString refresh = QStringLiteral("refresh");
    const QString hand = QStringLiteral("cookies");
    control::Answer answer;
    if (refreshFirst)
        answer = co_await m_tray.call(refresh, params);
    quint64 before = m_changes - 1;
    while (answer && !m_isWithdrawn
        && before != m_changes) { // what was told meanwhile may have made the answer an old one
        before = m_changes;
        answer = co_await m_tray.call(hand, params);
    }
    m_isAsking = false;
    m_answered.ring();
    if (m_isWithdrawn)
        co_return takenBack();
    if (!answer)
        co_return tl::unexpected(answer.error().message);
    Secret cookies = cookieLine(*answer, m_subject.host);
    if (cookies.isEmpty()) { // the resource has moved
        endRun();
        asio::post(m_context, m_withdrawn); // who asked is told first
        co_return takenBack();
    }
    m_session = Session{std::move(cookies), ++m_lastNumber};
    co_return *m_session;
}

}
