// What the sign-in window brings from a sign-in page of one's own, on two generations of the Firebase SDK: the real
// window, Google's gcip-iap, SDK and Auth emulator, and the sandbox's IAP.

#include "iap/origin.h"
#include "sandbox/company.h"
#include "session/record_choice.h"
#include "signin/company_jobs.h"
#include "signin/window_driver.h"
#include "support/service.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::signin;
using namespace std::chrono_literals;
using sandbox::Company;

namespace {

const QString kEmea = QStringLiteral("acme-emea-k3x9q");
constexpr int kLongestWait = 60'000;

}

class OwnPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatThePageKept_data();
    void whatThePageKept();
    void theSessionTellsWhoSignedIn_data();
    void theSessionTellsWhoSignedIn();
    void aPageThatKeepsNothingSaysWhy_data();
    void aPageThatKeepsNothingSaysWhy();
    void aPageOnTheResourcesOwnHostIsReadToo();
    void hiddenRefresh_data();
    void hiddenRefresh();
    void hiddenRefreshWithADeadToken_data();
    void hiddenRefreshWithADeadToken();

private:
    Job job(const QString &resource, const QString &wish);
    QString uidOfSession() const;
    SignedIn signIn(const QString &wish);
    void refreshHidden(const FirebaseRecord &record, const QString &wish);

    support::Service m_emulator;
    std::unique_ptr<Company> m_company;
    std::unique_ptr<WindowDriver> m_window;
};

void OwnPageTest::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("needs an X display: tests/support/with-desktop -- ctest -L peers");
    QVERIFY2(m_emulator.start(QStringLiteral(LANYARD_PEERS_EMULATOR), {}, 120s), qPrintable(m_emulator.problem()));
}

void OwnPageTest::init()
{
    auto config = sandbox::CompanyConfig::acme();
    config.projects.first().otherKeys = {QStringLiteral("AIzaSyANOTHER")};
    config.upstream = QUrl(m_emulator.ready().value(u"url").toString());
    sandbox::AuthPage onWiki;
    onWiki.host = QStringLiteral("wiki.acme.localhost");
    onWiki.path = QStringLiteral("/sign-in/");
    config.authPages.append(onWiki);
    for (sandbox::AuthPage &page : config.authPages)
        page.folder = QStringLiteral(LANYARD_PEERS_OWN_PAGE);
    m_company = std::make_unique<Company>(config);
    QVERIFY(m_company->start().has_value());
    m_window = std::make_unique<WindowDriver>();
}

void OwnPageTest::cleanup()
{
    m_window.reset();
    m_company.reset();
}

/// @param wish what own-page/own.js reads in its address
Job OwnPageTest::job(const QString &resource, const QString &wish)
{
    m_company->resource(resource).authPage.setQuery(wish);
    return jobFor(*m_company, Job::Kind::SignIn, resource);
}

QString OwnPageTest::uidOfSession() const
{
    const auto visits = m_company->log().of(sandbox::Step::App);
    return visits.isEmpty() ? QString() : visits.last().uid;
}

void OwnPageTest::whatThePageKept_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("app"); ///< empty: nothing is kept
    QTest::addColumn<Storage>("storage");

    struct Place {
        const char *keep;
        std::optional<Storage> storage;
    };
    const QString standard = QStringLiteral("[DEFAULT]");
    for (const char *sdk : {"9", "13"}) {
        for (const Place &place : {Place{"default", Storage::IndexedDb}, Place{"indexed-db", Storage::IndexedDb},
                 Place{"local", Storage::LocalStorage}, Place{"session", Storage::SessionStorage},
                 Place{"memory", std::nullopt}, Place{"nothing", std::nullopt}, Place{"cookie", std::nullopt}}) {
            const bool isKnown = qstrcmp(sdk, "13") == 0 || qstrcmp(place.keep, "cookie") != 0;
            if (isKnown) {
                QTest::addRow("%s, firebase %s", place.keep, sdk)
                    << "wiki" << QStringLiteral("sdk=%1&keep=%2").arg(QLatin1String(sdk), QLatin1String(place.keep))
                    << (place.storage ? standard : QString()) << place.storage.value_or(Storage::IndexedDb);
            }
        }
        for (const char *way : {"phone", "custom", "second-factor"}) {
            QTest::addRow("%s, firebase %s", way, sdk)
                << "wiki" << QStringLiteral("sdk=%1&as=%2").arg(QLatin1String(sdk), QLatin1String(way)) << standard
                << Storage::IndexedDb;
        }
        QTest::addRow("app of a name of its own, tenant, firebase %s", sdk)
            << "payroll" << QStringLiteral("sdk=%1&app=my:app").arg(QLatin1String(sdk)) << "my:app"
            << Storage::IndexedDb;
    }
}

