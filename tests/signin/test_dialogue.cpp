#include "signin/dialogue.h"

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
};

void TestDialogue::aSignInThatWorks()
{
    Dialogue dialogue(job());
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
    Dialogue dialogue(job());
    dialogue.signedIn({});
    QVERIFY(!dialogue.signedIn({}).event);
}

void TestDialogue::cancellingIsSaidOnce()
{
    Dialogue dialogue(job());
    const Step step = dialogue.closed();
    QVERIFY(says<Cancelled>(step));
    QCOMPARE(step.act, Act::Close);
    QVERIFY(!dialogue.closed().event);
    QCOMPARE(dialogue.handle(Raise()).act, Act::None);
}

void TestDialogue::skippingIsSaidInstead()
{
    Dialogue dialogue(job());
    QVERIFY(says<Skipped>(dialogue.skipped()));
    QVERIFY(!dialogue.closed().event);
}

void TestDialogue::theQueueIsShownAndFollowed()
{
    Job given = job();
    QCOMPARE(Dialogue(given).view().queue, QString());
    given.position = 2;
    given.queued = 3;
    Dialogue dialogue(given);
    QCOMPARE(dialogue.view().queue, QStringLiteral("Sign-in 2 of 3"));
    dialogue.handle(Queue{2, 4});
    QCOMPARE(dialogue.view().queue, QStringLiteral("Sign-in 2 of 4"));
    dialogue.handle(Queue{1, 1});
    QCOMPARE(dialogue.view().queue, QString());
}

void TestDialogue::aProblemCanBeTriedAgain()
{
    Dialogue dialogue(job());
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
    Dialogue dialogue(job());
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
    Dialogue dialogue(job());
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
    Dialogue dialogue(job());
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
    Dialogue dialogue(job());
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
    Dialogue dialogue(job(Job::Kind::Open));
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
    Dialogue dialogue(job(Job::Kind::Open));
    dialogue.sessionEnded();
    dialogue.handle(Problem{QStringLiteral("Offline."), true});
    QCOMPARE(dialogue.view().bar->text, QStringLiteral("Offline."));
    QVERIFY(!dialogue.view().cover);
    QVERIFY(says<SessionEnded>(dialogue.barAccepted()));
    QCOMPARE(dialogue.handle(SetCookies()).act, Act::TryAgain);
}

void TestDialogue::remarksGoWhenDismissed()
{
    Dialogue dialogue(job());
    dialogue.remark(QStringLiteral("No downloads here."));
    QCOMPARE(dialogue.view().bar->text, QStringLiteral("No downloads here."));
    dialogue.barDismissed();
    QVERIFY(!dialogue.view().bar);
}

QTEST_APPLESS_MAIN(TestDialogue)
#include "test_dialogue.moc"
