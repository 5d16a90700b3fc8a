#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/status_text.h"
#include "cli/tray.h"
#include "control/socket_path.h"
#include "status/status_json.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <unistd.h>

namespace lanyard::cli {
namespace {

constexpr std::chrono::seconds kLook(20); // the time that is left changes without an event

QJsonObject paramsOf(const CommandLine &line)
{
    QJsonObject params;
    if (!line.argument(0).isEmpty())
        params.insert(QLatin1String("resource"), line.argument(0));
    return params;
}

struct Look {
    QByteArray text; ///< with --json a line of its own
    QByteArray essence; ///< the same where nothing worth telling has changed
};

tl::expected<Look, control::Failure> look(const CommandLine &line, control::Client &client)
{
    const Answer answer = client.call(QStringLiteral("status"), paramsOf(line), kAtOnce);
    if (!answer)
        return tl::unexpected(answer.error());
    if (line.wantsJson()) {
        QJsonObject timeless = *answer;
        timeless.remove(QStringLiteral("now"));
        return Look{QJsonDocument(*answer).toJson(QJsonDocument::Compact), QJsonDocument(timeless).toJson()};
    }
    return decoded(answer, readStatus).map([](const Status &status) {
        const QByteArray text = statusText(status, showsColours()).toUtf8();
        return Look{text, text};
    });
}

/// On a terminal in place of the last look; else below it.
void show(const Look &seen)
{
    print(isatty(STDOUT_FILENO) == 1 ? "\x1b[H\x1b[2J" + seen.text : seen.text);
}

/// Looks until --timeout is over or stdout is gone; a Failure when the tray is.
tl::expected<void, control::Failure> keepLooking(const CommandLine &line, control::Client &client)
{
    const QDeadlineTimer end = line.end();
    QByteArray shown;
    while (!end.hasExpired()) {
        const auto seen = look(line, client);
        if (!seen)
            return tl::unexpected(seen.error());
        if (seen->essence != shown)
            show(*seen);
        shown = seen->essence;
        if (!flushed())
            return {};
        const QDeadlineTimer next(kLook);
        const auto event = client.nextEvent(end < next ? end : next);
        if (!event && event.error().code != control::Code::NoAnswer)
            return tl::unexpected(event.error());
    }
    return {};
}

int watch(const CommandLine &line)
{
    control::Client client;
    if (const auto connected = client.connectTo(control::socketPath()); !connected)
        return reportFailure(line, connected.error());
    const Answer subscribed = client.call(QStringLiteral("events"), {{QStringLiteral("follow"), true}}, kAtOnce);
    if (!subscribed)
        return reportFailure(line, subscribed.error());
    const auto ended = keepLooking(line, client);
    return ended ? int(Exit::Done) : reportFailure(line, ended.error());
}

std::optional<int> refuseCombinations(const CommandLine &line)
{
    if (line.has("min-valid") && !line.has("check"))
        return line.usageError(CliText::tr("--min-valid requires --check."));
    if (line.has("watch") && (line.has("check") || line.isQuiet()))
        return line.usageError(CliText::tr("--watch cannot be used with --check or --quiet."));
    return std::nullopt;
}

}

int runStatus(const CommandLine &line)
{
    std::chrono::seconds minValid{};
    if (const auto exit = line.duration("min-valid", minValid))
        return *exit;
    if (const auto exit = refuseCombinations(line))
        return *exit;
    if (line.has("watch"))
        return watch(line);
    const Answer answer = callTray(line, QStringLiteral("status"), paramsOf(line), kAtOnce);
    if (!answer)
        return reportFailure(line, answer.error());
    if (line.wantsJson() && !line.isQuiet())
        printJson(*answer); // as it came: a script may know more of it than this command
    if (line.wantsJson() && !line.has("check"))
        return int(Exit::Done);
    const auto status = decoded(answer, readStatus);
    if (!status)
        return reportFailure(line, status.error());
    if (!line.wantsJson() && !line.isQuiet())
        print(statusText(*status, showsColours()).toUtf8());
    return int(line.has("check") ? checkStatus(*status, minValid) : Exit::Done);
}

}
