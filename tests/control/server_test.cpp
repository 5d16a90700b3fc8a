#include "control/raw_caller.h"
#include "control/server.h"
#include "control/socket_path.h"
#include "support/recorded_desktop.h"
#include "support/scripted_sessions.h"
#include "support/test_topic.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <sys/stat.h>

using namespace lanyard;

namespace {

QByteArray call(const char *method, const QByteArray &params = "{}")
{
    return QByteArrayLiteral("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"") + method + "\",\"params\":" + params + "}";
}

}

class ServerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void socketIsPrivate();
    void replacesTheSocketOfADeadOne();
    void asksTheSessionLayer_data();
    void asksTheSessionLayer();
    void refuses_data();
    void refuses();
    void givesTheReason();
    void prefersTheBetterSentence();
    void policyForbidsHandingOut();
    void policyForbidsAdding();
    void asksAboutBrowsers_data();
    void asksAboutBrowsers();
    void answersOutlastTheCaller();
    void answersOutlastTheServer();
    void answersComeWhenTheyAreReady();
    void followersHearEvents();
    void followersHearThatASessionIsSomebodyElses();
    void tellsMain();
    void closeLetsAnswersOut();

private:
    QString path() const { return control::socketIn(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedSessionService> m_sessions;
    RecordedDesktop m_desktop;
    std::unique_ptr<control::Server> m_server;
};

void ServerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sessions = std::make_unique<ScriptedSessionService>();
    m_sessions->setStatus(sampleStatus(QStringLiteral("two")));
    m_desktop = RecordedDesktop();
    m_server = std::make_unique<control::Server>(*m_sessions, m_desktop, [] {
        return QJsonObject{{QStringLiteral("pss"), 1024}};
    });
    const auto listening = m_server->listen(m_folder->path());
    QVERIFY2(listening, listening ? "" : qPrintable(listening.error().detail));
}

void ServerTest::cleanup()
{
    m_server.reset();
    m_sessions.reset();
}

void ServerTest::socketIsPrivate()
{
    struct stat info { };
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, 0600U);
}

void ServerTest::replacesTheSocketOfADeadOne()
{
    QFile left(m_folder->filePath(QStringLiteral("old")));
    QVERIFY(left.open(QFile::WriteOnly));
    m_server->close();
    QVERIFY(left.rename(path()));
    QVERIFY(m_server->listen(m_folder->path()));
    QVERIFY(RawCaller(path()).ask(call("status")).contains(QStringLiteral("result")));
}

void ServerTest::asksTheSessionLayer_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QString>("called");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, const char *method, const char *params, const char *called,
                         const char *answer) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(params) << QString::fromUtf8(called)
                            << QString::fromUtf8(answer);
    };
    row("refresh by id", "refresh", R"({"resource":"wiki"})", "refresh wiki", "{}");
    row("refresh by name", "refresh", R"({"resource":"Payroll"})", "refresh payroll", "{}");
    row("refresh by URL under it", "refresh", R"({"resource":"https://wiki.example.com/a?b"})", "refresh wiki", "{}");
    row("refresh all", "refreshAll", "{}", "refreshAll", "{}");
    row("sign in", "signIn", R"({"resource":"wiki"})", "signIn wiki", "{}");
    row("sign in to a tenant", "signIn", R"({"resource":"wiki","tenant":"t"})", "signIn wiki t", "{}");
    row("switch", "switchTenant", R"({"resource":"wiki","tenant":"t"})", "switchTenant wiki t", "{}");
    row("open", "open", R"({"resource":"wiki"})", "open wiki", "{}");
    row("token", "token", R"({"resource":"wiki","minValid":300})", "token wiki 300",
        R"({"expiresAt":"2026-11-23T18:00:00Z","token":"the-id-token"})");
    row("add", "add", R"({"url":"https://new.example.com/","name":"N"})", "add https://new.example.com/ N",
        R"({"id":"new.example.com"})");
    const char *report =
        R"({"copiesUntil":"2026-11-23T18:00:00Z","leftInKeychain":["kim@example.org"],)"
        R"("serverTold":true,"signedOut":["Wiki"],"signingOutInBrowsers":[],"stillActive":["Payroll"],)"
        R"("stillInBrowsers":["Firefox 153"],"stillSignedInAt":[]})";
    row("sign out", "signOut", R"({"resource":"wiki"})", "signOut wiki", report);
    row("remove", "remove", R"({"resource":"payroll"})", "remove payroll", report);
    row("sign out everywhere", "signOutEverywhere", "{}", "signOutEverywhere", report);
    row("verify", "verify", R"({"resource":"wiki"})", "verify wiki", "{}");
    row("about", "about", "{}", "", R"({"icon":true,"version":")" LANYARD_VERSION R"("})");
    row("log", "log", "{}", "", R"({"lines":[]})");
    row("memory", "memory", "{}", "", R"({"pss":1024})");
}

