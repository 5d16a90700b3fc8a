#include "hostile/hostile_world.h"
#include "iap/origin.h"
#include "sandbox/company_names.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using At = sandbox::Step;
using sandbox::kKim;
using sandbox::kWiki;

namespace {

const QString kLee = QStringLiteral("lee@example.org");

/// A window whose page left that record; the user answers every question with no.
ScriptedWindow::Script leaving(const std::function<void(signin::FirebaseRecord &)> &change)
{
    return [change](ScriptedWindow &window) {
        signin::FirebaseRecord record;
        record.origin = window.job.authOrigin;
        record.apiKey = window.job.apiKey;
        record.tenantId = window.job.tenant;
        record.key = QStringLiteral("firebase:authUser:%1:[DEFAULT]").arg(record.apiKey);
        change(record);
        window.onCommand = [&window](const signin::Command &command) {
            if (std::holds_alternative<signin::Confirm>(command))
                window.report(signin::Answer{false});
            else
                window.end();
        };
        window.report(signin::SignedIn{{record}, {}});
    };
}

/// A challenge in IAP's form, with the attacker's values.
sandbox::Reply challenge(const QString &page, const QString &apiKey, const QString &redirectUri)
{
    sandbox::Reply reply = sandbox::Reply::redirect((page + u"?apiKey="_s + apiKey
        + u"&mode=login&tid=_481516234200&redirect_uri="_s + redirectUri + u"&state=eyJ.a.b"_s)
                                                        .toLatin1());
    reply.add("x-goog-iap-generated-response", "true");
    return reply;
}

}

// Pages that plant tokens and sessions, and a resource that the user should not have added.
class HostileSignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_hostile = std::make_unique<HostileWorld>(); }
    void cleanup();
    void cleanupTestCase();
    void aPlantedRecordChangesNothing_data();
    void aPlantedRecordChangesNothing();
    void aPlantedSessionChangesNothing();
    void aHiddenPageCannotReplaceTheToken_data();
    void aHiddenPageCannotReplaceTheToken();
    void anIdTokenOfAnotherPersonIsRefused();
    void aStateGoesOnlyToTheRedirectServer();
    void noWindowForAForeignEndpoint();
    void aResourceOfOnesOwn_data();
    void aResourceOfOnesOwn();
    void aConfirmedPageThatBecomesAnother();
    void aLookAlikeShowsAsWhatItIs();

private:
    QString stored(const QString &tenant = {}) const;
    QString keyOf(const QString &tenant) const;

    std::unique_ptr<HostileWorld> m_hostile;
    QStringList m_table;
};

QString HostileSignInTest::keyOf(const QString &tenant) const
{
    const World &world = m_hostile->world;
    const QString origin = world.company.baseUrl(u"login.acme.localhost"_s).toString().chopped(1);
    const QString apiKey = const_cast<sandbox::Company &>(world.company).config().projects.first().apiKey;
    return AccountKey{origin, apiKey, tenant}.toText();
}

QString HostileSignInTest::stored(const QString &tenant) const
{
    const auto entry = m_hostile->world.vault.entry(keyOf(tenant));
    return entry ? entry->revealText() : QString();
}

// Whatever was tried: the attacker has nothing.
void HostileSignInTest::cleanup()
{
    const QStringList leaks = m_hostile->leaks();
    const char *row = QTest::currentDataTag();
    m_table += QStringLiteral("%1%2 | %3 | secrets: %4")
                   .arg(QLatin1String(QTest::currentTestFunction()), row ? u": "_s + QLatin1String(row) : QString())
                   .arg(m_hostile->loot())
                   .arg(leaks.size());
    m_hostile.reset();
    QCOMPARE(leaks, QStringList());
}

void HostileSignInTest::cleanupTestCase()
{
    printf("sign-in: what the attacker got\n  %s\n", qPrintable(m_table.join(u"\n  "_s)));
    fflush(stdout);
}

