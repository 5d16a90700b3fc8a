#include "diagnostics/diagnostics.h"
#include "support/test_topic.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace lanyard;
using diagnostics::Files;
using diagnostics::Seen;

namespace {

/// A policy in which every text is this one, keys of people's own among them.
PolicySet policyOf(const QString &text)
{
    Resource resource;
    resource.id = resource.name = resource.apiKey = text;
    resource.url = resource.authPage = QUrl(text);
    resource.tenants = {Tenant{text, text}};
    PolicySet set;
    set.policy.resources = {resource};
    set.policy.exchangeHosts = set.policy.certificateAuthorities = QStringList{text};
    const QJsonArray texts{text, text};
    const QJsonObject ofAll{{text, text}, {QStringLiteral("id"), text}, {QStringLiteral("name"), text},
        {QStringLiteral("url"), text}, {QStringLiteral("authPage"), text}, {QStringLiteral("apiKey"), text},
        {QStringLiteral("refresh"), text}, {QStringLiteral("tenants"), QJsonArray{QJsonObject{{text, text}}}}};
    const QJsonObject bridge{{text, text}, {QStringLiteral("mode"), text}, {QStringLiteral("browsers"), texts},
        {QStringLiteral("resources"), texts}, {QStringLiteral("signIn"), text}};
    const QJsonObject endpoints{{text, text}, {QStringLiteral("secureToken"), text}};
    set.values = {{text, text}, {QStringLiteral("resources"), QJsonArray{ofAll}},
        {QStringLiteral("browserBridge"), bridge}, {QStringLiteral("endpoints"), endpoints}};
    for (const char *key : {"exportSessions", "promptOnExpiry", "language", "browser", "certificateAuthorities"}) {
        set.values.insert(QLatin1String(key), text);
        set.places.insert(QLatin1String(key), text);
    }
    set.values.insert(QStringLiteral("exchangeHosts"), texts);
    set.places.insert(QStringLiteral("exchangeHosts"), QStringLiteral("/etc/lanyard/policy.json:") + text);
    return set;
}

SessionView sessionOf(const QString &text)
{
    SessionView session;
    session.id = session.name = session.message = session.note = session.authOrigin = text;
    session.url = QUrl(text);
    session.account = AccountView{text, text, text, text, text};
    session.tenants = {TenantView{text, text, true, true}};
    return session;
}

Status statusOf(const QString &text)
{
    Status status;
    status.problem = text;
    status.sessions.append(sessionOf(text));
    return status;
}

BrowsersView browsersOf(const QString &text)
{
    BrowserSiteView site;
    site.id = site.name = site.person = site.page = text;
    BrowserProfileView profile;
    profile.id = profile.name = text;
    profile.sites = {site};
    return {BridgeMode::On, text, {profile}};
}

/// Everything that can be a text is this one.
Seen seenWith(const QString &text)
{
    SessionChange change;
    change.before = change.after = sessionOf(text);
    const Notice notice{Notice::Kind::SignedOut, {text}, text};
    Settings own;
    own.language = own.browser = text;
    own.browserBridge.browsers = own.browserBridge.resources = QStringList{text};
    History history;
    history.put(text, {HistoryEntry{{}, HistoryEntry::Kind::Switched, State::Active, Reason::Ok, {}, text}});
    return {{text, text, text, text, text, text, text}, policyOf(text), {text, {text}}, own, 1,
        {CheckFinding{CheckStep::Dns, text, CheckResult::Failed, Reason::Offline, text, text, {}}}, history,
        statusOf(text), browsersOf(text), {SessionEvent{{}, change}, SessionEvent{{}, notice}},
        {LogTrace{{}, LogLevel::Info, text, text, 1}}};
}

/// The text, and what of it could still be recognised: runs of four letters or digits and more, but words of ours.
QStringList partsOf(const QString &text)
{
    static const QRegularExpression run(QStringLiteral("\\p{L}{4,}|\\p{Nd}{4,}"));
    static const QStringList ours{QStringLiteral("lanyard"), QStringLiteral("policy"), QStringLiteral("json"),
        QStringLiteral("warning"), QStringLiteral("Chromium"), QStringLiteral("offline"), QStringLiteral("resources")};
    QStringList parts{text};
    for (auto found = run.globalMatch(text); found.hasNext();) {
        const QString part = found.next().captured();
        if (!ours.contains(part))
            parts << part;
    }
    return parts;
}

QStringList foundIn(const Files &files, const QString &text)
{
    QStringList found;
    for (auto file = files.begin(); file != files.end(); ++file) {
        for (const QString &part : partsOf(text)) {
            if (QString::fromUtf8(*file).contains(part, Qt::CaseInsensitive))
                found << file.key() + QStringLiteral(": ") + part;
        }
    }
    return found;
}

}

