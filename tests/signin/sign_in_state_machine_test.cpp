#include "signin/sign_in_state_machine.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::signin;

namespace {

Job jobOf(Job::Kind kind = Job::Kind::SignIn)
{
    Job job;
    job.kind = kind;
    job.resourceName = QStringLiteral("Wiki");
    return job;
}

template <class T> bool says(const Effect &effect)
{
    return effect.event && std::holds_alternative<T>(*effect.event);
}

}

class SignInStateMachineTest : public QObject {
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
    void anotherBackendIsAskedForOnce();
    void noticesGoWhenDismissed();
    void noticesGoWithThePageTheyAreAbout();
    void whatTheBrowserCanDoIsOfferedThere();
    void pagesThatEnd_data();
    void pagesThatEnd();
    void aPageBehindAnOverlayIsNotMissed();
    void nothingDrawnIsSaidOnceAndOnlyOfAPage();
};

void SignInStateMachineTest::aSignInThatWorks()
{
    SignInStateMachine machine(jobOf());
    QVERIFY(!machine.view().overlay);
    QVERIFY(says<SignedIn>(machine.signedIn({})));
    QVERIFY(machine.view().overlay);
    QCOMPARE(machine.view().overlay->kind, Overlay::Kind::Busy);
    QVERIFY(machine.view().overlay->text.contains(QLatin1String("Wiki")));
    const Effect done = machine.handle(Done());
    QCOMPARE(done.action, Effect::Action::Close);
    QVERIFY(!done.event);
    QVERIFY(!machine.closed().event);
}

void SignInStateMachineTest::aSecondFindIsNotReported()
{
    SignInStateMachine machine(jobOf());
    machine.signedIn({});
    QVERIFY(!machine.signedIn({}).event);
}

void SignInStateMachineTest::cancellingIsSaidOnce()
{
    SignInStateMachine machine(jobOf());
    const Effect effect = machine.closed();
    QVERIFY(says<Cancelled>(effect));
    QCOMPARE(effect.action, Effect::Action::Close);
    QVERIFY(!machine.closed().event);
    QCOMPARE(machine.handle(Raise()).action, Effect::Action::None);
}

void SignInStateMachineTest::skippingIsSaidInstead()
{
    SignInStateMachine machine(jobOf());
    QVERIFY(says<Skipped>(machine.skipped()));
    QVERIFY(!machine.closed().event);
}

void SignInStateMachineTest::theQueueIsShownAndFollowed()
{
    Job given = jobOf();
    QCOMPARE(SignInStateMachine(given).view().queue, QString());
    given.position = 2;
    given.queued = 3;
    SignInStateMachine machine(given);
    QCOMPARE(machine.view().queue, QStringLiteral("Sign-in 2 of 3"));
    machine.handle(Queue{2, 4});
    QCOMPARE(machine.view().queue, QStringLiteral("Sign-in 2 of 4"));
    machine.handle(Queue{1, 1});
    QCOMPARE(machine.view().queue, QString());
}

void SignInStateMachineTest::aProblemCanBeTriedAgain()
{
    SignInStateMachine machine(jobOf());
    machine.signedIn({});
    machine.handle(Problem{QStringLiteral("Your keychain is locked."), true});
    QCOMPARE(machine.view().overlay->text, QStringLiteral("Your keychain is locked."));
    QVERIFY(!machine.view().overlay->accept.isEmpty());
    QCOMPARE(machine.accepted().action, Effect::Action::TryAgain);
    QVERIFY(!machine.view().overlay);
    QVERIFY(says<SignedIn>(machine.signedIn({})));
    machine.handle(Problem{QStringLiteral("No."), false});
    QVERIFY(machine.view().overlay->accept.isEmpty());
    QVERIFY(says<Cancelled>(machine.rejected()));
}

void SignInStateMachineTest::anotherPersonIsAQuestion()
{
    SignInStateMachine machine(jobOf());
    machine.signedIn({});
    const Confirm confirm{QStringLiteral("Different account"), QStringLiteral("Replace?"), QStringLiteral("Use B"),
        QStringLiteral("Keep A")};
    QCOMPARE(machine.handle(confirm).action, Effect::Action::Raise);
    QCOMPARE(machine.view().overlay->kind, Overlay::Kind::Question);
    QCOMPARE(machine.view().overlay->accept, QStringLiteral("Use B"));
    const Effect effect = machine.accepted();
    QVERIFY(says<Answer>(effect));
    QVERIFY(std::get<Answer>(*effect.event).accepted);
    QCOMPARE(machine.view().overlay->kind, Overlay::Kind::Busy);
}

