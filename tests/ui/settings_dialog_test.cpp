#include "ui/dialogs/settings_dialog.h"

#include "base/languages.h"
#include "support/scripted_sessions.h"
#include "support/test_topic.h"
#include "support/window_desktop.h"
#include "ui/settings_dialog_reader.h"

#include <QAccessible>
#include <QApplication>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

namespace {

constexpr auto kManaged = "Managed by your organisation";

SettingsView sampleView()
{
    SettingsView view;
    view.browsers = {{QStringLiteral("firefox.desktop"), QStringLiteral("Firefox"), QStringLiteral("firefox")},
        {QStringLiteral("chromium.desktop"), QStringLiteral("Chromium"), {}}};
    view.defaultBrowser = QStringLiteral("Firefox");
    return view;
}

QList<QLabel *> visibleNotes(const QWidget &dialog)
{
    QList<QLabel *> notes;
    for (auto *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&dialog) && label->text() == QLatin1String(kManaged))
            notes << label;
    }
    return notes;
}

}

class SettingsDialogTest : public QObject {
    Q_OBJECT
public:
    static void initMain() { qputenv("QT_QPA_PLATFORM", "offscreen"); }

private Q_SLOTS:
    void showsWhatIsInForce();
    void everyChangeIsChosenAtOnce_data();
    void everyChangeIsChosenAtOnce();
    void whatIsTheSameIsNotChosen();
    void whatPolicyFixesIsLocked_data();
    void whatPolicyFixesIsLocked();
    void theKeyboardComesByWhatIsLocked();
    void whatIsNotThereIsStillShown();
    void quietIsExplained();
    void resetAsksFirst();
    void resetLeavesWhatIsLocked();
    void resetIsOfferedWhereItHelps();
    void everythingHasANameAndItsOwnKey();
    void tabGoesFromTopToBottom();
    void fitsASmallScreen();
    void problemsAreSaid();
    void oneDialogThatComesBackInAnotherLanguage();
};

void SettingsDialogTest::showsWhatIsInForce()
{
    SettingsView view = sampleView();
    view.settings.values = {
        false, QStringLiteral("pt-BR"), false, PromptOnExpiry::Open, QStringLiteral("chromium.desktop"), false, {}};
    SettingsDialog dialog(view);
    QCOMPARE(named<QComboBox>(dialog, QStringLiteral("Language"))->currentText(), QStringLiteral("Português (Brasil)"));
    QVERIFY(!named<QCheckBox>(dialog, QStringLiteral("Start Lanyard at login"))->isChecked());
    QVERIFY(!named<QCheckBox>(dialog, QStringLiteral("Show notifications"))->isChecked());
    QVERIFY(!named<QCheckBox>(dialog, QStringLiteral("Refresh sessions on metered connections"))->isChecked());
    QCOMPARE(named<QComboBox>(dialog, QStringLiteral("When a sign-in is needed"))->currentText(),
        QStringLiteral("Open the sign-in window"));
    auto *browser = named<QComboBox>(dialog, QStringLiteral("Open in browser uses"));
    QCOMPARE(browser->currentText(), QStringLiteral("Chromium"));
    QCOMPARE(texts(*browser),
        QStringList(
            {QStringLiteral("The default browser (Firefox)"), QStringLiteral("Firefox"), QStringLiteral("Chromium")}));
    QCOMPARE(named<QComboBox>(dialog, QStringLiteral("Language"))->count(), int(languages().size()) + 1);
    QVERIFY(visibleNotes(dialog).isEmpty());

    dialog.setView(sampleView()); // the policy changed, say
    QVERIFY(named<QCheckBox>(dialog, QStringLiteral("Show notifications"))->isChecked());
    QVERIFY(browser->currentText().startsWith(QLatin1String("The default browser")));
}

