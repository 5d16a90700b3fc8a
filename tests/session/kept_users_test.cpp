// What a sign-in window brings from a page that keeps several users, or none.

#include "session/world.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;

namespace {

const QString kKeptWiki = QStringLiteral("wiki");
const QString kKeptKim = QStringLiteral("kim@example.org");
const QString kKeptLee = QStringLiteral("lee@example.org");

/// The cookies of a session of kim's that Lanyard has forgotten.
QList<signin::CookieLine> sessionOfKim(World &world)
{
    world.script = world.signInAs(kKeptKim);
    if (!world.signIn(kKeptWiki))
        qFatal("no session to begin with");
    const QList<signin::CookieLine> lines = world.cookieLines(kKeptWiki);
    world.signOut(kKeptWiki);
    return lines;
}

signin::FirebaseRecord recordFor(World &world, const signin::Job &job, const QString &person)
{
    signin::FirebaseRecord record;
    record.origin = job.authOrigin;
    record.apiKey = job.apiKey;
    record.uid = world.company.uidOf(person);
    record.refreshToken = Secret(world.company.issueRefreshToken(person));
    return record;
}

}

class KeptUsersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSessionDecidesWhoseTokenIsKept_data()
    {
        QTest::addColumn<QStringList>("kept"); // the likeliest first
        QTest::addColumn<bool>("says"); // IAP, whose the session is
        QTest::addColumn<QString>("email"); // whose token is stored; nobody's: the session for its hour
        QTest::newRow("kim's session, a colleague is likelier") << QStringList{kKeptLee, kKeptKim} << true << kKeptKim;
        QTest::newRow("kim's session, only a colleague is kept") << QStringList{kKeptLee} << true << QString();
        QTest::newRow("several, and IAP does not say") << QStringList{kKeptKim, kKeptLee} << false << QString();
        QTest::newRow("one, and IAP does not say") << QStringList{kKeptKim} << false << kKeptKim;
    }

    void theSessionDecidesWhoseTokenIsKept()
    {
        QFETCH(QStringList, kept);
        QFETCH(bool, says);
        QFETCH(QString, email);
        World world;
        const auto lines = sessionOfKim(world);
        if (!says)
            world.company.inject(sandbox::Fault::answer(sandbox::Step::Identity, 200, "{}"));
        world.script = [&](ScriptedWindow &window) {
            QList<signin::FirebaseRecord> records;
            for (const QString &person : std::as_const(kept))
                records += recordFor(world, window.job, person);
            window.report(signin::SignedIn{records, lines});
        };
        const auto outcome = world.signIn(kKeptWiki);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
        const SessionView view = world.view(kKeptWiki);
        QCOMPARE(view.state, State::Active);
        if (says || !email.isEmpty())
            QCOMPARE(view.account->uid, world.company.uidOf(kKeptKim));
        QCOMPARE(view.refreshMethod, email.isEmpty() ? RefreshMethod::Interactive : RefreshMethod::Silent);
        QCOMPARE(view.note, email.isEmpty() ? KeepingText::of(Keeping::AnotherPerson) : QString());
        const bool isStored = !QCoro::waitFor(world.vault.keys()).value_or(QStringList()).isEmpty();
        QCOMPARE(isStored, !email.isEmpty());
        if (isStored)
            QCOMPARE(world.email(kKeptWiki), email);
    }

    void whatThePageKeepsInsteadIsSaidUntilItKeepsMore()
    {
        World world;
        const auto lines = sessionOfKim(world);
        world.script = [&lines](ScriptedWindow &window) {
            window.report(signin::SignedIn{{}, lines, Keeping::Cookies});
        };
        QVERIFY(world.signIn(kKeptWiki));
        QCOMPARE(world.view(kKeptWiki).note, KeepingText::of(Keeping::Cookies));
        world.restart();
        QCOMPARE(world.view(kKeptWiki).note, KeepingText::of(Keeping::Cookies));
        world.script = world.signInAs(kKeptKim);
        QVERIFY(world.signIn(kKeptWiki));
        QCOMPARE(world.view(kKeptWiki).note, QString());
    }
};

LANYARD_TEST(KeptUsersTest)
#include "kept_users_test.moc"
