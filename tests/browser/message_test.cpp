// The bridge's words: PROTOCOL.md is what is spoken, and what else is said is refused with its place.

#include "browser/message/browser_message.h"
#include "support/test_topic.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace lanyard;
using namespace lanyard::browser;
using namespace Qt::StringLiterals;

namespace {

const QString kAttempt = u"q7Hn0tDxVQwNmYVKNdxMc1yZ4fgKw5fyIbNtlvV3HbE"_s;
const QByteArray kKey = "x0nGtoDxVQwNmYVKNdxMc1yZ4fgKw5fyIbNtlvV3HbE";

QString protocolPage()
{
    QFile page(QStringLiteral(BRIDGE_PROTOCOL));
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

/// The examples of one section.
QList<QByteArray> examplesOf(const QString &anchor)
{
    const QString page = protocolPage();
    const QString section = page.section(u"<a id=\"%1\"></a>"_s.arg(anchor), 1).section(u"<a id="_s, 0, 0);
    QList<QByteArray> examples;
    for (const QString &line : section.section(u"```json\n"_s, 1).section(u"```"_s, 0, 0).split(u'\n')) {
        if (!line.isEmpty())
            examples.append(line.toUtf8());
    }
    return examples;
}

QJsonObject objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

Secret sampleKey()
{
    return Secret(QByteArray(kKey));
}

Site portal()
{
    Site site;
    site.id = u"portal"_s;
    site.name = u"Portal"_s;
    site.url = QUrl(u"https://portal.example.com/"_s);
    site.authOrigin = u"https://login.example.com"_s;
    site.enabled = site.mayEnable = true;
    site.state = u"active"_s;
    site.endsIn = std::chrono::seconds(2400);
    site.person = u"grace@example.com"_s;
    site.tenant = u"Acme"_s;
    site.generation = 1048577;
    site.maySignInHere = true;
    return site;
}

Site wiki()
{
    Site site;
    site.id = u"wiki"_s;
    site.name = u"Wiki"_s;
    site.url = QUrl(u"https://wiki.example.com/"_s);
    site.mayEnable = true;
    site.state = u"signed-out"_s;
    return site;
}

Session portalSession()
{
    Session session;
    session.site = u"portal"_s;
    session.generation = 1048577;
    session.endsIn = std::chrono::seconds(2400);
    session.owner = {u"acme"_s, u"acme-emea-k3x9q"_s, u"u1"_s};
    session.cookies = {{u"GCP_IAP_AUTH_TOKEN_1A2B"_s, Secret(QByteArray("AVBDre0...")), u"/"_s}};
    return session;
}

/// In the order of PROTOCOL.md's examples.
QList<ToBrowser> samples()
{
    return {
        Welcome{true, Mode::Ask},
        Paired{sampleKey()},
        Refused{Refused::What::Pair, QString(), u"You said no."_s},
        Refused{Refused::What::Enable, u"portal"_s, u"You said no."_s},
        Sites{{portal()}},
        Sites{{wiki()}},
        portalSession(),
        Remove{u"portal"_s, 1048578, {u"GCP_IAP_AUTH_TOKEN_1A2B"_s}},
        CountPages{3, u"portal"_s},
        Answer{7, false, Reason::Offline, u"There is no network."_s},
        SignInHere{
            u"portal"_s, kAttempt, u"https://login.example.com"_s, u"AIzaSyEXAMPLE"_s, std::chrono::seconds(600)},
        SignInOver{u"portal"_s, kAttempt},
        Leave{LeaveCode::Revoked},
    };
}

}

class BrowserMessageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatThePageSaysToTheBrowserIsWritten();
    void whatThePageSaysFromTheBrowserIsRead();
    void thePageHasEveryWord();
    void readsItsMembers();
    void readsWhoSignedIn();
    void namesThePlaceOfAFault_data();
    void namesThePlaceOfAFault();
    void textForPeopleDoesNotSteer();
    void aLineIsOneLine();
    void noMessageHasRoomForAToken();
};

