#include "doctor/examined.h"
#include "support/test_topic.h"

#include <QLoggingCategory>

using namespace lanyard;

namespace {

using At = sandbox::Step;
using sandbox::Fault;

const QString kUntouched = QStringLiteral("portal");
const QString kOwner = QStringLiteral("kim@example.org");
const QString kOwnersTenant = QStringLiteral("acme-emea-k3x9q");

QByteArray secretOf(const World &world, const QString &key)
{
    const auto entry = world.vault.entry(key);
    return entry ? entry->reveal().toByteArray() : QByteArray();
}

QMap<QString, QByteArray> secretsOf(const World &world)
{
    QMap<QString, QByteArray> secrets;
    for (const QString &key : world.vault.entries())
        secrets.insert(key, secretOf(world, key));
    return secrets;
}

/// The lines of all that the tray keeps in files.
QStringList storedBy(const World &world)
{
    QStringList lines;
    for (const QFileInfo &info : QDir(world.folder.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (file.open(QFile::ReadOnly))
            lines += QStringList{info.fileName()} + QString::fromUtf8(file.readAll()).split(u'\n');
    }
    return lines;
}

/// Without what moves by itself, and the time of the question that is doctor's last step.
Status still(Status status)
{
    status.now = {};
    QList<SessionView> sessions;
    for (SessionView session : status.sessions) {
        session.verifiedAt = {};
        sessions.append(session);
    }
    status.sessions = sessions;
    return status;
}

}

/// `lanyard doctor` only looks: no file, entry, session or account is another one afterwards, nobody is signed in, no
/// refresh token is used, and no sign-in page is asked that neither policy nor tray vouches for.
class ChangesNothingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // the keychain has a test of its own
        QLoggingCategory::setFilterRules(QStringLiteral("lanyard.*=false"));
    }

    void nothingIsChanged_data();
    void nothingIsChanged();
    void onlyAKnownPageIsAsked();
    void noOtherPageIsAsked();
};

void ChangesNothingTest::nothingIsChanged_data()
{
    using Break = std::function<void(World &)>;
    QTest::addColumn<Break>("breakIt");
    QTest::addColumn<bool>("isSignedIn");
    QTest::addColumn<int>("verifications");
    const auto row = [](const char *name, const Break &breakIt, bool isSignedIn, int verifications) {
        QTest::newRow(name) << breakIt << isSignedIn << verifications;
    };
    row(
        "all is well", [](World &) {}, true, 1);
    row(
        "nobody signed in", [](World &) {}, false, 0);
    row(
        "the account is gone", [](World &world) { world.company.revoke(kOwner, kOwnersTenant); }, true, 1);
    row(
        "the session is lost", [](World &world) { world.company.endSessions(kUntouched); }, true, 1);
    row(
        "IAP is down", [](World &world) { world.company.inject(Fault::answer(At::Challenge, 503).forever()); }, true,
        0);
    row(
        "the API key is refused",
        [](World &world) {
            world.company.inject(Fault::googleError(At::Token, 400, "API key not valid.", "API_KEY_INVALID").forever());
        },
        true, 1);
}

