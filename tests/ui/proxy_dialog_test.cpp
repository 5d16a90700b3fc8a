// A proxy asks for the user's name and password: what the dialog says, and who hears the answer.

#include "on_screen.h"
#include "support/scripted_sessions.h"
#include "support/test_topic.h"
#include "support/window_desktop.h"
#include "ui/dialogs/proxy_dialog.h"
#include "ui/dialogs/settings_dialog.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <memory>

using namespace lanyard;

class ProxyDialogTest : public QObject {
    Q_OBJECT
public:
    static void initMain() { qputenv("QT_QPA_PLATFORM", "offscreen"); }

private Q_SLOTS:
    void init();
    void asksUntilItIsRight();
    void cancelIsHeardOnce();
    void closedWhileTheProxyIsAsked();
    void aHostileNameIsShownAsItIs();
    void theSettingsForgetIt();

private:
    void ask(const ProxyQuestion &question)
    {
        m_desktop->windows.askForProxy(
            question, [this](const std::optional<ProxyLogin> &login) { m_answers.append(login); });
    }
    const ProxyQuestion m_first{{QStringLiteral("proxy.corp.example"), 3128}, {}, {}};
    QList<std::optional<ProxyLogin>> m_answers;
    std::unique_ptr<ScriptedSessionService> m_sessions;
    std::unique_ptr<WindowDesktop> m_desktop;
};

void ProxyDialogTest::init()
{
    m_answers.clear();
    m_desktop.reset();
    m_sessions = std::make_unique<ScriptedSessionService>();
    m_desktop = std::make_unique<WindowDesktop>(*m_sessions);
}

void ProxyDialogTest::asksUntilItIsRight()
{
    ask(m_first);
    auto *dialog = shown<ProxyDialog>();
    QVERIFY2(allText(*dialog).contains(QLatin1String("proxy.corp.example:3128")), qPrintable(allText(*dialog)));
    const auto fields = dialog->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields[1]->echoMode(), QLineEdit::Password);
    QTest::keyClicks(fields[0], QStringLiteral("kim"));
    QTest::keyClicks(fields[1], QStringLiteral("p:w"));
    QTest::keyClick(fields[1], Qt::Key_Return);
    QCOMPARE(m_answers.size(), 1);
    QVERIFY(m_answers[0] && m_answers[0]->user == QLatin1String("kim"));
    QVERIFY(m_answers[0]->password == Secret(QByteArray("p:w")) && m_answers[0]->proxy == m_first.proxy);
    QVERIFY(dialog->isVisible() && fields[1]->isReadOnly() && fields[1]->text().isEmpty());

    ProxyQuestion again = m_first;
    again.user = QStringLiteral("kim");
    again.problem = QStringLiteral("That is wrong.");
    ask(again);
    QCOMPARE(shown<ProxyDialog>(), dialog);
    QVERIFY(allText(*dialog).contains(QLatin1String("That is wrong.")));
    QVERIFY(!fields[1]->isReadOnly() && fields[0]->text() == QLatin1String("kim"));
    QVERIFY(m_desktop->windows.closeProxyQuestion());
    QVERIFY(!m_desktop->windows.anyOpen() && !m_desktop->windows.closeProxyQuestion());
    QCOMPARE(m_answers.size(), 1);
}

void ProxyDialogTest::cancelIsHeardOnce()
{
    ask(m_first);
    QTest::keyClick(shown<ProxyDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_desktop->windows.anyOpen());
    QCOMPARE(m_answers.size(), 1);
    QVERIFY(!m_answers[0]);
    ask(m_first);
    m_desktop.reset(); // the tray ends
    QCOMPARE(m_answers.size(), 2);
    QVERIFY(!m_answers[1]);
}

void ProxyDialogTest::closedWhileTheProxyIsAsked()
{
    ask(m_first);
    auto *dialog = shown<ProxyDialog>();
    QTest::keyClicks(dialog->findChildren<QLineEdit *>()[0], QStringLiteral("kim"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(m_answers.size(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_desktop->windows.anyOpen());
    ProxyQuestion again = m_first;
    again.problem = QStringLiteral("That is wrong.");
    ask(again);
    QVERIFY(!m_desktop->windows.anyOpen()); // it does not come back
    QCOMPARE(m_answers.size(), 2);
    QVERIFY(!m_answers[1]);
}

// The system's settings name the proxy, or a PAC file from the network does.
void ProxyDialogTest::aHostileNameIsShownAsItIs()
{
    ProxyQuestion hostile = m_first;
    hostile.proxy.host = QString::fromUtf8("<b>wiki</b>\xe2\x80\xae\n") + QString(10000, u'x');
    ask(hostile);
    auto *dialog = shown<ProxyDialog>();
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        QVERIFY(label->buddy() || label->textFormat() == Qt::PlainText);
        QVERIFY(label->text().size() < 400 && !label->text().contains(QChar(0x202e)));
    }
    QVERIFY(dialog->height() < 800);
}

void ProxyDialogTest::theSettingsForgetIt()
{
    SettingsView view;
    SettingsDialog dialog(view);
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto forget = std::find_if(buttons.begin(), buttons.end(),
        [](const QPushButton *button) { return button->text() == QLatin1String("Forget the &proxy password"); });
    QVERIFY(forget != buttons.end() && !(*forget)->isVisibleTo(&dialog));
    view.keepsProxyLogin = true;
    dialog.setView(view);
    QVERIFY((*forget)->isVisibleTo(&dialog));
    const QSignalSpy wanted(&dialog, &SettingsDialog::forgetProxiesWanted);
    (*forget)->click();
    QCOMPARE(wanted.count(), 1);
}

LANYARD_WIDGET_TEST(ProxyDialogTest)
#include "proxy_dialog_test.moc"
