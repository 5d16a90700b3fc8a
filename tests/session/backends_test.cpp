// One host with two back ends, each behind an IAP of its own and a resource of its own: what a window gets whose page
// goes from one to the other.

#include "session/world.h"
#include "support/test_topic.h"

#include <QTest>
#include <tuple>

using namespace lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using At = sandbox::Step;

namespace {

const QString kWikisBackend = u"wiki"_s;
const QString kSecondBackend = u"grafana"_s;
const QString kElsewhere = u"payroll"_s;

const QList<QByteArrayList> kOneOfNone{QByteArrayList()};

sandbox::CompanyConfig withGrafana()
{
    sandbox::CompanyConfig config = sandbox::CompanyConfig::acme();
    sandbox::Resource second = config.resources.first();
    second.id = kSecondBackend;
    second.hex.clear();
    second.path = u"/grafana/"_s;
    config.resources.append(second);
    return config;
}

/// The wiki's window, with everybody signed in.
struct Opened {
    World world{withGrafana()};

    Opened()
    {
        world.script = world.signInAs(u"kim@example.org"_s);
        world.signIn(kElsewhere, u"acme-emea-k3x9q"_s);
        world.signIn(kWikisBackend);
        std::ignore = QTest::qWaitFor([this] { return world.view(kSecondBackend).state == State::Active; });
        world.script = World::wait();
        QCoro::waitFor(world.sessions->open(kWikisBackend));
    }

    /// A window must not outlive its session layer.
    ~Opened()
    {
        if (window())
            window()->end();
        std::ignore = QTest::qWaitFor([this] { return !window(); });
    }

    ScriptedWindow *window() const { return world.windows.last(); }
    const signin::Job &job() const { return world.jobs.last(); }

    void meets(const QUrl &address, const QString &backend)
    {
        window()->report(signin::BackendMet{address, world.company.redirectUri(backend)});
    }

    /// Its sessions of other back ends, as `lanyard cookies` would say them.
    QList<QByteArrayList> answers() const
    {
        QList<QByteArrayList> all;
        for (const signin::Command &command : window()->received) {
            const auto *answer = std::get_if<signin::BackendSession>(&command);
            if (!answer)
                continue;
            QByteArrayList cookies;
            for (const signin::CookieLine &line : answer->cookies)
                cookies += line.reveal().toByteArray().split(';').first();
            all += cookies;
        }
        return all;
    }
};

}

class BackendsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWindowKnowsItsBackend()
    {
        Opened opened;
        QCOMPARE(opened.job().kind, signin::Job::Kind::Open);
        QCOMPARE(opened.job().redirectUri, opened.world.company.redirectUri(kWikisBackend));
        opened.window()->end();
        QTRY_VERIFY(!opened.window());
        opened.world.restart();
        QTRY_COMPARE(opened.world.view(kWikisBackend).state, State::Active);
        QVERIFY(QCoro::waitFor(opened.world.sessions->open(kWikisBackend)));
        QCOMPARE(opened.job().redirectUri, opened.world.company.redirectUri(kWikisBackend));
    }

    void theOthersSessionIsShown()
    {
        Opened opened;
        World &world = opened.world;
        const QUrl page = world.company.resourceUrl(kSecondBackend).resolved(QUrl(u"d/7"_s));
        const int exchanges = world.count(At::Exchange);
        opened.meets(page, kSecondBackend);
        QTRY_COMPARE(opened.answers().size(), 1);
        QCOMPARE(opened.answers().last().join("; "), world.cookieHeader(kSecondBackend));
        QCOMPARE(world.count(At::Exchange), exchanges); // it was at hand

        world.advance(40min);
        QVERIFY(world.refresh(kSecondBackend));
        QTRY_COMPARE(opened.answers().size(), 2); // as its own session is
        QCOMPARE(opened.answers().last().join("; "), world.cookieHeader(kSecondBackend));

        world.company.endSessions(kSecondBackend);
        opened.meets(page, kSecondBackend);
        QTRY_COMPARE(opened.answers().size(), 4); // refreshed, and the answer
        QCOMPARE(opened.answers().last().join("; "), world.cookieHeader(kSecondBackend));
        QVERIFY(opened.answers().last() != opened.answers().at(1));

        world.signOut(kSecondBackend);
        QTRY_VERIFY(!opened.window()); // it shows what is signed out
    }

    void whereThereIsNoSessionTheUserSignsInThere()
    {
        Opened opened;
        World &world = opened.world;
        world.signOut(kSecondBackend);
        world.signOut(kWikisBackend); // the account, and with it the window
        QTRY_VERIFY(!opened.window());
        world.script = world.signInAs(u"kim@example.org"_s);
        QVERIFY(world.signIn(kWikisBackend));
        world.script = World::wait();
        QVERIFY(QCoro::waitFor(world.sessions->open(kWikisBackend)));
        opened.meets(world.company.resourceUrl(kSecondBackend), kSecondBackend);
        QTRY_COMPARE(opened.answers(), kOneOfNone);
    }

    void aPageThatNamesAnotherBackendGetsNoSession_data()
    {
        QTest::addColumn<QString>("page"); ///< under the resource of that id
        QTest::addColumn<QString>("named");
        QTest::newRow("one that is elsewhere on the host") << kWikisBackend << kSecondBackend;
        QTest::newRow("one of another host") << kWikisBackend << kElsewhere;
        QTest::newRow("one of another host, as if its page were there") << kElsewhere << kElsewhere;
        QTest::newRow("none that we know") << kSecondBackend << u"portal"_s;
    }

    void aPageThatNamesAnotherBackendGetsNoSession()
    {
        QFETCH(QString, page);
        QFETCH(QString, named);
        Opened opened;
        QCOMPARE(opened.world.view(kElsewhere).state, State::Active);
        opened.meets(opened.world.company.resourceUrl(page), named);
        QTRY_COMPARE(opened.answers(), kOneOfNone);
    }

    void aBackendThatWasMadeAnewIsStillOurs()
    {
        Opened opened;
        World &world = opened.world;
        world.company.resource(kWikisBackend).hex = u"AB12"_s;
        QVERIFY(world.refresh(kWikisBackend)); // which learns its name
        opened.meets(world.company.resourceUrl(kWikisBackend), kWikisBackend);
        QTRY_COMPARE(opened.answers().size(), 1);
        QCOMPARE(opened.answers().last().join("; "), world.cookieHeader(kWikisBackend));
    }
};

LANYARD_TEST(BackendsTest)
#include "backends_test.moc"
