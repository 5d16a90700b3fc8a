#include "base/reason.h"
#include "base/result.h"
#include "support/test_topic.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// app/README.md#reasons: every reason has one code, one sentence and one remedy.
class ReasonTest : public QObject {
    Q_OBJECT

    static void everyReason()
    {
        QTest::addColumn<int>("reason");
        for (const Reason reason : kAllReasons)
            QTest::newRow(code(reason).data()) << int(reason);
    }

private Q_SLOTS:
    void codesAreThoseOfTheDesign()
    {
        const QStringList expected =
            u"ok offline metered captive-portal proxy proxy-sign-in tls clock rate-limited "
            u"identity-platform-unavailable "
            u"iap-unavailable "
            u"revoked "
            "user-disabled user-not-found token-invalid provider-not-allowed interactive-required cancelled superseded "
            "tenant-not-allowed "
            "access-denied configuration untrusted-redirect keychain-locked keychain-unavailable internal"_s.split(
                u' ');
        QStringList codes;
        for (const Reason reason : kAllReasons)
            codes += code(reason);
        QCOMPARE(codes, expected);
    }

    /// packaging/ADMINISTRATORS.md#troubleshooting
    void theHelpdeskKnowsEachOfThem()
    {
        QFile guide(QStringLiteral(LANYARD_GUIDE));
        QVERIFY(guide.open(QFile::ReadOnly));
        const QString text = QString::fromUtf8(guide.readAll());
        const QString section = text.section(u"\n## Troubleshooting\n"_s, 1).section(u"\n## "_s, 0, 0);
        static const QRegularExpression row(
            u"^\\| `([^`]+)` \\| ([^|]*) \\| ([^|]+) \\|$"_s, QRegularExpression::MultilineOption);
        QStringList inGuide;
        for (const auto &match : row.globalMatch(section))
            inGuide += match.captured(1);
        QStringList codes;
        for (const Reason reason : kAllReasons)
            codes += code(reason);
        QCOMPARE(inGuide, codes);
    }

    void codesComeBack_data() { everyReason(); }
    void codesComeBack()
    {
        QFETCH(int, reason);
        QCOMPARE(reasonFromCode(QString(code(Reason(reason)))), std::optional(Reason(reason)));
    }

    void unknownCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QString();
        QTest::newRow("upper case") << u"OK"_s;
        QTest::newRow("with a space") << u"ok "_s;
        QTest::newRow("a part of one") << u"token"_s;
        QTest::newRow("made up") << u"moon-phase"_s;
    }
    void unknownCodes()
    {
        QFETCH(QString, code);
        QVERIFY(!reasonFromCode(code));
    }

    void textsAreSentences_data() { everyReason(); }
    void textsAreSentences()
    {
        QFETCH(int, reason);
        const QString text = ReasonText::of(Reason(reason));
        QVERIFY2(text.size() > 8 && text.at(0).isUpper() && text.endsWith(u'.'), qPrintable(text));
        const QString brief = ReasonText::brief(Reason(reason));
        QCOMPARE(brief.isEmpty(), Reason(reason) == Reason::Ok);
        QVERIFY2(brief.size() < 32 && !brief.endsWith(u'.'), qPrintable(brief));
    }

    void noTwoReasonsReadAlike()
    {
        QSet<QString> texts;
        QSet<QString> briefs;
        for (const Reason reason : kAllReasons) {
            texts += ReasonText::of(reason);
            briefs += ReasonText::brief(reason);
        }
        QCOMPARE(texts.size(), qsizetype(kAllReasons.size()));
        QCOMPARE(briefs.size(), qsizetype(kAllReasons.size()));
    }

    void remedies_data()
    {
        QTest::addColumn<int>("expected");
        const auto rows = [](Remedy remedy, const QString &codes) {
            for (const QString &code : codes.split(u' '))
                QTest::newRow(qPrintable(code)) << int(remedy);
        };
        rows(Remedy::None, u"ok cancelled superseded"_s);
        rows(Remedy::Retry,
            u"offline captive-portal proxy proxy-sign-in clock rate-limited identity-platform-unavailable "
            u"iap-unavailable "
            "keychain-locked keychain-unavailable internal"_s);
        rows(Remedy::SignIn,
            u"revoked user-disabled user-not-found token-invalid provider-not-allowed interactive-required"_s);
        rows(Remedy::ContactAdmin, u"tls tenant-not-allowed access-denied configuration untrusted-redirect"_s);
    }
    void remedies() // PROTOCOL.md#verdicts: the classes T, P and C
    {
        QFETCH(int, expected);
        const auto reason = reasonFromCode(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(reason);
        QCOMPARE(int(remedy(*reason)), expected);
    }

    void onlyTheUsersOwnDoingIsNoNews_data() { everyReason(); }
    void onlyTheUsersOwnDoingIsNoNews()
    {
        QFETCH(int, reason);
        const QStringList expected{u"cancelled"_s, u"superseded"_s};
        QCOMPARE(isUsersOwnDoing(Reason(reason)), expected.contains(QString(code(Reason(reason)))));
    }

    void anErrorReadsAsItsReasonUnlessMoreIsKnown()
    {
        Error error{Reason::Offline, u"detail for the log"_s, std::nullopt, {}};
        QCOMPARE(error.text(), ReasonText::of(Reason::Offline));
        error.sentence = u"The train is in a tunnel."_s;
        QCOMPARE(error.text(), error.sentence);
    }
};

LANYARD_PLAIN_TEST(ReasonTest)
#include "reason_test.moc"
