// The bridge's socket: who may say what, and when.

#include "browser/server_rig.h"
#include "support/test_topic.h"

using namespace lanyard;
using namespace lanyard::browser;
using namespace lanyard::test;
using namespace Qt::StringLiterals;

class BrowserServerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_rig = std::make_unique<ServerRig>(); }
    void cleanup() { m_rig.reset(); }
    void onlyTheUserMayConnect();
    void anUnpairedProfileIsToldNothing();
    void aPairedProfileIsWelcome();
    void whatIsOutOfOrderEndsTheConnection_data();
    void whatIsOutOfOrderEndsTheConnection();
    void yesPairs();
    void aPairThatCrossesItsAnswerIsPassedOver();
    void noIsSaid();
    void whatCannotBeKeptIsNotPaired();
    void oneQuestionAtATime();
    void anEndedConnectionTakesItsQuestionAlong();
    void messagesOfAPairedProfileArrive();
    void aRevokedProfileLeaves();
    void offTellsEverybodyToLeave();
    void theLaterConnectionOfAProfileCounts();
    void goodbyeForgetsThePairing();
    void messagesReachTheirConnectionOnly();

private:
    BrowserServer &server() { return m_rig->server; }

    std::unique_ptr<ServerRig> m_rig;
};

void BrowserServerTest::onlyTheUserMayConnect()
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_rig->socket()) & others));
}

void BrowserServerTest::anUnpairedProfileIsToldNothing()
{
    QSignalSpy welcomed(&server(), &BrowserServer::welcomed);
    BrowserEnd end(*m_rig);
    const QJsonObject welcome{
        {u"type"_s, u"welcome"_s}, {u"version"_s, 1}, {u"paired"_s, false}, {u"policy"_s, u"ask"_s}};
    QCOMPARE(end.greet(QByteArray()), welcome);
    QVERIFY(welcomed.isEmpty());
    QVERIFY(server().visitors().isEmpty());
    end.say(R"({"type":"bye"})");
    QVERIFY(end.closes());
    QVERIFY(end.received.isEmpty());
}

void BrowserServerTest::aPairedProfileIsWelcome()
{
    QSignalSpy welcomed(&server(), &BrowserServer::welcomed);
    QSignalSpy left(&server(), &BrowserServer::left);
    BrowserEnd end(*m_rig);
    QCOMPARE(end.greet(m_rig->pairedKey()).value(u"paired"_s), QJsonValue(true));
    QCOMPARE(welcomed.size(), 1);
    const auto visitor = welcomed[0][0].value<Visitor>();
    QCOMPARE(visitor.profile, m_rig->profiles.all().constFirst().id);
    QCOMPARE(visitor.program, u"chromium"_s);
    QCOMPARE(visitor.browser, u"Chromium 156"_s);
    QVERIFY(visitor.canHold);
    QVERIFY(server().visitor(visitor.connection));
    QVERIFY(server().visitorOf(visitor.profile));
    end.socket.disconnectFromServer();
    QTRY_COMPARE(left.size(), 1);
    QVERIFY(server().visitors().isEmpty());
}

void BrowserServerTest::whatIsOutOfOrderEndsTheConnection_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<bool>("isPaired");
    const QByteArray hello = helloLine(QByteArray());
    const auto row = [](const char *name, const QList<QByteArray> &lines, bool isPaired = false) {
        QTest::newRow(name) << lines << isPaired;
    };
    row("no relay", {hello});
    row("two relays", {relayLine(), relayLine()});
    row("no hello", {relayLine(), R"({"type":"pair"})"});
    row("two hellos", {relayLine(), hello, hello});
    row("garbage", {relayLine(), "{{{"});
    row("garbage after hello", {relayLine(), hello, "hello?"});
    row("a key that is no key", {relayLine(), helloLine("short")});
    row("unpaired: enable", {relayLine(), hello, R"({"type":"enable","site":"portal"})"});
    row("unpaired: refresh", {relayLine(), hello, R"({"type":"refresh","request":1,"site":"portal","cause":"ended"})"});
    row("unpaired: report",
        {relayLine(), hello, R"({"type":"report","site":"portal","store":"0","state":"set","generation":1})"});
    row("unpaired: sign-in", {relayLine(), hello, R"({"type":"sign-in","site":"portal"})"});
    row("unpaired: open", {relayLine(), hello, R"({"type":"open"})"});
    row("paired: hello", {hello}, true);
}

void BrowserServerTest::whatIsOutOfOrderEndsTheConnection()
{
    QFETCH(QList<QByteArray>, lines);
    QFETCH(bool, isPaired);
    QSignalSpy received(&server(), &BrowserServer::received);
    QSignalSpy asked(&server(), &BrowserServer::pairingAsked);
    BrowserEnd end(*m_rig);
    if (isPaired)
        QCOMPARE(end.greet(m_rig->pairedKey()).value(u"paired"_s), QJsonValue(true));
    for (const QByteArray &line : lines)
        end.say(line);
    QVERIFY(end.closes());
    QVERIFY(received.isEmpty());
    QVERIFY(asked.isEmpty());
    BrowserEnd other(*m_rig);
    QCOMPARE(other.greet(QByteArray()).value(u"type"_s), QJsonValue(u"welcome"_s)); // it alone
}

