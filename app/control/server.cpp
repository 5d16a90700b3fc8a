#include "control/server.h"

#include "base/logging.h"
#include "control/connection.h"
#include "control/params.h"
#include "control/peer.h"
#include "control/socket_path.h"
#include "desktop/desktop_actions.h"

#include <QFile>
#include <QJsonArray>
#include <QPointer>
#include <utility>

namespace lanyard::control {
namespace {

constexpr qsizetype kMaxConnections = 64;
constexpr int kMaxInFlight = 32; // of one connection
constexpr ConnectionBounds kBounds{kMaxRequest, 2 * kMaxReply};
constexpr QLatin1String kEvents("events");
constexpr QLatin1String kQuit("quit");
constexpr QLatin1String kShowWindow("showWindow");

}

Server::Server(SessionService &sessions, DesktopActions &desktop, Methods::MemoryProbe memory, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_desktop(desktop)
    , m_methods(sessions, desktop, std::move(memory))
{
    connect(&m_server, &QLocalServer::newConnection, this, &Server::acceptCallers);
    connect(&m_sessions, &SessionService::happened, this,
        [this](const QList<SessionChange> &changes) { broadcast(m_log.add(changes)); });
    connect(&m_sessions, &SessionService::notice, this,
        [this](const Notice &notice) { broadcast({m_log.add(notice, m_sessions.status().now)}); });
    connect(&m_sessions, &SessionService::changed, this, &Server::tellOfExport);
    connect(&m_sessions, &SessionService::changed, this, &Server::tellOfReplaced);
}

Server::~Server() = default;

static tl::unexpected<Error> cannotListen(const QString &path, const QString &why)
{
    //: %1: a file's name, %2: why not
    const QString sentence = Server::tr("Commands cannot reach Lanyard at %1: %2.").arg(path, why);
    return failure(Reason::Internal, path + QStringLiteral(": ") + why, sentence);
}

Result<void> Server::listen(const QString &folder)
{
    const QString path = socketIn(folder);
    QLocalServer::removeServer(path);
    if (!m_server.listen(path))
        return cannotListen(path, m_server.errorString());
    if (!QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner)) {
        m_server.close();
        return cannotListen(path, tr("other users could access it"));
    }
    return {};
}

void Server::close()
{
    m_server.close();
    for (Connection *connection : std::as_const(m_connections))
        connection->closeWhenSent();
}

QStringList Server::methods()
{
    return Methods::names() << kEvents << kQuit << kShowWindow;
}

void Server::acceptCallers()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (!peerIsSameUser(socket->socketDescriptor())) {
            qCWarning(logControl) << "a caller of another user was turned away";
            socket->abort();
            socket->deleteLater();
            continue;
        }
        const quint64 id = ++m_lastId;
        const bool room = makeRoom();
        auto *connection = new Connection(id, socket, kBounds, this);
        m_connections.insert(id, connection);
        connect(connection, &Connection::lineReceived, this, &Server::onLine);
        connect(connection, &Connection::lineTooLong, this, [this](quint64 caller) {
            sendAnswer(caller, QJsonValue(),
                tl::unexpected(
                    Failure{Code::InvalidRequest, QStringLiteral("line: longer than %1 bytes").arg(kMaxRequest)}));
            m_connections.value(caller)->discardAndClose();
        });
        connect(connection, &Connection::closed, this, [this](quint64 caller) {
            if (Connection *gone = m_connections.take(caller))
                gone->deleteLater();
        });
        if (!room)
            connection->closeWhenSent();
    }
}

/// Callers that wait for nothing make place for new ones, the longest idle first.
bool Server::makeRoom()
{
    if (m_connections.size() < kMaxConnections)
        return true;
    Connection *idlest = nullptr;
    for (Connection *connection : std::as_const(m_connections)) {
        const bool idle = connection->inFlight == 0 && !connection->isSubscribed;
        if (idle && (!idlest || connection->idleFor() > idlest->idleFor()))
            idlest = connection;
    }
    if (!idlest)
        return false;
    idlest->closeWhenSent();
    return true;
}

void Server::onLine(quint64 connection, const QByteArray &line)
{
    const auto message = parse(line);
    if (!message) {
        sendAnswer(connection, message.error().id, message.error().answer);
        return;
    }
    // Notifications and responses ask for nothing (JSON-RPC 2.0, section 4.1): there is nothing to say to them.
    if (const auto *request = std::get_if<Request>(&*message))
        onRequest(connection, *request);
}

