// Settings end to end: the policy's and the user's files, the dialog, the desktop's autostart entry, the browser.

#include "agent/agent.h"
#include "agent/desktop_host.h"
#include "agent/proxy_sign_in.h"
#include "base/translations.h"
#include "support/memory_vault.h"
#include "support/recorded_desktop.h"
#include "support/scripted_sessions.h"
#include "support/test_topic.h"
#include "ui/dialogs/settings_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

namespace {

SettingsDialog *dialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *found = qobject_cast<SettingsDialog *>(widget);
        if (found && found->isVisible())
            return found;
    }
    return nullptr;
}

template <class T> T *named(const char *name)
{
    for (T *widget : dialog()->findChildren<T *>()) {
        if (widget->accessibleName() == QLatin1String(name))
            return widget;
    }
    return nullptr;
}

QString problem()
{
    const auto *label = dialog()->findChild<QLabel *>(QStringLiteral("problem"));
    return label->isVisible() ? label->text() : QString();
}

}

class SettingsControllerTest : public QObject {
    Q_OBJECT
public:
    static void initMain();

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsChosenIsKept();
    void whatPolicyFixesIsLockedAndFollowsIt();
    void whatIsLockedIsNotWritten();
    void startAtLoginIsTheDesktops();
    void policyStartsAtLogin();
    void whatPolicyCouldNotSetIsToldUntilItCan();
    void aForeignEntryIsToldAndLeft();
    void whatCannotBeSavedIsTakenBack();
    void opensTheChosenBrowser();
    void aBrowserThatIsGoneIsReplacedAndTold();
    void opensWebAddressesOnly();
    void theAgentSpeaksTheChosenLanguageAtOnce();
    void anOpenQuestionIsKnown();

private:
    static QString path(const QString &name) { return QDir(folder()).filePath(name); }
    static QString folder();
    static void write(const QString &name, const QByteArray &text);
    static QByteArray contentOf(const QString &name);
    void setPolicy(const QByteArray &members);

    std::unique_ptr<ScriptedSessionService> m_sessions;
    std::unique_ptr<Configuration> m_configuration;
    UiStateFile m_uiState;
    HttpClient m_http;
    MemoryVault m_vault;
    std::unique_ptr<DesktopController> m_desktop;
    std::unique_ptr<ProxySignIn> m_proxies;
};

QString SettingsControllerTest::folder()
{
    static const QTemporaryDir base;
    return base.path();
}

// On a real display: without one Qt opens no web address. GLib reads the folders' names once in a process.
void SettingsControllerTest::initMain()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent");
    qputenv("HOME", QFile::encodeName(folder()));
    qputenv("PATH", QFile::encodeName(path(QStringLiteral("bin"))) + ":/usr/bin:/bin");
    qputenv("LANGUAGE", "en");
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "XDG_DATA_HOME", "XDG_DATA_DIRS"})
        qputenv(name, QFile::encodeName(path(QString::fromLatin1(name).toLower())));
    qunsetenv("LANYARD_POLICY");
    for (const char *name : {"fox", "xdg-open"}) {
        const QString program = path(QStringLiteral("bin/%1").arg(QLatin1String(name)));
        write(program,
            QByteArray("#!/bin/sh\necho ") + name + " \"$1\" > \"" + QFile::encodeName(path(QStringLiteral("new")))
                + "\"; mv \"" + QFile::encodeName(path(QStringLiteral("new"))) + "\" \""
                + QFile::encodeName(path(QStringLiteral("opened"))) + "\"\n");
        QFile(program).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    write(path(QStringLiteral("xdg_data_home/applications/fox.desktop")),
        "[Desktop Entry]\nType=Application\nName=Fox\nMimeType=x-scheme-handler/https;\nExec=fox %u\n");
    write(path(QStringLiteral("xdg_data_home/applications/mimeinfo.cache")),
        "[MIME Cache]\nx-scheme-handler/https=fox.desktop;\n");
}

void SettingsControllerTest::write(const QString &name, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(name).absolutePath());
    QFile file(name);
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(name));
}

