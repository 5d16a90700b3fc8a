// Adding a resource by its address: what is found is shown before anything is kept, and only what was seen is added.
// And the day's record of what then happens to it.

#include "session/world.h"
#include "status/timeline.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;

namespace {

const QString kPortal = QStringLiteral("portal");

Result<Discovery> discover(World &world, const QUrl &url)
{
    return QCoro::waitFor(world.sessions->discover(url));
}

Result<QString> add(World &world, const Discovery &confirmed)
{
    return QCoro::waitFor(world.sessions->add(confirmed, QStringLiteral("The portal")));
}

/// The wiki's host with another IAP at that path, which policy does not name.
sandbox::CompanyConfig withBackEnd(const QString &path)
{
    sandbox::CompanyConfig config = sandbox::CompanyConfig::acme();
    sandbox::Resource second = config.resources.first();
    second.id = QStringLiteral("second");
    second.hex.clear();
    second.path = path;
    second.inPolicy = false;
    config.resources.append(second);
    return config;
}

QStringList kindsOf(const World &world, const QString &id)
{
    QStringList kinds;
    for (const HistoryEntry &entry : world.sessions->history().of(id)) {
        if (entry.kind != HistoryEntry::Kind::State)
            kinds << code(entry.kind);
    }
    return kinds;
}

}

class AddResourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatStandsBehindAnAddress();
    void keepsNothingBeforeItIsConfirmed();
    void addsWhatWasConfirmed();
    void refusesAnotherPageThanTheOneShown();
    void asksWhoeverGivesOnlyAnAddress();
    void saysWhyNot_data();
    void saysWhyNot();
    void warnsOfHostsThatTheProjectDoesNotList();
    void asksAProjectWhoseKeyIsRestricted();
    void knowsWhatIsThereAlready_data();
    void knowsWhatIsThereAlready();
    void addsASecondBackEndOfAHost();
    void keepsTwoResourcesOfOneBeginningApart();
    void namesTheAccountThatWouldBeUsed();
    void policyMayForbidIt();
    void theDayIsRecordedAndComesBack();
};

void AddResourceTest::showsWhatStandsBehindAnAddress()
{
    World world;
    world.keepOnly({QStringLiteral("wiki")});
    const QUrl pasted = world.company.resourceUrl(kPortal).resolved(QUrl(QStringLiteral("?page=7#top")));
    const auto found = discover(world, pasted);
    QVERIFY(found);
    QCOMPARE(found->url, world.company.resourceUrl(kPortal));
    QVERIFY(found->authOrigin.startsWith(QLatin1String("https://login.acme.localhost")));
    QVERIFY(found->apiKey.startsWith(QLatin1String("AIza")));
    QStringList tenants;
    for (const TenantView &tenant : found->tenants)
        tenants << tenant.id;
    QCOMPARE(tenants,
        QStringList(
            {QStringLiteral("acme-emea-k3x9q"), QStringLiteral("acme-apac-7hd2m"), QStringLiteral("acme-amer-5tq1z")}));
    QVERIFY(found->people.isEmpty());
    QVERIFY(found->unlisted.isEmpty());
}

void AddResourceTest::keepsNothingBeforeItIsConfirmed()
{
    World world;
    world.keepOnly({QStringLiteral("wiki")});
    QVERIFY(discover(world, world.company.resourceUrl(kPortal)));
    QCOMPARE(world.sessions->status().sessions.size(), 1);
    QVERIFY(world.host.asked.isEmpty());
}

void AddResourceTest::addsWhatWasConfirmed()
{
    World world;
    world.keepOnly({QStringLiteral("wiki")});
    const auto found = discover(world, world.company.resourceUrl(kPortal));
    const auto id = add(world, *found);
    QVERIFY(id);
    QVERIFY(world.host.asked.isEmpty()); // the user has seen it
    QCOMPARE(world.view(*id).name, QStringLiteral("The portal"));
    QCOMPARE(world.view(*id).authOrigin, found->authOrigin);
    QVERIFY(world.view(*id).removable);
    world.script = world.signInAs(QStringLiteral("kim@example.org"), QStringLiteral("acme-emea-k3x9q"));
    QVERIFY(world.signIn(*id));
    QCOMPARE(world.view(*id).state, State::Active);
    QVERIFY(world.view(*id).startedAt.isValid());
    QVERIFY(world.view(*id).startedAt.secsTo(world.view(*id).expiresAt) >= 3599);
}

