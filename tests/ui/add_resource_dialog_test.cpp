// Adding a resource as a person does: an address, a look at what stands behind it, a yes.

#include "on_screen.h"
#include "support/scripted_sessions.h"
#include "support/test_topic.h"
#include "support/window_desktop.h"
#include "ui/dialogs/add_resource_dialog.h"
#include "ui/sessions/sessions_window.h"

#include <QClipboard>
#include <QTest>
#include <memory>

using namespace lanyard;

class AddResourceDialogTest : public QObject {
    Q_OBJECT
public:
    static void initMain();

private Q_SLOTS:
    void init();
    void cleanup();
    void addsAResourceInTwoSteps();
    void whatCannotBeAddedIsASentence();
    void looksStopWhenTold();
    void addingIsNotStopped();
    void addingThatFailsCanBeTriedAgain();
    void aDoubtfulPageIsNotAgreedToByReturn();
    void aKnownResourceIsSelected();
    void aCopiedAddressIsSuggested();
    void refusesWhatIsNoAddress();

private:
    std::unique_ptr<ScriptedSessionService> m_sessions;
    std::unique_ptr<WindowDesktop> m_desktop;
    WindowManager *m_windows = nullptr; ///< the desktop's
};

void AddResourceDialogTest::initMain()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
}

void AddResourceDialogTest::init()
{
    m_sessions = std::make_unique<ScriptedSessionService>();
    m_sessions->setStatus(sampleStatus(QStringLiteral("three")));
    m_desktop = std::make_unique<WindowDesktop>(*m_sessions);
    m_windows = &m_desktop->windows;
}

void AddResourceDialogTest::cleanup()
{
    m_sessions->settle();
    m_desktop.reset();
    m_sessions.reset();
}

void AddResourceDialogTest::addsAResourceInTwoSteps()
{
    m_sessions->setDiscovery(sampleDiscovery(false));
    m_windows->addResource();
    auto *dialog = shown<AddResourceDialog>();
    QVERIFY(!button(*dialog, QStringLiteral("Continue"))->isEnabled());
    QTest::keyClicks(dialog->findChildren<QLineEdit *>().first(), QStringLiteral("wiki.example.com"));
    button(*dialog, QStringLiteral("Continue"))->click();
    QVERIFY(allText(*dialog).contains(QLatin1String("Checking wiki.example.com")));
    QTRY_VERIFY(allText(*dialog).contains(QLatin1String("https://login.example.net")));
    for (const char *shownFact : {"AIzaSyEXAMPLE", "Acme EMEA", "kim@example.org", "https://wiki.example.com/"})
        QVERIFY2(allText(*dialog).contains(QLatin1String(shownFact)), shownFact);
    QCOMPARE(m_sessions->calls(), QStringList{QStringLiteral("discover https://wiki.example.com")});
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Our wiki"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!shown<AddResourceDialog>());
    QCOMPARE(m_sessions->calls().constLast(), QStringLiteral("addConfirmed https://wiki.example.com/ Our wiki"));
    QVERIFY(shown<SessionsWindow>());
}

void AddResourceDialogTest::whatCannotBeAddedIsASentence()
{
    const QString sentence = QStringLiteral("There is no IAP in front of it.");
    m_sessions->failWith(QStringLiteral("discover"), Error{Reason::Configuration, {}, {}, sentence});
    m_windows->addResource();
    auto *dialog = shown<AddResourceDialog>();
    QTest::keyClicks(dialog->findChildren<QLineEdit *>().first(), QStringLiteral("crm.example.com"));
    button(*dialog, QStringLiteral("Continue"))->click();
    QTRY_VERIFY(allText(*dialog).contains(sentence));
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("x")); // what was wrong is typed over
    QVERIFY(!allText(*dialog).contains(sentence));
}

void AddResourceDialogTest::looksStopWhenTold()
{
    m_windows->addResource();
    auto *dialog = shown<AddResourceDialog>();
    QTest::keyClicks(dialog->findChildren<QLineEdit *>().first(), QStringLiteral("wiki.example.com"));
    button(*dialog, QStringLiteral("Continue"))->click();
    button(*dialog, QStringLiteral("Stop"))->click();
    m_sessions->settle();
    QCoreApplication::processEvents();
    QVERIFY(button(*dialog, QStringLiteral("Continue"))->isVisible()); // the answer met nobody
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!shown<AddResourceDialog>());
}

