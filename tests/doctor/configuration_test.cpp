#include "doctor/configuration.h"
#include "support/test_topic.h"

#include <QDir>
#include <QTemporaryDir>
#include <unistd.h>

using namespace lanyard;
using doctor::Configuration;

/// The policy as doctor reads it: from the same files as the tray, drop-ins too, and whom a word of the user's means.
class ConfigurationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dropInsAreRead();
    void aBadDropInIsNamed();
    void nothingIsNoFault();
    void resourceIsFound_data();
    void resourceIsFound();

private:
    void write(const QString &name, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    PolicyPlaces m_places;
    doctor::TrayLink m_noTray;
};

void ConfigurationTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->path()));
    QVERIFY(QDir().mkdir(m_folder->filePath(QStringLiteral("policy.d"))));
    m_places.administrator = m_folder->filePath(QStringLiteral("policy.json"));
    m_places.owner = ::geteuid();
    QVERIFY(!m_noTray.isRunning());
}

void ConfigurationTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

void ConfigurationTest::dropInsAreRead()
{
    write(QStringLiteral("policy.d/wiki.json"),
        R"({"version":1,"resources":[{"id":"wiki","name":"Wiki","url":"https://wiki.test/"}]})");
    const Configuration alone = doctor::readConfiguration(m_places);
    QCOMPARE(alone.problems, QStringList());
    QCOMPARE(alone.policyPlace, m_folder->filePath(QStringLiteral("policy.d")));
    QCOMPARE(alone.resources.size(), 1);
    const QString origins = alone.origins.join(u'\n');
    QVERIFY2(origins.contains(QLatin1String("policy.d/wiki.json:1")), qPrintable(origins));
    write(QStringLiteral("policy.json"), R"({"version":1,"exportSessions":false})");
    const Configuration both = doctor::readConfiguration(m_places);
    QCOMPARE(both.policyPlace, m_places.administrator);
    QCOMPARE(both.resources.size(), 1);
    QVERIFY(!both.policy.exportSessions);
}

void ConfigurationTest::aBadDropInIsNamed()
{
    write(QStringLiteral("policy.json"), R"({"version":1})");
    write(QStringLiteral("policy.d/wiki.json"), R"({"version":1,"resorces":[]})");
    const Configuration configuration = doctor::readConfiguration(m_places);
    const doctor::Outcome outcome = doctor::checkConfiguration(configuration, m_noTray);
    QCOMPARE(outcome.reason, Reason::Configuration);
    QVERIFY2(outcome.message.contains(QLatin1String("policy.d/wiki.json")), qPrintable(outcome.message));
    QVERIFY(!configuration.policy.allowUserResources);
}

void ConfigurationTest::nothingIsNoFault()
{
    const Configuration configuration = doctor::readConfiguration(m_places);
    QCOMPARE(configuration.policyPlace, QString());
    const doctor::Outcome outcome = doctor::checkConfiguration(configuration, m_noTray);
    QCOMPARE(outcome.result, CheckResult::Good);
    QVERIFY2(outcome.message.contains(QLatin1String("no policy")), qPrintable(outcome.message));
}

void ConfigurationTest::resourceIsFound_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("id");
    QTest::newRow("id") << QStringLiteral("docs") << QStringLiteral("docs");
    QTest::newRow("name") << QStringLiteral("ALL THE DRAFTS") << QStringLiteral("drafts");
    QTest::newRow("URL") << QStringLiteral("https://x.test/docs/a?b#c") << QStringLiteral("docs");
    QTest::newRow("URL under the deeper one")
        << QStringLiteral("https://x.test/docs/drafts/a") << QStringLiteral("drafts");
    QTest::newRow("another host") << QStringLiteral("https://y.test/docs") << QString();
    QTest::newRow("nobody") << QStringLiteral("nobody") << QString();
}

void ConfigurationTest::resourceIsFound()
{
    QFETCH(QString, wanted);
    QFETCH(QString, id);
    write(QStringLiteral("policy.json"),
        R"({"version":1,"resources":[{"id":"docs","name":"Docs","url":"https://x.test/docs/"},)"
        R"({"id":"drafts","name":"All the drafts","url":"https://x.test/docs/drafts/"}]})");
    const Configuration configuration = doctor::readConfiguration(m_places);
    const auto subjects = doctor::subjectsOf(configuration, m_noTray, wanted);
    QCOMPARE(subjects.has_value(), !id.isEmpty());
    if (!subjects)
        return;
    QCOMPARE(subjects->size(), 1);
    QCOMPARE(subjects->constFirst().resource.id, id);
}

LANYARD_TEST(ConfigurationTest)
#include "configuration_test.moc"