/// What tries to get into the file for support, in every place that takes a text from somewhere.
class NamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doNotGetIn_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text); };
        row("a name", "Quirkwood & Sons");
        row("a name in other letters", "\u0411\u0440\u0430\u043d\u0434\u0430\u0443\u044d\u0440");
        row("an e-mail address", "zo\u00eb.brandauer@sub.quirkwood.test");
        row("a URL", "https://brandauer:zugspitze@sub.quirkwood.test:8443/alpspitze?watzmann=eiger#jungfrau");
        row("a phone number", "+49 8351 1123 4567");
        row("a number", "83511123456789");
        row("a short number", "835111");
        row("four numbers with dots", "192.168.7.44");
        row("a path", "/home/brandauer/.quirkwood/watzmann.d");
        row("a file of the policy", "/home/brandauer/policy.json:83511");
        row("a line that is none", "/etc/lanyard/policy.json:83511123456789");
        row("a token", "eyJicmFuZGF1ZXIiOiJxdWlya3dvb2QifQ.ZugspitzeWatzmann");
        row("one of our words, and more", "offline-brandauer");
        row("a category of ours", "lanyard.brandauer");
        row("a file of our source, and more", "refresher.cpp:brandauer");
        row("a file of our source, elsewhere", "/home/brandauer/refresher.cpp");
        row("a file of our source, hidden in a line", "refresher.cpp\nbrandauer");
        row("a file in capitals", "Brandauer.cpp");
        row("a browser, and more", "Chromium-brandauer 156");
        row("a version, and more", "brandauer-6.1.0");
        row("a kernel of their own", "-brandauer");
        row("the end of a text", "\"}, {\"brandauer\": \"quirkwood\"");
        row("a line of its own", "\r\nwarning: quirkwood\x1b[2J");
        row("a key that we know, in a URL", "resources.brandauer.url");
    }
    void doNotGetIn()
    {
        QFETCH(QString, text);
        QCOMPARE(foundIn(diagnostics::diagnosticFiles(seenWith(text)), text), QStringList());
    }

    void norWithABrokenPolicy_data() { doNotGetIn_data(); }
    void norWithABrokenPolicy()
    {
        QFETCH(QString, text);
        const QString main = QStringLiteral("/etc/lanyard/policy.json");
        for (const QString &before : {QString(), main + QStringLiteral(": "), main + QStringLiteral(":7:14: ")}) {
            Seen seen = seenWith(text);
            seen.policy = tl::unexpected(before + text);
            seen.policyFiles.main = main;
            QCOMPARE(foundIn(diagnostics::diagnosticFiles(seen), text), QStringList());
        }
    }

    /// So that nothing found means something.
    void theSearchFinds()
    {
        const Files files{{QStringLiteral("a"), "the host sub.QUIRKWOOD.test"}};
        QVERIFY(!foundIn(files, QStringLiteral("zo\u00eb@quirkwood.test")).isEmpty());
        QVERIFY(foundIn(files, QStringLiteral("brandauer")).isEmpty());
    }
};

LANYARD_PLAIN_TEST(NamesTest)
#include "names_test.moc"
