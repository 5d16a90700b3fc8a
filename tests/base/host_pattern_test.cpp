#include "base/host_pattern.h"

#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class HostPatternTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPattern");
        QTest::newRow("a host") << u"sso.example.com"_s << true;
        QTest::newRow("a host of one label") << u"intranet"_s << true;
        QTest::newRow("digits inside") << u"sso2.4ever.example.com"_s << true;
        QTest::newRow("in other letters") << u"xn--bcher-kva.example"_s << true;
        QTest::newRow("all below a domain") << u"*.corp.example.com"_s << true;
        QTest::newRow("the longest") << (u"a."_s.repeated(126) + u'b') << true;
        QTest::newRow("too long") << (u"a."_s.repeated(126) + u"bc"_s) << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("everybody") << u"*"_s << false;
        QTest::newRow("all below a top domain") << u"*.com"_s << false;
        QTest::newRow("a star in a label") << u"sso*.example.com"_s << false;
        QTest::newRow("a star further on") << u"sso.*.example.com"_s << false;
        QTest::newRow("two stars") << u"*.*.example.com"_s << false;
        QTest::newRow("a dot first") << u".example.com"_s << false;
        QTest::newRow("a dot last") << u"sso.example.com."_s << false;
        QTest::newRow("two dots") << u"sso..example.com"_s << false;
        QTest::newRow("a dash first") << u"-sso.example.com"_s << false;
        QTest::newRow("a dash last") << u"sso-.example.com"_s << false;
        QTest::newRow("a capital") << u"SSO.example.com"_s << false;
        QTest::newRow("another alphabet") << u"b\u00fccher.example"_s << false;
        QTest::newRow("a port") << u"sso.example.com:443"_s << false;
        QTest::newRow("a scheme") << u"https://sso.example.com"_s << false;
        QTest::newRow("an address") << u"10.0.0.1"_s << false;
        QTest::newRow("an address as one number") << u"2130706433"_s << false;
        QTest::newRow("an address in hexadecimal") << u"0x7f.0x1"_s << false;
        QTest::newRow("an address of IPv6") << u"[::1]"_s << false;
        QTest::newRow("a network") << u"10.0.0.0/8"_s << false;
        QTest::newRow("Chromium's word for hosts without dots") << u"<local>"_s << false;
        QTest::newRow("two hosts") << u"sso.example.com,evil.example.net"_s << false;
        QTest::newRow("two hosts, otherwise") << u"sso.example.com;evil.example.net"_s << false;
        QTest::newRow("another switch") << u"sso.example.com --no-sandbox"_s << false;
        QTest::newRow("another switch after a tab") << u"sso.example.com\t--no-sandbox"_s << false;
        QTest::newRow("another switch after a line") << u"sso.example.com\n--no-sandbox"_s << false;
        QTest::newRow("a line end") << u"sso.example.com\n"_s << false;
        QTest::newRow("a switch") << u"--no-sandbox"_s << false;
        QTest::newRow("a quotation mark") << u"sso.example.com\""_s << false;
        QTest::newRow("an apostrophe") << u"'sso.example.com'"_s << false;
        QTest::newRow("a NUL") << (u"sso.example.com"_s + QChar(0)) << false;
    }

    void judges()
    {
        QFETCH(QString, text);
        QTEST(isHostPattern(text), "isPattern");
    }
};

LANYARD_TEST(HostPatternTest)
#include "host_pattern_test.moc"
