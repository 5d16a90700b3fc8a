#include "browser/message/browser_message.h"

#include "browser/message/browser_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard::browser {

namespace {

using namespace words;

QByteArray line(QLatin1String type, QJsonObject members)
{
    members.insert(kType, type);
    return QJsonDocument(members).toJson(QJsonDocument::Compact) + '\n';
}

QJsonValue number(Generation generation)
{
    return qint64(generation); // below 2^53
}

QJsonObject siteObject(const Site &site)
{
    const QJsonValue endsIn = site.endsIn ? QJsonValue(qint64(site.endsIn->count())) : QJsonValue(QJsonValue::Null);
    return {
        {QStringLiteral("site"), site.id},
        {QStringLiteral("name"), site.name},
        {QStringLiteral("url"), site.url.toString(QUrl::FullyEncoded)},
        {QStringLiteral("authOrigin"), site.authOrigin},
        {QStringLiteral("enabled"), site.enabled},
        {QStringLiteral("mayEnable"), site.mayEnable},
        {QStringLiteral("state"), site.state},
        {QStringLiteral("refreshing"), site.refreshing},
        {QStringLiteral("sentence"), site.sentence},
        {QStringLiteral("endsIn"), endsIn},
        {QStringLiteral("person"), site.person},
        {QStringLiteral("tenant"), site.tenant},
        {kGeneration, number(site.generation)},
        {QStringLiteral("maySignInHere"), site.maySignInHere},
    };
}

QJsonObject cookieObject(const PushedCookie &cookie)
{
    return {{QStringLiteral("name"), cookie.name}, {QStringLiteral("value"), cookie.value.revealText()},
        {QStringLiteral("path"), cookie.path}};
}

QJsonObject ownerObject(const Owner &owner)
{
    return {{QStringLiteral("project"), owner.project}, {QStringLiteral("tenant"), owner.tenant},
        {QStringLiteral("uid"), owner.uid}};
}

template <class Item, class Write> QJsonArray list(const QList<Item> &items, Write write)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(write(item));
    return array;
}

struct Encoder {
    QByteArray operator()(const Welcome &m) const
    {
        return line(QLatin1String("welcome"),
            {{kVersionKey, kVersion}, {QStringLiteral("paired"), m.paired}, {QStringLiteral("policy"), code(m.mode)}});
    }
    QByteArray operator()(const Paired &m) const
    {
        return line(QLatin1String("paired"), {{QStringLiteral("profile"), m.key.revealText()}});
    }
    QByteArray operator()(const Refused &m) const
    {
        QJsonObject members{{QStringLiteral("sentence"), m.sentence}};
        const bool isSite = m.what == Refused::What::Enable;
        members.insert(QStringLiteral("what"), isSite ? QLatin1String("enable") : QLatin1String("pair"));
        if (isSite)
            members.insert(kSite, m.site);
        return line(QLatin1String("refused"), members);
    }
    QByteArray operator()(const Sites &m) const
    {
        return line(QLatin1String("sites"), {{QStringLiteral("sites"), list(m.sites, siteObject)}});
    }
    QByteArray operator()(const Session &m) const
    {
        return line(QLatin1String("session"),
            {{kSite, m.site}, {kGeneration, number(m.generation)}, {QStringLiteral("endsIn"), qint64(m.endsIn.count())},
                {QStringLiteral("owner"), ownerObject(m.owner)},
                {QStringLiteral("cookies"), list(m.cookies, cookieObject)}});
    }
    QByteArray operator()(const Remove &m) const
    {
        return line(QLatin1String("remove"),
            {{kSite, m.site}, {kGeneration, number(m.generation)},
                {QStringLiteral("names"), QJsonArray::fromStringList(m.names)}});
    }
    QByteArray operator()(const CountPages &m) const
    {
        return line(QLatin1String("count-pages"), {{kRequest, m.request}, {kSite, m.site}});
    }
    QByteArray operator()(const Answer &m) const
    {
        return line(QLatin1String("answer"),
            {{kRequest, m.request}, {QStringLiteral("ok"), m.ok}, {QStringLiteral("reason"), lanyard::code(m.reason)},
                {QStringLiteral("sentence"), m.sentence}});
    }
    QByteArray operator()(const SignInHere &m) const
    {
        return line(QLatin1String("sign-in-here"),
            {{kSite, m.site}, {kAttempt, m.attempt}, {QStringLiteral("authOrigin"), m.authOrigin},
                {QStringLiteral("apiKey"), m.apiKey}, {QStringLiteral("limit"), qint64(m.limit.count())}});
    }
    QByteArray operator()(const SignInOver &m) const
    {
        return line(QLatin1String("sign-in-over"), {{kSite, m.site}, {kAttempt, m.attempt}});
    }
    QByteArray operator()(const Leave &m) const
    {
        return line(QLatin1String("leave"), {{QStringLiteral("code"), code(m.code)}});
    }
};

}

QByteArray encode(const ToBrowser &message)
{
    return std::visit(Encoder(), message);
}

QLatin1String code(Cause cause)
{
    switch (cause) {
    case Cause::Missing:
        return QLatin1String("missing");
    case Cause::Ended:
        return QLatin1String("ended");
    case Cause::Challenge:
        return QLatin1String("challenge");
    }
    Q_UNREACHABLE();
}

QLatin1String code(StoreState state)
{
    switch (state) {
    case StoreState::Set:
        return QLatin1String("set");
    case StoreState::Refused:
        return QLatin1String("refused");
    case StoreState::KeptBack:
        return QLatin1String("kept-back");
    case StoreState::Blocked:
        return QLatin1String("blocked");
    case StoreState::NoPermission:
        return QLatin1String("no-permission");
    case StoreState::TooLong:
        return QLatin1String("too-long");
    case StoreState::Foreign:
        return QLatin1String("foreign");
    case StoreState::SignedOut:
        return QLatin1String("signed-out");
    case StoreState::Leaving:
        return QLatin1String("leaving");
    case StoreState::Removed:
        return QLatin1String("removed");
    case StoreState::Missing:
        return QLatin1String("missing");
    }
    Q_UNREACHABLE();
}

QLatin1String code(Mode mode)
{
    switch (mode) {
    case Mode::Off:
        return QLatin1String("off");
    case Mode::Ask:
        return QLatin1String("ask");
    case Mode::On:
        return QLatin1String("on");
    }
    Q_UNREACHABLE();
}

QLatin1String code(LeaveCode leave)
{
    switch (leave) {
    case LeaveCode::Off:
        return QLatin1String("off");
    case LeaveCode::Revoked:
        return QLatin1String("revoked");
    case LeaveCode::Replaced:
        return QLatin1String("replaced");
    }
    Q_UNREACHABLE();
}

QLatin1String code(NotSignedInWhy why)
{
    switch (why) {
    case NotSignedInWhy::Cancelled:
        return QLatin1String("cancelled");
    case NotSignedInWhy::CannotHold:
        return QLatin1String("cannot-hold");
    case NotSignedInWhy::NoPermission:
        return QLatin1String("no-permission");
    case NotSignedInWhy::NotAsked:
        return QLatin1String("not-asked");
    case NotSignedInWhy::NoUser:
        return QLatin1String("no-user");
    case NotSignedInWhy::Refused:
        return QLatin1String("refused");
    case NotSignedInWhy::UnknownPerson:
        return QLatin1String("unknown-person");
    case NotSignedInWhy::Late:
        return QLatin1String("late");
    }
    Q_UNREACHABLE();
}

}
