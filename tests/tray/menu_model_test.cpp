#include "support/sample_status.h"
#include "tray/menu_model.h"

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
        line.replace(u'\t', QLatin1String(" | "));
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
    void longListsEnd();
    void nothingToShow_data();
    void nothingToShow();
    void keysAreUnique();
};

void MenuModelTest::wholeMenu()
{
    const auto wiki = activeSession(QStringLiteral("wiki"), QStringLiteral("Wiki"));
    QCOMPARE(lines(MenuModel::of(statusOf({wiki}))), expected(R"(Wiki: Active (-)
---
Wiki | Acme EMEA, 42 min left
  &Open
  Open in &browser
  &Refresh now
  Switch &tenant
    Acme EMEA (*)
    Acme Americas
    Acme APAC…
    ---
    &Other…
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
Payroll | Sign in again: password changed
CRM | Problem: access denied
Build farm | Waiting: access service unavailable
Travel | Signed out
Reports | under a minute left, refreshing
Wiki | Acme EMEA, 42 min left
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
    QCOMPARE(text.count(u'\t'), 1);
    QVERIFY(text.size() < 110);
}

void MenuModelTest::longListsEnd()
{
    const auto menu = MenuModel::of(sampleStatus(QStringLiteral("many")), {10});
    QCOMPARE(topLevel(menu).filter(QStringLiteral("|")).size(), 10);
    QVERIFY(topLevel(menu).at(2).startsWith(QLatin1String("Grafana 1 | Sign in again")));
    QCOMPARE(entry(menu, QStringLiteral("more"))->text, QStringLiteral("20 more in Sessions…"));
}

void MenuModelTest::nothingToShow_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("offer");
    QTest::newRow("the user may add") << QStringLiteral("empty") << QStringLiteral("&Add a resource…");
    QTest::newRow("the organisation decides")
        << QStringLiteral("managed") << QStringLiteral("Your organisation has not set up any (-)");
}

void MenuModelTest::nothingToShow()
{
    QFETCH(QString, sample);
    const QStringList menu = topLevel(MenuModel::of(sampleStatus(sample)));
    QCOMPARE(menu.at(0), QStringLiteral("No resources yet (-)"));
    QTEST(menu.at(2), "offer");
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

QTEST_GUILESS_MAIN(MenuModelTest)
#include "menu_model_test.moc"
