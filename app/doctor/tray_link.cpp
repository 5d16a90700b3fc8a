#include "doctor/tray_link.h"

#include "control/socket_path.h"
#include "status/browsers/browsers_json.h"
#include "status/status_json.h"

#include <QJsonArray>

namespace lanyard::doctor {

namespace {

constexpr std::chrono::seconds kAtOnce(10);
constexpr std::chrono::seconds kAfterNetwork(40); // a request has 30

}

TrayLink::TrayLink()
{
    if (const auto connected = m_client.connectTo(control::socketPath()); !connected)
        m_problem = connected.error().message;
    else
        askAll();
}

void TrayLink::askAll()
{
    const control::Answer answer = m_client.call(QStringLiteral("status"), {}, kAtOnce);
    if (!answer) {
        m_problem = answer.error().message;
        return;
    }
    const auto status = readStatus(*answer);
    if (!status) {
        m_problem = control::Client::notUnderstood(status.error().sentence()).message;
        return;
    }
    m_status = *status;
    if (const auto about = m_client.call(QStringLiteral("about"), {}, kAtOnce)) {
        m_version = about->value(QLatin1String("version")).toString();
        m_showsIcon = about->value(QLatin1String("icon")).toBool();
    }
    const auto browsers = m_client.call(QStringLiteral("browsers"), {}, kAtOnce);
    if (const auto view = browsers ? readBrowsers(*browsers) : tl::unexpected(JsonError()); view)
        m_browsers = *view;
}

tl::expected<QString, QString> TrayLink::find(const QString &resource)
{
    const auto answer = m_client.call(QStringLiteral("status"), {{QStringLiteral("resource"), resource}}, kAtOnce);
    if (!answer)
        return tl::unexpected(answer.error().message);
    const auto status = readStatus(*answer);
    return status && !status->sessions.isEmpty() ? status->sessions.constFirst().id : QString();
}

Result<void> TrayLink::verify(const QString &id)
{
    const auto answer = m_client.call(QStringLiteral("verify"), {{QStringLiteral("resource"), id}}, kAfterNetwork);
    if (answer)
        return {};
    return failure(answer.error().reason.value_or(Reason::Internal), answer.error().detail, answer.error().message);
}

QList<SessionEvent> TrayLink::events()
{
    QList<SessionEvent> events;
    if (!isRunning())
        return events;
    const QJsonObject answer = m_client.call(QStringLiteral("events"), {}, kAtOnce).value_or(QJsonObject());
    for (const QJsonValue &json : answer.value(QLatin1String("events")).toArray()) {
        if (const auto event = readEvent(json.toObject()))
            events.append(*event);
    }
    return events;
}

QList<LogTrace> TrayLink::log()
{
    if (!isRunning())
        return {};
    const auto answer = m_client.call(QStringLiteral("log"), {}, kAtOnce);
    return answer ? readLog(*answer).value_or(QList<LogTrace>()) : QList<LogTrace>();
}

}
