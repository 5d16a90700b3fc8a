#include "iap/account_key.h"
#include "support/test_topic.h"

#include <QMap>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class AccountKeyTest : public QObject {
    Q_OBJECT
    const AccountKey m_key{u"https://login.example.net:8443"_s, u"AIzaSyEXAMPLE"_s, u"acme-emea-k3x9q"_s};

private Q_SLOTS:
    void comesBack()
    {
        QCOMPARE(AccountKey::fromText(m_key.toText()), std::optional(m_key));
        AccountKey agent = m_key;
        agent.tenant.clear();
        QCOMPARE(AccountKey::fromText(agent.toText()), std::optional(agent));
        QVERIFY(agent.toText() != m_key.toText());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("two parts") << u"https://a.example key"_s;
        QTest::newRow("four parts") << u"https://a.example key tenant more"_s;
        QTest::newRow("an empty part") << u"https://a.example  tenant"_s;
        QTest::newRow("a blank in front") << u" https://a.example key"_s;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!AccountKey::fromText(text));
    }

    void parts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPart");
        QTest::newRow("a key") << u"AIzaSy-_9"_s << true;
        QTest::newRow("the agent's tid") << u"_481516234200"_s << true;
        QTest::newRow("the longest") << QString(256, u'x') << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("what stands for no tenant") << u"-"_s << false;
        QTest::newRow("a blank: two parts") << u"AIza acme"_s << false;
        QTest::newRow("a line end") << u"AIza\n"_s << false;
        QTest::newRow("no ASCII") << u"AIzä"_s << false;
        QTest::newRow("too long") << QString(257, u'x') << false;
    }
    void parts()
    {
        QFETCH(QString, text);
        QFETCH(bool, isPart);
        QCOMPARE(isKeyPart(text), isPart);
    }

    void isAMapsKey()
    {
        AccountKey other = m_key;
        other.tenant = u"acme-apac-7hd2m"_s;
        QMap<AccountKey, int> map{{m_key, 1}, {other, 2}};
        QCOMPARE(map.size(), 2);
        QCOMPARE(map.value(*AccountKey::fromText(other.toText())), 2);
    }

    void tenants() // PROTOCOL.md#names: agent id
    {
        QCOMPARE(tenantOfTid(u"_481516234200"_s), QString());
        QCOMPARE(tenantOfTid(u"acme-emea-k3x9q"_s), u"acme-emea-k3x9q"_s);
        QCOMPARE(tenantOfTid(QString()), QString());
    }
};

LANYARD_PLAIN_TEST(AccountKeyTest)
#include "account_key_test.moc"
