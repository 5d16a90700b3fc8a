#include "support/sample_status.h"
#include "support/test_topic.h"
#include "tray/menu_model.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace lanyard;

namespace {

/// The menu as one reads it: indented lines, "---" for separators, "(*)" for marks, "(-)" for what cannot be clicked.
QStringList lines(const QList<MenuEntry> &menu, int depth = 0)
{
    QStringList text;
    for (const MenuEntry &entry : menu) {
        QString line = entry.type == MenuEntry::Type::Separator ? QStringLiteral("---") : entry.text;
        if (entry.checked)
            line += QLatin1String(" (*)");
        if (!entry.enabled)
            line += QLatin1String(" (-)");
        text << QString(2 * depth, u' ') + line << lines(entry.children, depth + 1);
    }
    return text;
}

QStringList topLevel(const QList<MenuEntry> &menu)
{
    return lines(menu).filter(QRegularExpression(QStringLiteral("^\\S")));
}

const MenuEntry *entry(const QList<MenuEntry> &menu, const QString &key)
{
    const auto found = std::find_if(menu.begin(), menu.end(), [&key](const MenuEntry &e) { return e.key == key; });
    return found == menu.end() ? nullptr : &*found;
}

QStringList expected(const char *text)
{
    return QString::fromUtf8(text).split(u'\n');
}

}

class MenuModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeMenu();
    void whatNeedsAttentionComesFirst();
    void signInComesFirstWhereItHelps();
    void oneSignInIsNamed();
    void tenantsAreOffered_data();
    void tenantsAreOffered();
    void signedOutCanOnlyBeOpenedOrSignedIn();
    void foreignNamesAreHarmless();
    void manyTenantsHaveAMenuOfTheirOwn();
    void namesThePerson_data();
    void namesThePerson();
    void shortListsAreSortedByNameOnly();
    void longListsKeepWhatIsUsed();
    void attentionFillsALongList();
    void acceleratorsAreUnique();
    void namesOfTheOtherDirectionAreIsolated();
    void noNameIsCutInACharacter();
    void nothingToShow_data();
    void nothingToShow();
    void anAccountThatNothingUsesCanBeEnded_data();
    void anAccountThatNothingUsesCanBeEnded();
    void keysAreUnique();
    void aProxyThatWaits_data();
    void aProxyThatWaits();
};

void MenuModelTest::aProxyThatWaits_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<State>("state");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<bool>("isOffered");
    const QString proxy = QStringLiteral("proxy.corp.example:3128");
    QTest::newRow("a session waits for it") << proxy << State::Waiting << Reason::ProxySignIn << true;
    QTest::newRow("one that still works does") << proxy << State::Active << Reason::ProxySignIn << true;
    QTest::newRow("nobody has signed in yet") << proxy << State::SignedOut << Reason::Ok << true;
    QTest::newRow("all is well: another network") << proxy << State::Active << Reason::Ok << false;
    QTest::newRow("a site plays the proxy") << QString() << State::Waiting << Reason::ProxySignIn << false;
}

void MenuModelTest::aProxyThatWaits()
{
    QFETCH(QString, proxy);
    QFETCH(State, state);
    QFETCH(Reason, reason);
    auto wiki = activeSession(QStringLiteral("wiki"), QStringLiteral("Wiki"));
    wiki.state = state;
    wiki.reason = reason;
    Status status = statusOf({wiki});
    status.proxy = proxy;
    bool isOffered = false;
    for (const MenuEntry &entry : MenuModel::of(status))
        isOffered = isOffered || entry.action.kind == MenuAction::Kind::SignInToProxy;
    QTEST(isOffered, "isOffered");
}

