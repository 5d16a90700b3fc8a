#include "session/world.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;

namespace {

const QString kKim = QStringLiteral("kim@example.org");
const QString kTheirTenant = QStringLiteral("acme-emea-k3x9q");
const QString kTheirApp = QStringLiteral("payroll");
const QString kTheirPortal = QStringLiteral("portal");

sandbox::User newcomer(const QString &provider, const QString &phone = {}, const QString &name = {})
{
    sandbox::User user;
    user.uid = QStringLiteral("q8Zf");
    user.tenant = kTheirTenant;
    user.provider = provider;
    user.phoneNumber = phone;
    user.name = name;
    return user;
}

}

/// What people without an e-mail address are called, wherever somebody reads it.
class PeopleTest : public QObject {
    Q_OBJECT

    static void rows()
    {
        QTest::addColumn<sandbox::User>("user");
        QTest::addColumn<QString>("name");
        const QString phone = QStringLiteral("+491701234567");
        const QString custom = QStringLiteral("custom");
        QTest::newRow("phone") << newcomer(QStringLiteral("phone"), phone) << phone;
        QTest::newRow("custom token with uid only") << newcomer(custom) << QStringLiteral("q8Zf");
        QTest::newRow("SAML name ID only") << newcomer(QStringLiteral("saml.acme")) << QStringLiteral("q8Zf");
        QTest::newRow("with name") << newcomer(custom, {}, QStringLiteral("R&D Kiosk")) << QStringLiteral("R&D Kiosk");
    }

private Q_SLOTS:
    void theQuestionNamesBoth_data() { rows(); }
    void theQuestionNamesBoth()
    {
        QFETCH(sandbox::User, user);
        QFETCH(QString, name);
        World world;
        world.keepOnly({kTheirApp});
        world.company.addUser(user);
        world.script = world.signInAs(kKim, kTheirTenant);
        QVERIFY(world.signIn(kTheirApp));

        signin::Confirm asked;
        world.script = World::answering(true, asked, world.signInAs(user.uid, kTheirTenant));
        QVERIFY(world.signIn(kTheirApp));
        QCOMPARE(
            asked.text, QStringLiteral("You signed in as %1, but this account was %2. Replace it?").arg(name, kKim));
        QCOMPARE(asked.accept, QString(QStringLiteral("Use ") + name));

        world.script = World::answering(true, asked, world.signInAs(kKim, kTheirTenant));
        QVERIFY(world.signIn(kTheirApp));
        QCOMPARE(
            asked.text, QStringLiteral("You signed in as %1, but this account was %2. Replace it?").arg(kKim, name));
        QCOMPARE(asked.reject, QString(QStringLiteral("Keep ") + name));
    }

    void statusNamesThem_data() { rows(); }
    void statusNamesThem()
    {
        QFETCH(sandbox::User, user);
        QFETCH(QString, name);
        World world;
        world.keepOnly({kTheirApp});
        world.company.addUser(user);
        world.script = world.signInAs(user.uid, kTheirTenant);
        QVERIFY(world.signIn(kTheirApp));
        QCOMPARE(world.name(kTheirApp), name);
        QVERIFY(world.email(kTheirApp).isEmpty());
        world.company.inject(sandbox::Fault::of(sandbox::Step::Token, sandbox::Fault::Kind::Drop).forever());
        world.restart(); // and the ledger
        QCOMPARE(world.name(kTheirApp), name);
        const auto found = QCoro::waitFor(world.sessions->discover(world.company.resourceUrl(kTheirPortal)));
        QVERIFY(found);
        QCOMPARE(found->people, QStringList(name));
        world.vault.setState(KeychainState::Locked);
        QCOMPARE(world.signOut(kTheirApp).leftInKeychain, QStringList(name));
    }

    void aSwitchNamesThem_data() { rows(); }
    void aSwitchNamesThem()
    {
        QFETCH(sandbox::User, user);
        QFETCH(QString, name);
        World world;
        world.company.addUser(user);
        world.script = world.signInAs(user.uid, kTheirTenant);
        QVERIFY(world.signIn(kTheirPortal, kTheirTenant));
        const QString apac = QStringLiteral("acme-apac-7hd2m");
        world.script = world.signInAs(kKim, apac);
        QVERIFY(world.switchTenant(kTheirPortal, apac));
        QVERIFY(world.switchTenant(kTheirPortal, kTheirTenant));
        QCOMPARE(world.notices.last().kind, Notice::Kind::Switched);
        QCOMPARE(world.notices.last().text, QStringLiteral("Portal now uses %1 (Acme EMEA).").arg(name));
    }

    void twoOfTheSameNameAreToldApart()
    {
        World world;
        world.keepOnly({kTheirApp});
        sandbox::User one = newcomer(QStringLiteral("custom"), {}, QStringLiteral("Kiosk"));
        world.company.addUser(one);
        world.script = world.signInAs(one.uid, kTheirTenant);
        QVERIFY(world.signIn(kTheirApp));
        one.uid = QStringLiteral("r9Ag");
        world.company.addUser(one);
        signin::Confirm asked;
        world.script = World::answering(true, asked, world.signInAs(one.uid, kTheirTenant));
        QVERIFY(world.signIn(kTheirApp));
        QCOMPARE(asked.text,
            QStringLiteral("You signed in as Kiosk (r9Ag), but this account was Kiosk (q8Zf). Replace it?"));
    }
};

LANYARD_TEST(PeopleTest)
#include "people_test.moc"
