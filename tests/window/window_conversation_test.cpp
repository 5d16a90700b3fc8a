// A conversation with a window: what it is told, what it says, and a process that bad graphics broke.

#include "storage/ui_state_file.h"
#include "support/scripted_window.h"
#include "support/test_topic.h"
#include "window/window_launcher.h"

#include <QPointer>
#include <QTest>

using namespace lanyard;
using namespace lanyard::signin;
using namespace std::chrono_literals;

namespace {

QList<CookieLine> freshCookies()
{
    return {Secret(QByteArray("fresh=1; Path=/"))};
}

}

class WindowConversationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theJobHasWhatAllWindowsShare();
    void hiddenRefreshesNeedNoGraphics();
    void eventsComeInOrderAndThenTheEnd();
    void aWindowThatBreaksOffSaysWhy();
    void sizesAreForTheMemory();
    void aQuestionIsAnswered_data();
    void aQuestionIsAnswered();
    void aQuestionEndsWithItsWindow();
    void aDismissedWindowThatStaysCountsAsGone();
    void seenOffItEndsByItself();
    void aBrokenWindowStartsAgainOnce_data();
    void aBrokenWindowStartsAgainOnce();
    void whatBreaksInAnyCaseIsNotTheGraphicsFault();
    void afterTheSignInNothingStartsAgain();
    void aWindowToldToCloseDoesNotComeBack();
    void theSecondProcessKnowsWhatTheFirstWasTold();
    void readyIsSaidOnce();

private:
    WindowConversationPtr open(Job::Kind kind = Job::Kind::SignIn);
    static std::optional<Event> next(const WindowConversationPtr &conversation)
    {
        return QCoro::waitFor(conversation->next());
    }
    void giveUpDrawing()
    {
        Q_EMIT m_window->eventReported(RenderingFailed{});
        Q_EMIT m_window->ended(QString());
    }

    std::unique_ptr<UiStateFile> m_uiState;
    std::unique_ptr<WindowMemory> m_memory;
    std::unique_ptr<WindowLauncher> m_launcher;
    QList<Job> m_jobs; ///< of the processes, in order
    QPointer<ScriptedWindow> m_window; ///< the last one
};

void WindowConversationTest::init()
{
    m_uiState = std::make_unique<UiStateFile>();
    m_memory = std::make_unique<WindowMemory>(*m_uiState, QString(u'1'));
    const auto make = [this] {
        m_window = new ScriptedWindow;
        m_window->onStart = [this](const Job &job) { m_jobs += job; };
        return WindowPtr(m_window.data());
    };
    m_launcher = std::make_unique<WindowLauncher>(make, *m_memory, [] { return true; });
    m_jobs.clear();
}

WindowConversationPtr WindowConversationTest::open(Job::Kind kind)
{
    WindowTarget target;
    target.id = QStringLiteral("wiki");
    return m_launcher->open(m_launcher->jobFor(kind, target));
}

void WindowConversationTest::theJobHasWhatAllWindowsShare()
{
    m_memory->keep(Job::Kind::SignIn, {640, 800, false});
    m_memory->setNeedsSoftware(true);
    m_launcher->setRules({{QStringLiteral("pem")}, true, QStringLiteral("de")});
    const AccountKey account{QStringLiteral("https://login.example"), QStringLiteral("key"), QStringLiteral("acme")};
    const QUrl url(QStringLiteral("https://wiki.example/"));
    const Job job = m_launcher->jobFor(
        Job::Kind::SignIn, WindowTarget{QStringLiteral("wiki"), QStringLiteral("Wiki"), url, account});
    QCOMPARE(job.kind, Job::Kind::SignIn);
    QCOMPARE(job.resourceId, QStringLiteral("wiki"));
    QCOMPARE(job.resourceName, QStringLiteral("Wiki"));
    QCOMPARE(job.resourceUrl, url);
    QCOMPARE(job.authOrigin, account.authOrigin);
    QCOMPARE(job.apiKey, account.apiKey);
    QCOMPARE(job.tenant, account.tenant);
    QCOMPARE(job.certificateAuthorities, QStringList{QStringLiteral("pem")});
    QVERIFY(job.development);
    QCOMPARE(job.language, QStringLiteral("de"));
    QVERIFY(job.geometry == (Geometry{640, 800, false}));
    QVERIFY(job.dark);
    QVERIFY(job.softwareRendering);
}

