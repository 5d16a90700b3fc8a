// The bridge into the user's own browser: the real tray, the real relay, and a program in a browser's place that speaks
// for its extension. It lies where the system's Chrome would, which only the tray and it can see.

#include "integration/tray_harness.h"
#include "support/test_topic.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QString kBridged = QStringLiteral("wiki");

sandbox::CompanyConfig shortSessions()
{
    sandbox::CompanyConfig config = sandbox::CompanyConfig::acme();
    config.lifetimes.idToken = std::chrono::seconds(20);
    return config;
}

/// A tray's process that finds this Python where Chrome would be.
QStringList withChrome()
{
    return {u"unshare"_s, u"--mount"_s, u"sh"_s, u"-c"_s,
        u"mount -t tmpfs chrome /opt && mkdir -p /opt/google/chrome && cp -L /usr/bin/python3 "
        u"/opt/google/chrome/chrome "
        "&& exec \"$@\""_s,
        u"sh"_s};
}

class Browser {
public:
    /// Starts in the tray's view of the files, and says hello.
    Browser(const TrayHarness &harness, const QString &key)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"nsenter"_s,
            {u"--mount"_s, u"--target"_s, QString::number(harness.tray().processId()), u"env"_s, u"PYTHONHOME=/usr"_s,
                u"/opt/google/chrome/chrome"_s, QStringLiteral(FAKE_BROWSER), harness.bridge()});
        say({{u"type"_s, u"hello"_s}, {u"version"_s, 1}, {u"extension"_s, u"1.0.0"_s}, {u"browser"_s, u"Chrome 156"_s},
            {u"canHold"_s, true}, {u"profile"_s, key}});
    }
    ~Browser()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000))
            qWarning("the browser did not end");
    }
    Q_DISABLE_COPY_MOVE(Browser)

    void say(const QJsonObject &message)
    {
        m_process.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    }
    void say(const QString &type) { say({{u"type"_s, type}}); }
    void confirm(const QJsonObject &remove)
    {
        say({{u"type"_s, u"report"_s}, {u"site"_s, kBridged}, {u"store"_s, u"0"_s}, {u"state"_s, u"removed"_s},
            {u"generation"_s, remove[u"generation"]}});
    }

    /// Of that type; what came before it is forgotten. Empty: none came.
    QJsonObject next(const QString &type, int milliseconds = 15000)
    {
        QJsonObject message;
        std::ignore = waitUntil(
            [&] {
                while (m_process.canReadLine()) {
                    message = QJsonDocument::fromJson(m_process.readLine()).object();
                    types.append(message[u"type"].toString());
                    if (types.constLast() == type)
                        return true;
                }
                message = {};
                return false;
            },
            milliseconds);
        return message;
    }
    bool hasEnded(int milliseconds = 5000)
    {
        return waitUntil([this] { return m_process.state() == QProcess::NotRunning; }, milliseconds);
    }

    QStringList types; ///< of all messages so far

private:
    QProcess m_process;
};

/// Says yes in the window with that title, as its mnemonic does.
bool answerYes(const QString &title, const QString &key)
{
    QProcess xdotool;
    xdotool.start(u"xdotool"_s,
        {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, title, u"windowfocus"_s, u"--sync"_s, u"key"_s,
            u"alt+"_s + key});
    return waitUntil([&] { return xdotool.state() == QProcess::NotRunning; }, 20000) && xdotool.exitCode() == 0;
}

}

class BrowserBridgeTest : public QObject {
    Q_OBJECT
    std::unique_ptr<PrivateKeyring> m_keyring;
    std::unique_ptr<TrayHarness> m_harness;
    QString m_key;

    void setPolicy(const QString &mode)
    {
        QFile file(m_harness->policyFile());
        QVERIFY(file.open(QFile::ReadWrite));
        QJsonObject policy = QJsonDocument::fromJson(file.readAll()).object();
        policy.remove(u"development"_s); // with it, no session leaves Lanyard
        policy.insert(u"browserBridge"_s, QJsonObject{{u"mode"_s, mode}});
        QVERIFY(file.resize(0) && file.seek(0));
        file.write(QJsonDocument(policy).toJson());
    }
    QByteArray cookies()
    {
        const QJsonArray all =
            m_harness->call(u"cookies"_s, {{u"resource"_s, kBridged}})[u"result"][u"cookies"].toArray();
        QByteArray values;
        for (const QJsonValue &cookie : all)
            values += cookie[u"value"].toString().toLatin1() + ' ';
        return values;
    }
    void signOut(QJsonObject &report)
    {
        report = m_harness->call(u"signOut"_s, {{u"resource"_s, kBridged}})[u"result"].toObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_keyring = std::make_unique<PrivateKeyring>(PrivateKeyring::Activation::Offered);
        QVERIFY(m_keyring->isValid() && m_keyring->startUnlocked());
        m_harness = std::make_unique<TrayHarness>(*m_keyring, shortSessions());
        setPolicy(u"ask"_s);
        QVERIFY(m_harness->start(withChrome()));
        QVERIFY2(m_harness->waitUntilItListens(), m_harness->log().constData());
        QCOMPARE(m_harness->signIn(kBridged), QString());
    }

