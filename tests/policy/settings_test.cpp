#include "policy/policy_parser.h"
#include "policy/settings_file.h"
#include "support/test_topic.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

static const Settings kOther{true, QStringLiteral("pt-BR"), false, PromptOnExpiry::Open,
    QStringLiteral("firefox.desktop"), false,
    BridgeRules{BridgeMode::Ask, {QStringLiteral("firefox")}, {QStringLiteral("wiki")}}};

class SettingsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

    void write(const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).absolutePath()));
        QFile file(m_file);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(content);
    }

    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("lanyard/settings.json"));
    }

    void withoutAPolicyTheUserDecides()
    {
        const EffectiveSettings effective = effectiveSettings(kOther, {});
        QCOMPARE(effective.values, kOther);
        QCOMPARE(effective.locked, SettingSet());
    }

    void whatThePolicySaysIsLocked_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<int>("locked");
        const auto row = [](const char *name, const char *member, SettingSet locked) {
            QTest::newRow(name) << QByteArray("{\"version\":1,") + member + '}' << int(locked);
        };
        row("resources only", R"("resources":[])", {});
        row("autostart", R"("autostart":true)", Setting::Autostart);
        row("language", R"("language":"de")", Setting::Language);
        row("notifications", R"("notifications":true)", Setting::Notifications);
        row("prompt, even at its default", R"("promptOnExpiry":"notify")", Setting::PromptOnExpiry);
        row("browser", R"("browser":"chromium.desktop")", Setting::Browser);
        row("metered", R"("refreshOnMetered":true)", Setting::RefreshOnMetered);
        row("the bridge into browsers", R"("browserBridge":{"mode":"ask"})", Setting::BrowserBridge);
        row("two of them", R"("refreshOnMetered":true,"autostart":false)",
            SettingSet(Setting::RefreshOnMetered) | Setting::Autostart);
    }

    void whatThePolicySaysIsLocked()
    {
        QFETCH(QByteArray, policy);
        const auto parsed = parsePolicy(policy, QString());
        QVERIFY(parsed);
        QTEST(int(effectiveSettings(kOther, parsed->fixed).locked), "locked");
    }

    void policyWins()
    {
        const StatedSettings fixed{false, QStringLiteral("de"), true, PromptOnExpiry::Notify,
            QStringLiteral("chromium.desktop"), true, BridgeRules()};
        const Settings expected{
            false, QStringLiteral("de"), true, PromptOnExpiry::Notify, QStringLiteral("chromium.desktop"), true, {}};
        QCOMPARE(effectiveSettings(kOther, fixed).values, expected);
    }

    void whatIsLockedIsNotTheUsersToChange()
    {
        const Settings shown = effectiveSettings(Settings(), {{}, QStringLiteral("de"), {}, {}, {}, false, {}}).values;
        Settings chosen = shown;
        chosen.notifications = false;
        Settings expected;
        expected.notifications = false;
        QCOMPARE(ownAfter(Settings(), chosen, SettingSet(Setting::Language) | Setting::RefreshOnMetered), expected);
        const SettingSet all(0x7f);
        QCOMPARE(ownAfter(kOther, Settings(), all), kOther);
        QCOMPARE(ownAfter(kOther, Settings(), {}), Settings());
    }

    void whoMayHoldWhat_data()
    {
        QTest::addColumn<BridgeRules>("rules");
        QTest::addColumn<bool>("firefox");
        QTest::addColumn<bool>("wiki");
        QTest::addColumn<bool>("unasked");
        const auto row = [](const char *name, const BridgeRules &rules, bool firefox, bool wiki, bool unasked) {
            QTest::newRow(name) << rules << firefox << wiki << unasked;
        };
        const QStringList here{QStringLiteral("firefox")};
        const QStringList wiki{QStringLiteral("wiki")};
        const QStringList other{QStringLiteral("other")};
        row("off", {BridgeMode::Off, here, wiki}, false, false, false);
        row("ask, everything", {BridgeMode::Ask, {}, {}}, true, true, false);
        row("ask, named", {BridgeMode::Ask, here, wiki}, true, true, false);
        row("ask, others named", {BridgeMode::Ask, {QStringLiteral("edge")}, other}, false, false, false);
        row("on, everything", {BridgeMode::On, {}, {}}, true, true, true);
        row("on, others named", {BridgeMode::On, here, other}, true, false, false);
    }

    void whoMayHoldWhat()
    {
        QFETCH(BridgeRules, rules);
        QTEST(rules.allowsBrowser(QStringLiteral("firefox")), "firefox");
        QTEST(rules.allowsResource(QStringLiteral("wiki")), "wiki");
        QTEST(rules.isGranted(QStringLiteral("wiki")), "unasked");
    }

    void noFileIsAllDefaults()
    {
        const auto loaded = SettingsFile(m_file).load();
        QCOMPARE(loaded.settings, Settings());
        QCOMPARE(loaded.problem, QString());
        QVERIFY(!QFile::exists(m_file));
    }

    void whatWasSavedIsLoaded_data()
    {
        QTest::addColumn<QString>("browser");
        QTest::newRow("plain") << QStringLiteral("firefox.desktop");
        QTest::newRow("blanks and quotes") << QStringLiteral("My \"Browser\" \\ ä.desktop");
    }

    void whatWasSavedIsLoaded()
    {
        QFETCH(QString, browser);
        Settings settings = kOther;
        settings.browser = browser;
        QVERIFY(SettingsFile(m_file).save(settings));
        const auto loaded = SettingsFile(m_file).load();
        QCOMPARE(loaded.settings, settings);
        QCOMPARE(loaded.problem, QString());
        QVERIFY(SettingsFile(m_file).save(Settings()));
        QCOMPARE(SettingsFile(m_file).load().settings, Settings());
    }

    void startAtLoginIsNotKeptHere()
    {
        Settings settings;
        settings.autostart = false;
        QVERIFY(SettingsFile(m_file).save(settings));
        QVERIFY(!contentOf(m_file).contains("autostart"));
        QCOMPARE(SettingsFile(m_file).load().settings, Settings());
    }

    void whatIsWrongHasItsDefault_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *member, const char *problem) {
            QTest::newRow(name) << QByteArray(member) << QString::fromLatin1(problem);
        };
        row("a flag as text", R"("notifications":"no")", ":2:17: notifications: This must be true or false.");
        row("a language that is none", R"("language":"../x")", ":2:12: language: This must be the tag of a language");
        row("a browser by its path", R"("browser":"/bin/sh")", ":2:11: browser: This must be the name of a browser's");
        row("an unknown prompt", R"("promptOnExpiry":"shout")", ":2:18: promptOnExpiry: This must be");
        row("a bridge by its mode", R"("browserBridge":"on")", ":2:17: browserBridge: This must be an object");
        row("an unknown key", R"("colour":"red")", ":2:1: colour: Unknown key.");
    }

    void whatIsWrongHasItsDefault()
    {
        QFETCH(QByteArray, member);
        QFETCH(QString, problem);
        const QByteArray content = "{\"version\":1,\n" + member + ",\n\"refreshOnMetered\":false}";
        write(content);
        const auto loaded = SettingsFile(m_file).load();
        Settings expected;
        expected.refreshOnMetered = false;
        QCOMPARE(loaded.settings, expected);
        QVERIFY2(loaded.problem.startsWith(m_file + problem), qPrintable(loaded.problem));
        QCOMPARE(contentOf(m_file), content);
    }

    void aFileThatIsNotUnderstoodIsMovedAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("problem");
        QTest::newRow("truncated") << QByteArray("{\"version\":1,") << QStringLiteral("settings.json:1:14: ");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("settings.json:1:1: ");
        QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("settings.json:1:1: ");
        QTest::newRow("no version") << QByteArray("{}") << QStringLiteral("settings.json:1:1: version: ");
        QTest::newRow("a later version") << QByteArray("{\"version\":2}")
                                         << QStringLiteral("settings.json:1:12: version: ");
    }

    void aFileThatIsNotUnderstoodIsMovedAside()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, problem);
        write(content);
        const auto loaded = SettingsFile(m_file).load();
        QCOMPARE(loaded.settings, Settings());
        QVERIFY2(loaded.problem.contains(problem), qPrintable(loaded.problem));
        QVERIFY2(loaded.problem.endsWith(QStringLiteral(".bad-1.")), qPrintable(loaded.problem));
        QCOMPARE(contentOf(m_file + QStringLiteral(".bad-1")), content);
        QVERIFY(SettingsFile(m_file).save(kOther));
        QCOMPARE(SettingsFile(m_file).load().problem, QString());
    }

    void aFileThatCannotBeReadIsNotOverwritten()
    {
        QVERIFY(QDir().mkpath(m_file)); // a folder: unreadable as a file, for root too
        SettingsFile file(m_file);
        QVERIFY(!file.load().problem.isEmpty());
        QCOMPARE(file.save(kOther).error().reason, Reason::Configuration);
        QVERIFY(QFileInfo(m_file).isDir());
    }

    void aFolderThatTakesNoFileIsSaid()
    {
        const auto saved = SettingsFile(QStringLiteral("/proc/lanyard/settings.json")).save(kOther);
        QVERIFY(!saved);
        QVERIFY2(saved.error().text().contains(QStringLiteral("could not be saved")), qPrintable(saved.error().text()));
    }
};

LANYARD_TEST(SettingsTest)
#include "settings_test.moc"