void AddResourceTest::refusesAnotherPageThanTheOneShown()
{
    World world;
    world.keepOnly({QStringLiteral("wiki")});
    const auto found = discover(world, world.company.resourceUrl(kPortal));
    world.company.resource(kPortal).hostile.authPage = QUrl(QStringLiteral("https://login.partner.localhost/"));
    const auto id = add(world, *found);
    QVERIFY(!id);
    QCOMPARE(id.error().reason, Reason::UntrustedRedirect);
    QCOMPARE(world.sessions->status().sessions.size(), 1);
}

void AddResourceTest::asksWhoeverGivesOnlyAnAddress()
{
    World world;
    world.keepOnly({QStringLiteral("wiki")});
    const QUrl url = world.company.resourceUrl(kPortal);
    world.host.answer = false;
    const auto refused = QCoro::waitFor(world.sessions->add(url, QString()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Reason::Cancelled);
    QCOMPARE(refused.error().text(), QStringLiteral("Nothing was added."));
    QVERIFY(world.host.asked.first().text.contains(QLatin1String("https://login.acme.localhost")));
    QCOMPARE(world.sessions->status().sessions.size(), 1);
    world.host.answer = true;
    QVERIFY(QCoro::waitFor(world.sessions->add(url, QString())));
    QCOMPARE(world.sessions->status().sessions.size(), 2);
}

void AddResourceTest::saysWhyNot_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("not behind IAP") << QStringLiteral("open") << QStringLiteral("not behind Identity-Aware Proxy");
    QTest::newRow("Google identities") << QStringLiteral("google") << QStringLiteral("with Google accounts");
    QTest::newRow("unreachable") << QString() << QStringLiteral("127.0.0.1 cannot be reached");
}

void AddResourceTest::saysWhyNot()
{
    QFETCH(QString, resource);
    QFETCH(QString, sentence);
    World world;
    QUrl url = QUrl(QStringLiteral("https://127.0.0.1:1/"));
    if (!resource.isEmpty())
        url = world.company.resourceUrl(resource);
    const auto found = discover(world, url);
    QVERIFY(!found);
    QVERIFY2(found.error().text().contains(sentence), qPrintable(found.error().text()));
}

void AddResourceTest::warnsOfHostsThatTheProjectDoesNotList()
{
    sandbox::CompanyConfig config = sandbox::CompanyConfig::acme();
    config.authorizedDomains = {QStringLiteral("iap.acme.localhost"), QStringLiteral("login.other.localhost")};
    World world(config);
    world.keepOnly({QStringLiteral("wiki")});
    const auto found = discover(world, world.company.resourceUrl(kPortal));
    QVERIFY(found);
    QCOMPARE(found->unlisted, QStringList{QStringLiteral("login.acme.localhost")});
}

void AddResourceTest::asksAProjectWhoseKeyIsRestricted()
{
    sandbox::CompanyConfig config = sandbox::CompanyConfig::acme();
    config.referrerRestricted = true;
    config.authorizedDomains = {QStringLiteral("iap.acme.localhost")};
    World world(config);
    world.keepOnly({QStringLiteral("wiki")});
    QCOMPARE(discover(world, world.company.resourceUrl(kPortal))->unlisted.size(), 1); // so it answered
}

void AddResourceTest::knowsWhatIsThereAlready_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("itself") << QStringLiteral("/");
    QTest::newRow("from the middle of somebody's work") << QStringLiteral("/reports?id=7");
}

void AddResourceTest::knowsWhatIsThereAlready()
{
    QFETCH(QString, path);
    World world;
    const auto found = discover(world, world.company.resourceUrl(kPortal).resolved(QUrl(path)));
    QVERIFY(found);
    QCOMPARE(found->existingId, kPortal);
    QCOMPARE(add(world, *found).value_or(QString()), kPortal);
}

