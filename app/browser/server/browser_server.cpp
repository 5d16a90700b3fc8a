#include "browser/server/browser_server.h"

#include "base/clock.h"
#include "base/logging.h"
#include "base/text/untrusted_text.h"
#include "browser/server/browser_caller.h"
#include "browser/server/browser_profiles.h"

#include <QFile>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace lanyard::browser {

namespace {

using namespace std::chrono_literals;

constexpr control::ConnectionBounds kBounds{kLongestFromBrowser, 4 * kLongestToBrowser};
constexpr auto kHelloLimit = 30s; ///< a browser that starts is slow; a relay is there at once
constexpr auto kQuietAfterNo = 60s;
constexpr qsizetype kMostTurnedAway = 16;

}

BrowserServer::BrowserServer(RelayRule rule, BrowserProfiles &profiles, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_rule(std::move(rule))
    , m_profiles(profiles)
    , m_clock(clock)
{
    connect(&m_server, &QLocalServer::newConnection, this, &BrowserServer::acceptRelays);
    connect(&m_profiles, &BrowserProfiles::changed, this, &BrowserServer::onProfilesChanged);
}

BrowserServer::~BrowserServer() = default;

Result<void> BrowserServer::listen(const QString &folder)
{
    const QString path = folder + QStringLiteral("/bridge.sock");
    QLocalServer::removeServer(path);
    const bool listens = m_server.listen(path);
    if (listens && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    const QString why = listens ? tr("other users could access it") : m_server.errorString();
    m_server.close();
    //: %1: a file's name, %2: why not
    const QString sentence = tr("Browsers cannot reach Lanyard at %1: %2.").arg(path, why);
    return failure(Reason::Internal, path + QStringLiteral(": ") + why, sentence);
}

void BrowserServer::close()
{
    m_server.close();
    for (const auto &[id, caller] : m_callers) {
        if (caller->connection)
            caller->connection->closeWhenSent();
    }
}

RelayJudgement BrowserServer::judgeSocket(const QLocalSocket &socket)
{
    const RelayProcess process = relayProcess(socket.socketDescriptor());
    const RelayJudgement judgement = judge(process, m_rule, fileAt);
    if (judgement.verdict == RelayVerdict::Passes)
        return judgement;
    qCWarning(logBrowser).noquote() << withoutMarks(judgement.sentence);
    if (!m_turnedAway.contains(judgement.sentence) && m_turnedAway.size() < kMostTurnedAway) {
        m_turnedAway.append(judgement.sentence);
        Q_EMIT turnedAway(judgement.sentence);
    }
    return judgement;
}

void BrowserServer::acceptRelays()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        const RelayJudgement judgement = judgeSocket(*socket);
        if (judgement.verdict != RelayVerdict::Passes || !makeRoom()) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        const quint64 id = ++m_lastId;
        auto caller = std::make_unique<Caller>();
        caller->connection = new control::Connection(id, socket, kBounds, this);
        caller->program = judgement.browser;
        connect(caller->connection, &control::Connection::lineReceived, this, &BrowserServer::onLine);
        connect(caller->connection, &control::Connection::lineTooLong, this,
            [this](quint64 longWinded) { end(longWinded, QStringLiteral("a line is too long")); });
        connect(caller->connection, &control::Connection::closed, this, &BrowserServer::forget);
        QTimer::singleShot(kHelloLimit, caller->connection, [this, id] {
            const Caller *silent = callerOf(id);
            if (silent && !silent->visitor)
                end(id, QStringLiteral("no hello"));
        });
        m_callers.emplace(id, std::move(caller));
    }
}

/// The oldest that is not paired goes. Those that are paired stay.
bool BrowserServer::makeRoom()
{
    if (m_callers.size() < kMostConnections)
        return true;
    const auto oldest = std::find_if(m_callers.begin(), m_callers.end(),
        [](const auto &entry) { return !entry.second->isPaired() && entry.second->connection; });
    if (oldest == m_callers.end())
        return false;
    end(oldest->first, QStringLiteral("there are too many"));
    return true;
}

BrowserServer::Caller *BrowserServer::callerOf(quint64 connection)
{
    const auto found = m_callers.find(connection);
    return found == m_callers.end() ? nullptr : found->second.get();
}

void BrowserServer::onLine(quint64 connection, const QByteArray &line)
{
    Caller *caller = callerOf(connection);
    if (!caller)
        return;
    if (!caller->rate.take(m_clock.sinceBoot())) {
        end(connection, QStringLiteral("too many messages"));
        return;
    }
    if (!caller->isRelayKnown) {
        onRelayHello(*caller, line);
        return;
    }
    const auto message = decode(line);
    if (!message) {
        end(connection, message.error().detail);
        return;
    }
    const auto *hello = std::get_if<Hello>(&*message);
    if ((hello != nullptr) == caller->visitor.has_value())
        end(connection, QStringLiteral("hello comes first, and once"));
    else if (hello)
        onHello(*caller, *hello);
    else if (caller->isPaired())
        onPaired(Visitor(*caller->visitor), *message);
    else
        onUnpaired(*caller, *message);
}

void BrowserServer::onRelayHello(Caller &caller, const QByteArray &line)
{
    const auto hello = decodeRelayHello(line);
    if (!hello) {
        end(caller.connection->id(), hello.error().detail);
        return;
    }
    caller.isRelayKnown = true;
    qCInfo(logBrowser).noquote() << caller.program << "connects for" << hello->caller;
}

