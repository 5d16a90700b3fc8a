#include "browser/sites/pushable.h"

#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::browser;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPushedName = "__Host-GCP_IAP_AUTH_TOKEN_3F";

HeldCookie oneCookie(const QByteArray &name, const QByteArray &value = "opaque")
{
    return {name, Secret(QByteArray(value)), QString(), u"/"_s, true};
}

HeldSession heldWith(const QList<HeldCookie> &cookies, const QString &url = u"https://wiki.example.com/"_s)
{
    HeldSession held;
    held.url = QUrl(url);
    held.cookies = cookies;
    return held;
}

QByteArrayList namesOf(const QList<PushedCookie> &cookies)
{
    QByteArrayList names;
    for (const PushedCookie &one : cookies)
        names += one.name.toLatin1();
    return names;
}

HeldCookie changed(HeldCookie cookie, auto member, const auto &value)
{
    cookie.*member = value;
    return cookie;
}

}

class PushableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whichCookies_data()
    {
        QTest::addColumn<QByteArrayList>("held");
        QTest::addColumn<bool>("isHostShared");
        QTest::addColumn<QByteArrayList>("pushed");
        const auto row = [](const char *name, const QByteArrayList &held, const QByteArrayList &pushed) {
            QTest::newRow(name) << held << false << pushed;
        };
        row("the session", {kPushedName}, {kPushedName});
        row("the older name", {"GCP_IAAP_AUTH_TOKEN"}, {"GCP_IAAP_AUTH_TOKEN"});
        row("two back ends on one host", {kPushedName, "GCP_IAP_AUTH_TOKEN_7A"},
            {kPushedName, "GCP_IAP_AUTH_TOKEN_7A"});
        row("with the uid", {"GCP_IAP_UID", kPushedName}, {kPushedName, "GCP_IAP_UID"});
        QTest::newRow("the uid of two resources")
            << QByteArrayList{"GCP_IAP_UID", kPushedName} << true << QByteArrayList{kPushedName};
        row("never a nonce", {"GCP_IAP_XSRF_NONCE_1", kPushedName}, {kPushedName});
        row("never the app's own", {"JSESSIONID", "_ga", kPushedName}, {kPushedName});
        row("never another of IAP's", {"GCP_IAP_UID_2", "IAP_DEVICE", kPushedName}, {kPushedName});
    }

    void whichCookies()
    {
        QFETCH(QByteArrayList, held);
        QFETCH(bool, isHostShared);
        QList<HeldCookie> cookies;
        for (const QByteArray &name : held)
            cookies += oneCookie(name);
        const auto pushed = pushable(heldWith(cookies), {false, false, isHostShared});
        QVERIFY(pushed);
        QTEST(namesOf(*pushed), "pushed");
        for (const PushedCookie &one : *pushed) {
            QCOMPARE(one.value, Secret(QByteArray("opaque")));
            QCOMPARE(one.path, u"/"_s);
        }
    }

    void whichAddresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isDevelopment");
        QTest::addColumn<bool>("isPortAccepted");
        QTest::addColumn<std::optional<Withheld>>("why");
        const auto row = [](const char *name, const QString &url, const std::optional<Withheld> &why) {
            QTest::newRow(name) << url << false << false << why;
        };
        row("https", u"https://wiki.example.com/a"_s, std::nullopt);
        row("https with its port", u"https://wiki.example.com:443/"_s, std::nullopt);
        row("http", u"http://localhost/"_s, Withheld::NotEncrypted);
        row("another port", u"https://wiki.example.com:8443/"_s, Withheld::Port);
        row("port 80", u"https://wiki.example.com:80/"_s, Withheld::Port);
        QTest::newRow("another port that the user accepts")
            << u"https://wiki.example.com:8443/"_s << false << true << std::optional<Withheld>();
        QTest::newRow("http on a port that the user accepts")
            << u"http://localhost:8443/"_s << false << true << std::optional(Withheld::NotEncrypted);
        QTest::newRow("development") << u"https://wiki.example.com/"_s << true << true
                                     << std::optional(Withheld::NotEncrypted);
    }

    void whichAddresses()
    {
        QFETCH(QString, url);
        QFETCH(bool, isDevelopment);
        QFETCH(bool, isPortAccepted);
        QFETCH(std::optional<Withheld>, why);
        const PushTerms terms{isDevelopment, isPortAccepted, false};
        QCOMPARE(withheld(QUrl(url), terms), why);
        const auto pushed = pushable(heldWith({oneCookie(kPushedName)}, url), terms);
        QCOMPARE(pushed ? std::nullopt : std::optional(pushed.error()), why);
    }

    void allOrNothing_data()
    {
        QTest::addColumn<HeldCookie>("other");
        QTest::addColumn<std::optional<Withheld>>("why");
        const auto row = [](const char *name, const HeldCookie &other, const std::optional<Withheld> &why) {
            QTest::newRow(name) << other << why;
        };
        const HeldCookie second = oneCookie("GCP_IAP_AUTH_TOKEN_7A");
        const HeldCookie uid = oneCookie("GCP_IAP_UID");
        row("for a wider domain", changed(second, &HeldCookie::domain, u"example.com"_s), Withheld::WiderDomain);
        row("for its own host by name", changed(second, &HeldCookie::domain, u"wiki.example.com"_s),
            Withheld::WiderDomain);
        row("over http, too", changed(second, &HeldCookie::isSecure, false), Withheld::NotSecure);
        row("as long as can be", oneCookie(second.name, QByteArray(4096 - second.name.size(), 'x')), std::nullopt);
        row("a byte longer", oneCookie(second.name, QByteArray(4097 - second.name.size(), 'x')), Withheld::TooLong);
        row("with the end of a value in it", oneCookie(second.name, "a;b"), Withheld::TooLong);
        row("with a line break", oneCookie(second.name, "a\nb"), Withheld::TooLong);
        row("beyond ASCII", oneCookie(second.name, "\xc3\xa4"), Withheld::TooLong);
        row("a uid that is too long is left out", oneCookie(uid.name, QByteArray(4096, 'x')), std::nullopt);
    }

    void allOrNothing()
    {
        QFETCH(HeldCookie, other);
        const auto pushed = pushable(heldWith({oneCookie(kPushedName), other}), {});
        QTEST(pushed ? std::nullopt : std::optional(pushed.error()), "why");
        if (pushed)
            QCOMPARE(pushed->constFirst().name, QString::fromLatin1(kPushedName));
    }

    void withoutIapsCookieThereIsNothing()
    {
        QCOMPARE(
            pushable(heldWith({oneCookie("GCP_IAP_UID"), oneCookie("JSESSIONID")}), {}).error(), Withheld::NoCookie);
        QCOMPARE(pushable(heldWith({}), {}).error(), Withheld::NoCookie);
    }

    void thePathIsTheCookiesOwn_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("pushed");
        QTest::newRow("the root") << u"/"_s << u"/"_s;
        QTest::newRow("a folder") << u"/a"_s << u"/a"_s;
        QTest::newRow("none") << QString() << u"/"_s;
        QTest::newRow("none that begins so") << u"a"_s << u"/"_s;
    }

    void thePathIsTheCookiesOwn()
    {
        QFETCH(QString, path);
        const auto pushed = pushable(heldWith({changed(oneCookie(kPushedName), &HeldCookie::path, path)}), {});
        QVERIFY(pushed);
        QTEST(pushed->constFirst().path, "pushed");
    }
};

LANYARD_TEST(PushableTest)
#include "pushable_test.moc"