void MenuModelTest::wholeMenu()
{
    const auto wiki = activeSession(QStringLiteral("wiki"), QStringLiteral("Wiki"));
    QCOMPARE(lines(MenuModel::of(statusOf({wiki}))), expected(R"(Wiki: Active (-)
---
Wiki — Acme EMEA, 42 min left
  Signed in as kim@example.org (-)
  ---
  &Open
  Open in &browser
  &Refresh now
  ---
  Tenant (-)
  Acme EMEA (*)
  Acme Americas
  Acme APAC…
  O&ther…
  ---
  &Sign out…
---
&Refresh all now
Sign out &everywhere…
---
Se&ssions…
Se&ttings…
&Help
  &How Lanyard works
  &About Lanyard
&Quit)"));
}

void MenuModelTest::whatNeedsAttentionComesFirst()
{
    QCOMPARE(topLevel(MenuModel::of(sampleStatus(QStringLiteral("mixed")))),
        expected(R"(1 of 6 sessions needs you to sign in (-)
---
Payroll — Sign in again: password changed
CRM — Problem: access denied
Build farm — Waiting: access service unavailable
Reports — less than a minute left, refreshing
Wiki — Acme EMEA, 42 min left
Travel — Signed out
---
Sign &in to 2 resources…
&Refresh all now
Sign out &everywhere…
---
Se&ssions…
Se&ttings…
&Help
&Quit)"));
}

void MenuModelTest::signInComesFirstWhereItHelps()
{
    const auto menu = MenuModel::of(sampleStatus(QStringLiteral("revoked")));
    const MenuEntry &payroll = menu.at(2);
    QCOMPARE(payroll.children.at(0).action, (MenuAction{MenuAction::Kind::SignIn, QStringLiteral("payroll"), {}}));
    const MenuEntry *wiki = entry(menu, QStringLiteral("resource wiki"));
    QVERIFY(!entry(wiki->children, QStringLiteral("sign in")));
}

void MenuModelTest::oneSignInIsNamed()
{
    const auto menu = MenuModel::of(sampleStatus(QStringLiteral("revoked")));
    QCOMPARE(entry(menu, QStringLiteral("sign in all"))->text, QStringLiteral("Sign &in to Payroll…"));
    QVERIFY(!entry(MenuModel::of(sampleStatus(QStringLiteral("three"))), QStringLiteral("sign in all")));
}

void MenuModelTest::tenantsAreOffered_data()
{
    QTest::addColumn<int>("tenants");
    QTest::addColumn<bool>("offered");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("one: nothing to switch") << 1 << false;
    QTest::newRow("two") << 2 << true;
}

void MenuModelTest::tenantsAreOffered()
{
    QFETCH(int, tenants);
    auto wiki = activeSession(QStringLiteral("wiki"), QStringLiteral("Wiki"));
    wiki.tenants = wiki.tenants.first(tenants);
    const auto menu = MenuModel::of(statusOf({wiki}));
    QTEST(entry(menu.at(2).children, QStringLiteral("tenants")) != nullptr, "offered");
}

void MenuModelTest::signedOutCanOnlyBeOpenedOrSignedIn()
{
    const auto out = sessionIn(QStringLiteral("wiki"), QStringLiteral("Wiki"), State::SignedOut, Reason::Ok);
    const auto menu = MenuModel::of(statusOf({out}));
    const auto &items = menu.at(2).children;
    QVERIFY(entry(items, QStringLiteral("sign in"))->enabled);
    QVERIFY(entry(items, QStringLiteral("open"))->enabled);
    QVERIFY(!entry(items, QStringLiteral("refresh"))->enabled);
    QVERIFY(!entry(items, QStringLiteral("sign out"))->enabled);
    QVERIFY(!entry(menu, QStringLiteral("refresh all"))->enabled);
    QVERIFY(!entry(menu, QStringLiteral("sign out everywhere"))->enabled);
}

void MenuModelTest::foreignNamesAreHarmless()
{
    const auto odd = activeSession(QStringLiteral("odd"), QStringLiteral("R&D\t\n <b>wiki</b> ") + QString(200, u'x'));
    const QString text = MenuModel::of(statusOf({odd})).at(2).text;
    QVERIFY2(text.startsWith(QStringLiteral("R&&D <b>wiki</b> xxx")), qPrintable(text));
    QVERIFY(!text.contains(u'\t'));
    QVERIFY(text.size() < 110);
}

void MenuModelTest::longListsKeepWhatIsUsed()
{
    MenuOptions options;
    options.mostResources = 6;
    options.recent = {QStringLiteral("resource-17"), QStringLiteral("resource-0"), QStringLiteral("resource-7"),
        QStringLiteral("gone")};
    const auto menu = MenuModel::of(sampleStatus(QStringLiteral("many")), options);
    const QStringList shown = topLevel(menu).mid(2, 9);
    QCOMPARE(QStringList(shown).replaceInStrings(QRegularExpression(QStringLiteral(" \u2014.*")), QString()),
        expected(R"(Grafana 1
Time sheets 2
---
Expenses 2
Travel 1
Time sheets 3
---
Build farm 1
24 more in Sessions…)"));
}

void MenuModelTest::shortListsAreSortedByNameOnly()
{
    MenuOptions options;
    options.recent = {QStringLiteral("wiki")};
    QCOMPARE(topLevel(MenuModel::of(sampleStatus(QStringLiteral("three")), options)),
        topLevel(MenuModel::of(sampleStatus(QStringLiteral("three")))));
}

void MenuModelTest::attentionFillsALongList()
{
    Status status = statusOf({});
    for (int i = 0; i < 100; ++i)
        status.sessions << sessionIn(QStringLiteral("r%1").arg(i), QStringLiteral("Resource %1").arg(i),
            i < 50 ? State::SignInNeeded : State::SignedOut, i < 50 ? Reason::Revoked : Reason::Ok);
    MenuOptions options;
    options.recent = {QStringLiteral("r99")};
    const QStringList lines = topLevel(MenuModel::of(status, options));
    QCOMPARE(lines.filter(QStringLiteral("Sign in again")).size(), options.mostResources);
    QVERIFY(lines.contains(QStringLiteral("84 more in Sessions…")));
    QVERIFY2(lines.filter(QRegularExpression(QStringLiteral("^[^-]"))).size() <= 26,
        "a screen of 768 pixels shows that many");
}

void MenuModelTest::manyTenantsHaveAMenuOfTheirOwn()
{
    auto wiki = activeSession(QStringLiteral("wiki"), QStringLiteral("Wiki"));
    for (int i = 0; i < 100; ++i)
        wiki.tenants << TenantView{QStringLiteral("t%1").arg(i), QStringLiteral("Tenant %1").arg(i), i == 70, false};
    const auto menu = MenuModel::of(statusOf({wiki}));
    const MenuEntry *tenants = entry(menu.at(2).children, QStringLiteral("tenants"));
    QCOMPARE(tenants->type, MenuEntry::Type::Submenu);
    QCOMPARE(tenants->text, QStringLiteral("Switch &tenant"));
    QCOMPARE(tenants->children.at(2).text, QStringLiteral("Tenant 70")); // at hand, so before those that are not
    QCOMPARE(tenants->children.last().key, QStringLiteral("other"));
    QVERIFY(tenants->children.size() < 30);
}

void MenuModelTest::namesThePerson_data()
{
    QTest::addColumn<SessionView>("session");
    QTest::addColumn<QString>("text");
    const auto name = QStringLiteral("Wiki");
    const auto of = [name](State state, Reason reason) {
        SessionView session = sessionIn(QStringLiteral("wiki"), name, state, reason);
        session.account = activeSession({}, {}).account;
        return session;
    };
    QTest::newRow("works") << of(State::Active, Reason::Ok) << QStringLiteral("Signed in as kim@example.org");
    QTest::newRow("waits") << of(State::Waiting, Reason::Offline) << QStringLiteral("Signed in as kim@example.org");
    QTest::newRow("revoked") << of(State::SignInNeeded, Reason::Revoked)
                             << QStringLiteral("Last signed in as kim@example.org");
    SessionView byPhone = of(State::Active, Reason::Ok);
    byPhone.account->name = QStringLiteral("+491701234567");
    byPhone.account->email.clear();
    QTest::newRow("by phone") << byPhone << QStringLiteral("Signed in as +491701234567");
    QTest::newRow("nobody") << sessionIn(QStringLiteral("wiki"), name, State::SignedOut, Reason::Ok) << QString();
}

void MenuModelTest::namesThePerson()
{
    QFETCH(SessionView, session);
    const auto menu = MenuModel::of(statusOf({session}));
    const MenuEntry *person = entry(menu.at(2).children, QStringLiteral("person"));
    QTEST(person ? person->text : QString(), "text");
    QVERIFY(!person || !person->enabled);
}

namespace {

void checkAccelerators(const QList<MenuEntry> &menu)
{
    static const QRegularExpression mark(QStringLiteral("(?<!&)&(?!&)(.)"));
    QStringList used;
    for (const MenuEntry &item : menu) {
        const QString key = mark.match(item.text).captured(1).toLower();
        QVERIFY2(key.isEmpty() || !used.contains(key), qPrintable(item.text));
        used << key;
        checkAccelerators(item.children);
    }
}

}

void MenuModelTest::acceleratorsAreUnique()
{
    for (const char *sample : {"three", "revoked", "mixed", "empty", "many"})
        checkAccelerators(MenuModel::of(sampleStatus(QString::fromLatin1(sample))));
}

void MenuModelTest::namesOfTheOtherDirectionAreIsolated()
{
    const auto wiki = activeSession(QStringLiteral("wiki"), QStringLiteral("ويكي"));
    const auto text = [&wiki] { return MenuModel::of(statusOf({wiki})).at(2).text; };
    QVERIFY2(text().startsWith(QString::fromUtf8("\u2068ويكي\u2069 — Acme EMEA, ")), qPrintable(text()));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic));
    const QString inArabic = text();
    QLocale::setDefault(before);
    QVERIFY2(inArabic.startsWith(QString::fromUtf8("\u2067ويكي — \u2068Acme EMEA\u2069, ")), qPrintable(inArabic));
}

void MenuModelTest::noNameIsCutInACharacter()
{
    const auto wiki = activeSession(
        QStringLiteral("wiki"), QString(38, u'x') + QString::fromUtf8("\U0001F600") + QStringLiteral("xx"));
    const QString text = MenuModel::of(statusOf({wiki})).at(2).text;
    QVERIFY2(text.startsWith(QString(38, u'x') + QString::fromUtf8("\u2026 — ")), qPrintable(text));
}

void MenuModelTest::nothingToShow_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("offer");
    QTest::newRow("the user may add") << QStringLiteral("empty") << QStringLiteral("&Add a resource…");
    QTest::newRow("the organisation decides")
        << QStringLiteral("managed") << QStringLiteral("Your organisation has not set up any resources (-)");
}