void WindowConversationTest::hiddenRefreshesNeedNoGraphics()
{
    const auto conversation = open(Job::Kind::Refresh);
    QVERIFY(m_jobs.first().softwareRendering);
    m_window->crash();
    QVERIFY(!next(conversation));
    QCOMPARE(m_jobs.size(), 1);
    QVERIFY(!m_memory->needsSoftware()); // says nothing about the graphics
}

void WindowConversationTest::eventsComeInOrderAndThenTheEnd()
{
    auto conversation = open();
    QVERIFY(m_launcher->hasWindows());
    m_window->report(Ready{});
    m_window->report(Skipped{});
    m_window->end();
    QVERIFY(std::holds_alternative<Ready>(next(conversation).value()));
    QVERIFY(std::holds_alternative<Skipped>(next(conversation).value()));
    QVERIFY(!next(conversation));
    QVERIFY(!next(conversation)); // and ever after
    QCOMPARE(conversation->problem(), QString());
    conversation.reset();
    QVERIFY(!m_launcher->hasWindows());
}

void WindowConversationTest::aWindowThatBreaksOffSaysWhy()
{
    const auto conversation = open();
    m_window->end(QStringLiteral("no such program"));
    QVERIFY(!next(conversation));
    QCOMPARE(conversation->problem(), QStringLiteral("no such program"));
}

void WindowConversationTest::sizesAreForTheMemory()
{
    const auto conversation = open();
    m_window->report(Geometry{700, 700, true});
    m_window->report(Skipped{});
    QVERIFY(std::holds_alternative<Skipped>(next(conversation).value()));
    QVERIFY(m_memory->geometry(Job::Kind::SignIn) == (Geometry{700, 700, true}));
}

void WindowConversationTest::aQuestionIsAnswered_data()
{
    QTest::addColumn<bool>("accepted");
    QTest::newRow("yes") << true;
    QTest::newRow("no") << false;
}

void WindowConversationTest::aQuestionIsAnswered()
{
    QFETCH(bool, accepted);
    const auto conversation = open();
    m_window->onCommand = [&](const Command &command) {
        m_window->report(SignedIn{}); // not an answer
        if (std::holds_alternative<Confirm>(command))
            m_window->report(Answer{accepted});
    };
    QCOMPARE(QCoro::waitFor(conversation->ask(Confirm())), std::optional(accepted));
}

void WindowConversationTest::aQuestionEndsWithItsWindow()
{
    const auto conversation = open();
    m_window->onCommand = [&](const Command &) { m_window->end(); };
    QCOMPARE(QCoro::waitFor(conversation->ask(Confirm())), std::optional<bool>());
    QVERIFY(!next(conversation));
}

void WindowConversationTest::aDismissedWindowThatStaysCountsAsGone()
{
    const auto conversation = open();
    m_window->hangs = true;
    conversation->dismiss(10ms);
    QVERIFY(std::holds_alternative<Done>(m_window->received.last()));
    QVERIFY(!next(conversation));
}

void WindowConversationTest::seenOffItEndsByItself()
{
    auto conversation = open();
    WindowConversation::seeOff(std::exchange(conversation, nullptr));
    QVERIFY(m_launcher->hasWindows());
    QTRY_VERIFY(!m_launcher->hasWindows());
    QTRY_VERIFY(!m_window);
}