QByteArray SettingsControllerTest::contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void SettingsControllerTest::setPolicy(const QByteArray &members)
{
    write(path(QStringLiteral("policy.new")), "{\"version\":1" + members + "}");
    QFile::remove(path(QStringLiteral("policy.json")));
    QVERIFY(QFile::rename(path(QStringLiteral("policy.new")), path(QStringLiteral("policy.json"))));
}

void SettingsControllerTest::init()
{
    QDir(path(QStringLiteral("xdg_config_home"))).removeRecursively();
    QDir(path(QStringLiteral("xdg_config_dirs"))).removeRecursively();
    QFile::remove(path(QStringLiteral("opened")));
    setPolicy({});
    m_sessions = std::make_unique<ScriptedSessionService>();
    m_configuration = std::make_unique<Configuration>(path(QStringLiteral("policy.json")));
    m_desktop = std::make_unique<DesktopController>(*m_sessions, *m_configuration, m_uiState);
    m_proxies = std::make_unique<ProxySignIn>(m_http, m_vault, *m_desktop);
    m_desktop->setProxies(*m_proxies);
    connect(m_configuration.get(), &Configuration::changed, m_desktop.get(), &DesktopController::applySettings);
    connect(m_configuration.get(), &Configuration::settingsChanged, m_desktop.get(), &DesktopController::applySettings);
    m_configuration->load();
    m_desktop->applySettings();
}

void SettingsControllerTest::cleanup()
{
    QTRY_COMPARE(m_vault.pending(), 0); // what looks there is about to return
    QCoreApplication::processEvents();
    m_proxies.reset();
    m_desktop.reset();
    m_configuration.reset();
    m_sessions.reset();
}

void SettingsControllerTest::whatIsChosenIsKept()
{
    QSignalSpy changed(m_configuration.get(), &Configuration::settingsChanged);
    m_desktop->showSettings();
    named<QCheckBox>("Show notifications")->click();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_configuration->settings().values.notifications);
    QVERIFY(!named<QCheckBox>("Show notifications")->isChecked());
    QCOMPARE(problem(), QString());
    Configuration again(path(QStringLiteral("policy.json")));
    again.load();
    QVERIFY(!again.settings().values.notifications);
}

void SettingsControllerTest::whatPolicyFixesIsLockedAndFollowsIt()
{
    m_desktop->showSettings();
    auto *notifications = named<QCheckBox>("Show notifications");
    QVERIFY(notifications->isEnabled());
    setPolicy(R"(,"notifications":false,"browser":"gone.desktop")"); // while it is open
    QTRY_VERIFY(!notifications->isEnabled());
    QVERIFY(!notifications->isChecked());
    QCOMPARE(named<QComboBox>("Open in browser uses")->currentText(), QStringLiteral("gone.desktop (not installed)"));
    QVERIFY(named<QLabel>("Show notifications: off. Managed by your organisation.")->isVisible());
    setPolicy({});
    QTRY_VERIFY(notifications->isEnabled());
    QVERIFY(notifications->isChecked());
}

void SettingsControllerTest::whatIsLockedIsNotWritten()
{
    setPolicy(R"(,"language":"de")");
    QTRY_VERIFY(m_configuration->settings().locked.testFlag(Setting::Language));
    m_desktop->showSettings();
    named<QCheckBox>("Show notifications")->click();
    const QByteArray file = contentOf(path(QStringLiteral("xdg_config_home/lanyard/settings.json")));
    QVERIFY2(file.contains("notifications") && !file.contains("language"), file.constData());
}

void SettingsControllerTest::startAtLoginIsTheDesktops()
{
    const QString entry = path(QStringLiteral("xdg_config_home/autostart/lanyard-tray.desktop"));
    m_desktop->showSettings();
    auto *autostart = named<QCheckBox>("Start Lanyard at login");
    QVERIFY(!autostart->isChecked()); // nothing is installed
    autostart->click();
    QVERIFY(autostart->isChecked());
    QVERIFY(contentOf(entry).contains(QFile::encodeName(QCoreApplication::applicationFilePath())));
    autostart->click();
    QVERIFY(!QFile::exists(entry));
}