void HostileSignInTest::aPlantedRecordChangesNothing_data()
{
    QTest::addColumn<std::function<void(signin::FirebaseRecord &, World &)>>("change");
    const auto row = [](const char *name, const std::function<void(signin::FirebaseRecord &, World &)> &change) {
        QTest::newRow(name) << change;
    };
    row("another person's token", [](signin::FirebaseRecord &record, World &world) {
        record.refreshToken = Secret(world.company.issueRefreshToken(kLee));
    });
    row("another person's token, said to be Kim's", [](signin::FirebaseRecord &record, World &world) {
        record.refreshToken = Secret(world.company.issueRefreshToken(kLee));
        record.uid = u"kim"_s;
    });
    row("a made-up token",
        [](signin::FirebaseRecord &record, World &) { record.refreshToken = Secret(u"AMf-vMadeUp"_s); });
    row("a token with a line break", [](signin::FirebaseRecord &record, World &) {
        record.refreshToken = Secret(u"AMf-v\r\nHost: evil.localhost"_s);
    });
    row("of another tenant than said", [](signin::FirebaseRecord &record, World &world) {
        record.refreshToken = Secret(world.company.issueRefreshToken(kLee, u"acme-emea-k3x9q"_s));
    });
    row("of another page", [](signin::FirebaseRecord &record, World &world) {
        record.origin = u"https://evil.localhost"_s;
        record.refreshToken = Secret(world.company.issueRefreshToken(kKim));
    });
    row("of another project", [](signin::FirebaseRecord &record, World &world) {
        record.apiKey = u"AIzaForeign"_s;
        record.refreshToken = Secret(world.company.issueRefreshToken(kKim));
    });
}

void HostileSignInTest::aPlantedRecordChangesNothing()
{
    using Change = std::function<void(signin::FirebaseRecord &, World &)>;
    QFETCH(Change, change);
    World &world = m_hostile->world;
    world.keepOnly({kWiki});
    QVERIFY(m_hostile->signIn(kWiki));
    const QString token = stored();
    QVERIFY(!token.isEmpty());
    const QByteArray session = world.cookieHeader(kWiki);
    world.script = leaving([&](signin::FirebaseRecord &record) { change(record, world); });
    QVERIFY(!world.signIn(kWiki));
    QCOMPARE(stored(), token);
    QCOMPARE(QCoro::waitFor(world.vault.keys())->size(), 1);
    QCOMPARE(world.cookieHeader(kWiki), session);
    QCOMPARE(world.email(kWiki), kKim);
    world.advance(40min);
    QVERIFY(world.refresh(kWiki));
    QCOMPARE(world.email(kWiki), kKim);
}

// A neighbour may set a cookie for the parent domain: then the window finds a session that is the attacker's.
void HostileSignInTest::aPlantedSessionChangesNothing()
{
    World &world = m_hostile->world;
    world.keepOnly({kWiki});
    world.script = world.signInAs(kLee);
    QVERIFY(world.signIn(kWiki));
    const QList<signin::CookieLine> planted = world.cookieLines(kWiki);
    world.signOut(kWiki);
    QVERIFY(m_hostile->signIn(kWiki));
    const QByteArray session = world.cookieHeader(kWiki);
    signin::Confirm asked;
    world.script = World::answering(false, asked, [planted](ScriptedWindow &window) {
        window.report(signin::SignedIn{{}, planted});
    });
    QVERIFY(!world.signIn(kWiki));
    QVERIFY2(asked.text.contains(kKim), qPrintable(asked.text));
    QCOMPARE(world.cookieHeader(kWiki), session);
    QCOMPARE(world.email(kWiki), kKim);
}

void HostileSignInTest::aHiddenPageCannotReplaceTheToken_data()
{
    QTest::addColumn<QString>("owner"); // of the token that the page leaves; nobody's is made up
    QTest::addColumn<bool>("isKept");
    QTest::newRow("by another person's") << kLee << false;
    QTest::newRow("by rubbish") << QString() << false;
    QTest::newRow("but may by a new one of the same person's") << kKim << true;
}

void HostileSignInTest::aHiddenPageCannotReplaceTheToken()
{
    QFETCH(QString, owner);
    QFETCH(bool, isKept);
    World &world = m_hostile->world;
    world.keepOnly({kWiki});
    QVERIFY(m_hostile->signIn(kWiki));
    const QString token = stored();
    const QList<signin::CookieLine> session = world.cookieLines(kWiki);
    world.policy.resources.first().refresh = RefreshMode::Web;
    world.sessions->configure(world.policy, {}, {});
    const QString left = owner.isEmpty() ? u"AMf-vMadeUp"_s : world.company.issueRefreshToken(owner);
    world.script = [&](ScriptedWindow &window) {
        signin::FirebaseRecord record = *window.job.record;
        record.refreshToken = Secret(left);
        window.report(signin::SignedIn{{record}, session});
    };
    QVERIFY(world.refresh(kWiki));
    QCOMPARE(stored(), isKept ? left : token);
    world.policy.resources.first().refresh = RefreshMode::Auto;
    world.sessions->configure(world.policy, {}, {});
    world.advance(40min);
    QVERIFY(world.refresh(kWiki));
    QCOMPARE(world.email(kWiki), kKim);
}

