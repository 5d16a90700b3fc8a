// What happened within the last day: from changes to entries, within bounds, through a file, to the spans of a picture.

#include "session/test_clock.h"
#include "state/recorder.h"
#include "status/history_json.h"
#include "status/timeline.h"
#include "support/sample_status.h"
#include "support/test_topic.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using Kind = HistoryEntry::Kind;

namespace {

const QString kWiki = QStringLiteral("wiki");

QDateTime at(const char *time)
{
    return QDateTime(testNow().date(), QTime::fromString(QString::fromLatin1(time)), Qt::UTC);
}

SessionView wiki(State state = State::Active, Reason reason = Reason::Ok)
{
    return sessionIn(kWiki, QStringLiteral("Wiki"), state, reason);
}

Status statusAt(const char *time, const SessionView &session)
{
    Status status = statusOf({session});
    status.now = at(time);
    return status;
}

HistoryEntry entry(const char *time, Kind kind, State state, const char *ends = "")
{
    HistoryEntry entry;
    entry.at = at(time);
    entry.kind = kind;
    entry.state = state;
    if (*ends)
        entry.endsAt = at(ends);
    return entry;
}

QString drawn(const Timeline &timeline)
{
    static const QMap<Timeline::Kind, QString> names{{Timeline::Kind::Unknown, QStringLiteral("unknown")},
        {Timeline::Kind::Active, QStringLiteral("active")}, {Timeline::Kind::Waiting, QStringLiteral("waiting")},
        {Timeline::Kind::Down, QStringLiteral("down")}};
    QStringList spans;
    for (const Timeline::Span &span : timeline.spans)
        spans << names.value(span.kind) + span.to.toString(QStringLiteral(" hh:mm"));
    return spans.join(QStringLiteral(", "));
}

}

class HistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatAChangeIs_data();
    void tellsWhatAChangeIs();
    void anEndIsWhereTheSessionEnded();
    void aSignInIsOneEvent();
    void isBounded();
    void forgetsWhatWasRemoved();
    void forgetsWhatIsOlderThanADay();
    void aClockThatWasAheadLeavesNothingInTheFuture();
    void comesBackFromItsFile();
    void writesMinutesApart();
    void aDamagedFileIsALineInTheLog_data();
    void aDamagedFileIsALineInTheLog();
    void spansFollowEachOther_data();
    void spansFollowEachOther();
    void marksAreWhatHappened();
};

void HistoryTest::tellsWhatAChangeIs_data()
{
    QTest::addColumn<SessionView>("before");
    QTest::addColumn<SessionView>("after");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const SessionView &before, const SessionView &after, const char *kind) {
        QTest::newRow(name) << before << after << QString::fromLatin1(kind);
    };
    SessionView refreshed = wiki();
    refreshed.expiresAt = refreshed.expiresAt.addSecs(1800);
    SessionView switched = refreshed;
    switched.account->tenantId = QStringLiteral("acme-apac");
    const SessionView offline = wiki(State::Active, Reason::Offline);
    const SessionView waiting = wiki(State::Waiting, Reason::Offline);
    row("refreshed", wiki(), refreshed, "refreshed");
    row("refreshed after a fault", offline, refreshed, "refreshed");
    row("back from waiting", waiting, wiki(), "refreshed");
    row("at a start", wiki(State::Expired), wiki(), "refreshed");
    row("a fault", wiki(), offline, "fault");
    row("another fault", offline, wiki(State::Active, Reason::RateLimited), "fault");
    row("revoked", wiki(), wiki(State::SignInNeeded, Reason::Revoked), "fault");
    row("ended with the fault that is known", offline, waiting, "ended");
    row("ended, refreshed by hand every hour", wiki(), wiki(State::SignInNeeded, Reason::InteractiveRequired), "ended");
    row("switched", wiki(), switched, "switched");
    row("signed in", wiki(State::SignedOut), wiki(), "signed-in");
    row("signed in again", wiki(State::SignInNeeded, Reason::Revoked), wiki(), "signed-in");
    row("signed out", wiki(), wiki(State::SignedOut), "signed-out");
    row("the fault went away by itself", waiting, wiki(State::Expired), "state");
}

void HistoryTest::tellsWhatAChangeIs()
{
    QFETCH(SessionView, before);
    QFETCH(SessionView, after);
    const QList<SessionChange> changes = differences(statusAt("09:00", before), statusAt("10:00", after));
    QCOMPARE(changes.size(), 1);
    const HistoryEntry entry = entryOf(changes.first());
    QTEST(QString(code(entry.kind)), "kind");
    QCOMPARE(entry.state, after.state);
    QCOMPARE(entry.reason, after.reason);
}