void Server::onRequest(quint64 connection, const Request &request)
{
    if (handleWithoutSessions(connection, request))
        return;
    Connection *caller = m_connections.value(connection);
    if (!caller)
        return;
    if (caller->inFlight >= kMaxInFlight) {
        sendAnswer(
            connection, request.id, tl::unexpected(Failure{Code::Busy, QStringLiteral("too many requests at a time")}));
        return;
    }
    ++caller->inFlight;
    callMethod(connection, request);
}

/// What concerns the connection or the process rather than the sessions.
bool Server::handleWithoutSessions(quint64 connection, const Request &request)
{
    if (request.method == kEvents) {
        subscribe(connection, request);
        return true;
    }
    const bool quits = request.method == kQuit;
    if (!quits && request.method != kShowWindow)
        return false;
    if (const auto read = Params(request.params).finish(); !read) {
        sendAnswer(connection, request.id, tl::unexpected(read.error()));
        return true;
    }
    sendAnswer(connection, request.id, QJsonObject());
    const auto act = [this, quits] { quits ? m_desktop.quit() : m_desktop.showSessions(); };
    QMetaObject::invokeMethod(this, act, Qt::QueuedConnection);
    return true;
}

QCoro::Task<void> Server::callMethod(quint64 connection, Request request)
{
    const QPointer<Server> self(this); // the session layer drains its calls after the server is gone
    const Answer result = co_await m_methods.call(request.method, request.params);
    if (!self)
        co_return;
    if (Connection *caller = m_connections.value(connection))
        --caller->inFlight;
    tellOfReplaced(); // before what may be another person's is handed out
    sendAnswer(connection, request.id, result);
}

void Server::sendAnswer(quint64 connection, const QJsonValue &id, const Answer &answer)
{
    if (Connection *caller = m_connections.value(connection))
        caller->send(encode(Response{id, answer}));
}

void Server::subscribe(quint64 connection, const Request &request)
{
    Params params(request.params);
    const bool follows = params.optionalFlag(QLatin1String("follow"));
    if (const auto read = params.finish(); !read) {
        sendAnswer(connection, request.id, tl::unexpected(read.error()));
        return;
    }
    QJsonArray recent;
    for (const QJsonObject &event : m_log.recent())
        recent.append(event);
    sendAnswer(connection, request.id, QJsonObject{{QStringLiteral("events"), recent}});
    if (Connection *caller = m_connections.value(connection))
        caller->isSubscribed = follows;
}

void Server::broadcast(const QList<QJsonObject> &events)
{
    for (const QJsonObject &event : events)
        tellSubscribers(Notification{QStringLiteral("event"), event});
}

/// No change of a session, so no event; but what a program was given before must not go on being used.
void Server::tellOfExport()
{
    const bool before = std::exchange(m_mayExport, m_sessions.status().exportSessions);
    if (before && !m_mayExport)
        tellSubscribers(Notification{QStringLiteral("exportForbidden"), {}});
}

/// No event either where state and times stay: a session that is another person's now, another tenant's, or at another
/// address.
void Server::tellOfReplaced()
{
    const SessionList before = std::exchange(m_seen, m_sessions.status().sessions);
    for (qsizetype i = 0; i < m_seen.size(); ++i) {
        if (m_seen.sharesView(before, i) || !takeOwner(m_seen.at(i)))
            continue;
        const QJsonObject which{{QStringLiteral("resource"), m_seen.at(i).id}};
        tellSubscribers(Notification{QStringLiteral("sessionReplaced"), which});
    }
}

/// Whether it was somebody else's, or elsewhere. A time without an account in between changes nothing about that.
bool Server::takeOwner(SessionView session)
{
    const auto known = m_owners.constFind(session.id);
    const bool isKnown = known != m_owners.constEnd();
    if (isKnown && !session.account)
        session.account = known->account;
    const bool isSomebodyElses = isKnown && known->account
        && (known->account->uid != session.account->uid || known->account->tenantId != session.account->tenantId);
    const bool isReplaced = isSomebodyElses || (isKnown && known->url != session.url);
    m_owners.insert(session.id, session);
    return isReplaced;
}

void Server::tellSubscribers(const Notification &notification)
{
    const QByteArray line = encode(notification);
    const QList<Connection *> callers = m_connections.values();
    for (Connection *caller : callers) {
        if (caller->isSubscribed)
            caller->send(line);
    }
}

}