void MenuModelTest::nothingToShow()
{
    QFETCH(QString, sample);
    const QStringList menu = topLevel(MenuModel::of(sampleStatus(sample)));
    QCOMPARE(menu.at(0), QStringLiteral("No resources yet (-)"));
    QTEST(menu.at(2), "offer");
    QVERIFY(!menu.contains(QStringLiteral("&Refresh all now")));
    QVERIFY(!menu.contains(QStringLiteral("Sign out &everywhere…")));
}

// Nothing else ends it.
void MenuModelTest::anAccountThatNothingUsesCanBeEnded_data()
{
    QTest::addColumn<Status>("status");
    const auto out = sessionIn(QStringLiteral("wiki"), QStringLiteral("Wiki"), State::SignedOut, Reason::Ok);
    QTest::newRow("all is signed out") << statusOf({out});
    QTest::newRow("there is no resource") << sampleStatus(QStringLiteral("managed"));
}

void MenuModelTest::anAccountThatNothingUsesCanBeEnded()
{
    QFETCH(Status, status);
    const QString everywhere = QStringLiteral("Sign out &everywhere…");
    QVERIFY(!topLevel(MenuModel::of(status)).contains(everywhere));
    status.accounts = 1;
    const QStringList menu = topLevel(MenuModel::of(status));
    QVERIFY(menu.contains(everywhere));
    QVERIFY(!menu.contains(QStringLiteral("&Refresh all now")));
}

void MenuModelTest::keysAreUnique()
{
    const auto menu = MenuModel::of(sampleStatus(QStringLiteral("many")));
    QSet<QString> keys;
    for (const MenuEntry &item : menu)
        keys << item.key;
    QCOMPARE(keys.size(), menu.size());
}

LANYARD_TEST(MenuModelTest)
#include "menu_model_test.moc"
