#include "policy/user_resources.h"
#include "support/test_topic.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

static Resource resource(const QString &id, const QString &url)
{
    Resource resource;
    resource.id = id;
    resource.name = id.toUpper();
    resource.url = QUrl(url);
    resource.fromPolicy = false;
    return resource;
}

static const Resource kUsersWiki = resource(QStringLiteral("wiki"), QStringLiteral("https://wiki.example.com/"));
static const Resource kLocal = resource(QStringLiteral("local"), QStringLiteral("http://localhost:8080/"));

class UserResourcesTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

    void write(const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).absolutePath()));
        QFile file(m_file);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(content);
    }

    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("lanyard/resources.json"));
    }

    void noFileIsAnEmptyList()
    {
        const auto loaded = UserResources(m_file).load(false);
        QVERIFY(loaded.resources.isEmpty() && loaded.problem.isEmpty());
    }

    void whatWasSavedIsLoaded()
    {
        Resource full = resource(QStringLiteral("full"), QStringLiteral("https://full.example.com:8443/a/"));
        full.authPage = QUrl(QStringLiteral("https://login.example.com/"));
        full.apiKey = QStringLiteral("AIza");
        full.tenants = {{QStringLiteral("t"), QStringLiteral("T")}};
        full.refresh = RefreshMode::Web;
        QVERIFY(UserResources(m_file).save({kUsersWiki, full}));
        const auto loaded = UserResources(m_file).load(false);
        QCOMPARE(loaded.resources, QList<Resource>({kUsersWiki, full}));
        QVERIFY(loaded.problem.isEmpty());
    }

    void aQueryInTheAddressIsNotKept()
    {
        QVERIFY(UserResources(m_file).save(
            {resource(QStringLiteral("wiki"), QStringLiteral("https://wiki.example.com/?secret=1#top"))}));
        QCOMPARE(UserResources(m_file).load(false).resources.constFirst().url, kUsersWiki.url);
    }

    void whatCouldNotBeReadBackIsNotWritten()
    {
        UserResources resources(m_file);
        QVERIFY(resources.save({kUsersWiki}));
        const auto saved = resources.save({kUsersWiki, kUsersWiki});
        QCOMPARE(saved.error().reason, Reason::Configuration);
        QVERIFY2(saved.error().sentence.contains(QStringLiteral("already")), qPrintable(saved.error().sentence));
        QCOMPARE(UserResources(m_file).load(false).resources, QList<Resource>{kUsersWiki});
    }

    void aFileThatIsNotUnderstoodIsMovedAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("problem");
        QTest::newRow("truncated") << QByteArray("{\"version\":1,") << QStringLiteral("resources.json:1:14: ");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("resources.json:1:1: ");
        QTest::newRow("a later version") << QByteArray("{\"version\":2,\"resources\":[]}")
                                         << QStringLiteral("resources.json:1:12: version: ");
        QTest::newRow("an unknown key") << QByteArray("{\"version\":1,\"resources\":[],\"x\":1}")
                                        << QStringLiteral("resources.json:1:29: x: ");
    }

    void aFileThatIsNotUnderstoodIsMovedAside()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, problem);
        write(content);
        UserResources resources(m_file);
        const auto loaded = resources.load(false);
        QVERIFY2(loaded.problem.contains(problem), qPrintable(loaded.problem));
        QVERIFY(loaded.problem.contains(m_file + QStringLiteral(".bad-1")));
        QCOMPARE(contentOf(m_file + QStringLiteral(".bad-1")), content);
        QVERIFY(!QFile::exists(m_file));
        QVERIFY(resources.save({kUsersWiki}));

        write(content);
        UserResources(m_file).load(false);
        QCOMPARE(contentOf(m_file + QStringLiteral(".bad-2")), content);
        QCOMPARE(contentOf(m_file + QStringLiteral(".bad-1")), content);
    }

    void aFileThatCannotBeReadIsNotOverwritten()
    {
        QVERIFY(QDir().mkpath(m_file)); // a folder: unreadable as a file, for root too
        UserResources resources(m_file);
        QVERIFY(!resources.load(false).problem.isEmpty());
        QCOMPARE(resources.save({kUsersWiki}).error().reason, Reason::Configuration);
        QVERIFY(QFileInfo(m_file).isDir());
    }

    void plainHttpRestsUnlessPolicyIsForDevelopment()
    {
        QVERIFY(UserResources(m_file).save({kUsersWiki, kLocal}));
        UserResources resources(m_file);
        const auto loaded = resources.load(false);
        QCOMPARE(loaded.resources, QList<Resource>{kUsersWiki});
        QVERIFY(loaded.problem.contains(QStringLiteral("plain http")));
        QVERIFY(resources.save(loaded.resources));
        QCOMPARE(UserResources(m_file).load(true).resources, QList<Resource>({kUsersWiki, kLocal}));
    }

    void aFolderThatTakesNoFileIsSaid()
    {
        UserResources resources(QStringLiteral("/proc/lanyard/resources.json"));
        const auto saved = resources.save({kUsersWiki});
        QVERIFY(!saved);
        QVERIFY2(
            saved.error().sentence.contains(QStringLiteral("could not be saved")), qPrintable(saved.error().sentence));
    }
};

LANYARD_TEST(UserResourcesTest)
#include "user_resources_test.moc"
