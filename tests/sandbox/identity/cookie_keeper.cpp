#include "sandbox/identity/cookie_keeper.h"

#include <QJsonDocument>

namespace sandbox {

namespace {

constexpr auto kIdToken = "__HOST-FIREBASE_[DEFAULT]=";
constexpr auto kRefreshToken = "__HOST-FIREBASEID_[DEFAULT]=";
constexpr auto kReadable = "; Path=/; Secure; SameSite=Strict";
constexpr auto kHidden = "; Path=/; Secure; SameSite=Strict; HttpOnly";

}

Reply keptInCookies(Reply answer)
{
    QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    const QByteArray refreshToken = body.value(u"refreshToken").toString().toLatin1();
    if (refreshToken.isEmpty())
        return answer;
    body.insert(QStringLiteral("refreshToken"), QStringLiteral("REDACTED"));
    Reply kept = Reply::json(body, answer.status);
    kept.add("set-cookie", kIdToken + body.value(u"idToken").toString().toLatin1() + kReadable);
    kept.add("set-cookie", kRefreshToken + refreshToken + kHidden);
    return kept;
}

Reply droppedFromCookies()
{
    Reply reply = Reply::json({});
    reply.add("set-cookie", QByteArray(kRefreshToken) + "; Max-Age=0" + kHidden);
    return reply;
}

}
