#include "status/sign_out_text.h"
#include "support/sample_status.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

SignOutReport reportOf(const QStringList &signedOut, bool serverTold = true, const QStringList &leftInKeychain = {})
{
    SignOutReport report;
    report.signedOut = signedOut;
    report.serverTold = serverTold;
    report.leftInKeychain = leftInKeychain;
    return report;
}

}

class SignOutTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<SignOutReport>("report");
        QTest::addColumn<QString>("text");
        const QStringList wiki(u"Wiki"_s);
        const QStringList kim(u"kim@example.org"_s);
        QTest::newRow("all went well") << reportOf(wiki) << u"You are signed out of Wiki."_s;
        QTest::newRow("the server did not answer")
            << reportOf(wiki, false)
            << u"You are signed out of Wiki. The server could not be notified, but Lanyard has forgotten the session."_s;
        QTest::newRow("there was no resource, perhaps an account") << reportOf({}) << u"You are signed out."_s;
        QTest::newRow("there was none, and its account cannot be deleted yet")
            << reportOf({}, true, kim)
            << u"You are signed out. Your keychain is not available now. These accounts will be deleted when it is: "
               "kim@example.org."_s;
    }

    void says()
    {
        QFETCH(SignOutReport, report);
        QTEST(SignOutText::report(report).replace(u"\n\n"_s, u" "_s), "text");
    }

    // What may still be somewhere, and that nothing is, never stand in one report.
    void promisesNoMoreThanItKeeps()
    {
        SignOutReport report = reportOf({u"Wiki"_s}, false, {u"kim@example.org"_s});
        report.browsers.signedIn = QStringList(u"Firefox 153"_s);
        report.stillActive = QStringList(u"Payroll"_s);
        QVERIFY(!SignOutText::report(report).contains(u"nothing"_s, Qt::CaseInsensitive));
    }

    void asksBeforeARemoval()
    {
        QCOMPARE(SignOutText::questionOfRemoval({}),
            u"Lanyard will forget its session and its account. You can add it again at any time."_s);
        QCOMPARE(SignOutText::questionOfRemoval({u"Payroll"_s}),
            u"Lanyard will forget its session. Its account is kept for Payroll. You can add it again at any time."_s);
    }
};

LANYARD_TEST(SignOutTextTest)
#include "sign_out_text_test.moc"
