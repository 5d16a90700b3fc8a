#include "gateway/announcement.h"

#include "gateway/rules/gateway_text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard::gateway {
namespace {

QString textFrom(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

}

QByteArray readyText(const Access &access, const QString &name, const QString &socket)
{
    //: %1: a resource's name
    QString text = GatewayText::tr("%1 is available here until you press Ctrl+C:").arg(name) + u'\n';
    const auto add = [&text](const QString &what, const QString &value) {
        text += QStringLiteral("  %1: %2\n").arg(what, value);
    };
    if (!socket.isEmpty()) {
        add(GatewayText::tr("Socket"), socket);
        return text.toUtf8();
    }
    add(GatewayText::tr("In a browser (works once)"), textFrom(access.firstAddress()));
    add(GatewayText::tr("For tools"), textFrom(access.toolsOrigin()));
    add(GatewayText::tr("User"), textFrom(Access::kUser));
    add(GatewayText::tr("Password"), access.password().revealText());
    return text.toUtf8();
}

QByteArray readyJson(const Access &access, const QString &socket)
{
    QJsonObject ready{{QStringLiteral("url"), textFrom(access.toolsOrigin())}};
    if (socket.isEmpty()) {
        ready.insert(QLatin1String("browserAddress"), textFrom(access.firstAddress()));
        ready.insert(QLatin1String("user"), textFrom(Access::kUser));
        ready.insert(QLatin1String("password"), access.password().revealText());
    } else {
        ready.insert(QLatin1String("socket"), socket);
    }
    return QJsonDocument(ready).toJson(QJsonDocument::Compact) + '\n';
}

}