void HostileSignInTest::anIdTokenOfAnotherPersonIsRefused()
{
    World &world = m_hostile->world;
    world.keepOnly({kWiki});
    QVERIFY(m_hostile->signIn(kWiki));
    const QByteArray session = world.cookieHeader(kWiki);
    const QString token = stored();
    world.company.setForgedToken({{}, u"stranger"_s, kLee, {}, false});
    world.advance(40min);
    const auto refreshed = world.refresh(kWiki);
    QVERIFY(!refreshed);
    QCOMPARE(code(refreshed.error().reason), code(Reason::TokenInvalid));
    QCOMPARE(world.cookieHeader(kWiki), session);
    QCOMPARE(world.email(kWiki), kKim);
    QCOMPARE(stored(), token);
    QCOMPARE(world.windows.size(), 1);
}

// A resource that policy names but that was never used: its challenge is looked at to see whether an account fits.
void HostileSignInTest::aStateGoesOnlyToTheRedirectServer()
{
    World &world = m_hostile->world;
    const QString portal = u"portal"_s;
    world.company.resource(portal).hostile.redirectUri =
        QUrl(m_hostile->attacker.at(u"evil.localhost"_s) + u"/v1/gcip/resources/AB:handleRedirect"_s);
    QVERIFY(m_hostile->signIn(u"payroll"_s, u"acme-emea-k3x9q"_s));
    QTRY_VERIFY(world.company.log().of(At::Challenge, u"portal.acme.localhost"_s).size() > 0);
    QVERIFY(!world.refresh(portal));
    QVERIFY2(m_hostile->attacker.received.isEmpty(), qPrintable(m_hostile->loot()));
}

void HostileSignInTest::noWindowForAForeignEndpoint()
{
    World &world = m_hostile->world;
    world.company.resource(kWiki).hostile.redirectUri =
        QUrl(m_hostile->attacker.at(u"evil.localhost"_s) + u"/v1/gcip/resources/AB:handleRedirect"_s);
    const auto outcome = m_hostile->signIn(kWiki);
    QVERIFY(!outcome);
    QCOMPARE(code(outcome.error().reason), code(Reason::UntrustedRedirect));
    QVERIFY(world.windows.isEmpty());
}

void HostileSignInTest::aResourceOfOnesOwn_data()
{
    QTest::addColumn<QString>("page"); // %1: the attacker's port, %2: the company's
    QTest::addColumn<QString>("redirectUri");
    QTest::addColumn<bool>("isOffered");
    const QString endpoint = u"/v1beta1/gcip/resources/AB:handleRedirect"_s;
    QTest::newRow("the company's key, a page of its own")
        << u"https://evil.localhost:%1/login"_s << u"https://iap.acme.localhost:%2"_s + endpoint << true;
    QTest::newRow("the company's key and page, an endpoint of its own")
        << u"https://login.acme.localhost:%2/"_s << u"https://evil.localhost:%1"_s + endpoint << false;
    QTest::newRow("the real challenge of another resource")
        << u"https://login.acme.localhost:%2/"_s << QString() << true;
}

