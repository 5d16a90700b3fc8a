// git-credential: what git asks a credential helper for, answered for running gateways and, where the user wants it,
// for resources.

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/tray.h"
#include "control/peer.h"
#include "control/socket_path.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QRegularExpression>

namespace lanyard::cli {
namespace {

constexpr int kPasswordWaits = 5000; // ms

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

/// Git decodes its URL's host, where %2f or %40 could stand, and connects to another one than we would read here.
bool isPlainHost(const QString &host)
{
    static const QRegularExpression plain(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9.-]+(:[0-9]+)?")));
    return plain.match(host).hasMatch();
}

/// What git calls the resource: the path only with credential.useHttpPath.
QString urlIn(const QStringList &lines)
{
    return QStringLiteral("https://%1/%2")
        .arg(valueIn(lines, QStringLiteral("host")), valueIn(lines, QStringLiteral("path")));
}

/// An ID token, which IAP takes in place of a session. Git sends it to the resource: only if the user says so (trust
/// rule 3). Git must not have others keep it.
int tellToken(const CommandLine &line, const QString &url)
{
    const Answer answer = callTray(line, QStringLiteral("token"), {{QStringLiteral("resource"), url}}, kAfterNetwork);
    if (!answer && answer.error().code == control::Code::UnknownResource)
        return int(Exit::Done); // git asks the next helper
    if (!answer)
        return reportFailure(line, answer.error());
    print("capability[]=authtype\nauthtype=Bearer\nephemeral=1\ncredential="
        + answer->value(QLatin1String("token")).toString().toUtf8());
    return int(Exit::Done);
}

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
    if (!isPlainHost(host))
        return int(Exit::Done); // git asks the next helper
    const QString loopback = QStringLiteral("127.0.0.1:");
    const QString protocol = valueIn(lines, QStringLiteral("protocol"));
    const bool takesTokens = lines.contains(QStringLiteral("capability[]=authtype")); // git 2.46 and newer
    if (protocol == QLatin1String("https") && takesTokens && line.has("token"))
        return tellToken(line, urlIn(lines));
    if (protocol != QLatin1String("http") || !host.startsWith(loopback))
        return int(Exit::Done); // git asks the next helper
    const QByteArray password = passwordAt(host.sliced(loopback.size()).toUShort());
    if (!password.isEmpty())
        print("username=lanyard\npassword=" + password);
    return int(Exit::Done);
}

}
