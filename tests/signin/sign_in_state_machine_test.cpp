#include "signin/sign_in_state_machine.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::signin;

namespace {

Job job(Job::Kind kind = Job::Kind::SignIn)
{
    Job job;
    job.kind = kind;
    job.resourceName = QStringLiteral("Wiki");
    return job;
}

template <class T> bool says(const Step &step)
{
    return step.event && std::holds_alternative<T>(*step.event);
}

}

class TestDialogue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSignInThatWorks();
    void aSecondFindIsNotReported();
    void cancellingIsSaidOnce();
    void skippingIsSaidInstead();
    void theQueueIsShownAndFollowed();
    void aProblemCanBeTriedAgain();
    void anotherPersonIsAQuestion();
    void afterANoTheNextAttemptIsAFreshOne();
    void aPageThatCannotBeLoaded();
    void failureEndsTheJobButLeavesTheWindow();
    void openSaysTheEndOfItsSessionOnce();
    void openShowsAProblemAboveThePage();
    void remarksGoWhenDismissed();
    void remarksGoWithThePageTheyAreAbout();
    void whatTheBrowserCanDoIsOfferedThere();
    void pagesThatEnd_data();
    void pagesThatEnd();
    void aPageBehindACoverIsNotMissed();
    void nothingDrawnIsSaidOnceAndOnlyOfAPage();
};

void TestDialogue::aSignInThatWorks()
{
    SignInStateMachine dialogue(job());
    QVERIFY(!dialogue.view().cover);
    QVERIFY(says<SignedIn>(dialogue.signedIn({})));
    QVERIFY(dialogue.view().cover);
    QCOMPARE(dialogue.view().cover->kind, Cover::Kind::Busy);
    QVERIFY(dialogue.view().cover->text.contains(QLatin1String("Wiki")));
    const Step done = dialogue.handle(Done());
    QCOMPARE(done.act, Act::Close);
    QVERIFY(!done.event);
    QVERIFY(!dialogue.closed().event);
}

void TestDialogue::aSecondFindIsNotReported()
{
    SignInStateMachine dialogue(job());
    dialogue.signedIn({});
    QVERIFY(!dialogue.signedIn({}).event);
}

void TestDialogue::cancellingIsSaidOnce()
{
    SignInStateMachine dialogue(job());
    const Step step = dialogue.closed();
    QVERIFY(says<Cancelled>(step));
    QCOMPARE(step.act, Act::Close);
    QVERIFY(!dialogue.closed().event);
    QCOMPARE(dialogue.handle(Raise()).act, Act::None);
}

void TestDialogue::skippingIsSaidInstead()
{
    SignInStateMachine dialogue(job());
    QVERIFY(says<Skipped>(dialogue.skipped()));
    QVERIFY(!dialogue.closed().event);
}

void TestDialogue::theQueueIsShownAndFollowed()
{
    Job given = job();
    QCOMPARE(SignInStateMachine(given).view().queue, QString());
    given.position = 2;
    given.queued = 3;
    SignInStateMachine dialogue(given);
    QCOMPARE(dialogue.view().queue, QStringLiteral("Sign-in 2 of 3"));
    dialogue.handle(Queue{2, 4});
    QCOMPARE(dialogue.view().queue, QStringLiteral("Sign-in 2 of 4"));
    dialogue.handle(Queue{1, 1});
    QCOMPARE(dialogue.view().queue, QString());
}

void TestDialogue::aProblemCanBeTriedAgain()
{
    SignInStateMachine dialogue(job());
    dialogue.signedIn({});
    dialogue.handle(Problem{QStringLiteral("Your keychain is locked."), true});
    QCOMPARE(dialogue.view().cover->text, QStringLiteral("Your keychain is locked."));
    QVERIFY(!dialogue.view().cover->accept.isEmpty());
    QCOMPARE(dialogue.accepted().act, Act::TryAgain);
    QVERIFY(!dialogue.view().cover);
    QVERIFY(says<SignedIn>(dialogue.signedIn({})));
    dialogue.handle(Problem{QStringLiteral("No."), false});
    QVERIFY(dialogue.view().cover->accept.isEmpty());
    QVERIFY(says<Cancelled>(dialogue.rejected()));
}