void BrowserMessageTest::whatThePageSaysToTheBrowserIsWritten()
{
    const QList<QByteArray> examples = examplesOf(u"to-the-browser"_s);
    const QList<ToBrowser> values = samples();
    QCOMPARE(examples.size(), values.size());
    for (qsizetype i = 0; i < examples.size(); ++i) {
        QVERIFY2(!objectOf(examples[i]).isEmpty(), examples[i].constData());
        QCOMPARE(objectOf(encode(values[i])), objectOf(examples[i]));
    }
    QCOMPARE(size_t(std::variant_size_v<ToBrowser>), size_t(11)); // a new one needs an example
}

void BrowserMessageTest::whatThePageSaysFromTheBrowserIsRead()
{
    QSet<size_t> kinds;
    for (const QByteArray &line : examplesOf(u"from-the-browser"_s)) {
        const auto message = decode(line);
        QVERIFY2(message, qPrintable(message ? QString() : message.error().detail));
        kinds.insert(message->index());
    }
    QCOMPARE(size_t(kinds.size()), std::variant_size_v<FromBrowser>);
    const QList<QByteArray> relay = examplesOf(u"from-the-relay"_s);
    QCOMPARE(relay.size(), 1);
    const auto hello = decodeRelayHello(relay.first());
    QVERIFY(hello);
    QCOMPARE(*hello, (RelayHello{u"chrome-extension://abcdefghijklmnopabcdefghijklmnop/"_s, 4711}));
}

void BrowserMessageTest::thePageHasEveryWord()
{
    const QString page = protocolPage();
    const auto explains = [&](QLatin1String word) { return page.contains(u"`%1`"_s.arg(word)); };
    for (const StoreState state : kAllStoreStates)
        QVERIFY2(page.contains(u"| `%1` |"_s.arg(code(state))), code(state).data());
    for (const Cause cause : kAllCauses)
        QVERIFY2(explains(code(cause)), code(cause).data());
    for (const Mode mode : kAllModes)
        QVERIFY2(explains(code(mode)), code(mode).data());
    for (const NotSignedInWhy why : kAllNotSignedInWhys)
        QVERIFY2(page.contains(u"| `%1` |"_s.arg(code(why))), code(why).data());
    for (const LeaveCode leave : kAllLeaveCodes)
        QVERIFY2(explains(code(leave)), code(leave).data());
}

void BrowserMessageTest::readsItsMembers()
{
    const auto hello =
        decode(R"({"type":"hello","version":1,"extension":"1.0.0","browser":"Firefox 153","canHold":true,"profile":")"
            + kKey + "\"}");
    QVERIFY(hello);
    QCOMPARE(std::get<Hello>(*hello).browser, u"Firefox 153"_s);
    QVERIFY(std::get<Hello>(*hello).canHold);
    QVERIFY(std::get<Hello>(*hello).profileKey == sampleKey());

    const auto refresh = decode(R"({"type":"refresh","request":7,"site":"portal","cause":"challenge"})");
    QVERIFY(refresh);
    QCOMPARE(std::get<RefreshWanted>(*refresh).request, 7);
    QCOMPARE(std::get<RefreshWanted>(*refresh).site, u"portal"_s);
    QCOMPARE(std::get<RefreshWanted>(*refresh).cause, Cause::Challenge);

    const auto report = decode(
        R"({"type":"report","site":"portal","store":"firefox-container-2","state":"foreign","generation":9007199254740991,"person":"Ada"})");
    QVERIFY(report);
    QCOMPARE(std::get<Report>(*report).store, u"firefox-container-2"_s);
    QCOMPARE(std::get<Report>(*report).state, StoreState::Foreign);
    QCOMPARE(std::get<Report>(*report).generation, kLastGeneration);
    QCOMPARE(std::get<Report>(*report).person, u"Ada"_s);
}

