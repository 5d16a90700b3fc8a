#include "iap/trust.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// app/README.md#trust-rules: hostile rows.
class TrustTest : public QObject {
    Q_OBJECT

    static QString outcome(const Result<void> &result)
    {
        return result ? u"trusted"_s : QString(code(result.error().reason));
    }

private Q_SLOTS:
    void pins_data()
    {
        QTest::addColumn<QString>("authPage");
        QTest::addColumn<QString>("apiKey");
        QTest::addColumn<bool>("trusted");
        const QString key = u"AIzaSyEXAMPLE"_s;
        QTest::newRow("the pinned page") << u"https://login.example.net/"_s << key << true;
        QTest::newRow("another path of it") << u"https://login.example.net/a?b"_s << key << true;
        QTest::newRow("default port named") << u"https://login.example.net:443/"_s << key << true;
        QTest::newRow("in capitals") << u"https://LOGIN.example.NET/"_s << key << true;
        QTest::newRow("another key") << u"https://login.example.net/"_s << u"AIzaSyOTHER"_s << false;
        QTest::newRow("key in other letters") << u"https://login.example.net/"_s << u"AIZASyEXAMPLE"_s << false;
        QTest::newRow("no key") << u"https://login.example.net/"_s << QString() << false;
        QTest::newRow("foreign") << u"https://evil.example/"_s << key << false;
        QTest::newRow("look-alike below") << u"https://login.example.net.evil.example/"_s << key << false;
        QTest::newRow("look-alike before") << u"https://evil-login.example.net/"_s << key << false;
        QTest::newRow("a child") << u"https://a.login.example.net/"_s << key << false;
        QTest::newRow("the parent") << u"https://example.net/"_s << key << false;
        QTest::newRow("as user information") << u"https://login.example.net@evil.example/"_s << key << false;
        QTest::newRow("with a user") << u"https://kim@login.example.net/"_s << key << false;
        QTest::newRow("in the path") << u"https://evil.example/https://login.example.net/"_s << key << false;
        QTest::newRow("after a backslash") << u"https://evil.example\\@login.example.net/"_s << key << false;
        QTest::newRow("Cyrillic o") << u"https://l\u043egin.example.net/"_s << key << false;
        QTest::newRow("punycode") << u"https://xn--lgin-55d.example.net/"_s << key << false;
        QTest::newRow("trailing dot") << u"https://login.example.net./"_s << key << false;
        QTest::newRow("another port") << u"https://login.example.net:8443/"_s << key << false;
        QTest::newRow("http") << u"http://login.example.net/"_s << key << false;
        QTest::newRow("http on port 443") << u"http://login.example.net:443/"_s << key << false;
        QTest::newRow("nothing") << QString() << key << false;
    }
    void pins()
    {
        QFETCH(QString, authPage);
        QFETCH(QString, apiKey);
        QFETCH(bool, trusted);
        Challenge challenge;
        challenge.authPage = QUrl(authPage);
        challenge.apiKey = apiKey;
        const auto result = checkPin(challenge, Pin{u"https://login.example.net"_s, u"AIzaSyEXAMPLE"_s});
        QCOMPARE(outcome(result), trusted ? u"trusted"_s : u"untrusted-redirect"_s);
        if (!trusted)
            QVERIFY(result.error().detail.contains(u"expected"_s));
    }

    void anEmptyPinTrustsNobody()
    {
        QVERIFY(!checkPin(Challenge{}, Pin{}));
        Challenge challenge;
        challenge.authPage = QUrl(u"https://a@b/"_s);
        QVERIFY(!checkPin(challenge, Pin{}));
    }