void SignInStateMachineTest::afterANoTheNextAttemptIsAFreshOne()
{
    SignInStateMachine machine(jobOf());
    machine.signedIn({});
    machine.handle(Confirm{QStringLiteral("t"), QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("n")});
    const Effect effect = machine.rejected();
    QVERIFY(!std::get<Answer>(*effect.event).accepted);
    QCOMPARE(effect.action, Effect::Action::None);
    machine.handle(Problem{QStringLiteral("Nothing was changed."), true});
    QCOMPARE(machine.accepted().action, Effect::Action::StartOver);
    machine.signedIn({});
    machine.handle(Problem{QStringLiteral("Offline."), true});
    QCOMPARE(machine.accepted().action, Effect::Action::TryAgain);
    machine.signedIn({});
    machine.handle(Problem{QStringLiteral("Sign in another way."), true, true}); // the tray's own no
    QCOMPARE(machine.accepted().action, Effect::Action::StartOver);
}

void SignInStateMachineTest::aPageThatCannotBeLoaded()
{
    SignInStateMachine machine(jobOf());
    machine.loadFailed(Reason::Tls, QStringLiteral("login.example.net"));
    QVERIFY(machine.view().overlay->title.contains(QLatin1String("login.example.net")));
    QCOMPARE(machine.view().overlay->text, ReasonText::of(Reason::Tls));
    QCOMPARE(machine.accepted().action, Effect::Action::TryAgain);
    QVERIFY(!machine.view().overlay);
    machine.signedIn({});
    machine.loadFailed(Reason::Offline, QStringLiteral("wiki.example.com"));
    QCOMPARE(machine.view().overlay->kind, Overlay::Kind::Busy);
}

void SignInStateMachineTest::failureEndsTheJobButLeavesTheWindow()
{
    SignInStateMachine machine(jobOf());
    const Effect effect = machine.failed(Reason::UntrustedRedirect, QStringLiteral("https://evil.example"));
    QCOMPARE(std::get<Failed>(*effect.event).reason, Reason::UntrustedRedirect);
    QCOMPARE(machine.view().overlay->text, ReasonText::of(Reason::UntrustedRedirect));
    QVERIFY(machine.view().overlay->reject.isEmpty());
    QVERIFY(!machine.failed(Reason::Internal, QString()).event);
    QVERIFY(!machine.signedIn({}).event);
    const Effect closed = machine.accepted();
    QCOMPARE(closed.action, Effect::Action::Close);
    QVERIFY(!closed.event);
}

void SignInStateMachineTest::openSaysTheEndOfItsSessionOnce()
{
    SignInStateMachine machine(jobOf(Job::Kind::Open));
    QCOMPARE(machine.handle(SetCookies()).action, Effect::Action::TakeCookies);
    QVERIFY(says<SessionEnded>(machine.sessionEnded()));
    QVERIFY(!machine.sessionEnded().event);
    QVERIFY(machine.view().bar);
    QVERIFY(!machine.view().overlay);
    QCOMPARE(machine.handle(SetCookies()).action, Effect::Action::TryAgain);
    QVERIFY(!machine.view().bar);
    QVERIFY(says<SessionEnded>(machine.sessionEnded()));
}

void SignInStateMachineTest::openShowsAProblemAboveThePage()
{
    SignInStateMachine machine(jobOf(Job::Kind::Open));
    machine.sessionEnded();
    machine.handle(Problem{QStringLiteral("Offline."), true});
    QCOMPARE(machine.view().bar->text, QStringLiteral("Offline."));
    QVERIFY(!machine.view().overlay);
    QVERIFY(says<SessionEnded>(machine.barAccepted()));
    QCOMPARE(machine.handle(SetCookies()).action, Effect::Action::TryAgain);
}

void SignInStateMachineTest::anotherBackendIsAskedForOnce()
{
    SignInStateMachine machine(jobOf(Job::Kind::Open));
    const BackendMet met{QUrl(QStringLiteral("https://wiki.example.com/grafana/")), QUrl()};
    QVERIFY(says<BackendMet>(machine.backendMet(met)));
    QVERIFY(!machine.backendMet(met).event);
    QCOMPARE(machine.handle(SetCookies()).action, Effect::Action::TakeCookies); // the resource's own is no answer
    QCOMPARE(machine.handle(BackendSession()).action, Effect::Action::TryAgain);
    QCOMPARE(machine.handle(BackendSession()).action, Effect::Action::TakeCookies); // an hour later
    QVERIFY(says<BackendMet>(machine.backendMet(met)));
}

void SignInStateMachineTest::noticesGoWhenDismissed()
{
    SignInStateMachine machine(jobOf());
    machine.showNotice({QStringLiteral("No downloads here.")});
    QCOMPARE(machine.view().bar->text, QStringLiteral("No downloads here."));
    QVERIFY(machine.view().bar->accept.isEmpty());
    QCOMPARE(machine.barAccepted().action, Effect::Action::None);
    machine.barDismissed();
    QVERIFY(!machine.view().bar);
}

