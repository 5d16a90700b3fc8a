#include "policy/policy_source.h"
#include "support/test_topic.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace lanyard;
using namespace std::chrono_literals;

/// Policies that can be told apart by their exchange host.
static QByteArray policyOf(const QString &host)
{
    return QStringLiteral("{\"version\":1,\"exchangeHosts\":[\"%1\"]}").arg(host).toUtf8();
}

/// Counts how often the log says that policy.json is wrong: once each time that it is read as a policy.
struct Complaints {
    Complaints()
        : before(qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            count += text.contains(QLatin1String("policy.json:1:"));
        }))
    {
        count = 0;
    }
    ~Complaints() { qInstallMessageHandler(before); }
    Q_DISABLE_COPY_MOVE(Complaints)

    static inline int count = 0;
    QtMessageHandler before;
};

class PolicySourceTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    PolicyPlaces m_places;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    static void write(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    static void replace(const QString &name, const QByteArray &content)
    {
        QSaveFile file(name);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(content);
        QVERIFY(file.commit());
    }

    static constexpr QFile::Permissions kOnlyOwnerWrites = QFile::ReadOwner | QFile::WriteOwner;

    static QString hostOf(const PolicySource &source) { return source.policy().exchangeHosts.join(u' '); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("etc")));
        m_places.administrator = path(QStringLiteral("etc/policy.json"));
        m_places.commandLine = path(QStringLiteral("command.json"));
        m_places.environment = path(QStringLiteral("environment.json"));
        m_places.user = path(QStringLiteral("user.json"));
    }

    void theAdministratorsComesFirst_data()
    {
        QTest::addColumn<QStringList>("present");
        QTest::addColumn<QStringList>("named");
        QTest::addColumn<QString>("inForce");
        const QString etc = u"etc/policy.json"_qs, command = u"command.json"_qs;
        const QString environment = u"environment.json"_qs, user = u"user.json"_qs;
        const QStringList all{etc, command, environment, user};
        QTest::newRow("all four") << all << all << etc;
        QTest::newRow("no administrator's") << QStringList{command, environment, user} << all << command;
        QTest::newRow("only the environment's and the user's")
            << QStringList{environment, user} << QStringList{environment, user} << environment;
        QTest::newRow("only the user's") << QStringList{user} << QStringList{user} << user;
        QTest::newRow("none at all") << QStringList() << QStringList{user} << QString();
        QTest::newRow("a named file that is not there is not passed over") << QStringList{user} << all << command;
    }

    void theAdministratorsComesFirst()
    {
        QFETCH(QStringList, present);
        QFETCH(QStringList, named);
        QFETCH(QString, inForce);
        for (const QString &name : present)
            write(path(name), policyOf(QStringLiteral("iap.test")));
        PolicyPlaces places = m_places;
        if (!named.contains(QStringLiteral("command.json")))
            places.commandLine.clear();
        if (!named.contains(QStringLiteral("environment.json")))
            places.environment.clear();
        QCOMPARE(policyFile(places), inForce.isEmpty() ? QString() : path(inForce));
    }

    void aDanglingLinkOfTheAdministratorIsNotPassedOver()
    {
        QVERIFY(QFile::link(path(QStringLiteral("nowhere")), m_places.administrator));
        write(m_places.commandLine, policyOf(QStringLiteral("user.test")));
        const PolicySource source(m_places);
        QCOMPARE(source.file(), m_places.administrator);
        QVERIFY(source.problem().startsWith(m_places.administrator));
        QVERIFY(!source.policy().allowUserResources);
    }

    void withoutAnyFileEverythingHasItsDefault()
    {
        m_places.commandLine.clear();
        m_places.environment.clear();
        const PolicySource source(m_places);
        QCOMPARE(source.policy(), Policy());
        QVERIFY(source.policy().allowUserResources);
        QVERIFY(source.problem().isEmpty());
    }

    void thatAnotherFileDoesNotCountIsLogged()
    {
        write(m_places.administrator, policyOf(QStringLiteral("etc.test")));
        write(m_places.commandLine, policyOf(QStringLiteral("command.test")));
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(QStringLiteral("command.json.*does not count")));
        const PolicySource source(m_places);
        QCOMPARE(hostOf(source), QStringLiteral("etc.test"));
    }

    void aBadFileAtStartMeansNoResources_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("problem");
        QTest::newRow("broken") << QByteArray("{\n\"version\":2}") << QStringLiteral("policy.json:2:11: version: ");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("policy.json:1:1: ");
        QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, ' ') << QStringLiteral("larger than 1 MiB");
    }

    void aBadFileAtStartMeansNoResources()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, problem);
        write(m_places.administrator, content);
        const PolicySource source(m_places);
        QVERIFY2(source.problem().contains(problem), qPrintable(source.problem()));
        QVERIFY(source.policy().resources.isEmpty() && !source.policy().allowUserResources);
    }

    void aFolderInTheFilesPlaceIsAnError()
    {
        QVERIFY(QDir().mkdir(m_places.administrator));
        QVERIFY(PolicySource(m_places).problem().contains(QStringLiteral("cannot be read")));
    }

    void aFileThatTurnsBadLeavesTheLastGoodOneInForce()
        QVERIFY(!source.isKnown());
    {
        write(m_places.administrator, policyOf(QStringLiteral("good.test")));
        PolicySource source(m_places, 20ms);
        QSignalSpy changes(&source, &PolicySource::changed);
        write(m_places.administrator, "{");
        QTRY_COMPARE(changes.size(), 1);
        QVERIFY(source.problem().startsWith(m_places.administrator + QStringLiteral(":1:")));
        QCOMPARE(hostOf(source), QStringLiteral("good.test"));
        replace(m_places.administrator, policyOf(QStringLiteral("better.test")));
        QTRY_COMPARE(changes.size(), 2);
        QVERIFY(source.problem().isEmpty());
        QCOMPARE(hostOf(source), QStringLiteral("better.test"));
    }

    void aFileIsFollowedHoweverItIsWritten()
    {
        write(m_places.administrator, policyOf(QStringLiteral("first.test")));
        QVERIFY(source.isKnown());
        PolicySource source(m_places, 20ms);
        replace(m_places.administrator, policyOf(QStringLiteral("replaced.test")));
        QTRY_COMPARE(hostOf(source), QStringLiteral("replaced.test"));
        write(m_places.administrator, policyOf(QStringLiteral("rewritten.test")));
        QTRY_COMPARE(hostOf(source), QStringLiteral("rewritten.test"));
        replace(m_places.administrator, policyOf(QStringLiteral("again.test")));
        QTRY_COMPARE(hostOf(source), QStringLiteral("again.test"));
    }

    void theAdministratorsFileTakesOverWhenItAppears()
    {
        QVERIFY(QDir(path(QStringLiteral("etc"))).removeRecursively());
        write(m_places.commandLine, policyOf(QStringLiteral("command.test")));
        PolicySource source(m_places, 20ms);
        QCOMPARE(hostOf(source), QStringLiteral("command.test"));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("etc")));
        QTest::qWait(60); // the new folder has been seen
        write(m_places.administrator, policyOf(QStringLiteral("etc.test")));
        QTRY_COMPARE(hostOf(source), QStringLiteral("etc.test"));
        QVERIFY(QFile::remove(m_places.administrator));
        QTRY_COMPARE(hostOf(source), QStringLiteral("command.test"));
    }

    void anAdministratorsFileThatAppearsBadIsNotPassedOver()
    {
        write(m_places.commandLine, policyOf(QStringLiteral("command.test")));
        PolicySource source(m_places, 20ms);
        write(m_places.administrator, "{");
        QTRY_VERIFY(!source.problem().isEmpty());
        QVERIFY(!source.policy().allowUserResources);
    }

    /// A folder that comes later, a file in it, and one that turns the set bad.
    void dropInsAreFollowed()
    {
        write(m_places.administrator, policyOf(QStringLiteral("good.test")));
        m_places.owner = ::geteuid();
        PolicySource source(m_places, 20ms);
        QVERIFY(source.policy().exportSessions);
        const QString folder = path(QStringLiteral("etc/policy.d"));
        QVERIFY(QDir().mkdir(folder) && QFile::setPermissions(folder, kOnlyOwnerWrites | QFile::ExeOwner));
        const QString file = folder + QStringLiteral("/10-lock.json");
        QTest::qWait(60); // the new folder has been seen
        write(file, R"({"version":1,"exportSessions":false})");
        QVERIFY(QFile::setPermissions(file, kOnlyOwnerWrites));
        QTRY_VERIFY(!source.policy().exportSessions);
        write(folder + QStringLiteral("/20-again.json"), R"({"version":1,"exportSessions":true})");
        QVERIFY(QFile::setPermissions(folder + QStringLiteral("/20-again.json"), kOnlyOwnerWrites));
        QTRY_VERIFY2(source.problem().contains(file), qPrintable(source.problem()));
        QVERIFY2(!source.policy().exportSessions, "the last good set stays");
        QVERIFY(QFile::remove(folder + QStringLiteral("/20-again.json")));
        QTRY_VERIFY(source.problem().isEmpty());
        QVERIFY(QFile::remove(file));
        QTRY_VERIFY(source.policy().exportSessions);
        QCOMPARE(hostOf(source), QStringLiteral("good.test"));
    }

    /// Lanyard itself writes into the folder in which the user's policy may appear.
    void otherFilesOfTheFolderAreNotReadAsAPolicy()
    {
        write(m_places.administrator, "{");
        const Complaints complaints;
        PolicySource source(m_places, 20ms);
        write(path(QStringLiteral("accounts.json")), "{}");
        write(path(QStringLiteral("etc/other.json")), "{}");
        QTest::qWait(100);
        QCOMPARE(Complaints::count, 1);
    }

    /// Its certificates may be others under the same names.
    void aFileThatIsWrittenAgainIsReadAgain()
    {
        write(m_places.administrator, "{");
        const Complaints complaints;
        PolicySource source(m_places, 20ms);
        replace(m_places.administrator, "{");
        QTRY_VERIFY(Complaints::count > 1);
    }

    void whatSaysTheSameIsNotAnnounced()
    {
        write(m_places.administrator, policyOf(QStringLiteral("same.test")));
        PolicySource source(m_places, 20ms);
        QSignalSpy changes(&source, &PolicySource::changed);
        replace(m_places.administrator, policyOf(QStringLiteral("same.test")) + '\n');
        QTest::qWait(100);
        QCOMPARE(changes.size(), 0);
    }
};

LANYARD_TEST(PolicySourceTest)
#include "policy_source_test.moc"