void BrowserServer::onHello(Caller &caller, const Hello &hello)
{
    const quint64 connection = caller.connection->id();
    const QString profile = m_profiles.idOf(hello.profileKey);
    caller.visitor = Visitor{connection, profile, caller.program, hello.browser, hello.extension, hello.canHold};
    if (mustLeave(profile)) {
        send(connection, Welcome{caller.isPaired(), m_mode});
        dismiss(connection, LeaveCode::Off);
        return;
    }
    if (!hello.profileKey.isEmpty() && profile.isEmpty()) {
        dismiss(connection, LeaveCode::Revoked);
        return;
    }
    for (const Visitor &other : visitors()) {
        if (other.profile == profile && other.connection != connection)
            dismiss(other.connection, LeaveCode::Replaced);
    }
    send(connection, Welcome{!profile.isEmpty(), m_mode});
    if (m_mode == Mode::Off)
        dismissInOff(connection);
    if (!profile.isEmpty())
        welcome(connection);
}

void BrowserServer::welcome(quint64 connection)
{
    const auto welcomeOne = visitor(connection); // sending may have ended it
    if (!welcomeOne)
        return;
    m_profiles.seen(welcomeOne->profile, welcomeOne->browser, welcomeOne->program);
    Q_EMIT welcomed(*welcomeOne);
}

void BrowserServer::onUnpaired(Caller &caller, const FromBrowser &message)
{
    const Visitor visitor = *caller.visitor;
    if (std::holds_alternative<Pair>(message))
        ask(visitor);
    else
        end(visitor.connection, QStringLiteral("it is not paired"));
}

void BrowserServer::ask(const Visitor &visitor)
{
    if (m_asking == visitor.connection)
        return;
    if (m_asking != 0) {
        const QString sentence = tr("Lanyard is asking about another browser just now.");
        send(visitor.connection, Refused{Refused::What::Pair, QString(), sentence});
        return;
    }
    if (m_clock.sinceBoot() < m_quietUntil) {
        const QString sentence = tr("The last question was answered with no. Try again in a minute.");
        send(visitor.connection, Refused{Refused::What::Pair, QString(), sentence});
        return;
    }
    m_asking = visitor.connection;
    Q_EMIT pairingAsked(visitor);
}

void BrowserServer::answerPairing(quint64 connection, bool yes, const QString &sentence)
{
    Caller *caller = callerOf(connection);
    if (m_asking != connection || !caller || !caller->visitor)
        return;
    if (!yes) {
        m_quietUntil = m_clock.sinceBoot() + kQuietAfterNo;
        return refusePairing(connection, sentence);
    }
    m_asking = 0;
    auto pairing = m_profiles.pair(caller->visitor->browser);
    if (!pairing)
        return send(connection, Refused{Refused::What::Pair, QString(), pairing.error().text()});
    caller->visitor->profile = pairing->id;
    send(connection, Paired{pairing->key});
    welcome(connection);
}

void BrowserServer::refusePairing(quint64 connection, const QString &sentence)
{
    if (m_asking != connection)
        return;
    m_asking = 0;
    send(connection, Refused{Refused::What::Pair, QString(), sentence});
}

void BrowserServer::onPaired(const Visitor &visitor, const FromBrowser &message)
{
    if (std::holds_alternative<Pair>(message))
        return; // a click crossed our answer on the way
    if (std::holds_alternative<Bye>(message)) {
        end(visitor.connection, QStringLiteral("goodbye"));
        m_profiles.revoke(visitor.profile);
        Q_EMIT forgotten(visitor.profile);
    } else {
        Q_EMIT received(visitor.connection, message);
    }
}

QList<Visitor> BrowserServer::visitors() const
{
    QList<Visitor> all;
    for (const auto &[id, caller] : m_callers) {
        if (caller->isPaired())
            all.append(*caller->visitor);
    }
    return all;
}

std::optional<Visitor> BrowserServer::visitor(quint64 connection) const
{
    const auto found = m_callers.find(connection);
    return found != m_callers.end() && found->second->isPaired() ? found->second->visitor : std::nullopt;
}

std::optional<Visitor> BrowserServer::visitorOf(const QString &profile) const
{
    const QList<Visitor> all = visitors();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Visitor &visitor) { return visitor.profile == profile; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void BrowserServer::send(quint64 connection, const ToBrowser &message)
{
    Caller *caller = callerOf(connection);
    if (!caller || !caller->connection)
        return;
    QByteArray line = encode(message);
    if (line.size() > kLongestToBrowser)
        qCWarning(logBrowser) << "a message to a browser is too long:" << line.size();
    else
        caller->connection->send(line);
    wipe(line);
}

void BrowserServer::dismiss(quint64 connection, LeaveCode why)
{
    send(connection, Leave{why});
    end(connection, code(why));
}

void BrowserServer::end(quint64 connection, const QString &why)
{
    qCInfo(logBrowser).noquote() << "a browser's connection ends:" << why;
    const Caller *caller = callerOf(connection);
    const QPointer<control::Connection> line = caller ? caller->connection : nullptr;
    forgetVisitor(connection);
    if (line)
        line->closeWhenSent();
}

/// The connection is closed.
void BrowserServer::forget(quint64 connection)
{
    forgetVisitor(connection);
    const auto found = m_callers.find(connection);
    if (found == m_callers.end())
        return;
    if (found->second->connection)
        found->second->connection->deleteLater();
    m_callers.erase(found);
}

void BrowserServer::forgetVisitor(quint64 connection)
{
    if (m_asking == connection) {
        m_asking = 0;
        Q_EMIT pairingCancelled(connection);
    }
    Caller *caller = callerOf(connection);
    const auto gone = caller ? std::exchange(caller->visitor, std::nullopt) : std::nullopt;
    if (!gone || gone->profile.isEmpty())
        return;
    m_profiles.seen(gone->profile, gone->browser, gone->program);
    Q_EMIT left(*gone);
}

}