void BrowserServerTest::yesPairs()
{
    QSignalSpy asked(&server(), &BrowserServer::pairingAsked);
    QSignalSpy welcomed(&server(), &BrowserServer::welcomed);
    BrowserEnd end(*m_rig);
    end.greet(QByteArray());
    end.say(R"({"type":"pair"})");
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(m_rig->profiles.all().isEmpty());
    server().answerPairing(asked[0][0].value<Visitor>().connection, true, QString());
    const QJsonObject paired = end.next();
    QCOMPARE(paired.value(u"type"_s), QJsonValue(u"paired"_s));
    QCOMPARE(welcomed.size(), 1);
    QCOMPARE(server().visitors().size(), 1);
    const QByteArray key = paired.value(u"profile"_s).toString().toLatin1();
    QCOMPARE(key.size(), 43);
    BrowserEnd later(*m_rig);
    QCOMPARE(later.greet(key).value(u"paired"_s), QJsonValue(true));
    QCOMPARE(m_rig->profiles.all().size(), 1);
}

void BrowserServerTest::aPairThatCrossesItsAnswerIsPassedOver()
{
    QSignalSpy asked(&server(), &BrowserServer::pairingAsked);
    QSignalSpy received(&server(), &BrowserServer::received);
    BrowserEnd end(*m_rig);
    QCOMPARE(end.greet(m_rig->pairedKey()).value(u"paired"_s), QJsonValue(true));
    end.say(R"({"type":"pair"})");
    end.say(R"({"type":"open"})");
    QTRY_COMPARE(received.size(), 1); // the connection goes on
    QVERIFY(asked.isEmpty());
}

void BrowserServerTest::noIsSaid()
{
    QSignalSpy asked(&server(), &BrowserServer::pairingAsked);
    BrowserEnd end(*m_rig);
    end.greet(QByteArray());
    end.say(R"({"type":"pair"})");
    QTRY_COMPARE(asked.size(), 1);
    server().answerPairing(asked[0][0].value<Visitor>().connection, false, u"You said no."_s);
    QCOMPARE(end.next().value(u"sentence"_s), QJsonValue(u"You said no."_s));
    QVERIFY(m_rig->profiles.all().isEmpty());
    BrowserEnd other(*m_rig);
    other.greet(QByteArray());
    for (BrowserEnd *again : {&end, &other}) {
        again->say(R"({"type":"pair"})");
        QCOMPARE(again->nextType(), u"refused"_s);
    }
    QCOMPARE(asked.size(), 1); // nobody raises another dialog at once
    m_rig->clock.advance(std::chrono::minutes(1));
    end.say(R"({"type":"pair"})");
    QTRY_COMPARE(asked.size(), 2);
}

void BrowserServerTest::whatCannotBeKeptIsNotPaired()
{
    QSignalSpy asked(&server(), &BrowserServer::pairingAsked);
    BrowserEnd end(*m_rig);
    end.greet(QByteArray());
    end.say(R"({"type":"pair"})");
    QTRY_COMPARE(asked.size(), 1);
    for (int i = 0; i < BrowserProfiles::kMostProfiles; ++i)
        QVERIFY(m_rig->profiles.pair(u"Chromium"_s));
    server().answerPairing(asked[0][0].value<Visitor>().connection, true, QString());
    const QJsonObject refused = end.next();
    QCOMPARE(refused.value(u"what"_s), QJsonValue(u"pair"_s));
    QVERIFY(!refused.value(u"sentence"_s).toString().isEmpty());
}

void BrowserServerTest::oneQuestionAtATime()
{
    QSignalSpy asked(&server(), &BrowserServer::pairingAsked);
    BrowserEnd one(*m_rig);
    BrowserEnd other(*m_rig);
    one.greet(QByteArray());
    other.greet(QByteArray());
    for (int i = 0; i < 5; ++i)
        one.say(R"({"type":"pair"})");
    QTRY_COMPARE(asked.size(), 1);
    other.say(R"({"type":"pair"})");
    QCOMPARE(other.nextType(), u"refused"_s);
    QCOMPARE(asked.size(), 1);
    server().answerPairing(asked[0][0].value<Visitor>().connection + 1, true, QString()); // nobody asked
    QVERIFY(m_rig->profiles.all().isEmpty());
}

void BrowserServerTest::anEndedConnectionTakesItsQuestionAlong()
{
    QSignalSpy asked(&server(), &BrowserServer::pairingAsked);
    QSignalSpy cancelled(&server(), &BrowserServer::pairingCancelled);
    BrowserEnd end(*m_rig);
    end.greet(QByteArray());
    end.say(R"({"type":"pair"})");
    QTRY_COMPARE(asked.size(), 1);
    end.socket.disconnectFromServer();
    QTRY_COMPARE(cancelled.size(), 1);
    server().answerPairing(cancelled[0][0].toULongLong(), true, QString());
    QVERIFY(m_rig->profiles.all().isEmpty());
}