// What was sent off is added whatever the dialog does: it says so by waiting.
void AddResourceDialogTest::addingIsNotStopped()
{
    m_sessions->setDiscovery(sampleDiscovery(false));
    m_windows->addResource();
    auto *dialog = shown<AddResourceDialog>();
    QTest::keyClicks(dialog->findChildren<QLineEdit *>().first(), QStringLiteral("wiki.example.com"));
    button(*dialog, QStringLiteral("Continue"))->click();
    QTRY_VERIFY(allText(*dialog).contains(QLatin1String("https://login.example.net")));
    m_sessions->hold();
    button(*dialog, QStringLiteral("Add"))->click();
    QVERIFY(allText(*dialog).contains(QLatin1String("Adding")));
    QVERIFY(!button(*dialog, QStringLiteral("Cancel"))->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    dialog->close();
    QVERIFY(dialog->isVisible());
    QVERIFY(allText(*dialog).contains(QLatin1String("Adding")));
    m_sessions->release();
    QTRY_VERIFY(!shown<AddResourceDialog>());
    QVERIFY(shown<SessionsWindow>());
}

void AddResourceDialogTest::addingThatFailsCanBeTriedAgain()
{
    m_sessions->setDiscovery(sampleDiscovery(false));
    m_sessions->failWith(QStringLiteral("addConfirmed"), Error{Reason::Offline, {}, {}, {}});
    m_windows->addResource();
    auto *dialog = shown<AddResourceDialog>();
    QTest::keyClicks(dialog->findChildren<QLineEdit *>().first(), QStringLiteral("wiki.example.com"));
    button(*dialog, QStringLiteral("Continue"))->click();
    QTRY_VERIFY(allText(*dialog).contains(QLatin1String("https://login.example.net")));
    button(*dialog, QStringLiteral("Add"))->click();
    QTRY_VERIFY(allText(*dialog).contains(ReasonText::of(Reason::Offline)));
    QVERIFY(button(*dialog, QStringLiteral("Add"))->isEnabled());
    QVERIFY(button(*dialog, QStringLiteral("Cancel"))->hasFocus());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!shown<AddResourceDialog>());
}

void AddResourceDialogTest::aDoubtfulPageIsNotAgreedToByReturn()
{
    m_sessions->setDiscovery(sampleDiscovery(true));
    m_windows->addResource();
    auto *dialog = shown<AddResourceDialog>();
    QTest::keyClicks(dialog->findChildren<QLineEdit *>().first(), QStringLiteral("wiki.example.com"));
    button(*dialog, QStringLiteral("Continue"))->click();
    QTRY_VERIFY(allText(*dialog).contains(QLatin1String("does not list login.example.net")));
    QVERIFY(allText(*dialog).contains(QLatin1String("https://xn--"))); // a look-alike shows as what it is
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!shown<AddResourceDialog>());
    QCOMPARE(m_sessions->calls(), QStringList{QStringLiteral("discover https://wiki.example.com")});
}

void AddResourceDialogTest::aKnownResourceIsSelected()
{
    Discovery known;
    known.existingId = QStringLiteral("payroll");
    m_sessions->setDiscovery(known);
    m_windows->addResource();
    auto *dialog = shown<AddResourceDialog>();
    QTest::keyClicks(dialog->findChildren<QLineEdit *>().first(), QStringLiteral("payroll.example.com"));
    button(*dialog, QStringLiteral("Continue"))->click();
    QTRY_VERIFY(!shown<AddResourceDialog>());
    QCOMPARE(shown<SessionsWindow>()->selected(), QStringLiteral("payroll"));
}

void AddResourceDialogTest::aCopiedAddressIsSuggested()
{
    const auto suggestion = [this](const QString &copied) {
        QGuiApplication::clipboard()->setText(copied);
        m_windows->addResource();
        const QString text = shown<AddResourceDialog>()->findChildren<QLineEdit *>().first()->text();
        delete shown<AddResourceDialog>();
        return text;
    };
    QCOMPARE(suggestion(QStringLiteral("https://crm.example.com/")), QStringLiteral("https://crm.example.com/"));
    QCOMPARE(suggestion(QStringLiteral("secret")), QString());
    QCOMPARE(suggestion(QStringLiteral("http://crm.example.com/")), QString());
    QGuiApplication::clipboard()->clear();
}

void AddResourceDialogTest::refusesWhatIsNoAddress()
{
    m_windows->addResource();
    auto *dialog = shown<AddResourceDialog>();
    QTest::keyClicks(dialog->findChildren<QLineEdit *>().first(), QStringLiteral("our wiki"));
    button(*dialog, QStringLiteral("Continue"))->click();
    QVERIFY(allText(*dialog).contains(QLatin1String("not a web address")));
    QCOMPARE(m_sessions->calls(), QStringList());
}

LANYARD_WIDGET_TEST(AddResourceDialogTest)
#include "add_resource_dialog_test.moc"