void SignInStateMachineTest::noticesGoWithThePageTheyAreAbout()
{
    SignInStateMachine machine(jobOf());
    machine.showNotice({QStringLiteral("No camera here.")});
    machine.moved();
    QVERIFY(!machine.view().bar);
}

void SignInStateMachineTest::whatTheBrowserCanDoIsOfferedThere()
{
    SignInStateMachine machine(jobOf(Job::Kind::Open));
    machine.showNotice({QStringLiteral("No downloads here."), true});
    QVERIFY(!machine.view().bar->accept.isEmpty());
    QCOMPARE(machine.barAccepted().action, Effect::Action::OpenInBrowser);
    QVERIFY(machine.view().bar); // until it is dismissed
    machine.handle(Problem{QStringLiteral("Offline."), true});
    QVERIFY(says<SessionEnded>(machine.barAccepted())); // the bar's button is the problem's now
}

void SignInStateMachineTest::pagesThatEnd_data()
{
    QTest::addColumn<bool>("software");
    QTest::addColumn<QList<PageEnd>>("ends");
    QTest::addColumn<Effect::Action>("last");
    QTest::addColumn<bool>("restarts"); ///< says RenderingFailed
    QTest::addColumn<bool>("gives up"); ///< says Failed
    const PageEnd fault = PageEnd::Fault;
    const PageEnd killed = PageEnd::Killed;
    using Ends = QList<PageEnd>;
    QTest::newRow("a fault may be the graphics'") << false << Ends{fault} << Effect::Action::Close << true << false;
    QTest::newRow("killed once: again") << false << Ends{killed} << Effect::Action::TryAgain << false << false;
    QTest::newRow("killed twice: no") << false << Ends{killed, killed} << Effect::Action::None << false << true;
    QTest::newRow("killed, then a fault") << false << Ends{killed, fault} << Effect::Action::Close << true << false;
    QTest::newRow("a fault without graphics: again")
        << true << Ends{fault} << Effect::Action::TryAgain << false << false;
    QTest::newRow("two without graphics: no") << true << Ends{fault, fault} << Effect::Action::None << false << true;
    QTest::newRow("once of each without graphics")
        << true << Ends{killed, fault} << Effect::Action::None << false << true;
    QTest::newRow("nothing after the end") << false << Ends{fault, fault} << Effect::Action::None << false << false;
}

void SignInStateMachineTest::pagesThatEnd()
{
    QFETCH(bool, software);
    QFETCH(QList<PageEnd>, ends);
    Job given = jobOf();
    given.softwareRendering = software;
    SignInStateMachine machine(given);
    Effect effect;
    for (const PageEnd end : ends)
        effect = machine.pageEnded(end);
    QTEST(effect.action, "last");
    QTEST(says<RenderingFailed>(effect), "restarts");
    QTEST(says<Failed>(effect), "gives up");
    // Nothing goes on by itself from there.
    QVERIFY(!says<Failed>(effect) || machine.view().overlay->text != ReasonText::of(Reason::Internal));
}

void SignInStateMachineTest::aPageBehindAnOverlayIsNotMissed()
{
    SignInStateMachine machine(jobOf());
    machine.signedIn({});
    QCOMPARE(machine.pageEnded(PageEnd::Fault).action, Effect::Action::None);
    QCOMPARE(machine.view().overlay->kind, Overlay::Kind::Busy);
    machine.handle(Problem{QStringLiteral("Offline."), true});
    QCOMPARE(machine.pageEnded(PageEnd::Fault).action, Effect::Action::None);
    QCOMPARE(machine.accepted().action, Effect::Action::TryAgain);
    QVERIFY(says<RenderingFailed>(machine.pageEnded(PageEnd::Fault)));
}

void SignInStateMachineTest::nothingDrawnIsSaidOnceAndOnlyOfAPage()
{
    SignInStateMachine machine(jobOf());
    machine.loadFailed(Reason::Offline, QStringLiteral("login.example.net"));
    QVERIFY(!machine.nothingDrawn().event);
    machine.accepted();
    const Effect effect = machine.nothingDrawn();
    QVERIFY(says<RenderingFailed>(effect));
    QCOMPARE(effect.action, Effect::Action::Close);
    QVERIFY(!machine.nothingDrawn().event);
    QVERIFY(!machine.closed().event); // the window goes; the user did not cancel

    Job given = jobOf();
    given.softwareRendering = true;
    QVERIFY(!SignInStateMachine(given).nothingDrawn().event); // nothing is left to try
}

LANYARD_PLAIN_TEST(SignInStateMachineTest)
#include "sign_in_state_machine_test.moc"
