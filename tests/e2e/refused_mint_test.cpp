#include "e2e/desktop.h"
#include "sandbox/company_names.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using sandbox::Fault;
using sandbox::kWiki;
using sandbox::Step;

// Identity Platform refuses Lanyard and not the person, while the real window holds the session that the page got: the
// session is kept for its hour, and a refresh token that nobody could try takes no stored one's place.
class RefusedMintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowsSessionIsKept_data()
    {
        QTest::addColumn<Fault>("refusal");
        QTest::addColumn<QString>("why");
        QTest::newRow("App Check")
            << Fault::googleError(Step::Token, 401, "Firebase App Check token is invalid.").forever()
            << QStringLiteral("App Check");
        QTest::newRow("a restricted key")
            << Fault::googleError(Step::Token, 403, "Requests to this API are blocked.", "API_KEY_SERVICE_BLOCKED")
                   .forever()
            << QStringLiteral("API key");
    }

    void theWindowsSessionIsKept()
    {
        QFETCH(Fault, refusal);
        QFETCH(QString, why);
        Desktop desktop;
        QVERIFY(desktop.startTray());
        desktop.company.inject(refusal);
        QCOMPARE(signsIn(desktop, why), QString());
        QVERIFY(desktop.session(kWiki).value(u"message").toString().contains(u"cannot be refreshed silently"));
        desktop.screenshot(QStringLiteral("e2e-refused-mint"));
        QVERIFY(desktop.keychainKeys().isEmpty()); // nobody has tried that token

        desktop.company.clearFaults();
        QCOMPARE(desktop.signIn(kWiki), QString());
        QCOMPARE(desktop.session(kWiki).value(u"refresh").toString(), QStringLiteral("silent"));
        const QStringList keys = desktop.keychainKeys();
        QCOMPARE(keys.size(), 1);
        const QString tried = desktop.keychainEntry(keys.first());
        QVERIFY(!tried.isEmpty());

        // The next morning: no ID token is at hand that would do without a mint.
        desktop.quitTray();
        desktop.company.inject(refusal);
        QVERIFY(desktop.startTray());
        QVERIFY(desktop.waitForState(kWiki, QStringLiteral("error")));
        QCOMPARE(signsIn(desktop, why), QString());
        QCOMPARE(desktop.keychainKeys(), keys);
        QCOMPARE(desktop.keychainEntry(keys.first()), tried);
        desktop.company.clearFaults();
        const Said refreshed = desktop.lanyard({QStringLiteral("refresh"), kWiki});
        QVERIFY2(refreshed.code == 0, qPrintable(refreshed.err));
        QCOMPARE(desktop.session(kWiki).value(u"refresh").toString(), QStringLiteral("silent"));
        QCOMPARE(desktop.lanyard({QStringLiteral("sign-out"), kWiki}).code, 0);
    }

private:
    /// A sign-in whose session is kept, and of which it is said why nothing refreshes it. @return what is wrong
    static QString signsIn(Desktop &desktop, const QString &why)
    {
        const QString problem = desktop.signIn(kWiki);
        if (!problem.isEmpty())
            return problem;
        const QJsonObject session = desktop.session(kWiki);
        const QString said = session.value(u"message").toString();
        if (session.value(u"state").toString() != kActive || !said.contains(why))
            return session.value(u"state").toString() + QStringLiteral(": ") + said;
        if (desktop.company.log().count(Step::Token) == 0 || desktop.company.log().count(Step::Identity) == 0)
            return QStringLiteral("the token was not tried, or IAP was not asked who it is");
        if (!desktop.identity(kWiki).endsWith(Desktop::kKim) || desktop.statusOf(kWiki) != 200)
            return QStringLiteral("the session does not work");
        return {};
    }
};

LANYARD_TEST(RefusedMintTest)
#include "refused_mint_test.moc"
