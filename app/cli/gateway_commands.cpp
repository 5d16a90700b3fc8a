// proxy, git-credential, exec --gateway: the gateway is a program of its own, so that no other command loads what it
// needs.

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/gateway_start.h"
#include "cli/memory_file.h"
#include "cli/output.h"
#include "cli/tray.h"
#include "control/peer.h"
#include "control/socket_path.h"
#include "status/status_json.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>
#include <cstring>

namespace lanyard::cli {
namespace {

constexpr int kPasswordWaits = 5000; // ms

/// What starts the gateway for a session that there is, and that may be handed out.
tl::expected<QStringList, control::Failure> gatewayLine(const CommandLine &line, const QString &listen)
{
    const QJsonObject params{{QStringLiteral("resource"), line.argument(0)}};
    const auto cookies = callTray(line, QStringLiteral("cookies"), params, kAfterNetwork);
    if (!cookies)
        return tl::unexpected(cookies.error());
    const auto status = decoded(callTray(line, QStringLiteral("status"), params, kAtOnce), readStatus);
    if (!status)
        return tl::unexpected(status.error());
    const SessionView session = status->sessions.value(0);
    QStringList command{gatewayProgram(), QStringLiteral("--resource"), session.id, QStringLiteral("--name"),
        printable(session.name), QStringLiteral("--url"), session.url.toString(QUrl::FullyEncoded),
        QStringLiteral("--listen"), listen};
    if (line.has("cacert"))
        command << QStringLiteral("--authorities") << QFileInfo(line.text("cacert")).absoluteFilePath();
    return command;
}

/// A client that goes by a proxy must not ask it for this computer. Curl reads the lower-case name first.
void exemptFromProxy()
{
    const QByteArray lower = qgetenv("no_proxy");
    const QByteArray upper = qgetenv("NO_PROXY");
    const auto put = [](const char *name, const QByteArray &hosts) {
        if (hosts.trimmed() != "*") // everything already, and only by itself
            qputenv(name, hosts.isEmpty() ? QByteArray("127.0.0.1") : hosts + ",127.0.0.1");
    };
    put("no_proxy", lower.isEmpty() ? upper : lower);
    put("NO_PROXY", upper.isEmpty() ? lower : upper);
}

/// What git writes to a helper: "host=127.0.0.1:8080", a line each.
QString valueIn(const QStringList &lines, const QString &key)
{
    for (const QString &line : lines) {
        if (line.startsWith(key + u'='))
            return line.sliced(key.size() + 1);
    }
    return {};
}

/// Empty where no gateway of this user is at that port.
QByteArray passwordAt(ushort port)
{
    const auto control = control::socketPath();
    if (!control)
        return {};
    QLocalSocket socket;
    socket.connectToServer(QStringLiteral("%1/gateway-%2.sock").arg(QFileInfo(*control).path()).arg(port));
    if (!socket.waitForConnected(kPasswordWaits) || !control::peerIsSameUser(socket.socketDescriptor()))
        return {};
    while (socket.state() == QLocalSocket::ConnectedState && socket.waitForReadyRead(kPasswordWaits)) { }
    return socket.readAll();
}

}

QString gatewayProgram()
{
    const QString own = QCoreApplication::applicationDirPath();
    const QString installed = own + QStringLiteral("/../libexec/lanyard/lanyard-gateway");
    return QFileInfo(QFileInfo::exists(installed) ? installed : own + QStringLiteral("/lanyard-gateway"))
        .absoluteFilePath();
}

int reportNoStart(const QString &program)
{
    const QString why = QString::fromLocal8Bit(std::strerror(errno));
    printMessage(CliText::tr("“%1” could not be started: %2.").arg(program, why));
    return int(Exit::Failed);
}

int runProxy(const CommandLine &line)
{
    auto command = gatewayLine(line, line.text("listen"));
    if (!command)
        return reportFailure(line, command.error());
    if (line.wantsJson())
        command->append(QStringLiteral("--json"));
    flushed();
    become(*command);
    return reportNoStart(command->constFirst());
}

int execWithGateway(const CommandLine &line, const QStringList &command)
{
    const auto gateway = gatewayLine(line, QStringLiteral("127.0.0.1:0"));
    if (!gateway)
        return reportFailure(line, gateway.error());
    const QJsonObject ready = QJsonDocument::fromJson(startGateway(*gateway)).object();
    const QByteArray password = ready.value(QLatin1String("password")).toString().toLatin1();
    if (password.isEmpty())
        return int(Exit::Failed); // it has said why
    const auto netrc = memoryFile("netrc", "machine 127.0.0.1 login lanyard password " + password + '\n');
    const auto header = memoryFile("header", "Lanyard-Secret: " + password + '\n');
    if (!netrc || !header)
        return reportNoStart(command.constFirst());
    qputenv("LANYARD_GATEWAY", ready.value(QLatin1String("url")).toString().toLatin1());
    qputenv("LANYARD_NETRC_FILE", netrc->toUtf8());
    qputenv("LANYARD_HEADER_FILE", header->toUtf8());
    exemptFromProxy();
    flushed();
    become(command);
    return reportNoStart(command.constFirst());
}

int runGitCredential(const CommandLine &line)
{
    if (line.argument(0) != QLatin1String("get"))
        return int(Exit::Done); // store, erase, and whatever git comes to know: nothing is kept here
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return int(Exit::Failed);
    const QStringList lines = QString::fromUtf8(input.read(64 * 1024)).split(u'\n');
    const QString host = valueIn(lines, QStringLiteral("host"));
    const QString loopback = QStringLiteral("127.0.0.1:");
    if (valueIn(lines, QStringLiteral("protocol")) != QLatin1String("http") || !host.startsWith(loopback))
        return int(Exit::Done); // git asks the next helper
    const QByteArray password = passwordAt(host.sliced(loopback.size()).toUShort());
    if (!password.isEmpty())
        print("username=lanyard\npassword=" + password);
    return int(Exit::Done);
}

}