void SettingsDialogTest::everyChangeIsChosenAtOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value"); ///< empty: a click
    QTest::addColumn<int>("setting");
    const auto row = [](const char *name, const char *value, Setting setting) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(value) << int(setting);
    };
    row("Language", "Deutsch", Setting::Language);
    row("Start Lanyard at login", "", Setting::Autostart);
    row("When a sign-in is needed", "Open the sign-in window", Setting::PromptOnExpiry);
    row("Show notifications", "", Setting::Notifications);
    row("Open in browser uses", "Chromium", Setting::Browser);
    row("Refresh sessions on metered connections", "", Setting::RefreshOnMetered);
    row("Keep me signed in in my own browser", "", Setting::BrowserBridge);
}

void SettingsDialogTest::everyChangeIsChosenAtOnce()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(int, setting);
    SettingsDialog dialog(sampleView());
    QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
    if (value.isEmpty())
        named<QCheckBox>(dialog, name)->click();
    else
        pick(*named<QComboBox>(dialog, name), value);
    QCOMPARE(chosen.count(), 1);
    const Settings expected{false, QStringLiteral("de"), false, PromptOnExpiry::Open,
        QStringLiteral("chromium.desktop"), false, BridgeRules{BridgeMode::Ask, {}, {}}};
    const auto others = SettingSet(0x7f) & ~SettingSet(Setting(setting));
    QCOMPARE(chosen[0][0].value<Settings>(), ownAfter(Settings(), expected, others)); // that one, and no other
}

void SettingsDialogTest::whatIsTheSameIsNotChosen()
{
    SettingsDialog dialog(sampleView());
    QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
    auto *language = named<QComboBox>(dialog, QStringLiteral("Language"));
    Q_EMIT language->activated(language->currentIndex());
    QCOMPARE(chosen.count(), 0);
}

void SettingsDialogTest::whatPolicyFixesIsLocked_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    const auto row = [](Setting setting, const char *name, const char *value) {
        QTest::newRow(name) << int(setting) << QString::fromUtf8(name)
                            << QStringLiteral("%1: %2. %3.")
                                   .arg(QString::fromUtf8(name), QString::fromUtf8(value), QLatin1String(kManaged));
    };
    row(Setting::Language, "Language", "Deutsch");
    row(Setting::Autostart, "Start Lanyard at login", "on");
    row(Setting::PromptOnExpiry, "When a sign-in is needed", "Notify me");
    row(Setting::Notifications, "Show notifications", "off");
    row(Setting::Browser, "Open in browser uses", "Chromium");
    row(Setting::RefreshOnMetered, "Refresh sessions on metered connections", "on");
    row(Setting::BrowserBridge, "Keep me signed in in my own browser", "off");
}

void SettingsDialogTest::whatPolicyFixesIsLocked()
{
    QFETCH(int, setting);
    QFETCH(QString, name);
    QFETCH(QString, said);
    SettingsView view = sampleView();
    view.settings.values.language = QStringLiteral("de");
    view.settings.values.notifications = false;
    view.settings.values.browser = QStringLiteral("chromium.desktop");
    view.settings.locked = Setting(setting);
    SettingsDialog dialog(view);
    auto *control = named<QWidget>(dialog, name);
    QVERIFY(!control->isEnabled());
    QCOMPARE(control->accessibleDescription(), QLatin1String(kManaged));
    QCOMPARE(visibleNotes(dialog).size(), 1);
    QCOMPARE(visibleNotes(dialog).constFirst()->accessibleName(), said);
    for (auto *other : dialog.findChildren<QWidget *>()) {
        if (other != control && (qobject_cast<QComboBox *>(other) || qobject_cast<QCheckBox *>(other)))
            QVERIFY2(other->isEnabled(), qPrintable(other->accessibleName()));
    }
    dialog.setView(sampleView());
    QVERIFY(control->isEnabled());
    QVERIFY(visibleNotes(dialog).isEmpty());
}