void ServerTest::asksTheSessionLayer()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, params);
    QFETCH(QString, called);
    SignOutReport report;
    report.signedOut = QStringList{QStringLiteral("Wiki")};
    report.stillActive = QStringList{QStringLiteral("Payroll")};
    report.copiesUntil = testNow().addSecs(3600);
    report.serverTold = true;
    report.leftInKeychain = QStringList{QStringLiteral("kim@example.org")};
    report.browsers.signedIn = QStringList{QStringLiteral("Firefox 153")};
    m_sessions->setReport(report);
    RawCaller caller(path());
    const QJsonObject response = caller.ask(call(method.constData(), params));
    QCOMPARE(response.value(QLatin1String("id")), QJsonValue(1));
    const QByteArray answer =
        QJsonDocument(response.value(QLatin1String("result")).toObject()).toJson(QJsonDocument::Compact);
    QTEST(QString::fromUtf8(answer), "answer");
    QCOMPARE(m_sessions->calls(), called.isEmpty() ? QStringList() : QStringList{called});
}

void ServerTest::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &line, int code, const char *place) {
        QTest::newRow(name) << line << code << QString::fromUtf8(place);
    };
    row("not JSON", "hello", -32700, "byte");
    row("a batch", "[]", -32600, "batches");
    row("unknown method", call("format"), -32601, "\"format\" is unknown");
    row("parameter missing", call("refresh"), -32602, "params.resource: \"resource\" is missing");
    row("parameter empty", call("refresh", R"({"resource":""})"), -32602, "params.resource: This must not be empty");
    row("parameter of another type", call("refresh", R"({"resource":7})"), -32602,
        "params.resource: This must be a text");
    row("parameter unknown", call("refresh", R"({"resource":"wiki","force":true})"), -32602,
        "params.force: Unknown key");
    row("parameter for none", call("quit", R"({"now":true})"), -32602, "params.now: Unknown key");
    row("too long a text", call("refresh", R"({"resource":")" + QByteArray(5000, 'x') + R"("})"), -32602,
        "params.resource");
    row("negative duration", call("token", R"({"resource":"wiki","minValid":-1})"), -32602, "params.minValid");
    row("fraction of a second", call("token", R"({"resource":"wiki","minValid":0.5})"), -32602, "params.minValid");
    row("unknown resource", call("refresh", R"({"resource":"nope"})"), -32001, "“nope”");
    row("unknown resource of status", call("status", R"({"resource":"nope"})"), -32001, "“nope”");
    row("add no URL", call("add", R"({"url":"wiki"})"), -32602, "complete URL");
    row("remove what policy gave", call("remove", R"({"resource":"wiki"})"), -32002, "“Wiki” comes from");
    row("follow is no flag", call("events", R"({"follow":1})"), -32602, "params.follow");
}

void ServerTest::refuses()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, place);
    RawCaller caller(path());
    const QJsonValue response = caller.ask(line);
    const QJsonValue error = response[QLatin1String("error")];
    QTEST(error[QLatin1String("code")].toInt(), "code");
    const QString message = error[QLatin1String("message")].toString();
    QVERIFY2(message.contains(place), qPrintable(message));
    QVERIFY(m_sessions->calls().isEmpty());
    QVERIFY2(caller.ask(call("status")).contains(QStringLiteral("result")), "a mistake does not end the conversation");
}

void ServerTest::givesTheReason()
{
    m_sessions->failWith(QStringLiteral("refresh"), failure(Reason::Revoked, QStringLiteral("TOKEN_EXPIRED")).value());
    const QJsonValue response = RawCaller(path()).ask(call("refresh", R"({"resource":"wiki"})"));
    const QJsonValue error = response[QLatin1String("error")];
    QCOMPARE(error[QLatin1String("message")].toString(), ReasonText::of(Reason::Revoked));
    QCOMPARE(error[QLatin1String("data")][QLatin1String("reason")].toString(), QStringLiteral("revoked"));
    QCOMPARE(error[QLatin1String("data")][QLatin1String("detail")].toString(), QStringLiteral("TOKEN_EXPIRED"));
}