void TestDialogue::anotherPersonIsAQuestion()
{
    SignInStateMachine dialogue(job());
    dialogue.signedIn({});
    const Confirm confirm{QStringLiteral("Another person"), QStringLiteral("Replace?"), QStringLiteral("Use B"),
        QStringLiteral("Keep A")};
    QCOMPARE(dialogue.handle(confirm).act, Act::Raise);
    QCOMPARE(dialogue.view().cover->kind, Cover::Kind::Question);
    QCOMPARE(dialogue.view().cover->accept, QStringLiteral("Use B"));
    const Step step = dialogue.accepted();
    QVERIFY(says<Answer>(step));
    QVERIFY(std::get<Answer>(*step.event).accepted);
    QCOMPARE(dialogue.view().cover->kind, Cover::Kind::Busy);
}

void TestDialogue::afterANoTheNextAttemptIsAFreshOne()
{
    SignInStateMachine dialogue(job());
    dialogue.signedIn({});
    dialogue.handle(Confirm{QStringLiteral("t"), QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("n")});
    const Step step = dialogue.rejected();
    QVERIFY(!std::get<Answer>(*step.event).accepted);
    QCOMPARE(step.act, Act::None);
    dialogue.handle(Problem{QStringLiteral("Nothing was changed."), true});
    QCOMPARE(dialogue.accepted().act, Act::StartOver);
    dialogue.signedIn({});
    dialogue.handle(Problem{QStringLiteral("Offline."), true});
    QCOMPARE(dialogue.accepted().act, Act::TryAgain);
}

void TestDialogue::aPageThatCannotBeLoaded()
{
    SignInStateMachine dialogue(job());
    dialogue.loadFailed(Reason::Tls, QStringLiteral("login.example.net"));
    QVERIFY(dialogue.view().cover->title.contains(QLatin1String("login.example.net")));
    QCOMPARE(dialogue.view().cover->text, ReasonText::of(Reason::Tls));
    QCOMPARE(dialogue.accepted().act, Act::TryAgain);
    QVERIFY(!dialogue.view().cover);
    dialogue.loadFailed(Reason::Offline, QStringLiteral("login.example.net"));
    dialogue.loadStarted();
    QVERIFY(!dialogue.view().cover);
    dialogue.signedIn({});
    dialogue.loadFailed(Reason::Offline, QStringLiteral("wiki.example.com"));
    QCOMPARE(dialogue.view().cover->kind, Cover::Kind::Busy);
}

void TestDialogue::failureEndsTheJobButLeavesTheWindow()
{
    SignInStateMachine dialogue(job());
    const Step step = dialogue.failed(Reason::UntrustedRedirect, QStringLiteral("https://evil.example"));
    QCOMPARE(std::get<Failed>(*step.event).reason, Reason::UntrustedRedirect);
    QCOMPARE(dialogue.view().cover->text, ReasonText::of(Reason::UntrustedRedirect));
    QVERIFY(dialogue.view().cover->reject.isEmpty());
    QVERIFY(!dialogue.failed(Reason::Internal, QString()).event);
    QVERIFY(!dialogue.signedIn({}).event);
    const Step closed = dialogue.accepted();
    QCOMPARE(closed.act, Act::Close);
    QVERIFY(!closed.event);
}

void TestDialogue::openSaysTheEndOfItsSessionOnce()
{
    SignInStateMachine dialogue(job(Job::Kind::Open));
    QCOMPARE(dialogue.handle(SetCookies()).act, Act::TakeCookies);
    QVERIFY(says<SessionEnded>(dialogue.sessionEnded()));
    QVERIFY(!dialogue.sessionEnded().event);
    QVERIFY(dialogue.view().bar);
    QVERIFY(!dialogue.view().cover);
    QCOMPARE(dialogue.handle(SetCookies()).act, Act::TryAgain);
    QVERIFY(!dialogue.view().bar);
    QVERIFY(says<SessionEnded>(dialogue.sessionEnded()));
}

void TestDialogue::openShowsAProblemAboveThePage()
{
    SignInStateMachine dialogue(job(Job::Kind::Open));
    dialogue.sessionEnded();
    dialogue.handle(Problem{QStringLiteral("Offline."), true});
    QCOMPARE(dialogue.view().bar->text, QStringLiteral("Offline."));
    QVERIFY(!dialogue.view().cover);
    QVERIFY(says<SessionEnded>(dialogue.barAccepted()));
    QCOMPARE(dialogue.handle(SetCookies()).act, Act::TryAgain);
}

void TestDialogue::remarksGoWhenDismissed()
{
    SignInStateMachine dialogue(job());
    dialogue.remark({QStringLiteral("No downloads here.")});
    QCOMPARE(dialogue.view().bar->text, QStringLiteral("No downloads here."));
    QVERIFY(dialogue.view().bar->accept.isEmpty());
    QCOMPARE(dialogue.barAccepted().act, Act::None);
    dialogue.barDismissed();
    QVERIFY(!dialogue.view().bar);
}