void HistoryTest::anEndIsWhereTheSessionEnded()
{
    SessionView before = wiki();
    before.expiresAt = at("09:30");
    const auto changes = differences(statusAt("09:00", before), statusAt("12:00", wiki(State::Expired)));
    QCOMPARE(entryOf(changes.first()).at, at("09:30"));
}

void HistoryTest::aSignInIsOneEvent()
{
    ClockTest clock;
    Recorder recorder(QString(), clock);
    recorder.update(statusAt("09:00", wiki(State::SignedOut)));
    recorder.update(statusAt("09:10", wiki(State::Expired))); // the account is there, its session is on the way
    recorder.update(statusAt("09:10", wiki()));
    const QList<HistoryEntry> entries = recorder.history().of(kWiki);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.last().kind, Kind::SignedIn);
    QCOMPARE(entries.last().tenant, QStringLiteral("Acme EMEA"));
}

void HistoryTest::isBounded()
{
    ClockTest clock;
    Recorder recorder(QString(), clock);
    for (int i = 0; i < 1000; ++i) {
        Status status = statusAt("00:00", wiki(i % 2 ? State::Waiting : State::Active));
        status.now = status.now.addSecs(i);
        QCOMPARE(recorder.update(status).size(), 1);
    }
    const QList<HistoryEntry> kept = recorder.history().of(kWiki);
    QCOMPARE(kept.size(), History::kMostEntries);
    QCOMPARE(kept.last().at, at("00:00").addSecs(999));
}

void HistoryTest::forgetsWhatWasRemoved()
{
    ClockTest clock;
    Recorder recorder(QString(), clock);
    recorder.update(statusAt("09:00", wiki()));
    recorder.update(statusOf({}));
    QVERIFY(recorder.history().all().isEmpty());
}

void HistoryTest::forgetsWhatIsOlderThanADay()
{
    History history;
    history.put(kWiki,
        {entry("01:00", Kind::SignedIn, State::Active), entry("02:00", Kind::Refreshed, State::Active),
            entry("12:00", Kind::Refreshed, State::Active)});
    history.put(QStringLiteral("gone"), {entry("01:00", Kind::Stopped, State::Active)});
    history.trim(at("11:00").addDays(1));
    QCOMPARE(history.all().keys(), QStringList{kWiki});
    QCOMPARE(history.of(kWiki).size(), 2); // how the day began, and what came then
    QCOMPARE(history.of(kWiki).first().at, at("02:00"));
}

void HistoryTest::aClockThatWasAheadLeavesNothingInTheFuture()
{
    ClockTest clock;
    Recorder recorder(QString(), clock);
    recorder.update(statusAt("23:00", wiki(State::Expired)));
    recorder.update(statusAt("09:00", wiki()));
    for (const HistoryEntry &kept : recorder.history().of(kWiki))
        QVERIFY(kept.at <= at("09:00"));
}

void HistoryTest::comesBackFromItsFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state/history.json"));
    ClockTest clock;
    QList<HistoryEntry> before;
    {
        Recorder recorder(path, clock);
        recorder.load(at("08:00"));
        recorder.update(statusAt("09:00", wiki(State::SignedOut)));
        recorder.update(statusAt("09:10", wiki()));
        recorder.update(statusAt("09:20", wiki(State::Active, Reason::Offline)));
        recorder.save();
        before = recorder.history().of(kWiki);
    }
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("kim@example.org"));
    Recorder recorder(path, clock);
    recorder.load(at("09:30"));
    const QList<HistoryEntry> after = recorder.history().of(kWiki);
    QCOMPARE(after.size(), before.size() + 1);
    QVERIFY(after.mid(0, before.size()) == before);
    QCOMPARE(after.last().kind, Kind::Stopped);
    QCOMPARE(after.last().at, at("09:20"));
}

void HistoryTest::writesMinutesApart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.json"));
    ClockTest clock;
    Recorder recorder(path, clock);
    recorder.update(statusAt("09:00", wiki()));
    QVERIFY(!QFile::exists(path));
    clock.advance(Recorder::kLeastBetween);
    recorder.update(statusAt("09:05", wiki()));
    QVERIFY(QFile::exists(path));
    QVERIFY(QFile::remove(path));
    recorder.update(statusAt("09:06", wiki(State::Waiting)));
    recorder.update(statusAt("09:07", wiki(State::Waiting)));
    QVERIFY(!QFile::exists(path)); // nobody waits for it
    recorder.save();
    QVERIFY(QFile::remove(path));
    recorder.save();
    QVERIFY(!QFile::exists(path)); // nothing is new
}

