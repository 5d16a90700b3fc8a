// resources/openrpc.json and the control server say the same: methods, parameters, results, words, errors,
// notifications. The calls are made by tests/control/check_openrpc.py over tests/control/client.py, the schemas applied
// by Debian's python3-jsonschema.

#include "base/recent_log.h"
#include "control/server.h"
#include "control/socket_path.h"
#include "status/browsers/browsers_view.h"
#include "status/change.h"
#include "support/recorded_desktop.h"
#include "support/scripted_sessions.h"
#include "support/test_topic.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace lanyard;
using control::Code;

namespace {

template <class List> QStringList wordsOf(const List &all)
{
    QStringList words;
    for (const auto one : all)
        words << code(one);
    return words;
}

/// The name in the document; empty for what is never sent. Whoever adds a code is told to add it here.
QString documentedAs(Code code)
{
    switch (code) {
    case Code::Parse:
        return QStringLiteral("Parse");
    case Code::InvalidRequest:
        return QStringLiteral("InvalidRequest");
    case Code::MethodNotFound:
        return QStringLiteral("MethodNotFound");
    case Code::InvalidParams:
        return QStringLiteral("InvalidParams");
    case Code::Failed:
        return QStringLiteral("Failed");
    case Code::UnknownResource:
        return QStringLiteral("UnknownResource");
    case Code::Forbidden:
        return QStringLiteral("Forbidden");
    case Code::Busy:
        return QStringLiteral("Busy");
    case Code::NotRunning:
    case Code::NoAnswer:
        return {};
    }
    return {};
}

}

class OpenRpcTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void namesEveryMethod();
    void namesEveryError();
    void knowsEveryWord_data();
    void knowsEveryWord();
    void saysWhatTheServerSays();
    void saysWhatThePolicyForbids();

private:
    QJsonObject components(const char *kind) const
    {
        return m_document.value(u"components")[QLatin1String(kind)].toObject();
    }
    void check(const QString &policy);
    void makeNotifications();

    QJsonObject m_document;
    QTemporaryDir m_folder;
    RecordedDesktop m_desktop;
    std::unique_ptr<ScriptedSessionService> m_sessions;
    std::unique_ptr<control::Server> m_server;
};

void OpenRpcTest::initTestCase()
{
    QFile file(QStringLiteral(OPENRPC));
    QVERIFY(file.open(QFile::ReadOnly));
    m_document = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!m_document.isEmpty());
}

void OpenRpcTest::init()
{
    m_desktop = RecordedDesktop();
    BrowserProfileView profile;
    profile.id = QStringLiteral("a1");
    profile.name = QStringLiteral("Chromium 156");
    BrowserSiteView site;
    site.id = QStringLiteral("wiki");
    profile.sites = {site};
    m_desktop.scriptedBrowsers->shown.profiles = {profile};
    m_sessions = std::make_unique<ScriptedSessionService>();
    m_sessions->setStatus(sampleStatus(QStringLiteral("two")));
    m_server = std::make_unique<control::Server>(*m_sessions, m_desktop, [] {
        return QJsonObject{{QStringLiteral("pss"), 1024}, {QStringLiteral("privateDirty"), 512}};
    });
    QVERIFY(m_server->listen(m_folder.path()));
}

void OpenRpcTest::cleanup()
{
    m_server.reset();
    m_sessions.reset();
}

void OpenRpcTest::namesEveryMethod()
{
    QStringList documented;
    for (const QJsonValue &method : m_document.value(u"methods").toArray())
        documented << method[u"name"].toString();
    QStringList known = control::Server::methods();
    documented.sort();
    known.sort();
    QCOMPARE(documented, known);
}

void OpenRpcTest::namesEveryError()
{
    const QJsonObject errors = components("errors");
    QStringList documented;
    for (int number = -33000; number < 0; ++number) {
        const QString name = documentedAs(Code(number));
        if (name.isEmpty())
            continue;
        documented << name;
        QCOMPARE(errors.value(name)[u"code"].toInt(), number);
    }
    documented.sort();
    QCOMPARE(documented, errors.keys());
}

void OpenRpcTest::knowsEveryWord_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("State") << wordsOf(kAllStates);
    QTest::newRow("Reason") << wordsOf(kAllReasons);
    QTest::newRow("Refresh") << wordsOf(kAllRefreshMethods);
    QTest::newRow("Keychain") << wordsOf(kAllKeychainStates);
    QTest::newRow("Network") << wordsOf(kAllNetworkStates);
    QTest::newRow("ChangeKind") << wordsOf(SessionChange::kAllKinds);
    QTest::newRow("NoticeKind") << wordsOf(Notice::kAllKinds);
    QTest::newRow("LogLevel") << wordsOf(kAllLogLevels);
    QTest::newRow("BridgeMode") << wordsOf(kAllBridgeModes);
    QTest::newRow("BrowserSiteState") << wordsOf(kAllBrowserSiteStates);
}

void OpenRpcTest::knowsEveryWord()
{
    QStringList documented;
    for (const QJsonValue &word :
        components("schemas").value(QLatin1String(QTest::currentDataTag()))[u"enum"].toArray())
        documented << word.toString();
    QTEST(documented, "words");
}

/// One of each that the document names, and a notice.
void OpenRpcTest::makeNotifications()
{
    Status status = m_sessions->status();
    status.sessions.edit(0).state = State::Expired;
    m_sessions->setStatus(status);
    m_sessions->announce(Notice{Notice::Kind::SignedOut, {QStringLiteral("wiki")}, QStringLiteral("Signed out.")});
    status.sessions.edit(0).account->uid = QStringLiteral("other");
    m_sessions->setStatus(status);
    status.exportSessions = false;
    m_sessions->setStatus(status);
}

void OpenRpcTest::check(const QString &policy)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral(CHECK_OPENRPC), QStringLiteral(OPENRPC), control::socketIn(m_folder.path()), policy});
    QByteArray said;
    const auto hasSaid = [&](const char *word) {
        said += python.readAllStandardOutput();
        return said.contains(word) || python.state() == QProcess::NotRunning;
    };
    if (policy == QLatin1String("allowed")) {
        QVERIFY(QTest::qWaitFor([&] { return hasSaid("ready"); }, 20'000));
        makeNotifications();
    }
    QVERIFY(QTest::qWaitFor([&] { return python.state() == QProcess::NotRunning; }, 20'000));
    QCOMPARE(python.exitCode(), 0);
    QVERIFY(hasSaid("methods"));
}

void OpenRpcTest::saysWhatTheServerSays()
{
    check(QStringLiteral("allowed"));
}

void OpenRpcTest::saysWhatThePolicyForbids()
{
    Status status = m_sessions->status();
    status.exportSessions = status.allowUserResources = false;
    for (qsizetype i = 0; i < status.sessions.size(); ++i)
        status.sessions.edit(i).removable = false;
    m_sessions->setStatus(status);
    check(QStringLiteral("forbidden"));
}

LANYARD_TEST(OpenRpcTest)
#include "openrpc_test.moc"