void BrowserMessageTest::readsWhoSignedIn()
{
    std::optional<SignedInHere> found;
    for (const QByteArray &line : examplesOf(u"from-the-browser"_s)) {
        const auto message = decode(line);
        QVERIFY(message);
        if (const auto *one = std::get_if<SignedInHere>(&*message))
            found = *one;
    }
    QVERIFY(found);
    const SignedInHere &signedIn = *found;
    QCOMPARE(signedIn.attempt, kAttempt);
    QCOMPARE(signedIn.owner.tenant, u"acme-emea-k3x9q"_s);
    QCOMPARE(signedIn.users.size(), 1);
    QCOMPARE(signedIn.users[0].key, u"firebase:authUser:AIzaSyEXAMPLE:[DEFAULT]"_s);
    QCOMPARE(signedIn.users[0].refreshToken.revealText(), u"AMf-vBx..."_s);
}

/// As the page's example, with another owner or other users.
static QByteArray signedInWith(const QByteArray &owner, const QByteArray &users)
{
    return R"({"type":"signed-in","site":"p","attempt":")" + kAttempt.toLatin1() + R"(","owner":)" + owner
        + R"(,"users":)" + users + '}';
}

void BrowserMessageTest::namesThePlaceOfAFault_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &line, const QString &place) {
        QTest::newRow(name) << line << place;
    };
    row("no JSON", "hello", u"JSON"_s);
    row("empty", "", u"JSON"_s);
    row("a list", "[]", u"object"_s);
    row("two messages", R"({"type":"pair"}{"type":"pair"})", u"JSON"_s);
    row("a NUL", QByteArray("{\"type\":\"pair\"}\0", 16), u"NUL"_s);
    row("nested too deep", QByteArray("[").repeated(1000), u"deep"_s);
    row("not UTF-8", "{\"type\":\"\xff\"}", u"JSON"_s);
    row("a key twice", R"({"type":"pair","type":"bye"})", u"type"_s);
    row("no type", "{}", u"type"_s);
    row("unknown type", R"({"type":"token"})", u"type"_s);
    row("a message of the tray", R"({"type":"paired","profile":"x"})", u"type"_s);
    row("unknown member", R"({"type":"pair","site":"portal"})", u"site"_s);
    row("another version", R"({"type":"hello","version":2,"extension":"1","browser":"C","canHold":true,"profile":""})",
        u"version"_s);
    row("a key that is too short",
        R"({"type":"hello","version":1,"extension":"1","browser":"C","canHold":true,"profile":"abc"})", u"profile"_s);
    row("a key of other characters",
        R"({"type":"hello","version":1,"extension":"1","browser":"C","canHold":true,"profile":")" + QByteArray(43, '!')
            + "\"}",
        u"profile"_s);
    row("no site", R"({"type":"enable"})", u"site"_s);
    row("an empty site", R"({"type":"enable","site":""})", u"site"_s);
    row("a long site", R"({"type":"enable","site":")" + QByteArray(300, 'x') + "\"}", u"site"_s);
    row("a site that is a number", R"({"type":"sign-in","site":1})", u"site"_s);
    row("unknown cause", R"({"type":"refresh","request":1,"site":"p","cause":"boredom"})", u"cause"_s);
    row("half a request", R"({"type":"refresh","request":1.5,"site":"p","cause":"ended"})", u"request"_s);
    row("a negative request", R"({"type":"refresh","request":-1,"site":"p","cause":"ended"})", u"request"_s);
    row("unknown state", R"({"type":"report","site":"p","store":"0","state":"well","generation":0})", u"state"_s);
    row("fewer pages than none", R"({"type":"pages","request":1,"site":"p","count":-1})", u"count"_s);
    row("pages without end", R"({"type":"pages","request":1,"site":"p","count":100001})", u"count"_s);
    row("a negative generation", R"({"type":"report","site":"p","store":"0","state":"set","generation":-1})",
        u"generation"_s);
    row("a generation past the last", R"({"type":"report","site":"p","store":"0","state":"set","generation":1e16})",
        u"generation"_s);
    row("a generation as text", R"({"type":"report","site":"p","store":"0","state":"set","generation":"1"})",
        u"generation"_s);
    row("a person of our own session",
        R"({"type":"report","site":"p","store":"0","state":"set","generation":1,"person":"Ada"})", u"person"_s);
    row("a cookie's value", R"({"type":"report","site":"p","store":"0","state":"set","generation":1,"value":"s"})",
        u"value"_s);
    const QByteArray ada = R"({"project":"p","tenant":"","uid":"u"})";
    const QByteArray user = R"({"storage":"s","key":"k","uid":"u","tenantId":"","isAnonymous":false,"lastLoginAt":"")";
    row("an attempt that is no key", R"({"type":"not-signed-in","site":"p","attempt":"x","why":"late"})", u"attempt"_s);
    row("signed in as nobody", signedInWith(R"({"project":"p","tenant":"","uid":""})", "[]"), u"owner.uid"_s);
    row("whose session it is, and more", signedInWith(R"({"project":"p","tenant":"","uid":"u","email":"e"})", "[]"),
        u"owner.email"_s);
    row("a user without a token", signedInWith(ada, '[' + user + "}]"), u"users[0].refreshToken"_s);
    row("a user with an ID token", signedInWith(ada, '[' + user + R"(,"refreshToken":"t","idToken":"t"}])"),
        u"users[0].idToken"_s);
    row("a crowd",
        signedInWith(ada, '[' + (user + R"(,"refreshToken":"t"},)").repeated(16) + user + R"(,"refreshToken":"t"}])"),
        u"users"_s);
    row("longer than a line", QByteArray(kLongestFromBrowser + 1, ' '), QString::number(kLongestFromBrowser));
}