    void tenants_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("tid");
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<QString>("expected");
        const int login = int(Challenge::Mode::Login);
        QTest::newRow("ours") << login << u"acme-emea"_s << u"acme-emea"_s << u"trusted"_s;
        QTest::newRow("another") << login << u"acme-apac"_s << u"acme-emea"_s << u"tenant-not-allowed"_s;
        QTest::newRow("in other letters") << login << u"ACME-emea"_s << u"acme-emea"_s << u"tenant-not-allowed"_s;
        QTest::newRow("the agent for one without tenant") << login << u"_481516234200"_s << QString() << u"trusted"_s;
        QTest::newRow("the agent for a tenant's account")
            << login << u"_481516234200"_s << u"acme-emea"_s << u"tenant-not-allowed"_s;
        QTest::newRow("a tenant for one without") << login << u"acme-emea"_s << QString() << u"tenant-not-allowed"_s;
        QTest::newRow("the page chooses")
            << int(Challenge::Mode::SelectAuthSession) << QString() << u"acme-emea"_s << u"trusted"_s;
        QTest::newRow("reauth needs the user")
            << int(Challenge::Mode::Reauth) << u"acme-emea"_s << u"acme-emea"_s << u"interactive-required"_s;
        QTest::newRow("signout is no challenge")
            << int(Challenge::Mode::SignOut) << QString() << u"acme-emea"_s << u"iap-unavailable"_s;
    }
    void tenants()
    {
        QFETCH(int, mode);
        QFETCH(QString, tid);
        QFETCH(QString, tenant);
        QFETCH(QString, expected);
        Challenge challenge;
        challenge.mode = Challenge::Mode(mode);
        challenge.tid = tid;
        QCOMPARE(outcome(checkTenant(challenge, tenant)), expected);
    }

    void redirectUris_data()
    {
        QTest::addColumn<QByteArray>("uri");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<bool>("inDevelopment");
        const auto row = [](const char *name, const QByteArray &uri, bool trusted, bool inDevelopment) {
            QTest::newRow(name) << uri << trusted << inDevelopment;
        };
        const auto good = [&](const char *name, const QByteArray &uri) { row(name, uri, true, true); };
        const auto bad = [&](const char *name, const QByteArray &uri) { row(name, uri, false, false); };
        const QByteArray path = "/v1beta1/gcip/resources/3F0A9C11D2E4B786:handleRedirect";
        good("as captured", "https://iap.googleapis.com" + path);
        good("an older version", "https://iap.googleapis.com/v1alpha1/gcip/resources/3F:handleRedirect");
        good("a future version", "https://iap.googleapis.com/v2/gcip/resources/3F:handleRedirect");
        good("default port named", "https://iap.googleapis.com:443" + path);
        good("host in capitals", "https://IAP.GoogleAPIs.com" + path);
        bad("foreign", "https://evil.example" + path);
        bad("look-alike below", "https://iap.googleapis.com.evil.example" + path);
        bad("look-alike before", "https://xiap.googleapis.com" + path);
        bad("a child", "https://a.iap.googleapis.com" + path);
        bad("the parent", "https://googleapis.com" + path);
        bad("a sibling", "https://storage.googleapis.com" + path);
        bad("as user information", "https://iap.googleapis.com@evil.example" + path);
        bad("with a port as user information", "https://iap.googleapis.com:443@evil.example" + path);
        bad("with a user", "https://kim@iap.googleapis.com" + path);
        bad("after a backslash", "https://evil.example\\@iap.googleapis.com" + path);
        bad("encoded slash in the host", "https://evil.example%2F@iap.googleapis.com" + path);
        bad("Cyrillic i",
            "https://\xd1\x96"
            "ap.googleapis.com"
                + path);
        bad("punycode", "https://xn--ap-6kc.googleapis.com" + path);
        bad("trailing dot", "https://iap.googleapis.com." + path);
        bad("another port", "https://iap.googleapis.com:8443" + path);
        bad("port 80", "https://iap.googleapis.com:80" + path);
        bad("an address", "https://127.0.0.1" + path);
        bad("an address in hexadecimal", "https://0x7f.1" + path);
        bad("an address as one number", "https://2130706433" + path);
        bad("IPv6", "https://[::1]" + path);
        bad("http", "http://iap.googleapis.com" + path);
        bad("http on port 443", "http://iap.googleapis.com:443" + path);
        bad("ftp", "ftp://iap.googleapis.com" + path);
        bad("javascript", "javascript://iap.googleapis.com" + path);
        bad("no scheme", "//iap.googleapis.com" + path);
        bad("no host", "https://" + path);
        bad("query", "https://iap.googleapis.com" + path + "?x=1");
        bad("empty query", "https://iap.googleapis.com" + path + "?");
        bad("fragment", "https://iap.googleapis.com" + path + "#x");
        bad("another method", "https://iap.googleapis.com/v1/gcip/resources/3F:other");
        bad("something behind", "https://iap.googleapis.com" + path + "/x");
        bad("something behind the method", "https://iap.googleapis.com" + path + "s");
        bad("line break behind", "https://iap.googleapis.com" + path + "%0A");
        bad("something before", "https://iap.googleapis.com/x" + path);
        bad("no version", "https://iap.googleapis.com/gcip/resources/3F:handleRedirect");
        bad("no resource", "https://iap.googleapis.com/v1/gcip/resources/:handleRedirect");
        bad("traversal", "https://iap.googleapis.com/v1/gcip/resources/x/../y:handleRedirect");
        bad("traversal, encoded", "https://iap.googleapis.com/v1/gcip/resources/x/%2e%2e/y:handleRedirect");
        bad("encoded slash", "https://iap.googleapis.com/v1/gcip/resources/x%2Fy:handleRedirect");
        bad("encoded traversal", "https://iap.googleapis.com/v1/gcip/resources/..%2f..%2fy:handleRedirect");
        bad("dots alone", "https://iap.googleapis.com/v1/gcip/resources/..:handleRedirect");
        bad("two colons", "https://iap.googleapis.com/v1/gcip/resources/a:b:handleRedirect");
        bad("encoded colon", "https://iap.googleapis.com/v1/gcip/resources/3F%3AhandleRedirect");
        bad("encoded NUL", "https://iap.googleapis.com/v1/gcip/resources/3F%00:handleRedirect");
        bad("double slash", "https://iap.googleapis.com//v1/gcip/resources/3F:handleRedirect");
        bad("path in capitals", "https://iap.googleapis.com/V1/GCIP/resources/3F:handleRedirect");
        bad("nothing", "");
    }
    void redirectUris()
    {
        QFETCH(QByteArray, uri);
        QFETCH(bool, trusted);
        QFETCH(bool, inDevelopment);
        const QStringList hosts{u"iap.googleapis.com"_s};
        const QString refused = u"untrusted-redirect"_s;
        QCOMPARE(outcome(checkRedirectUri(QUrl::fromEncoded(uri), hosts, false)), trusted ? u"trusted"_s : refused);
        QCOMPARE(
            outcome(checkRedirectUri(QUrl::fromEncoded(uri), hosts, true)), inDevelopment ? u"trusted"_s : refused);
    }

    void exchangeHosts_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("normally");
        QTest::addColumn<bool>("inDevelopment");
        const auto row = [](const char *name, const QString &entry, const QByteArray &origin, bool normally,
                             bool inDevelopment) {
            QTest::newRow(name) << entry << origin << normally << inDevelopment;
        };
        row("host", u"iap.acme.localhost"_s, "https://iap.acme.localhost", true, true);
        row("host for another port", u"iap.acme.localhost"_s, "https://iap.acme.localhost:8443", false, false);
        row("host and port", u"iap.acme.localhost:8443"_s, "https://iap.acme.localhost:8443", true, true);
        row("host and port for the default one", u"iap.acme.localhost:8443"_s, "https://iap.acme.localhost", false,
            false);
        row("host and the default port", u"iap.acme.localhost:443"_s, "https://iap.acme.localhost", true, true);
        row("entry in capitals", u"IAP.acme.localhost:8443"_s, "https://iap.acme.localhost:8443", true, true);
        row("http to loopback", u"iap.acme.localhost:8080"_s, "http://iap.acme.localhost:8080", false, true);
        row("http to loopback without a port", u"127.0.0.1"_s, "http://127.0.0.1", false, true);
        row("http elsewhere", u"iap.acme.example:8080"_s, "http://iap.acme.example:8080", false, false);
        row("loopback in hexadecimal", u"127.0.0.1"_s, "https://0x7f.1", true, true);
        row("IPv6 and port", u"[::1]:8443"_s, "https://[::1]:8443", true, true);
        row("part of an entry", u"iap.acme.localhost"_s, "https://acme.localhost", false, false);
        row("an empty entry", QString(), "https://iap.acme.localhost", false, false);
        row("a pattern is no pattern", u"*.acme.localhost"_s, "https://iap.acme.localhost", false, false);
    }
    void exchangeHosts()
    {
        QFETCH(QString, entry);
        QFETCH(QByteArray, origin);
        QFETCH(bool, normally);
        QFETCH(bool, inDevelopment);
        const QUrl uri = QUrl::fromEncoded(origin + "/v1beta1/gcip/resources/3F:handleRedirect");
        QCOMPARE(bool(checkRedirectUri(uri, {u"other.example"_s, entry}, false)), normally);
        QCOMPARE(bool(checkRedirectUri(uri, {u"other.example"_s, entry}, true)), inDevelopment);
        QVERIFY(!checkRedirectUri(uri, {}, true));
    }

    void targetUris_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("same page") << QByteArray(
            "https://wiki.example.com/reports?id=7&gcp-iap-mode=GCIP_AUTHENTICATING")
                                   << true;
        QTest::newRow("older form") << QByteArray("https://wiki.example.com//_gcp_iap/gcip_authenticate") << true;
        QTest::newRow("default port named") << QByteArray("https://wiki.example.com:443/x") << true;
        QTest::newRow("in capitals") << QByteArray("https://WIKI.example.com/x") << true;
        QTest::newRow("a sibling") << QByteArray("https://payroll.example.com/x") << false;
        QTest::newRow("a child") << QByteArray("https://a.wiki.example.com/x") << false;
        QTest::newRow("look-alike") << QByteArray("https://wiki.example.com.evil.example/x") << false;
        QTest::newRow("another port") << QByteArray("https://wiki.example.com:8443/x") << false;
        QTest::newRow("http") << QByteArray("http://wiki.example.com/x") << false;
        QTest::newRow("ftp") << QByteArray("ftp://wiki.example.com/x") << false;
        QTest::newRow("javascript") << QByteArray("javascript:alert(1)") << false;
        QTest::newRow("with a user") << QByteArray("https://kim@wiki.example.com/x") << false;
        QTest::newRow("as user information") << QByteArray("https://wiki.example.com@evil.example/x") << false;
        QTest::newRow("trailing dot") << QByteArray("https://wiki.example.com./x") << false;
        QTest::newRow("relative") << QByteArray("/x") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void targetUris()
    {
        QFETCH(QByteArray, target);
        QFETCH(bool, trusted);
        const auto result = checkTargetUri(QUrl::fromEncoded(target), QUrl(u"https://wiki.example.com/reports"_s));
        QCOMPARE(outcome(result), trusted ? u"trusted"_s : u"untrusted-redirect"_s);
        QVERIFY(!checkTargetUri(QUrl::fromEncoded(target), QUrl())); // no resource, no trust
    }
};

LANYARD_PLAIN_TEST(TrustTest)
#include "trust_test.moc"