void TestDialogue::remarksGoWithThePageTheyAreAbout()
{
    SignInStateMachine dialogue(job());
    dialogue.remark({QStringLiteral("No camera here.")});
    dialogue.moved();
    QVERIFY(!dialogue.view().bar);
}

void TestDialogue::whatTheBrowserCanDoIsOfferedThere()
{
    SignInStateMachine dialogue(job(Job::Kind::Open));
    dialogue.remark({QStringLiteral("No downloads here."), true});
    QVERIFY(!dialogue.view().bar->accept.isEmpty());
    QCOMPARE(dialogue.barAccepted().act, Act::OpenInBrowser);
    QVERIFY(dialogue.view().bar); // until it is dismissed
    dialogue.handle(Problem{QStringLiteral("Offline."), true});
    QVERIFY(says<SessionEnded>(dialogue.barAccepted())); // the bar's button is the problem's now
}

void TestDialogue::pagesThatEnd_data()
{
    QTest::addColumn<bool>("software");
    QTest::addColumn<QList<PageEnd>>("ends");
    QTest::addColumn<Act>("last");
    QTest::addColumn<bool>("restarts"); ///< says RenderingFailed
    QTest::addColumn<bool>("gives up"); ///< says Failed
    const PageEnd fault = PageEnd::Fault;
    const PageEnd killed = PageEnd::Killed;
    using Ends = QList<PageEnd>;
    QTest::newRow("a fault may be the graphics'") << false << Ends{fault} << Act::Close << true << false;
    QTest::newRow("killed once: again") << false << Ends{killed} << Act::TryAgain << false << false;
    QTest::newRow("killed twice: no") << false << Ends{killed, killed} << Act::None << false << true;
    QTest::newRow("killed, then a fault") << false << Ends{killed, fault} << Act::Close << true << false;
    QTest::newRow("a fault without graphics: again") << true << Ends{fault} << Act::TryAgain << false << false;
    QTest::newRow("two without graphics: no") << true << Ends{fault, fault} << Act::None << false << true;
    QTest::newRow("once of each without graphics") << true << Ends{killed, fault} << Act::None << false << true;
    QTest::newRow("nothing after the end") << false << Ends{fault, fault} << Act::None << false << false;
}

void TestDialogue::pagesThatEnd()
{
    QFETCH(bool, software);
    QFETCH(QList<PageEnd>, ends);
    Job given = job();
    given.softwareRendering = software;
    SignInStateMachine dialogue(given);
    Step step;
    for (const PageEnd end : ends)
        step = dialogue.pageEnded(end);
    QTEST(step.act, "last");
    QTEST(says<RenderingFailed>(step), "restarts");
    QTEST(says<Failed>(step), "gives up");
    // Nothing goes on by itself from there.
    QVERIFY(!says<Failed>(step) || dialogue.view().cover->text != ReasonText::of(Reason::Internal));
}

void TestDialogue::aPageBehindACoverIsNotMissed()
{
    SignInStateMachine dialogue(job());
    dialogue.signedIn({});
    QCOMPARE(dialogue.pageEnded(PageEnd::Fault).act, Act::None);
    QCOMPARE(dialogue.view().cover->kind, Cover::Kind::Busy);
    dialogue.handle(Problem{QStringLiteral("Offline."), true});
    QCOMPARE(dialogue.pageEnded(PageEnd::Fault).act, Act::None);
    QCOMPARE(dialogue.accepted().act, Act::TryAgain);
    QVERIFY(says<RenderingFailed>(dialogue.pageEnded(PageEnd::Fault)));
}

void TestDialogue::nothingDrawnIsSaidOnceAndOnlyOfAPage()
{
    SignInStateMachine dialogue(job());
    dialogue.loadFailed(Reason::Offline, QStringLiteral("login.example.net"));
    QVERIFY(!dialogue.nothingDrawn().event);
    dialogue.accepted();
    const Step step = dialogue.nothingDrawn();
    QVERIFY(says<RenderingFailed>(step));
    QCOMPARE(step.act, Act::Close);
    QVERIFY(!dialogue.nothingDrawn().event);
    QVERIFY(!dialogue.closed().event); // the window goes; the user did not cancel

    Job given = job();
    given.softwareRendering = true;
    QVERIFY(!SignInStateMachine(given).nothingDrawn().event); // nothing is left to try
}

QTEST_APPLESS_MAIN(TestDialogue)
#include "sign_in_state_machine_test.moc"