void BrowserMessageTest::namesThePlaceOfAFault()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, place);
    const auto message = decode(line);
    QVERIFY(!message);
    QVERIFY2(message.error().detail.contains(place), qPrintable(message.error().detail));
    QVERIFY(!decodeRelayHello(line));
}

void BrowserMessageTest::textForPeopleDoesNotSteer()
{
    const auto hello = decode(QByteArray(R"({"type":"hello","version":1,"extension":"1","browser":"Chro\nmium\u202e )")
        + QByteArray(200, 'x') + R"(","canHold":false,"profile":""})");
    QVERIFY(hello);
    const QString browser = std::get<Hello>(*hello).browser;
    QVERIFY(browser.startsWith(u"Chro mium"_s));
    QVERIFY(!browser.contains(QChar(0x202e)));
    QVERIFY(browser.size() <= 61); // with an ellipsis
    QVERIFY(!decodeRelayHello(R"({"type":"relay","version":1,"caller":"a\nb","browserPid":1})"));
    QVERIFY(!decodeRelayHello(R"({"type":"relay","version":1,"caller":"","browserPid":1})"));
    QVERIFY(!decodeRelayHello(R"({"type":"relay","version":1,"caller":"a","browserPid":0})"));
}

void BrowserMessageTest::aLineIsOneLine()
{
    Site site = portal();
    site.name = u"two\nlines"_s;
    const QByteArray line = encode(Sites{{site}});
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
}

/// Nothing in the browser's direction is called like one, whatever is in it.
void BrowserMessageTest::noMessageHasRoomForAToken()
{
    static const QRegularExpression token(
        u"refresh_?token|id_?token|nonce"_s, QRegularExpression::CaseInsensitiveOption);
    for (const ToBrowser &message : samples())
        QVERIFY(!QString::fromUtf8(encode(message)).contains(token));
}

LANYARD_TEST(BrowserMessageTest)
#include "message_test.moc"
