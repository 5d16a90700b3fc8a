#include "cli/tray.h"

#include "cli/output.h"
#include "control/socket_path.h"

namespace lanyard::cli {

Answer ask(const QString &method, const QJsonObject &params, std::chrono::milliseconds limit)
{
    control::Client client;
    if (const auto failure = client.connectTo(control::socketPath()))
        return tl::unexpected(*failure);
    return client.call(method, params, limit);
}

int fail(const control::Failure &failure)
{
    say(failure.message);
    return int(exitFor(failure));
}

int askAndSay(
    const QString &method, const QJsonObject &params, std::chrono::milliseconds limit, const QString &sentence)
{
    const Answer answer = ask(method, params, limit);
    if (!answer)
        return fail(answer.error());
    print(sentence);
    return int(Exit::Done);
}

}