void OwnPageTest::whatThePageKept()
{
    QFETCH(QString, resource);
    QFETCH(QString, wish);
    QFETCH(QString, app);
    QFETCH(Storage, storage);
    const Job given = job(resource, wish);
    m_window->start(given);
    QTRY_VERIFY2_WITH_TIMEOUT(
        m_window->count<SignedIn>() == 1, (m_window->titles().toUtf8() + m_window->log()).constData(), kLongestWait);
    const SignedIn found = m_window->last<SignedIn>();
    QVERIFY(!found.cookies.isEmpty());
    QCOMPARE(!found.records.isEmpty(), !app.isEmpty());
    if (app.isEmpty())
        return;
    QCOMPARE(found.records.first().key, QStringLiteral("firebase:authUser:%1:%2").arg(given.apiKey, app));
    QCOMPARE(found.records.first().storage, storage);
    QCOMPARE(found.records.first().uid, uidOfSession());
}

void OwnPageTest::theSessionTellsWhoSignedIn_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("wish");
    const auto row = [](const char *name, const char *resource, const QString &wish) {
        QTest::newRow(name) << QString::fromLatin1(resource)
                            << wish + QStringLiteral("&sdk=13"); // the first one counts
    };
    row("a guest in the page's first app", "wiki", QStringLiteral("before=guest,[DEFAULT],indexed-db&app=work"));
    row("a guest of the same tenant", "payroll",
        QStringLiteral("before=guest,[DEFAULT],indexed-db,%1&app=work").arg(kEmea));
    row("a colleague whose app sorts first", "payroll",
        QStringLiteral("before=lee,aaa,indexed-db,%1&app=zzz").arg(kEmea));
    row("a colleague in a better storage", "wiki", QStringLiteral("before=lee,aaa,indexed-db&keep=session"));
    row("a colleague without tenant", "portal", QStringLiteral("before=lee,[DEFAULT],indexed-db&app=work"));
    row("a colleague on the older SDK", "payroll",
        QStringLiteral("sdk=9&before=lee,aaa,indexed-db,%1&app=zzz").arg(kEmea));
}

void OwnPageTest::theSessionTellsWhoSignedIn()
{
    QFETCH(QString, resource);
    QFETCH(QString, wish);
    m_window->start(job(resource, wish));
    QTRY_VERIFY2_WITH_TIMEOUT(
        m_window->count<SignedIn>() == 1, (m_window->titles().toUtf8() + m_window->log()).constData(), kLongestWait);
    const SignedIn found = m_window->last<SignedIn>();
    QCOMPARE(found.records.size(), 2);
    const QString owner = uidOfSession();
    QVERIFY(!owner.isEmpty());
    QCOMPARE(found.records.first().uid, owner);
    const auto chosen = recordOf(found.records, Identity{owner, QString(), true});
    QVERIFY(chosen.has_value());
    QCOMPARE(chosen->uid, owner);
    QVERIFY(!recordOf(found.records, Identity()).has_value());
}

void OwnPageTest::aPageThatKeepsNothingSaysWhy_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<Keeping>("keeping");
    QTest::newRow("another API key of the project") << "sdk=13&key=AIzaSyANOTHER" << Keeping::AnotherKey;
    QTest::newRow("in memory") << "sdk=13&keep=memory" << Keeping::Nothing;
    QTest::newRow("initialised without a word about it") << "sdk=9&keep=nothing" << Keeping::Nothing;
    QTest::newRow("in cookies") << "sdk=13&keep=cookie" << Keeping::Cookies;
    QTest::newRow("signed out before it leaves") << "sdk=13&leave=signed-out" << Keeping::Emptied;
    QTest::newRow("signed out before it leaves, older SDK") << "sdk=9&leave=signed-out" << Keeping::Emptied;
}

void OwnPageTest::aPageThatKeepsNothingSaysWhy()
{
    QFETCH(QString, wish);
    QFETCH(Keeping, keeping);
    m_window->start(job(QStringLiteral("wiki"), wish));
    QTRY_VERIFY2_WITH_TIMEOUT(
        m_window->count<SignedIn>() == 1, (m_window->titles().toUtf8() + m_window->log()).constData(), kLongestWait);
    const SignedIn found = m_window->last<SignedIn>();
    QVERIFY(found.records.isEmpty());
    QCOMPARE(code(found.keeping), code(keeping));
}

