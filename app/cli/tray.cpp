#include "cli/tray.h"

#include "cli/output.h"
#include "control/socket_path.h"

namespace lanyard::cli {

Answer callTray(const QString &method, const QJsonObject &params, std::chrono::milliseconds limit)
{
    control::Client client;
    if (const auto connected = client.connectTo(control::socketPath()); !connected)
        return tl::unexpected(connected.error());
    return client.call(method, params, limit);
}

int reportFailure(const control::Failure &failure)
{
    printMessage(failure.message);
    return int(exitFor(failure));
}

int callAndPrint(
    const QString &method, const QJsonObject &params, std::chrono::milliseconds limit, const QString &sentence)
{
    const Answer answer = callTray(method, params, limit);
    if (!answer)
        return reportFailure(answer.error());
    print(sentence);
    return int(Exit::Done);
}

}