void ServerTest::prefersTheBetterSentence()
{
    Error error = failure(Reason::Configuration, QStringLiteral("no challenge")).value();
    error.sentence = QStringLiteral("This address is not behind Identity-Aware Proxy.");
    m_sessions->failWith(QStringLiteral("add"), error);
    const QJsonValue response = RawCaller(path()).ask(call("add", R"({"url":"https://new.example.com/"})"));
    QCOMPARE(response[QLatin1String("error")][QLatin1String("message")].toString(), error.sentence);
}

void ServerTest::policyForbidsHandingOut()
{
    Status status = m_sessions->status();
    status.exportSessions = false;
    m_sessions->setStatus(status);
    RawCaller caller(path());
    for (const char *method : {"token", "cookies"}) {
        const QJsonValue response = caller.ask(call(method, R"({"resource":"wiki"})"));
        QCOMPARE(response[QLatin1String("error")][QLatin1String("code")].toInt(), -32002);
    }
    QVERIFY(m_sessions->calls().isEmpty());
}

void ServerTest::policyForbidsAdding()
{
    m_sessions->setStatus(sampleStatus(QStringLiteral("managed")));
    const QJsonValue response = RawCaller(path()).ask(call("add", R"({"url":"https://new.example.com/"})"));
    QCOMPARE(response[QLatin1String("error")][QLatin1String("code")].toInt(), -32002);
    QVERIFY(m_sessions->calls().isEmpty());
}

void ServerTest::asksAboutBrowsers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<int>("profiles");
    QTest::addColumn<QString>("called");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("code"); // of the failure
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *method, const char *params, int profiles, const char *called,
                         const char *answer) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(params) << profiles << QString::fromUtf8(called)
                            << QString::fromUtf8(answer) << 0 << QString();
    };
    const auto failing = [](const char *name, const char *method, const char *params, int profiles, int code,
                             const char *says) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(params) << profiles << QString() << QString() << code
                            << QString::fromUtf8(says);
    };
    const char *wiki = R"({"resource":"wiki"})";
    row("which there are", "browsers", "{}", 0, "", R"({"mode":"off","problem":null,"profiles":[],"version":1})");
    row("enable in the only one", "enableInBrowser", wiki, 1, "enable a1 wiki", "{}");
    row("enable in one by its id", "enableInBrowser", R"({"resource":"wiki","browser":"a2"})", 2, "enable a2 wiki",
        "{}");
    row("enable in one by its name", "enableInBrowser", R"({"resource":"wiki","browser":"Chromium 1"})", 2,
        "enable a1 wiki", "{}");
    row("disable", "disableInBrowser", wiki, 1, "disable a1 wiki", "{}");
    failing("which of two", "enableInBrowser", wiki, 2, -32602, "More than one browser is connected.");
    failing("one of another name", "enableInBrowser", R"({"resource":"wiki","browser":"a3"})", 2, -32602, "“a3”");
    failing("none", "enableInBrowser", wiki, 0, -32000, "No browser is connected to Lanyard yet.");
    failing("an unknown resource", "disableInBrowser", R"({"resource":"none"})", 1, -32001, "none");
    failing("a parameter too many", "browsers", R"({"all":true})", 1, -32602, "all");
}

void ServerTest::asksAboutBrowsers()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, params);
    QFETCH(int, profiles);
    QFETCH(QString, answer);
    for (int i = 1; i <= profiles; ++i) {
        BrowserProfileView profile;
        profile.id = QStringLiteral("a%1").arg(i);
        profile.name = QStringLiteral("Chromium %1").arg(i);
        m_desktop.scriptedBrowsers->shown.profiles += profile;
    }
    RawCaller caller(path());
    const QJsonObject reply = caller.ask(call(method.constData(), params));
    QCOMPARE(QString::fromUtf8(QJsonDocument(reply.value(u"result").toObject()).toJson(QJsonDocument::Compact)),
        answer.isEmpty() ? QStringLiteral("{}") : answer);
    const QJsonObject error = reply.value(u"error").toObject();
    QTEST(error.value(u"code").toInt(), "code");
    QFETCH(QString, says);
    QVERIFY2(error.value(u"message").toString().contains(says), qPrintable(error.value(u"message").toString()));
    QTEST(m_desktop.scriptedBrowsers->calls.join(u';'), "called");
}

void ServerTest::answersOutlastTheCaller()
{
    m_sessions->hold();
    {
        RawCaller caller(path());
        caller.socket.write(call("signIn", R"({"resource":"wiki"})") + '\n');
        QTRY_COMPARE(m_sessions->calls().size(), 1);
    }
    QTRY_COMPARE(m_server->connections(), 0);
    m_sessions->release();
    QVERIFY(RawCaller(path()).ask(call("status")).contains(QStringLiteral("result")));
}