void HostileSignInTest::aResourceOfOnesOwn()
{
    QFETCH(QString, page);
    QFETCH(QString, redirectUri);
    QFETCH(bool, isOffered);
    World &world = m_hostile->world;
    Attacker &attacker = m_hostile->attacker;
    QVERIFY(m_hostile->signIn(kWiki));
    const auto filled = [&](const QString &text) {
        return QString(text)
            .replace(u"%1"_s, QString::number(attacker.port()))
            .replace(u"%2"_s, QString::number(world.company.port()));
    };
    const QString apiKey = world.company.config().projects.first().apiKey;
    const sandbox::Reply relayed = sandbox::Reply::redirect(m_hostile->locationOf(kWiki));
    attacker.answer = [=](const sandbox::Request &) {
        return redirectUri.isEmpty() ? relayed : challenge(filled(page), apiKey, filled(redirectUri));
    };
    const QUrl notes(attacker.at(u"notes.localhost"_s) + u'/');
    const auto added = QCoro::waitFor(world.sessions->add(notes, u"Notes"_s));
    for (const sandbox::Request &request : std::as_const(attacker.received))
        QVERIFY(!request.hasHeader("cookie") && request.body.isEmpty());
    if (!isOffered) {
        QVERIFY(!added && world.host.asked.isEmpty());
        QCOMPARE(code(added.error().reason), code(Reason::UntrustedRedirect));
        return;
    }
    QVERIFY2(added, added ? "" : qPrintable(added.error().detail)); // the user says yes to everything
    const Question question = world.host.asked.value(0);
    QVERIFY2(
        question.text.contains(u"https://notes.localhost"_s) && question.text.contains(originOf(QUrl(filled(page)))),
        qPrintable(question.text));
    QVERIFY(!world.refresh(*added));
    world.script = leaving([&](signin::FirebaseRecord &record) { record.refreshToken = Secret(u"AMf-vMadeUp"_s); });
    QVERIFY(!world.signIn(*added));
    QVERIFY(!attacker.received.isEmpty());
    for (const sandbox::Request &request : std::as_const(attacker.received))
        QVERIFY(!request.hasHeader("cookie") && request.body.isEmpty());
    QVERIFY(world.view(*added).state != State::Active);
    QCOMPARE(world.view(kWiki).state, State::Active);
}

// It shows one sign-in page when the user looks, and afterwards the company's, to get at the account that is there.
void HostileSignInTest::aConfirmedPageThatBecomesAnother()
{
    World &world = m_hostile->world;
    Attacker &attacker = m_hostile->attacker;
    QVERIFY(m_hostile->signIn(kWiki));
    const QString apiKey = world.company.config().projects.first().apiKey;
    const QString endpoint =
        u"https://"_s + world.company.iapHostPort() + u"/v1beta1/gcip/resources/AB:handleRedirect"_s;
    QString page = attacker.at(u"evil.localhost"_s) + u"/login"_s;
    attacker.answer = [&](const sandbox::Request &) { return challenge(page, apiKey, endpoint); };
    const auto added = QCoro::waitFor(world.sessions->add(QUrl(attacker.at(u"notes.localhost"_s) + u'/'), u"Notes"_s));
    QVERIFY(added);
    page = world.company.baseUrl(u"login.acme.localhost"_s).toString();
    world.company.log().clear();
    world.sessions->catchUp();
    QVERIFY(!world.refresh(*added));
    QCOMPARE(world.count(At::Exchange), 0);
    QVERIFY(!world.view(*added).account);

    world.host.answer = false; // "the sign-in page changed"
    world.host.asked.clear();
    QVERIFY(!world.signIn(*added));
    QCOMPARE(world.host.asked.size(), 1);
    QCOMPARE(world.windows.size(), 1); // wiki's
}

void HostileSignInTest::aLookAlikeShowsAsWhatItIs()
{
    World &world = m_hostile->world;
    Attacker &attacker = m_hostile->attacker;
    const QString apiKey = world.company.config().projects.first().apiKey;
    const QString endpoint =
        u"https://"_s + world.company.iapHostPort() + u"/v1beta1/gcip/resources/AB:handleRedirect"_s;
    attacker.answer = [&](const sandbox::Request &) {
        return challenge(attacker.at(u"evil.localhost"_s) + u'/', apiKey, endpoint);
    };
    const QString cyrillic = u"i\u0430p.acme.localhost"_s;
    const auto added = QCoro::waitFor(world.sessions->add(QUrl(attacker.at(cyrillic) + u'/'), QString()));
    QVERIFY(added);
    const Question question = world.host.asked.value(0);
    QVERIFY2(question.title.contains(u"xn--ip-7kc"_s), qPrintable(question.title));
    QVERIFY2(question.text.contains(u"xn--ip-7kc"_s), qPrintable(question.text));
    QVERIFY2(world.view(*added).name.contains(u"xn--ip-7kc"_s), qPrintable(world.view(*added).name));
}

LANYARD_TEST(HostileSignInTest)
#include "hostile_sign_in_test.moc"