void HistoryTest::aDamagedFileIsALineInTheLog_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"version\":1,");
    QTest::newRow("another version") << QByteArray(R"({"version":2,"until":"2026-11-23T09:00:00Z","resources":{}})");
    QTest::newRow("no time") << QByteArray(R"({"version":1,"resources":{}})");
    QTest::newRow("a local time") << QByteArray(R"({"version":1,"until":"2026-11-23T09:00:00","resources":{}})");
    const QByteArray head = R"({"version":1,"until":"2026-11-23T09:00:00Z","resources":{"wiki":[)";
    QTest::newRow("an unknown word") << head + R"({"at":"2026-11-23T08:00:00Z","what":"hacked","state":"active"}]}})";
    QTest::newRow("an unknown state") << head + R"({"at":"2026-11-23T08:00:00Z","what":"refreshed","state":"fine"}]}})";
    QTest::newRow("backwards") << head
            + R"({"at":"2026-11-23T08:00:00Z","what":"refreshed","state":"active"},)"
              R"({"at":"2026-11-23T07:00:00Z","what":"refreshed","state":"active"}]}})";
}

void HistoryTest::aDamagedFileIsALineInTheLog()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("history.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    ClockTest clock;
    Recorder recorder(file.fileName(), clock);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("the history of the last day is lost")));
    recorder.load(at("10:00"));
    QVERIFY(recorder.history().all().isEmpty());
    recorder.update(statusAt("10:00", wiki()));
    recorder.save();
    QVERIFY(readHistory([&] {
        QFile again(file.fileName());
        return again.open(QIODevice::ReadOnly) ? again.readAll() : QByteArray();
    }()));
}

void HistoryTest::spansFollowEachOther_data()
{
    QTest::addColumn<QList<HistoryEntry>>("entries");
    QTest::addColumn<QString>("spans"); // until 18:00, from the day before
    using List = QList<HistoryEntry>;
    QTest::newRow("nothing is known") << List{} << QStringLiteral("unknown 18:00");
    QTest::newRow("since this morning") << List{entry("09:00", Kind::State, State::Active, "19:00")}
                                        << QStringLiteral("unknown 09:00, active 18:00");
    QTest::newRow("refreshes are one span") << List{entry("09:00", Kind::SignedIn, State::Active, "10:00"),
        entry("09:40", Kind::Refreshed, State::Active, "19:00")}
                                            << QStringLiteral("unknown 09:00, active 18:00");
    QTest::newRow("nobody was awake at its end")
        << List{entry("09:00", Kind::SignedIn, State::Active, "10:00"),
               entry("12:00", Kind::Refreshed, State::Active, "19:00")}
        << QStringLiteral("unknown 09:00, active 10:00, down 12:00, active 18:00");
    QTest::newRow("waiting, then stopped") << List{entry("09:00", Kind::Fault, State::Waiting),
        entry("11:00", Kind::Stopped, State::SignedOut), entry("12:00", Kind::State, State::SignedOut)}
                                           << QStringLiteral("unknown 09:00, waiting 11:00, unknown 12:00, down 18:00");
    HistoryEntry yesterday = entry("12:00", Kind::SignedOut, State::SignedOut);
    yesterday.at = yesterday.at.addDays(-1);
    QTest::newRow("since before the day") << List{yesterday} << QStringLiteral("down 18:00");
    QTest::newRow("a session that ended before it was noted")
        << List{entry("12:00", Kind::Refreshed, State::Active, "11:00")} << QStringLiteral("unknown 12:00, down 18:00");
}

void HistoryTest::spansFollowEachOther()
{
    QFETCH(QList<HistoryEntry>, entries);
    const Timeline timeline = timelineOf(entries, at("18:00"));
    QTEST(drawn(timeline), "spans");
    QCOMPARE(timeline.spans.first().from, timeline.from);
    for (qsizetype i = 1; i < timeline.spans.size(); ++i)
        QCOMPARE(timeline.spans.at(i).from, timeline.spans.at(i - 1).to);
}

void HistoryTest::marksAreWhatHappened()
{
    HistoryEntry yesterday = entry("12:00", Kind::Refreshed, State::Active);
    yesterday.at = yesterday.at.addDays(-1);
    const Timeline timeline =
        timelineOf({yesterday, entry("09:00", Kind::State, State::Expired),
                       entry("09:01", Kind::Refreshed, State::Active), entry("10:00", Kind::Stopped, State::SignedOut)},
            at("18:00"));
    QCOMPARE(timeline.marks.size(), 1);
    QCOMPARE(timeline.marks.first().at, at("09:01"));
}

LANYARD_TEST(HistoryTest)
#include "history_test.moc"