void OwnPageTest::aPageOnTheResourcesOwnHostIsReadToo()
{
    const QString wiki = QStringLiteral("wiki");
    QUrl there = m_company->resourceUrl(wiki);
    there.setPath(QStringLiteral("/sign-in/"));
    m_company->resource(wiki).authPage = there;
    Job given = job(wiki, QStringLiteral("sdk=13&keep=session"));
    given.authOrigin = originOf(there);
    m_window->start(given);
    QTRY_VERIFY2_WITH_TIMEOUT(
        m_window->count<SignedIn>() == 1, (m_window->titles().toUtf8() + m_window->log()).constData(), kLongestWait);
    const SignedIn found = m_window->last<SignedIn>();
    QCOMPARE(found.records.size(), 1);
    QCOMPARE(found.records.first().storage, Storage::SessionStorage);
    QCOMPARE(found.records.first().uid, uidOfSession());
}

SignedIn OwnPageTest::signIn(const QString &wish)
{
    m_window->start(job(QStringLiteral("wiki"), wish));
    const bool isSignedIn = QTest::qWaitFor([this] { return m_window->count<SignedIn>() == 1; }, kLongestWait);
    return isSignedIn ? m_window->last<SignedIn>() : SignedIn();
}

/// In a new process; the page does nothing for whoever it does not find.
void OwnPageTest::refreshHidden(const FirebaseRecord &record, const QString &wish)
{
    Job hidden = job(QStringLiteral("wiki"), wish + QStringLiteral("&as=nobody"));
    hidden.kind = Job::Kind::Refresh;
    hidden.record = record;
    m_window = std::make_unique<WindowDriver>();
    m_company->log().clear();
    m_window->start(hidden);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->count<SignedIn>() + m_window->count<Failed>() == 1, kLongestWait);
}

void OwnPageTest::hiddenRefresh_data()
{
    QTest::addColumn<QString>("before"); ///< where the page kept its user when the user signed in
    QTest::addColumn<QString>("now");
    QTest::addColumn<Storage>("storage"); ///< now
    QTest::newRow("firebase 9") << "sdk=9"
                                << "sdk=9" << Storage::IndexedDb;
    QTest::newRow("firebase 13") << "sdk=13"
                                 << "sdk=13" << Storage::IndexedDb;
    QTest::newRow("the page moved to firebase 13") << "sdk=9&keep=local"
                                                   << "sdk=13&keep=local" << Storage::LocalStorage;
    QTest::newRow("the page moved to localStorage") << "sdk=13"
                                                    << "sdk=13&keep=local" << Storage::LocalStorage;
    QTest::newRow("the page moved to sessionStorage") << "sdk=9"
                                                      << "sdk=9&keep=session" << Storage::SessionStorage;
}

void OwnPageTest::hiddenRefresh()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(Storage, storage);
    const SignedIn first = signIn(before);
    QCOMPARE(first.records.size(), 1);
    refreshHidden(first.records.first(), now);
    QVERIFY2(m_window->count<SignedIn>() == 1, m_window->log().constData());
    const SignedIn second = m_window->last<SignedIn>();
    QVERIFY(!second.cookies.isEmpty());
    QCOMPARE(second.records.size(), 1);
    QCOMPARE(second.records.first().storage, storage);
    QCOMPARE(second.records.first().uid, first.records.first().uid);
    QCOMPARE(m_company->log().count(sandbox::Step::SignIn), 0);
}

void OwnPageTest::hiddenRefreshWithADeadToken_data()
{
    QTest::addColumn<QString>("wish");
    QTest::newRow("firebase 9, which signs its user out") << "sdk=9";
    QTest::newRow("firebase 13, which keeps its user and shows no form") << "sdk=13";
}

void OwnPageTest::hiddenRefreshWithADeadToken()
{
    QFETCH(QString, wish);
    FirebaseRecord record = signIn(wish).records.value(0);
    record.refreshToken = Secret(QByteArray("AMf-vDead"));
    refreshHidden(record, wish);
    QCOMPARE(m_window->count<Failed>(), 1);
    QCOMPARE(m_window->last<Failed>().reason, Reason::InteractiveRequired);
}

LANYARD_TEST(OwnPageTest)
#include "own_page_test.moc"
