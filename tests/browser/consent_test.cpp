// What counts as the user's no, and what does not.

#include "browser/bridge_harness.h"
#include "browser/bridge_text.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::browser;
using namespace Qt::StringLiterals;

namespace {

/// A paired profile, another that is not, and a user who takes their time.
struct Asked {
    Asked()
        : paired(it.enabled())
        , stranger(std::make_unique<FakeExtension>(it.folder.path()))
    {
        it.desktop.isHeld = true;
        before = it.desktop.questions.size();
    }

    void click(const QString &wish)
    {
        if (wish == u"pair"_s)
            stranger->say(wish);
        else
            paired->say(wish, u"payroll"_s);
    }
    QString refusal(const QString &wish)
    {
        return (wish == u"pair"_s ? *stranger : *paired).next(u"refused"_s)[u"sentence"].toString();
    }
    bool isGranted(const QString &wish)
    {
        return QTest::qWaitFor([&] {
            return wish == u"pair"_s ? it.profiles->all().size() == 2
                                     : it.profiles->isEnabled(it.profile(), u"payroll"_s);
        });
    }
    qsizetype questions() const { return it.desktop.questions.size() - before; }
    /// Its connection ends, and it is there again.
    void comeAnew(const QString &wish)
    {
        auto &asker = wish == u"pair"_s ? stranger : paired;
        asker.reset();
        asker = std::make_unique<FakeExtension>(it.folder.path(), wish == u"pair"_s ? QString() : it.key);
        if (wish != u"pair"_s)
            asker->next(u"sites"_s);
    }
    void answer(bool yes)
    {
        it.desktop.isHeld = false;
        it.desktop.release(yes);
    }

    Bridge it;
    std::unique_ptr<FakeExtension> paired;
    std::unique_ptr<FakeExtension> stranger;
    qsizetype before = 0;
};

}

class BrowserConsentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherQuestionIsNoNo_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("connect, while a site is asked about") << u"enable"_s << u"pair"_s;
        QTest::newRow("a site, while a browser wants to connect") << u"pair"_s << u"enable"_s;
    }

    void anotherQuestionIsNoNo()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        Asked asked;
        asked.click(first);
        QTRY_COMPARE(asked.questions(), 1);
        asked.click(second);
        QCOMPARE(asked.refusal(second), BridgeText::otherQuestion());
        asked.answer(true);
        QVERIFY(asked.isGranted(first));
        asked.click(second); // at once
        QVERIFY(asked.isGranted(second));
        QCOMPARE(asked.questions(), 2);
    }

    void aQuestionDoesNotComeAndGo_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<QString>("other");
        QTest::newRow("connect") << u"pair"_s << u"enable"_s;
        QTest::newRow("a site") << u"enable"_s << u"pair"_s;
    }

    // A profile that ends its connection while the user is asked: as it may, and as one does that wants to be in the
    // way.
    void aQuestionDoesNotComeAndGo()
    {
        QFETCH(QString, wish);
        QFETCH(QString, other);
        Asked asked;
        asked.click(wish);
        QTRY_COMPARE(asked.questions(), 1);
        for (int i = 0; i < 4; ++i) {
            asked.comeAnew(wish);
            QTRY_COMPARE(asked.it.desktop.wishes.constLast(), u"withdrawQuestion"_s);
            asked.click(wish);
            QCOMPARE(asked.refusal(wish), BridgeText::leftWhileAsked());
        }
        QCOMPARE(asked.questions(), 1);
        asked.click(other); // does not suffer for it
        QTRY_COMPARE(asked.questions(), 2);
        asked.answer(true);
        QVERIFY(asked.isGranted(other));
        asked.it.clock.advance(std::chrono::seconds(10)); // and nobody has said no
        asked.click(wish);
        QVERIFY(asked.isGranted(wish));
    }

    void whoConnectsTwiceRaisesNoOtherQuestion()
    {
        Asked asked;
        asked.click(u"enable"_s);
        QTRY_COMPARE(asked.questions(), 1);
        const auto second = asked.it.reconnected();
        QTRY_COMPARE(asked.it.desktop.wishes.constLast(), u"withdrawQuestion"_s);
        second->say(u"enable"_s, u"payroll"_s);
        QCOMPARE(second->next(u"refused"_s)[u"sentence"].toString(), BridgeText::leftWhileAsked());
        QCOMPARE(asked.questions(), 1);
    }

    void lanyardsOwnWindowAsksAtOnce()
    {
        Asked asked;
        asked.click(u"enable"_s);
        QTRY_COMPARE(asked.questions(), 1);
        asked.comeAnew(u"enable"_s);
        QTRY_COMPARE(asked.it.desktop.wishes.constLast(), u"withdrawQuestion"_s);
        asked.it.bridge->enable(asked.it.profile(), u"payroll"_s);
        QTRY_COMPARE(asked.questions(), 2);
        asked.answer(true);
        QVERIFY(asked.isGranted(u"enable"_s));
    }

    void theSameQuestionIsAskedOnce_data()
    {
        QTest::addColumn<bool>("yes");
        QTest::newRow("yes") << true;
        QTest::newRow("no") << false;
    }

    void theSameQuestionIsAskedOnce()
    {
        QFETCH(bool, yes);
        Asked asked;
        asked.click(u"enable"_s); // the browser's permission came
        asked.click(u"enable"_s); // and the popup, which outlived the question about it
        QTRY_COMPARE(asked.questions(), 1);
        asked.paired->say(u"open"_s);
        QTRY_COMPARE(asked.it.desktop.wishes.constLast(), u"showSessions"_s); // both are there
        asked.answer(yes);
        if (yes)
            QVERIFY(asked.isGranted(u"enable"_s));
        for (int i = 0; i < (yes ? 0 : 2); ++i)
            QCOMPARE(asked.refusal(u"enable"_s), BridgeText::no());
        QVERIFY(!asked.paired->has(u"refused"_s));
        asked.paired->say(u"disable"_s, u"payroll"_s);
        QTRY_VERIFY(!asked.it.profiles->isEnabled(asked.it.profile(), u"payroll"_s));
        asked.click(u"enable"_s);
        if (yes)
            QVERIFY(asked.isGranted(u"enable"_s)); // off and on again: nobody has said no
        else
            QCOMPARE(asked.refusal(u"enable"_s), BridgeText::noBefore());
    }

    void theMinuteCountsFromTheNo()
    {
        Asked asked;
        asked.click(u"enable"_s);
        QTRY_COMPARE(asked.questions(), 1);
        asked.it.clock.advance(std::chrono::seconds(120));
        asked.answer(false);
        QCOMPARE(asked.refusal(u"enable"_s), BridgeText::no());
        asked.click(u"enable"_s);
        QCOMPARE(asked.refusal(u"enable"_s), BridgeText::noBefore());
        Status setBack = asked.it.sessions.status();
        setBack.now = setBack.now.addSecs(-3600);
        asked.it.sessions.setStatus(setBack);
        asked.it.clock.advance(std::chrono::seconds(60));
        asked.click(u"enable"_s);
        QTRY_COMPARE(asked.questions(), 2);
    }
};

LANYARD_TEST(BrowserConsentTest)
#include "consent_test.moc"