void SettingsDialogTest::theKeyboardComesByWhatIsLocked()
{
    SettingsView view = sampleView();
    view.settings.locked = Setting::Autostart;
    SettingsDialog dialog(view);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.focusLanguage();
    QTest::keyClick(&dialog, Qt::Key_Tab);
    QCOMPARE(dialog.focusWidget(), visibleNotes(dialog).constFirst());
    QAccessibleInterface *note = QAccessible::queryAccessibleInterface(dialog.focusWidget());
    QVERIFY(note->text(QAccessible::Name).contains(QLatin1String(kManaged)));
}

void SettingsDialogTest::whatIsNotThereIsStillShown()
{
    SettingsView view = sampleView();
    view.defaultBrowser.clear();
    view.settings.values.browser = QStringLiteral("opera.desktop");
    view.settings.values.language = QStringLiteral("it");
    SettingsDialog dialog(view);
    auto *browser = named<QComboBox>(dialog, QStringLiteral("Open in browser uses"));
    QCOMPARE(browser->currentText(), QStringLiteral("opera.desktop (not installed)"));
    QCOMPARE(browser->itemText(0), QStringLiteral("The default browser"));
    QCOMPARE(named<QComboBox>(dialog, QStringLiteral("Language"))->currentText(), QStringLiteral("it (not available)"));
    QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
    named<QCheckBox>(dialog, QStringLiteral("Show notifications"))->click();
    QCOMPARE(chosen[0][0].value<Settings>().browser, QStringLiteral("opera.desktop")); // it may come back
}

void SettingsDialogTest::quietIsExplained()
{
    SettingsView view = sampleView();
    SettingsDialog dialog(view);
    const auto isExplained = [&dialog] {
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            if (label->text().startsWith(QLatin1String("Without notifications, only the icon")))
                return label->isVisibleTo(&dialog);
        }
        return false;
    };
    QVERIFY(!isExplained());
    view.settings.values.notifications = false;
    dialog.setView(view);
    QVERIFY(isExplained());
}

void SettingsDialogTest::resetAsksFirst()
{
    SettingsView view = sampleView();
    view.settings.values.notifications = false;
    SettingsDialog dialog(view);
    dialog.show();
    QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
    const auto ask = [&dialog] {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().startsWith(QLatin1String("Reset to")))
                button->click();
        }
        return dialog.findChild<QMessageBox *>();
    };
    auto *question = ask();
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QCOMPARE(chosen.count(), 0);
    QTRY_VERIFY(!dialog.findChild<QMessageBox *>());
    question = ask();
    for (auto *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<Settings>(), Settings());
}

void SettingsDialogTest::resetLeavesWhatIsLocked()
{
    SettingsView view = sampleView();
    view.settings.values.notifications = false;
    view.settings.values.language = QStringLiteral("de");
    view.settings.locked = Setting::Language;
    SettingsDialog dialog(view);
    QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
    dialog.findChild<QPushButton *>(QStringLiteral("reset"))->click();
    auto *question = dialog.findChild<QMessageBox *>();
    QVERIFY(question->informativeText().contains(QLatin1String("except those managed by your organisation")));
    for (auto *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    Settings expected;
    expected.language = QStringLiteral("de");
    QCOMPARE(chosen[0][0].value<Settings>(), expected);
}

void SettingsDialogTest::resetIsOfferedWhereItHelps()
{
    SettingsView view = sampleView();
    SettingsDialog dialog(view);
    auto *reset = dialog.findChild<QPushButton *>(QStringLiteral("reset"));
    QVERIFY(!reset->isEnabled());
    view.settings.values.autostart = false;
    dialog.setView(view);
    QVERIFY(reset->isEnabled());
    view.settings.locked = Setting::Autostart;
    dialog.setView(view);
    QVERIFY(!reset->isEnabled());
}

void SettingsDialogTest::everythingHasANameAndItsOwnKey()
{
    SettingsView view = sampleView();
    view.settings.locked = SettingSet(0x7f);
    SettingsDialog dialog(view);
    QSet<QChar> keys;
    const auto take = [&keys](const QString &text) {
        const qsizetype at = text.indexOf(u'&');
        const QChar key = at < 0 ? QChar() : text.at(at + 1).toLower();
        const bool isNew = !keys.contains(key);
        keys.insert(key);
        return !key.isNull() && isNew;
    };
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->buddy())
            QVERIFY2(take(label->text()), qPrintable(label->text()));
    }
    for (const auto *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->text() != QLatin1String("Close")) // the desktop's own word
            QVERIFY2(take(button->text()), qPrintable(button->text()));
    }
    QVERIFY(keys.size() >= 7);
    for (auto *box : dialog.findChildren<QComboBox *>())
        QVERIFY(!box->accessibleName().isEmpty());
}