// The load balancer sends /grafana/ to another back end: its challenge names another redirect_uri.
void AddResourceTest::addsASecondBackEndOfAHost()
{
    World world(withBackEnd(QStringLiteral("/grafana/")));
    world.keepOnly({QStringLiteral("wiki")});
    const QUrl url = world.company.resourceUrl(QStringLiteral("second"));
    const auto found = discover(world, url);
    QVERIFY(found);
    QCOMPARE(found->existingId, QString());
    const auto id = QCoro::waitFor(world.sessions->add(url, QString()));
    QVERIFY(id);
    QCOMPARE(*id, QStringLiteral("wiki-2"));
    QCOMPARE(world.view(*id).name, QStringLiteral("wiki.acme.localhost/grafana"));
    QCOMPARE(QCoro::waitFor(world.sessions->add(url, QString())).value_or(QString()), *id); // is there now
    world.script = world.signInAs(QStringLiteral("kim@example.org"));
    QVERIFY(world.signIn(QStringLiteral("wiki")));
    QTRY_COMPARE(world.view(*id).state, State::Active); // the same account, a session of its own
    QVERIFY(world.cookieHeader(*id) != world.cookieHeader(QStringLiteral("wiki")));
    QCOMPARE(world.sessions->find(url.resolved(QUrl(QStringLiteral("/grafana/d/7"))).toString()), *id);
}

void AddResourceTest::keepsTwoResourcesOfOneBeginningApart()
{
    World world(withBackEnd(QStringLiteral("/application/")));
    world.policy.resources.first().url.setPath(QStringLiteral("/app"));
    world.keepOnly({QStringLiteral("wiki")});
    const QUrl url = world.company.resourceUrl(QStringLiteral("second"));
    QCOMPARE(world.sessions->find(url.toString()), QString());
    const auto id = QCoro::waitFor(world.sessions->add(url, QString()));
    QVERIFY(id);
    QCOMPARE(*id, QStringLiteral("wiki-2"));
    const QString address = url.toString().chopped(1);
    QCOMPARE(world.sessions->find(address), *id); // without its slash
}

void AddResourceTest::namesTheAccountThatWouldBeUsed()
{
    World world;
    world.keepOnly({QStringLiteral("payroll")});
    world.script = world.signInAs(QStringLiteral("kim@example.org"));
    QVERIFY(world.signIn(QStringLiteral("payroll"), QStringLiteral("acme-emea-k3x9q")));
    const auto found = discover(world, world.company.resourceUrl(kPortal));
    QVERIFY(found);
    QCOMPARE(found->people, QStringList{QStringLiteral("kim@example.org")});
    QCOMPARE(found->tenants.first().name, QStringLiteral("Acme EMEA")); // as the other resource calls it
    QVERIFY(found->tenants.first().signedIn && !found->tenants.last().signedIn);
}

void AddResourceTest::policyMayForbidIt()
{
    World world;
    world.policy.allowUserResources = false;
    world.restart();
    const auto found = discover(world, world.company.resourceUrl(QStringLiteral("open")));
    QVERIFY(!found);
    QCOMPARE(found.error().reason, Reason::AccessDenied);
    Discovery made;
    made.url = world.company.resourceUrl(QStringLiteral("open"));
    QVERIFY(!add(world, made));
}

void AddResourceTest::theDayIsRecordedAndComesBack()
{
    World world;
    world.host.stored.history = world.folder.filePath(QStringLiteral("history.json"));
    world.keepOnly({kPortal});
    world.script = world.signInAs(QStringLiteral("kim@example.org"));
    QVERIFY(world.signIn(kPortal, QStringLiteral("acme-emea-k3x9q")));
    QTRY_COMPARE(kindsOf(world, kPortal), QStringList{QStringLiteral("signed-in")});
    world.advance(std::chrono::minutes(20));
    QVERIFY(world.refresh(kPortal));
    QVERIFY(world.switchTenant(kPortal, QStringLiteral("acme-apac-7hd2m")));
    const QStringList day{QStringLiteral("signed-in"), QStringLiteral("refreshed"), QStringLiteral("switched")};
    QTRY_COMPARE(kindsOf(world, kPortal), day);
    QCOMPARE(world.sessions->history().of(kPortal).constLast().tenant, QStringLiteral("Acme APAC"));
    world.restart();
    QTRY_COMPARE(world.view(kPortal).state, State::Active);
    QTRY_COMPARE(kindsOf(world, kPortal), day + QStringList({QStringLiteral("stopped"), QStringLiteral("refreshed")}));
    world.signOut(kPortal);
    QTRY_COMPARE(kindsOf(world, kPortal).constLast(), QStringLiteral("signed-out"));
}

LANYARD_TEST(AddResourceTest)
#include "add_resource_test.moc"