void ServerTest::answersOutlastTheServer()
{
    m_sessions->hold();
    RawCaller caller(path());
    caller.socket.write(call("signIn", R"({"resource":"wiki"})") + '\n');
    QTRY_COMPARE(m_sessions->calls().size(), 1);
    m_server.reset();
    m_sessions->release();
    QVERIFY(caller.closes());
    QTest::qWait(10); // the answer comes in one of the next turns, to nobody
}

void ServerTest::answersComeWhenTheyAreReady()
{
    m_sessions->hold();
    RawCaller caller(path());
    caller.socket.write(R"({"jsonrpc":"2.0","id":"slow","method":"refreshAll"})"
                        "\n");
    QTRY_COMPARE(m_sessions->calls().size(), 1);
    QCOMPARE(caller.ask(call("status")).value(QLatin1String("id")), QJsonValue(1));
    m_sessions->release();
    QCOMPARE(caller.next().value(QLatin1String("id")), QJsonValue(QStringLiteral("slow")));
}

void ServerTest::followersHearEvents()
{
    RawCaller follower(path());
    RawCaller other(path());
    QVERIFY(follower.ask(call("events", R"({"follow":true})")).contains(QStringLiteral("result")));
    QVERIFY(other.ask(call("events")).contains(QStringLiteral("result")));

    Status status = m_sessions->status();
    status.sessions.edit(0).state = State::Expired;
    m_sessions->setStatus(status);
    const QJsonValue event = follower.next();
    QCOMPARE(event[QLatin1String("method")].toString(), QStringLiteral("event"));
    QCOMPARE(event[QLatin1String("params")][QLatin1String("state")].toString(), QStringLiteral("expired"));
    QVERIFY(!event.toObject().contains(QStringLiteral("id")));

    Q_EMIT m_sessions->notice(Notice{Notice::Kind::SignedOut, {}, QStringLiteral("Signed out.")});
    QCOMPARE(QJsonValue(follower.next())[QLatin1String("params")][QLatin1String("kind")].toString(),
        QStringLiteral("signed-out"));

    status.exportSessions = false; // no event, and still to be heard: what was handed out must not go on being used
    m_sessions->setStatus(status);
    QCOMPARE(QJsonValue(follower.next())[QLatin1String("method")].toString(), QStringLiteral("exportForbidden"));

    const QJsonValue recent = other.ask(call("events"));
    QCOMPARE(recent[QLatin1String("result")][QLatin1String("events")].toArray().size(), 2);
}

/// Though neither state nor times tell, and before it is handed out.
void ServerTest::followersHearThatASessionIsSomebodyElses()
{
    RawCaller follower(path());
    QVERIFY(follower.ask(call("events", R"({"follow":true})")).contains(QStringLiteral("result")));
    QVERIFY(follower.ask(call("status")).contains(QStringLiteral("result")));
    const Status before = m_sessions->status();
    Status status = before;
    status.sessions.edit(0).account.reset(); // not known for a while
    m_sessions->setStatus(status);
    m_sessions->setStatus(before);
    status = before;
    status.sessions.edit(0).account->uid = QStringLiteral("other");
    m_sessions->setStatus(status);
    const QJsonValue person = follower.next();
    QCOMPARE(person[QLatin1String("method")].toString(), QStringLiteral("sessionReplaced"));
    QCOMPARE(person[QLatin1String("params")][QLatin1String("resource")].toString(), before.sessions.first().id);
    status.sessions.edit(0).url.setPath(QStringLiteral("/moved/"));
    m_sessions->setStatus(status);
    QCOMPARE(QJsonValue(follower.next())[QLatin1String("method")].toString(), QStringLiteral("sessionReplaced"));
    QVERIFY(follower.ask(call("status")).contains(QStringLiteral("result"))); // and nothing more
}

void ServerTest::tellsMain()
{
    RawCaller caller(path());
    QVERIFY(caller.ask(call("showWindow")).contains(QStringLiteral("result")));
    QCOMPARE(m_desktop.wishes, QStringList(QStringLiteral("showSessions")));
    QVERIFY(caller.ask(call("quit")).contains(QStringLiteral("result")));
    QCOMPARE(m_desktop.wishes.last(), QStringLiteral("quit"));
}

void ServerTest::closeLetsAnswersOut()
{
    RawCaller caller(path());
    m_desktop.onWish = [this](const QString &) { m_server->close(); };
    QVERIFY(caller.ask(call("quit")).contains(QStringLiteral("result")));
    QVERIFY(caller.closes());
    QVERIFY(!QFileInfo::exists(path()));
}

LANYARD_TEST(ServerTest)
#include "server_test.moc"