    void theUserConnectsAndAllows()
    {
        Browser browser(*m_harness, {});
        QCOMPARE(browser.next(u"welcome"_s)[u"paired"].toBool(true), false);
        browser.say(u"pair"_s);
        QVERIFY(answerYes(u"Connect a browser"_s, u"c"_s));
        m_key = browser.next(u"paired"_s)[u"profile"].toString();
        QCOMPARE(m_key.size(), 43);
        browser.say({{u"type"_s, u"enable"_s}, {u"site"_s, kBridged}});
        QVERIFY(answerYes(u"Use a browser"_s, u"s"_s));
        const QJsonObject session = browser.next(u"session"_s);
        const QByteArray value = session[u"cookies"][0][u"value"].toString().toLatin1();
        QVERIFY(!value.isEmpty());
        QVERIFY(cookies().contains(value));
    }

    void aRefreshIsThereBeforeTheEnd()
    {
        Browser browser(*m_harness, m_key);
        const QJsonObject first = browser.next(u"session"_s);
        QElapsedTimer sinceThen;
        sinceThen.start();
        const QJsonObject second = browser.next(u"session"_s, 30000);
        QVERIFY(second[u"generation"].toDouble() > first[u"generation"].toDouble());
        const qint64 left = first[u"endsIn"].toInt() * 1000 - sinceThen.elapsed();
        QVERIFY2(left > 20000 / 30, qPrintable(QString::number(left)));
        qInfo("a session came %lld ms before the end of the one before", static_cast<long long>(left));

        sinceThen.restart();
        QVERIFY(m_harness->call(u"refresh"_s, {{u"resource"_s, kBridged}}).contains(u"result"));
        const qint64 refreshed = sinceThen.elapsed();
        QVERIFY(!browser.next(u"session"_s).isEmpty());
        qInfo("pushed within %lld ms of the refresh", static_cast<long long>(sinceThen.elapsed() - refreshed));
    }

    void aSignOutReachesTheBrowserWithinASecond()
    {
        QJsonObject report;
        {
            Browser browser(*m_harness, m_key);
            QVERIFY(!browser.next(u"session"_s).isEmpty());
            const int asked = m_harness->ask(u"signOut"_s, {{u"resource"_s, kBridged}});
            QElapsedTimer timer;
            timer.start();
            const QJsonObject remove = browser.next(u"remove"_s);
            QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
            browser.confirm(remove);
            QVERIFY(waitUntil([&] { return m_harness->answerTo(asked).has_value(); }, 15000));
            report = m_harness->answerTo(asked)->value(u"result").toObject();
        }
        QCOMPARE(report[u"stillInBrowsers"].toArray(), QJsonArray());
    }

    void whatIsOwedGoesFirstAfterARestart()
    {
        QCOMPARE(m_harness->signIn(kBridged), QString());
        {
            Browser browser(*m_harness, m_key);
            QVERIFY(!browser.next(u"session"_s).isEmpty());
        }
        QJsonObject report;
        signOut(report);
        QCOMPARE(report[u"stillInBrowsers"].toArray(), QJsonArray{u"Chrome 156"_s});
        QCOMPARE(m_harness->signIn(kBridged), QString());
        m_harness->kill();
        QVERIFY(m_harness->start(withChrome()));
        QVERIFY(m_harness->waitForState(kBridged, u"active"_s));
        Browser browser(*m_harness, m_key);
        const QJsonObject session = browser.next(u"session"_s);
        QCOMPARE(browser.types, QStringList({u"welcome"_s, u"sites"_s, u"remove"_s, u"session"_s}));
        QVERIFY(session[u"generation"].toDouble() > 0);
    }

    void thePolicySaysOff()
    {
        Browser browser(*m_harness, m_key);
        QVERIFY(!browser.next(u"session"_s).isEmpty());
        setPolicy(u"off"_s);
        browser.confirm(browser.next(u"remove"_s, 5000));
        QCOMPARE(browser.next(u"leave"_s, 5000)[u"code"].toString(), u"off"_s);
        QVERIFY(browser.hasEnded());
    }

    void cleanupTestCase()
    {
        m_harness.reset();
        m_keyring.reset();
    }
};

LANYARD_TEST(BrowserBridgeTest)
#include "browser_bridge_test.moc"