void BrowserServerTest::messagesOfAPairedProfileArrive()
{
    QSignalSpy received(&server(), &BrowserServer::received);
    BrowserEnd end(*m_rig);
    end.greet(m_rig->pairedKey());
    end.say(R"({"type":"enable","site":"portal"})");
    end.say(R"({"type":"open"})");
    QTRY_COMPARE(received.size(), 2);
    QCOMPARE(std::get<Enable>(received[0][1].value<FromBrowser>()).site, u"portal"_s);
    QVERIFY(std::holds_alternative<OpenWanted>(received[1][1].value<FromBrowser>()));
}

void BrowserServerTest::aRevokedProfileLeaves()
{
    const QByteArray key = m_rig->pairedKey();
    BrowserEnd end(*m_rig);
    end.greet(key);
    m_rig->profiles.revoke(m_rig->profiles.all().constFirst().id);
    QCOMPARE(end.next().value(u"code"_s), QJsonValue(u"revoked"_s));
    QVERIFY(end.closes());
    BrowserEnd again(*m_rig);
    const QJsonObject leave{{u"type"_s, u"leave"_s}, {u"code"_s, u"revoked"_s}};
    QCOMPARE(again.greet(key), leave);
    QVERIFY(again.closes());
}

void BrowserServerTest::offTellsEverybodyToLeave()
{
    QSignalSpy cancelled(&server(), &BrowserServer::pairingCancelled);
    QSignalSpy left(&server(), &BrowserServer::left);
    const QByteArray key = m_rig->pairedKey();
    BrowserEnd paired(*m_rig);
    BrowserEnd asking(*m_rig);
    paired.greet(key);
    asking.greet(QByteArray());
    QSignalSpy asked(&server(), &BrowserServer::pairingAsked);
    asking.say(R"({"type":"pair"})");
    QTRY_COMPARE(asked.size(), 1);
    server().setMode(Mode::Off);
    for (BrowserEnd *end : {&paired, &asking}) {
        QCOMPARE(end->next().value(u"code"_s), QJsonValue(u"off"_s));
        QVERIFY(end->closes());
    }
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(left.size(), 1);
    BrowserEnd late(*m_rig);
    QCOMPARE(late.greet(key).value(u"policy"_s), QJsonValue(u"off"_s));
    QCOMPARE(late.next().value(u"code"_s), QJsonValue(u"off"_s));
    QVERIFY(late.closes());
    server().setMode(Mode::On);
    BrowserEnd back(*m_rig);
    QCOMPARE(back.greet(key).value(u"paired"_s), QJsonValue(true)); // the pairing stayed
}

void BrowserServerTest::theLaterConnectionOfAProfileCounts()
{
    const QByteArray key = m_rig->pairedKey();
    BrowserEnd earlier(*m_rig);
    earlier.greet(key);
    BrowserEnd later(*m_rig);
    QCOMPARE(later.greet(key).value(u"paired"_s), QJsonValue(true));
    QCOMPARE(earlier.next().value(u"code"_s), QJsonValue(u"replaced"_s));
    QVERIFY(earlier.closes());
    QCOMPARE(server().visitors().size(), 1);
}

void BrowserServerTest::goodbyeForgetsThePairing()
{
    QSignalSpy forgotten(&server(), &BrowserServer::forgotten);
    const QByteArray key = m_rig->pairedKey();
    BrowserEnd end(*m_rig);
    end.greet(key);
    end.say(R"({"type":"bye"})");
    QVERIFY(end.closes());
    QCOMPARE(forgotten.size(), 1);
    QVERIFY(m_rig->profiles.all().isEmpty());
}

void BrowserServerTest::messagesReachTheirConnectionOnly()
{
    BrowserEnd one(*m_rig);
    BrowserEnd other(*m_rig);
    one.greet(m_rig->pairedKey());
    other.greet(m_rig->pairedKey());
    const QList<Visitor> visitors = server().visitors();
    QCOMPARE(visitors.size(), 2);
    server().send(visitors[0].connection, Remove{u"portal"_s, 1, {}});
    server().send(visitors[1].connection, Remove{u"wiki"_s, 1, {}});
    server().send(4711, Remove{u"nobody"_s, 1, {}});
    QCOMPARE(one.next().value(u"site"_s), QJsonValue(u"portal"_s));
    QCOMPARE(other.next().value(u"site"_s), QJsonValue(u"wiki"_s));
    server().send(visitors[0].connection, largeMessage(kLongestToBrowser)); // is not sent, and harms nobody
    server().send(visitors[0].connection, Remove{u"after"_s, 1, {}});
    QCOMPARE(one.next().value(u"site"_s), QJsonValue(u"after"_s));
}

LANYARD_TEST(BrowserServerTest)
#include "server_test.moc"
