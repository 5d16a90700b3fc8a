#include "session/matrix/matrix_world.h"

namespace lanyard {

namespace {

const QString kEmea = QStringLiteral("acme-emea-k3x9q");
const QString kApac = QStringLiteral("acme-apac-7hd2m");

double secondsBetween(const QDateTime &from, const QDateTime &to)
{
    return double(from.msecsTo(to)) / 1000;
}

}

MatrixWorld::MatrixWorld(const QString &resource, const BadPorts &ports)
    : id(resource)
{
    world.policy.certificateAuthorities += ports.authorities();
    world.putBetween = [this](Http &inner) {
        auto made = std::make_unique<Detour>(inner);
        detour = made.get();
        return made;
    };
    world.keepOnly({id});
    world.script = world.signInAs(QStringLiteral("kim@example.org"));
    trouble.emplace(world, *detour, ports);
}

bool MatrixWorld::signInEverywhere()
{
    if (id != QLatin1String("portal"))
        return world.signIn(id).has_value();
    return world.signIn(id, kEmea) && world.switchTenant(id, kApac) && world.switchTenant(id, kEmea);
}

void MatrixWorld::prepare(Leg leg)
{
    using sandbox::NonceMode;
    world.company.resource(id).nonce = leg == Leg::Header ? NonceMode::Direct : NonceMode::RtRequired;
    world.company.log().clear();
    world.notices.clear();
    world.windows.clear();
    detour->forget();
}

QString MatrixWorld::tenant() const
{
    return view().account ? view().account->tenantId : QString();
}

QString MatrixWorld::otherTenant() const
{
    return tenant() == kEmea ? kApac : kEmea;
}

QStringList MatrixWorld::stored()
{
    QStringList keys = QCoro::waitFor(world.vault.keys()).value_or(QStringList());
    keys.sort();
    return keys;
}

bool MatrixWorld::sessionWorks()
{
    HttpRequest request;
    request.url = world.company.resourceUrl(id).resolved(QUrl(QStringLiteral("/api/time")));
    request.headers.emplaceBack("Cookie", world.cookieHeader(id));
    request.headers.emplaceBack("X-Requested-With", "XMLHttpRequest");
    return QCoro::waitFor(world.http->send(request)).status == 200;
}

std::optional<double> MatrixWorld::untilNext() const
{
    const QDateTime next = view().refreshAt;
    return next.isValid() ? std::optional(secondsBetween(world.sessions->status().now, next)) : std::nullopt;
}

double MatrixWorld::remaining() const
{
    return secondsBetween(world.sessions->status().now, view().expiresAt);
}

void MatrixWorld::advanceTo(const QDateTime &serverTime)
{
    const double seconds = secondsBetween(world.sessions->status().now, serverTime);
    world.advance(std::chrono::seconds(qint64(seconds) + 2));
}

}