void SettingsControllerTest::policyStartsAtLogin()
{
    const QString entry = path(QStringLiteral("xdg_config_home/autostart/lanyard-tray.desktop"));
    setPolicy(R"(,"autostart":true)");
    QTRY_VERIFY(QFile::exists(entry));
    m_desktop->showSettings();
    QVERIFY(named<QCheckBox>("Start Lanyard at login")->isChecked());
    QVERIFY(!named<QCheckBox>("Start Lanyard at login")->isEnabled());
    setPolicy(R"(,"autostart":false)");
    QTRY_VERIFY(!QFile::exists(entry));
    setPolicy(R"(,"autostart":true)");
    QTRY_VERIFY(QFile::exists(entry));
    setPolicy({});
    QTRY_VERIFY2(!QFile::exists(entry), "what the policy wrote goes with it");
}

void SettingsControllerTest::whatPolicyCouldNotSetIsToldUntilItCan()
{
    const QString entry = path(QStringLiteral("xdg_config_home/autostart/lanyard-tray.desktop"));
    write(entry, "[Desktop Entry]\nType=Application\nName=Mine\nExec=fox later\n");
    m_desktop->showSettings();
    setPolicy(R"(,"autostart":false)");
    QTRY_VERIFY2(problem().startsWith(entry), qPrintable(problem()));
    named<QCheckBox>("Show notifications")->click();
    QVERIFY2(problem().startsWith(entry), qPrintable(problem())); // that changed nothing about it
    QVERIFY(QFile::remove(entry));
    setPolicy(R"(,"autostart":true)");
    QTRY_VERIFY(QFile::exists(entry));
    QTRY_COMPARE(problem(), QString());
}

void SettingsControllerTest::aForeignEntryIsToldAndLeft()
{
    const QString entry = path(QStringLiteral("xdg_config_home/autostart/lanyard-tray.desktop"));
    const QByteArray mine = "[Desktop Entry]\nType=Application\nName=Mine\nExec=fox later\n";
    write(entry, mine);
    m_desktop->showSettings();
    auto *autostart = named<QCheckBox>("Start Lanyard at login");
    QVERIFY(autostart->isChecked());
    autostart->click();
    QVERIFY2(problem().startsWith(entry), qPrintable(problem()));
    QVERIFY(autostart->isChecked()); // the truth
    QCOMPARE(contentOf(entry), mine);
    named<QCheckBox>("Show notifications")->click();
    QCOMPARE(problem(), QString());
}

void SettingsControllerTest::whatCannotBeSavedIsTakenBack()
{
    QVERIFY(QDir().mkpath(path(QStringLiteral("xdg_config_home/lanyard/settings.json")))); // a folder in its place
    m_desktop->showSettings();
    auto *notifications = named<QCheckBox>("Show notifications");
    notifications->click();
    QVERIFY(notifications->isChecked());
    QVERIFY2(problem().contains(QLatin1String("could not be saved")), qPrintable(problem()));
}

void SettingsControllerTest::opensTheChosenBrowser()
{
    RecordedDesktop reported;
    BrowserLauncher launcher(*m_configuration, reported);
    launcher.open(QUrl(QStringLiteral("https://wiki.example.com/a")));
    QTRY_COMPARE(contentOf(path(QStringLiteral("opened"))), QByteArray("xdg-open https://wiki.example.com/a\n"));
    m_desktop->showSettings();
    auto *browser = named<QComboBox>("Open in browser uses");
    QCOMPARE(browser->itemText(0), QStringLiteral("The default browser (Fox)"));
    browser->setCurrentIndex(1);
    Q_EMIT browser->activated(1);
    m_desktop->openInBrowser(QUrl(QStringLiteral("https://wiki.example.com/b")));
    QTRY_COMPARE(contentOf(path(QStringLiteral("opened"))), QByteArray("fox https://wiki.example.com/b\n"));
    QCOMPARE(reported.wishes, QStringList());
}

