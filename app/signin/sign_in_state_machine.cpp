#include "signin/sign_in_state_machine.h"

#include "base/text/untrusted_text.h"

namespace lanyard::signin {

SignInStateMachine::SignInStateMachine(const Job &job)
    : m_kind(job.kind)
    , m_name(job.resourceName)
    , m_queue{job.position, job.queued}
    , m_isSoftware(job.softwareRendering)
{
}

View SignInStateMachine::view() const
{
    View view;
    if (m_kind == Job::Kind::SignIn && m_queue.queued > 1 && !is<JobFailed>())
        view.queue = tr("Sign-in %1 of %2").arg(m_queue.position).arg(m_queue.queued);
    view.overlay = overlay();
    if (!view.overlay)
        view.bar = bar();
    return view;
}

std::optional<Overlay> SignInStateMachine::overlay() const
{
    if (is<Finishing>())
        return Overlay{Overlay::Kind::Busy, tr("Finishing sign-in…"),
            tr("Lanyard is checking your session for %1.").arg(m_name), {}, {}};
    if (const auto *confirm = std::get_if<Confirm>(&m_stage))
        return Overlay{Overlay::Kind::Question, confirm->title, confirm->text, confirm->accept, confirm->reject};
    if (const auto *failed = std::get_if<LoadFailed>(&m_stage))
        return loadTrouble(*failed);
    if (const auto *failed = std::get_if<JobFailed>(&m_stage))
        return jobTrouble(*failed);
    const auto *problem = std::get_if<Problem>(&m_stage);
    if (!problem || m_kind == Job::Kind::Open)
        return std::nullopt;
    return Overlay{Overlay::Kind::Error, tr("The sign-in did not work"), problem->message,
        problem->retry ? tr("Try again") : QString(), tr("Close")};
}

std::optional<Bar> SignInStateMachine::bar() const
{
    if (const auto *problem = std::get_if<Problem>(&m_stage))
        return Bar{problem->message, problem->retry ? tr("Try again") : QString(), tr("Dismiss")};
    if (m_isRefreshing)
        return Bar{tr("Your session for %1 has ended. Lanyard is refreshing it…").arg(m_name), {}, {}};
    if (m_notice.text.isEmpty())
        return std::nullopt;
    return Bar{m_notice.text, m_notice.offersBrowser ? tr("Open in browser") : QString(), tr("Dismiss")};
}

QString SignInStateMachine::cannotBeShown(const QString &what) const
{
    //: %1: a resource's or a host's name
    return tr("%1 cannot be shown").arg(what);
}

Overlay SignInStateMachine::loadTrouble(const LoadFailed &failed) const
{
    return {Overlay::Kind::Error, cannotBeShown(failed.host.isEmpty() ? m_name : leftToRight(failed.host)),
        PageNotices::loadSentence(failed.reason), tr("Try again"), tr("Close")};
}

Overlay SignInStateMachine::jobTrouble(const JobFailed &failed) const
{
    const QString sentence = failed.reason == Reason::Internal
        ? tr("The page stopped working twice. Close this window and try again.")
        : ReasonText::of(failed.reason);
    return {Overlay::Kind::Error, cannotBeShown(m_name), sentence, tr("Close"), {}};
}

Effect SignInStateMachine::handle(const Command &command)
{
    if (is<Over>())
        return {};
    if (std::holds_alternative<Done>(command) || std::holds_alternative<Close>(command)) {
        m_stage = Over();
        return {Effect::Action::Close, {}};
    }
    if (std::holds_alternative<Raise>(command))
        return {Effect::Action::Raise, {}};
    if (const auto *queue = std::get_if<Queue>(&command))
        m_queue = *queue;
    if (is<JobFailed>())
        return {};
    if (const auto *problem = std::get_if<Problem>(&command)) {
        m_isRefreshing = false;
        m_isRefused = m_isRefused || problem->isRefusal;
        m_stage = *problem;
    }
    if (const auto *confirm = std::get_if<Confirm>(&command)) {
        m_stage = *confirm;
        return {Effect::Action::Raise, {}};
    }
    if (std::holds_alternative<SetCookies>(command) && m_kind == Job::Kind::Open) {
        const bool wasWaiting = std::exchange(m_isRefreshing, false) || is<Problem>();
        if (is<Problem>())
            m_stage = ShowsPage();
        return {wasWaiting ? Effect::Action::TryAgain : Effect::Action::TakeCookies, {}};
    }
    if (std::holds_alternative<BackendSession>(command) && m_kind == Job::Kind::Open)
        return {std::exchange(m_isAsking, false) ? Effect::Action::TryAgain : Effect::Action::TakeCookies, {}};
    return {};
}

Effect SignInStateMachine::signedIn(SignedIn found)
{
    if (!is<ShowsPage>() && !is<LoadFailed>())
        return {};
    m_stage = Finishing();
    return {Effect::Action::None, Event(std::move(found))};
}

Effect SignInStateMachine::failed(Reason reason, const QString &detail)
{
    if (hasEnded())
        return {};
    m_stage = JobFailed{reason};
    return {Effect::Action::None, Failed{reason, detail}};
}

Effect SignInStateMachine::sessionEnded()
{
    if (std::exchange(m_isRefreshing, true))
        return {};
    return {Effect::Action::None, SessionEnded()};
}

Effect SignInStateMachine::backendMet(const BackendMet &met)
{
    if (std::exchange(m_isAsking, true))
        return {};
    return {Effect::Action::None, met};
}

void SignInStateMachine::loadFailed(Reason reason, const QString &host)
{
    if (is<ShowsPage>())
        m_stage = LoadFailed{reason, host};
}

void SignInStateMachine::showNotice(const PageNotice &notice)
{
    m_notice = notice;
}

void SignInStateMachine::moved()
{
    m_notice = {};
}

// A page behind an overlay is not missed: it is loaded again when it is needed.
Effect SignInStateMachine::pageEnded(PageEnd end)
{
    if (!is<ShowsPage>() && !(is<Problem>() && m_kind == Job::Kind::Open))
        return {};
    if (end == PageEnd::Fault && !m_isSoftware)
        return giveUpDrawing();
    if (!std::exchange(m_hasLostPage, true))
        return {Effect::Action::TryAgain, {}};
    return failed(Reason::Internal, QStringLiteral("the page's process ended twice"));
}

Effect SignInStateMachine::nothingDrawn()
{
    return is<ShowsPage>() && !m_isSoftware ? giveUpDrawing() : Effect();
}

Effect SignInStateMachine::giveUpDrawing()
{
    m_stage = Over();
    return {Effect::Action::Close, RenderingFailed()};
}

Effect SignInStateMachine::accepted()
{
    if (is<Confirm>()) {
        m_stage = Finishing();
        return {Effect::Action::None, Answer{true}};
    }
    if (is<LoadFailed>()) {
        m_stage = ShowsPage();
        return {Effect::Action::TryAgain, {}};
    }
    if (is<Problem>()) {
        m_stage = ShowsPage();
        return {std::exchange(m_isRefused, false) ? Effect::Action::StartOver : Effect::Action::TryAgain, {}};
    }
    if (is<JobFailed>()) {
        m_stage = Over();
        return {Effect::Action::Close, {}};
    }
    return {};
}

Effect SignInStateMachine::rejected()
{
    if (!is<Confirm>())
        return closed();
    m_stage = Finishing();
    m_isRefused = true;
    return {Effect::Action::None, Answer{false}};
}

Effect SignInStateMachine::barAccepted()
{
    if (is<Problem>()) {
        m_stage = ShowsPage();
        return sessionEnded();
    }
    return {m_notice.offersBrowser ? Effect::Action::OpenInBrowser : Effect::Action::None, {}};
}

Effect SignInStateMachine::barDismissed()
{
    m_notice = {};
    if (is<Problem>())
        m_stage = ShowsPage();
    return {};
}

Effect SignInStateMachine::end(const Event &event)
{
    const bool isSaid = hasEnded();
    m_stage = Over();
    return {Effect::Action::Close, isSaid ? std::nullopt : std::optional(event)};
}

Effect SignInStateMachine::skipped()
{
    return end(Skipped());
}

Effect SignInStateMachine::closed()
{
    return end(Cancelled());
}

}