void WindowConversationTest::aBrokenWindowStartsAgainOnce_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("crashes");
    QTest::newRow("sign-in, crashed") << int(Job::Kind::SignIn) << true;
    QTest::newRow("sign-in, gave up") << int(Job::Kind::SignIn) << false;
    QTest::newRow("open, crashed") << int(Job::Kind::Open) << true;
    QTest::newRow("open, gave up") << int(Job::Kind::Open) << false;
}

void WindowConversationTest::aBrokenWindowStartsAgainOnce()
{
    QFETCH(int, kind);
    QFETCH(bool, crashes);
    const auto conversation = open(Job::Kind(kind));
    QVERIFY(!m_jobs.last().softwareRendering);
    auto event = conversation->next();
    crashes ? m_window->crash() : giveUpDrawing();
    QTRY_COMPARE(m_jobs.size(), 2);
    QVERIFY(m_jobs.last().softwareRendering);
    QVERIFY(m_memory->needsSoftware());
    QVERIFY(!event.isReady()); // nobody heard of it
    m_window->end();
    QVERIFY(!QCoro::waitFor(std::move(event)));
    QVERIFY(m_memory->needsSoftware());
}

void WindowConversationTest::whatBreaksInAnyCaseIsNotTheGraphicsFault()
{
    const auto conversation = open();
    auto event = conversation->next();
    m_window->crash();
    QTRY_COMPARE(m_jobs.size(), 2);
    QVERIFY(m_memory->needsSoftware());
    m_window->report(Failed{Reason::Internal, QStringLiteral("the page's process ended")});
    QVERIFY(std::holds_alternative<Failed>(QCoro::waitFor(std::move(event)).value()));
    QVERIFY(!m_memory->needsSoftware());
    m_window->crash();
    QVERIFY(!next(conversation));
    QVERIFY(!m_memory->needsSoftware());
    QCOMPARE(m_jobs.size(), 2);
}

void WindowConversationTest::afterTheSignInNothingStartsAgain()
{
    const auto conversation = open();
    m_window->report(SignedIn{});
    QVERIFY(std::holds_alternative<SignedIn>(next(conversation).value()));
    m_window->crash();
    QVERIFY(!next(conversation));
    QCOMPARE(m_jobs.size(), 1);
    QVERIFY(m_memory->needsSoftware()); // the next one starts with it
}

void WindowConversationTest::aWindowToldToCloseDoesNotComeBack()
{
    const auto conversation = open(Job::Kind::Open);
    conversation->send(Close{});
    m_window->crash();
    QVERIFY(!next(conversation));
    QCOMPARE(m_jobs.size(), 1);
}

void WindowConversationTest::theSecondProcessKnowsWhatTheFirstWasTold()
{
    const auto conversation = open(Job::Kind::Open);
    const auto event = conversation->next();
    conversation->send(SetCookies{freshCookies()});
    m_window->crash();
    conversation->send(Queue{2, 3}); // between the two
    QTRY_COMPARE(m_jobs.size(), 2);
    QVERIFY(m_jobs.last().cookies == freshCookies());
    QCOMPARE(m_jobs.last().position, 2);
    QCOMPARE(m_jobs.last().queued, 3);
    conversation->send(Raise{});
    QCOMPARE(m_window->received.size(), 1); // the new one hears what is said now
    m_window->end();
    QTRY_VERIFY(event.isReady());
}

void WindowConversationTest::readyIsSaidOnce()
{
    const auto conversation = open();
    m_window->report(Ready{});
    QVERIFY(std::holds_alternative<Ready>(next(conversation).value()));
    auto event = conversation->next();
    m_window->crash();
    QTRY_COMPARE(m_jobs.size(), 2);
    m_window->report(Ready{});
    m_window->report(Skipped{});
    QVERIFY(std::holds_alternative<Skipped>(QCoro::waitFor(std::move(event)).value()));
}

LANYARD_TEST(WindowConversationTest)
#include "window_conversation_test.moc"