void SettingsControllerTest::aBrowserThatIsGoneIsReplacedAndTold()
{
    setPolicy(R"(,"browser":"gone.desktop")");
    QTRY_COMPARE(m_configuration->settings().values.browser, QStringLiteral("gone.desktop"));
    RecordedDesktop reported;
    BrowserLauncher launcher(*m_configuration, reported);
    launcher.open(QUrl(QStringLiteral("https://wiki.example.com/")));
    QTRY_COMPARE(contentOf(path(QStringLiteral("opened"))), QByteArray("xdg-open https://wiki.example.com/\n"));
    QCOMPARE(reported.wishes,
        QStringList(QStringLiteral("reportFailure wiki.example.com was opened in another browser: The browser "
                                   "gone.desktop is not installed. The desktop's default browser was used instead.")));
}

void SettingsControllerTest::opensWebAddressesOnly()
{
    RecordedDesktop reported;
    BrowserLauncher launcher(*m_configuration, reported);
    for (const char *address : {"file:///etc/passwd", "javascript:alert(1)", "mailto:kim@example.org"})
        launcher.open(QUrl(QString::fromLatin1(address)));
    QCOMPARE(reported.wishes.size(), 3);
    QTest::qWait(200);
    QVERIFY(!QFile::exists(path(QStringLiteral("opened"))));
}

void SettingsControllerTest::theAgentSpeaksTheChosenLanguageAtOnce()
{
    setPolicy(R"(,"refreshOnMetered":true)");
    m_desktop.reset();
    QVERIFY(QDir().mkpath(path(QStringLiteral("run"))));
    Translations translations;
    translations.use({});
    {
        Agent agent(path(QStringLiteral("run")), path(QStringLiteral("policy.json")), translations);
        const auto started = agent.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        QCOMPARE(translations.tag(), QStringLiteral("en"));
        agent.desktop().showSettings();
        QVERIFY(!named<QCheckBox>("Refresh sessions on metered connections")->isEnabled());
        auto *language = named<QComboBox>("Language");
        const QPointer<SettingsDialog> before = dialog();
        language->setCurrentIndex(language->findData(QStringLiteral("ar")));
        Q_EMIT language->activated(language->currentIndex());
        QCOMPARE(translations.tag(), QStringLiteral("ar"));
        QTRY_VERIFY(!before);
        QTRY_VERIFY(dialog());
        QCOMPARE(dialog()->findChild<QComboBox *>()->currentData().toString(), QStringLiteral("ar"));
        QCOMPARE(qobject_cast<QComboBox *>(dialog()->focusWidget()), dialog()->findChild<QComboBox *>());
        agent.shutDown();
    }
    translations.use(QStringLiteral("en"));
}

/// A restart waits for the answer.
void SettingsControllerTest::anOpenQuestionIsKnown()
{
    DesktopHost host(path(QStringLiteral("run")), *m_configuration, m_uiState);
    QVERIFY(!host.isAsking());
    for (const bool accepts : {true, false}) {
        std::optional<bool> answer;
        QCoro::connect(
            host.ask({QStringLiteral("Title"), QStringLiteral("Text"), QStringLiteral("Yes"), QStringLiteral("No")}),
            this, [&answer](bool accepted) { answer = accepted; });
        QVERIFY(host.isAsking());
        QPointer<QMessageBox> box;
        for (QWidget *widget : QApplication::topLevelWidgets())
            box = box ? box.data() : qobject_cast<QMessageBox *>(widget);
        QVERIFY(box);
        QCOMPARE(box->buttons().size(), 2);
        QAbstractButton *yes = box->buttons().at(box->buttons().at(0)->text() == QLatin1String("Yes") ? 0 : 1);
        if (accepts)
            yes->click();
        else
            box->close();
        QTRY_COMPARE(answer, std::optional(accepts));
        QVERIFY(!host.isAsking());
        QTRY_VERIFY(!box);
    }
}

LANYARD_WIDGET_TEST(SettingsControllerTest)
#include "settings_controller_test.moc"