void SettingsDialogTest::tabGoesFromTopToBottom()
{
    SettingsView view = sampleView();
    view.settings.values.notifications = false;
    SettingsDialog dialog(view);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.focusLanguage();
    int y = -1;
    QStringList seen;
    do {
        QWidget *focus = dialog.focusWidget();
        const int now = focus->mapTo(&dialog, QPoint()).y();
        QVERIFY2(now >= y, qPrintable(seen.join(u' ')));
        y = now;
        seen << focus->accessibleName();
        QTest::keyClick(&dialog, Qt::Key_Tab);
    } while (seen.size() < 9);
    QCOMPARE(dialog.focusWidget()->accessibleName(), QStringLiteral("Language"));
}

void SettingsDialogTest::fitsASmallScreen()
{
    SettingsDialog dialog(sampleView());
    const QSize full = dialog.size();
    QVERIFY(full.height() < 600);
    dialog.resize(full.width(), 200); // a netbook at 200 %
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *metered = named<QCheckBox>(dialog, QStringLiteral("Refresh sessions on metered connections"));
    metered->setFocus(Qt::TabFocusReason);
    QTest::keyClick(metered, Qt::Key_Backtab);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QVERIFY(metered->visibleRegion().boundingRect().height() > 0); // scrolled to
    auto *language = named<QComboBox>(dialog, QStringLiteral("Language"));
    const int before = language->currentIndex();
    QWheelEvent wheel(QPointF(5, 5), language->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(language, &wheel);
    QCOMPARE(language->currentIndex(), before); // scrolling is not choosing
}

void SettingsDialogTest::problemsAreSaid()
{
    SettingsView view = sampleView();
    view.problem = QStringLiteral("The settings could not be saved: no space.");
    SettingsDialog dialog(view);
    auto *label = dialog.findChild<QLabel *>(QStringLiteral("problem"));
    QVERIFY(label->isVisibleTo(&dialog));
    QCOMPARE(label->text(), view.problem);
    dialog.setView(sampleView());
    QVERIFY(!label->isVisibleTo(&dialog));
}

void SettingsDialogTest::oneDialogThatComesBackInAnotherLanguage()
{
    ScriptedSessionService sessions;
    WindowDesktop desktop(sessions);
    WindowManager &windows = desktop.windows;
    desktop.onWish = [&windows](const QString &) { windows.showSettings(sampleView()); };
    windows.showSettings(sampleView());
    windows.showSettings(sampleView());
    const auto dialogs = [] {
        QList<SettingsDialog *> all;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<SettingsDialog *>(widget))
                all << dialog;
        }
        return all;
    };
    QCOMPARE(dialogs().size(), 1);
    const QPointer<SettingsDialog> first = dialogs().constFirst();
    windows.retranslate();
    QTRY_VERIFY(!first);
    QCOMPARE(dialogs().size(), 1);
    QCOMPARE(desktop.wishes, QStringList(QStringLiteral("showSettings")));
    QVERIFY(windows.anyOpen());
    dialogs().constFirst()->close();
    QTRY_VERIFY(!windows.anyOpen());
    windows.updateSettings(sampleView());
    QVERIFY(!windows.anyOpen()); // nobody looks
}

LANYARD_WIDGET_TEST(SettingsDialogTest)
#include "settings_dialog_test.moc"
