#include "policy/policy_files.h"

#include "policy/made_authority.h"
#include "support/test_topic.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace lanyard;

class PolicyFilesTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    PolicyPlaces m_places;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    static constexpr QFile::Permissions kOnlyOwnerWrites = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther;

    static void write(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        QVERIFY(file.setPermissions(kOnlyOwnerWrites));
    }

    void dropIn(const QString &name, const QByteArray &content)
    {
        write(path(QStringLiteral("policy.d/") + name), content);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString folder = path(QStringLiteral("policy.d"));
        QVERIFY(QDir().mkdir(folder));
        QVERIFY(QFile::setPermissions(folder, kOnlyOwnerWrites | QFile::ExeOwner));
        m_places.administrator = path(QStringLiteral("policy.json"));
        m_places.commandLine = path(QStringLiteral("command.json"));
        m_places.owner = ::geteuid();
    }

    void readsThemInTheOrderOfTheirNames()
    {
        write(m_places.administrator, R"({"version":1})");
        for (const char *id : {"b", "a", "B"})
            dropIn(QLatin1String(id) + QStringLiteral(".json"),
                QByteArrayLiteral("{\"version\":1,\"resources\":[{\"id\":\"") + id
                    + "\",\"name\":\"N\",\"url\":\"https://x.test/\"}]}");
        dropIn(QStringLiteral("a.json.dpkg-new"), "{");
        dropIn(QStringLiteral("old.JSON"), "{");
        dropIn(QStringLiteral("README"), "{");
        const auto set = readPolicy(m_places);
        QVERIFY2(set, set ? "" : qPrintable(set.error()));
        QString ids;
        for (const Resource &one : set->policy.resources)
            ids += one.id;
        QCOMPARE(ids, QStringLiteral("Bab"));
    }

    void aDropInAloneIsThePolicy()
    {
        write(m_places.commandLine, R"({"version":1})");
        QCOMPARE(policyFile(m_places), m_places.commandLine);
        dropIn(QStringLiteral("10.json"), R"({"version":1,"exportSessions":false})");
        QCOMPARE(policyFile(m_places), m_places.administrator);
        const auto set = readPolicy(m_places);
        QVERIFY(set && !set->policy.exportSessions);
    }

    void theUsersOwnFileHasNoDropIns()
    {
        QVERIFY(QDir(path(QStringLiteral("policy.d"))).removeRecursively());
        QVERIFY(QDir().mkpath(path(QStringLiteral("own/policy.d"))));
        m_places.commandLine = path(QStringLiteral("own/policy.json"));
        write(m_places.commandLine, R"({"version":1})");
        write(path(QStringLiteral("own/policy.d/10.json")), R"({"version":1,"exportSessions":false})");
        const auto set = readPolicy(m_places);
        QVERIFY(set && set->policy.exportSessions);
    }

    /// As /etc/lanyard, and by the name of its file.
    void readsAFolderBeforeItIsRolledOut()
    {
        write(m_places.administrator, R"({"version":1})");
        dropIn(QStringLiteral("10.json"), R"({"version":1,"exportSessions":false})");
        m_places.owner = ::geteuid() + 1;
        for (const QString &place : {m_folder->path(), m_places.administrator}) {
            const auto set = readPolicyAt(place);
            QVERIFY(set && !set->policy.exportSessions);
        }
        QVERIFY(!readPolicyAt(path(QStringLiteral("none.json"))));
    }

    /// A mistake that the computer would find in the whole set.
    void aFileOfPolicyDIsReadAsADropIn()
    {
        dropIn(QStringLiteral("20-t.json"), R"({"version":1,"exchangeHosts":["iap.test"]})");
        const auto set = readPolicyAt(path(QStringLiteral("policy.d/20-t.json")));
        QVERIFY(!set);
        QVERIFY2(set.error().contains(QStringLiteral("allowed in policy.json only")), qPrintable(set.error()));
        QDir::setCurrent(path(QStringLiteral("policy.d")));
        QVERIFY2(!readPolicyAt(QStringLiteral("20-t.json")), "by its name alone");
        QDir::setCurrent(QStringLiteral("/"));
        dropIn(QStringLiteral("30-t.json"), R"({"version":1,"exportSessions":false})");
        QVERIFY(readPolicyAt(path(QStringLiteral("policy.d/30-t.json"))));
    }

    void theCheckWantsWhatEverybodyCanRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("as it should be") << u"policy.json"_qs << 0644 << true;
        QTest::newRow("policy.json is root's") << u"policy.json"_qs << 0600 << false;
        QTest::newRow("policy.json is a group's") << u"policy.json"_qs << 0640 << false;
        QTest::newRow("a drop-in is root's") << u"policy.d/10.json"_qs << 0600 << false;
        QTest::newRow("policy.d is root's") << u"policy.d"_qs << 0700 << false;
        QTest::newRow("policy.d cannot be entered") << u"policy.d"_qs << 0744 << false;
        QTest::newRow("the folder is root's") << u"."_qs << 0700 << false;
        QTest::newRow("an authority is root's") << u"company.pem"_qs << 0600 << false;
    }

    /// Root reads everything, and would not notice.
    void theCheckWantsWhatEverybodyCanRead()
    {
        QFETCH(QString, name);
        QFETCH(int, mode);
        QVERIFY(makeAuthority(path(QStringLiteral("company.pem"))));
        write(m_places.administrator, R"({"version":1,"certificateAuthorities":["company.pem"]})");
        dropIn(QStringLiteral("10.json"), R"({"version":1,"exportSessions":false})");
        for (const char *folder : {".", "policy.d"})
            QCOMPARE(::chmod(qPrintable(path(QLatin1String(folder))), 0755), 0);
        QCOMPARE(::chmod(qPrintable(path(QStringLiteral("company.pem"))), 0644), 0);
        QCOMPARE(::chmod(qPrintable(path(name)), mode_t(mode)), 0);
        const auto set = checkPolicy(m_places);
        QTEST(set.has_value(), "isGood");
        const QString named = QDir::cleanPath(path(name));
        const QString why = set ? QString() : set.error();
        QVERIFY2(set || why.contains(named + u','), qPrintable(why));
        QVERIFY(readPolicy(m_places));
    }

    void noPolicyIsNoGoodOne()
    {
        QVERIFY(QDir(path(QStringLiteral("policy.d"))).removeRecursively());
        m_places.commandLine.clear();
        const auto set = checkPolicy(m_places);
        QVERIFY(!set);
        QCOMPARE(set.error(), QStringLiteral("There is no policy."));
        QVERIFY2(readPolicy(m_places), "for Lanyard that is the default");
    }

    /// None of them is passed over in silence.
    void refusesWhatOthersCanWrite_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("problem");
        QTest::newRow("the group may write it") << u"group"_qs << u"Users other than root can change %1/10.json."_qs;
        QTest::newRow("everybody may write it") << u"other"_qs << u"Users other than root can change %1/10.json."_qs;
        QTest::newRow("the folder may be written") << u"folder"_qs << u"Users other than root can change %1."_qs;
        QTest::newRow("somebody else's") << u"owner"_qs << u"does not belong to root"_qs;
        QTest::newRow("a link") << u"link"_qs << u"20.json is a link"_qs;
        QTest::newRow("the folder is a link") << u"folder link"_qs << u"policy.d is a link"_qs;
        QTest::newRow("a folder in a file's place") << u"directory"_qs << u"20.json"_qs;
        QTest::newRow("a file in the folder's place") << u"file"_qs << u"policy.d is not a folder"_qs;
    }

    void refusesWhatOthersCanWrite()
    {
        QFETCH(QString, what);
        QFETCH(QString, problem);
        const QString folder = path(QStringLiteral("policy.d"));
        const QString file = folder + QStringLiteral("/10.json");
        const QString other = folder + QStringLiteral("/20.json");
        write(m_places.administrator, R"({"version":1})");
        dropIn(QStringLiteral("10.json"), R"({"version":1,"notifications":false})");
        QVERIFY(readPolicy(m_places));
        if (what == u"group")
            QVERIFY(QFile::setPermissions(file, kOnlyOwnerWrites | QFile::WriteGroup));
        else if (what == u"other")
            QVERIFY(QFile::setPermissions(file, kOnlyOwnerWrites | QFile::WriteOther));
        else if (what == u"folder")
            QVERIFY(QFile::setPermissions(folder, kOnlyOwnerWrites | QFile::ExeOwner | QFile::WriteOther));
        else if (what == u"owner")
            ++m_places.owner;
        else if (what == u"link")
            QVERIFY(QFile::link(file, other));
        else if (what == u"folder link")
            QVERIFY(QDir().rename(folder, path(QStringLiteral("real"))) && QFile::link(path(u"real"_qs), folder));
        else if (what == u"directory")
            QVERIFY(QDir().mkdir(other) && QFile::setPermissions(other, kOnlyOwnerWrites | QFile::ExeOwner));
        else
            QVERIFY(QDir(folder).removeRecursively() && QFile(folder).open(QFile::WriteOnly));
        const auto set = readPolicy(m_places);
        QVERIFY(!set);
        QVERIFY2(set.error().contains(problem.replace(u"%1"_qs, folder)), qPrintable(set.error()));
    }
};

LANYARD_TEST(PolicyFilesTest)
#include "policy_files_test.moc"
