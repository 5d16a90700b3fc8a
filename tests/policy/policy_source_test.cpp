#include "policy/made_authority.h"
#include "policy/policy_source.h"
#include "support/test_topic.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <linux/capability.h>
#include <sys/stat.h>
#include <sys/syscall.h>
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

/// Somebody whom the permissions of files bind, root or not.
class Employee {
public:
    Employee() { readEverything(false); }
    ~Employee() { readEverything(true); }
    Q_DISABLE_COPY_MOVE(Employee)

private:
    static void readEverything(bool may)
    {
        constexpr auto kRights = (1U << CAP_DAC_OVERRIDE) | (1U << CAP_DAC_READ_SEARCH);
        __user_cap_header_struct self{_LINUX_CAPABILITY_VERSION_3, 0};
        std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> rights{};
        std::ignore = ::syscall(SYS_capget, &self, rights.data());
        auto &effective = rights[0].effective;
        effective = may ? effective | (kRights & rights[0].permitted) : effective & ~kRights;
        std::ignore = ::syscall(SYS_capset, &self, rights.data());
    }
};

class PolicySourceTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    PolicyPlaces m_places;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    /// Of other files the folder above its own would be watched, too.
    PolicyPlaces onlyTheAdministrators() const
    {
        PolicyPlaces places;
        places.administrator = m_places.administrator;
        places.owner = m_places.owner;
        return places;
    }

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
        QVERIFY(!source.isKnown());
    }

    void aFolderInTheFilesPlaceIsAnError()
    {
        QVERIFY(QDir().mkdir(m_places.administrator));
        QVERIFY(PolicySource(m_places).problem().contains(QStringLiteral("cannot be read")));
    }

    void aFileThatTurnsBadLeavesTheLastGoodOneInForce()
    {
        write(m_places.administrator, policyOf(QStringLiteral("good.test")));
        PolicySource source(m_places, 20ms);
        QSignalSpy changes(&source, &PolicySource::changed);
        write(m_places.administrator, "{");
        QTRY_COMPARE(changes.size(), 1);
        QVERIFY(source.problem().startsWith(m_places.administrator + QStringLiteral(":1:")));
        QCOMPARE(hostOf(source), QStringLiteral("good.test"));
        QVERIFY(source.isKnown());
        replace(m_places.administrator, policyOf(QStringLiteral("better.test")));
        QTRY_COMPARE(changes.size(), 2);
        QVERIFY(source.problem().isEmpty());
        QCOMPARE(hostOf(source), QStringLiteral("better.test"));
    }

    void aFileIsFollowedHoweverItIsWritten()
    {
        write(m_places.administrator, policyOf(QStringLiteral("first.test")));
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
        QVERIFY(!source.policy().allowUserResources && !source.isKnown());
        QVERIFY(QFile::remove(m_places.administrator));
        QTRY_VERIFY(source.isKnown());
    }

    void anAuthorityIsFollowed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("beside the policy") << u"company.pem"_qs;
        QTest::newRow("in a folder of its own") << u"authorities/company.pem"_qs;
        QTest::newRow("somewhere else") << u"ELSEWHERE/company.pem"_qs;
    }

    /// It is renewed each few years, and policy.json stays as it is.
    void anAuthorityIsFollowed()
    {
        QFETCH(QString, name);
        name.replace(QLatin1String("ELSEWHERE"), path(QStringLiteral("elsewhere")));
        const QString pem = QDir(path(QStringLiteral("etc"))).absoluteFilePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(pem).absolutePath()));
        QVERIFY(makeAuthority(pem));
        write(m_places.administrator,
            QStringLiteral("{\"version\":1,\"certificateAuthorities\":[\"%1\"]}").arg(name).toUtf8());
        PolicySource source(m_places, 20ms);
        const QStringList first = source.policy().certificateAuthorities;
        QCOMPARE(first.size(), 1);
        QVERIFY(makeAuthority(path(QStringLiteral("new.pem"))));
        QCOMPARE(::rename(qPrintable(path(QStringLiteral("new.pem"))), qPrintable(pem)), 0);
        QTRY_VERIFY(source.policy().certificateAuthorities != first);
        const QStringList second = source.policy().certificateAuthorities;
        replace(pem, "no certificate");
        QTRY_VERIFY2(source.problem().contains(pem), qPrintable(source.problem()));
        QCOMPARE(source.policy().certificateAuthorities, second);
        QVERIFY(makeAuthority(path(QStringLiteral("new.pem"))));
        QCOMPARE(::rename(qPrintable(path(QStringLiteral("new.pem"))), qPrintable(pem)), 0);
        QTRY_VERIFY(source.problem().isEmpty());
        QVERIFY(source.policy().certificateAuthorities != second);
        QVERIFY(QFile::remove(pem));
        QTRY_VERIFY(!source.problem().isEmpty());
        QVERIFY(makeAuthority(pem));
        QTRY_VERIFY(source.problem().isEmpty());
    }

    /// mv lanyard lanyard.old && mv lanyard.new lanyard
    void aFolderThatIsSwappedIsFollowed()
    {
        m_places = onlyTheAdministrators();
        const QString etc = path(QStringLiteral("etc"));
        write(m_places.administrator, policyOf(QStringLiteral("first.test")));
        PolicySource source(m_places, 20ms);
        QVERIFY(QDir().mkdir(etc + QStringLiteral(".new")));
        write(etc + QStringLiteral(".new/policy.json"), policyOf(QStringLiteral("swapped.test")));
        QVERIFY(QDir().rename(etc, etc + QStringLiteral(".old")) && QDir().rename(etc + QStringLiteral(".new"), etc));
        QTRY_COMPARE(hostOf(source), QStringLiteral("swapped.test"));
        replace(m_places.administrator, policyOf(QStringLiteral("edited.test")));
        QTRY_COMPARE(hostOf(source), QStringLiteral("edited.test"));
    }

    void whatBecomesReadableIsRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the file") << u"etc/policy.json"_qs;
        QTest::newRow("its folder") << u"etc"_qs;
    }

    /// As with root's umask 077, until root notices.
    void whatBecomesReadableIsRead()
    {
        QFETCH(QString, name);
        m_places = onlyTheAdministrators();
        for (const char *folder : {".", "etc"})
            QCOMPARE(::chmod(qPrintable(path(QLatin1String(folder))), 0755), 0);
        write(m_places.administrator, policyOf(QStringLiteral("etc.test")));
        QCOMPARE(::chmod(qPrintable(path(name)), 0), 0);
        auto employee = std::make_unique<Employee>();
        PolicySource source(m_places, 20ms);
        QVERIFY(source.problem().contains(QStringLiteral("cannot be read")));
        QTest::qWait(60);
        employee.reset();
        QCOMPARE(::chmod(qPrintable(path(name)), 0755), 0);
        employee = std::make_unique<Employee>();
        QTRY_VERIFY(source.problem().isEmpty());
        QCOMPARE(hostOf(source), QStringLiteral("etc.test"));
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
