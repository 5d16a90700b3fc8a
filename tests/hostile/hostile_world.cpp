#include "hostile/hostile_world.h"

#include <cstdio>

namespace lanyard {

using sandbox::IssuedSecret;
using At = sandbox::Step;

namespace {

QString nameOf(const IssuedSecret &secret)
{
    static const char *const kKinds[] = {"refreshToken", "idToken", "redirectToken", "sessionCookie"};
    const QString name = QLatin1String(kKinds[int(secret.kind)]);
    return secret.resource.isEmpty() ? name : name + QStringLiteral(" of ") + secret.resource;
}

// Who may be sent what (app/README.md#trust-rules).
bool mayHave(const sandbox::LogEntry &entry, const IssuedSecret &secret)
{
    switch (secret.kind) {
    case IssuedSecret::Kind::RefreshToken:
        return entry.step == At::Token;
    case IssuedSecret::Kind::IdToken:
        return entry.host == QLatin1String("iap.acme.localhost");
    case IssuedSecret::Kind::RedirectToken:
        return entry.resource == secret.resource && (entry.step == At::TargetUri || entry.step == At::TargetUriRt);
    case IssuedSecret::Kind::SessionCookie:
        return entry.resource == secret.resource && entry.host == secret.resource + QStringLiteral(".acme.localhost");
    }
    return false;
}

}

HostileWorld::HostileWorld()
{
    world.company.issued().keep();
    world.policy.certificateAuthorities += attacker.authority();
    world.restart();
}

Result<void> HostileWorld::signIn(const QString &id, const QString &tenant)
{
    world.script = world.signInAs(QStringLiteral("kim@example.org"), tenant);
    return world.signIn(id, tenant);
}

void HostileWorld::clear()
{
    world.company.clearFaults();
    for (sandbox::Resource &resource : world.company.config().resources)
        resource.hostile = {};
    world.company.log().clear();
    attacker.received.clear();
    attacker.answer = {};
}

bool HostileWorld::reaches(const QString &url)
{
    HttpClient probe(world.policy.certificateAuthorities);
    HttpRequest request;
    request.url = QUrl(url).resolved(QUrl(QStringLiteral("/probe")));
    const bool reached = QCoro::waitFor(probe.send(request)).status == 200 && !attacker.received.isEmpty();
    attacker.received.clear();
    return reached;
}

QByteArray HostileWorld::locationOf(const QString &id)
{
    HttpClient other(world.policy.certificateAuthorities);
    HttpRequest request;
    request.url = world.company.resourceUrl(id);
    request.headers.emplaceBack("Accept", "text/html");
    return QCoro::waitFor(other.send(request)).header("location");
}

QStringList HostileWorld::leaks()
{
    QStringList found;
    for (const sandbox::Request &request : std::as_const(attacker.received))
        found += secretsIn(bytesOf(request), world.company.issued().all());
    return found + misplaced();
}

QStringList HostileWorld::misplaced()
{
    QStringList found;
    const QList<sandbox::LogEntry> entries = world.company.log().entries();
    const QList<IssuedSecret> issued = world.company.issued().all();
    for (const sandbox::LogEntry &entry : entries) {
        for (const IssuedSecret &secret : issued) {
            if (!mayHave(entry, secret) && entry.carries(secret.text))
                found += nameOf(secret) + QStringLiteral(" at ") + entry.host + entry.path;
        }
    }
    return found;
}

QString HostileWorld::loot() const
{
    QStringList requests;
    for (const sandbox::Request &request : attacker.received)
        requests += QStringLiteral("%1 %2 (%3 bytes)")
                        .arg(QString::fromLatin1(request.method), request.path())
                        .arg(bytesOf(request).size() / 2);
    return requests.isEmpty() ? QStringLiteral("nothing") : requests.join(QStringLiteral(", "));
}

void HostileWorld::note(const QString &attack, const QStringList &leaks)
{
    m_lines += QStringLiteral("%1 | %2 | secrets: %3").arg(attack, -58).arg(loot(), -60).arg(leaks.size());
}

void HostileWorld::print(const char *title) const
{
    printf("%s: what the attacker got\n", title);
    for (const QString &line : m_lines)
        printf("  %s\n", qPrintable(line));
    fflush(stdout);
}

QStringList secretsIn(const QByteArray &text, const QList<IssuedSecret> &issued)
{
    QStringList found;
    for (const IssuedSecret &secret : issued) {
        if (text.contains(secret.text))
            found += nameOf(secret);
    }
    return found;
}

}