void ChangesNothingTest::nothingIsChanged()
{
    using Break = std::function<void(World &)>;
    QFETCH(Break, breakIt);
    QFETCH(bool, isSignedIn);
    QFETCH(int, verifications);
    World world;
    world.keepOnly({kUntouched});
    world.script = world.signInAs(kOwner, kOwnersTenant);
    if (isSignedIn)
        QVERIFY(world.signIn(kUntouched));
    breakIt(world);
    // The tray writes down a little later what it has learnt of the resource.
    QTRY_VERIFY(!isSignedIn || storedBy(world).join(u'\n').contains(QLatin1String("\"redirectUri\"")));
    const Status before = world.sessions->status();
    const auto secrets = secretsOf(world);
    QCOMPARE(secrets.isEmpty(), !isSignedIn);
    const auto files = storedBy(world);
    const QByteArray cookies = isSignedIn ? world.cookieHeader(kUntouched) : QByteArray();
    world.vault.clearLog();
    world.company.log().clear();

    const Examined examined = examine(world, kUntouched);
    QVERIFY2(!examined.findings.isEmpty(), qPrintable(examined.run.err));
    QCOMPARE(examined.changedFiles, QStringList());
    QCOMPARE(still(world.sessions->status()), still(before));
    QCOMPARE(isSignedIn ? world.cookieHeader(kUntouched) : QByteArray(), cookies);
    QCOMPARE(storedBy(world), files);
    QCOMPARE(secretsOf(world), secrets);
    QCOMPARE(world.vault.log(), QStringList());
    QVERIFY(world.windows.size() <= (isSignedIn ? 1 : 0));

    const sandbox::RequestLog &log = world.company.log();
    for (const QByteArray &secret : secrets)
        QVERIFY(!log.anyCarries(secret));
    for (const sandbox::LogEntry &mint : log.of(At::Token))
        QVERIFY2(mint.carries("refresh_token=lanyard-doctor"), mint.body.constData());
    for (const At step : {At::SignIn, At::CreateAuthUri, At::Lookup, At::Exchange, At::TargetUri, At::TargetUriRt,
             At::SignOut, At::ClearCookie, At::Refresher, At::App})
        QVERIFY2(log.count(step) == 0, qPrintable(sandbox::stepName(step)));
    QCOMPARE(log.count(At::Identity), verifications);
}

/// Without a tray, and unless the policy pins it, nobody vouches for the page that a resource names.
void ChangesNothingTest::onlyAKnownPageIsAsked()
{
    World world;
    world.keepOnly({kUntouched});
    const QStringList arguments{QStringLiteral("--json"), kUntouched};
    const Examined unknown = examineAlone(world.policy, arguments);
    QVERIFY2(unknown.of(CheckStep::Iap).result == CheckResult::Good, qPrintable(unknown.run.out));
    QCOMPARE(unknown.of(CheckStep::SignInPage).result, CheckResult::NotTried);
    QCOMPARE(world.count(At::AuthPage), 0);
    QCOMPARE(unknown.of(CheckStep::ApiKey).result, CheckResult::Good);

    Resource &pinned = world.policy.resources.first();
    pinned.authPage = world.company.baseUrl(world.company.resource(kUntouched).authPage.host());
    pinned.apiKey = unknown.of(CheckStep::Iap).detail.section(u' ', -1);
    const Examined known = examineAlone(world.policy, arguments);
    QVERIFY2(known.of(CheckStep::SignInPage).result == CheckResult::Good, qPrintable(known.run.out));
    QCOMPARE(world.count(At::AuthPage), 1);
}

/// The tray has found one, and the policy may pin one: a resource that names another gets nobody asked.
void ChangesNothingTest::noOtherPageIsAsked()
{
    World world;
    world.keepOnly({kUntouched});
    world.company.resource(kUntouched).authPage = world.company.baseUrl(QStringLiteral("evil.localhost"));
    const Examined found = examine(world, kUntouched);
    QCOMPARE(found.of(CheckStep::Iap).reason, Reason::UntrustedRedirect);
    QCOMPARE(found.of(CheckStep::SignInPage).result, CheckResult::NotTried);

    Resource &pinned = world.policy.resources.first();
    pinned.authPage = world.company.baseUrl(QStringLiteral("login.acme.localhost"));
    pinned.apiKey = world.company.config().projects.constFirst().apiKey;
    const Examined alone = examineAlone(world.policy, QStringList{QStringLiteral("--json"), kUntouched});
    QVERIFY2(alone.of(CheckStep::Iap).message.contains(QLatin1String("evil.localhost")), qPrintable(alone.run.out));
    QCOMPARE(alone.of(CheckStep::SignInPage).result, CheckResult::NotTried);
    QCOMPARE(world.company.log().countOfHost(QStringLiteral("evil.localhost")), 0);
}

LANYARD_TEST(ChangesNothingTest)
#include "changes_nothing_test.moc"
