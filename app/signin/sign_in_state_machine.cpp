#include "signin/sign_in_state_machine.h"

#include "signin/shown_text.h"

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
    if (m_kind == Job::Kind::SignIn && m_queue.queued > 1 && m_stage != Stage::Failed)
        view.queue = tr("Sign-in %1 of %2").arg(m_queue.position).arg(m_queue.queued);
    if (m_stage == Stage::Finishing)
        view.cover = finishing();
    else if (m_stage == Stage::Asking)
        view.cover = Cover{Cover::Kind::Question, m_confirm.title, m_confirm.text, m_confirm.accept, m_confirm.reject};
    else if (m_stage == Stage::LoadFailed || m_stage == Stage::Failed)
        view.cover = loadTrouble();
    else if (m_stage == Stage::Troubled && m_kind != Job::Kind::Open)
        view.cover = trouble();
    else if (m_stage == Stage::Troubled)
        view.bar = Bar{m_problem.message, m_problem.retry ? tr("Try again") : QString(), tr("Dismiss")};
    else if (m_isRefreshing)
        view.bar = Bar{tr("Your session for %1 has ended. Lanyard is renewing it…").arg(m_name), {}, {}};
    else if (!m_remark.text.isEmpty())
        view.bar = Bar{m_remark.text, m_remark.offersBrowser ? tr("Open in browser") : QString(), tr("Dismiss")};
    return view;
}

Step SignInStateMachine::handle(const Command &command)
{
    if (m_stage == Stage::Over)
        return {};
    if (std::holds_alternative<Done>(command) || std::holds_alternative<Close>(command)) {
        m_stage = Stage::Over;
        return {Act::Close, {}};
    }
    if (std::holds_alternative<Raise>(command))
        return {Act::Raise, {}};
    if (const auto *queue = std::get_if<Queue>(&command))
        m_queue = *queue;
    if (m_stage == Stage::Failed)
        return {};
    if (const auto *problem = std::get_if<Problem>(&command)) {
        m_problem = *problem;
        m_isRefreshing = false;
        m_stage = Stage::Troubled;
    }
    if (const auto *confirm = std::get_if<Confirm>(&command)) {
        m_confirm = *confirm;
        m_stage = Stage::Asking;
        return {Act::Raise, {}};
    }
    if (std::holds_alternative<SetCookies>(command) && m_kind == Job::Kind::Open) {
        const bool waiting = std::exchange(m_isRefreshing, false) || m_stage == Stage::Troubled;
        if (m_stage == Stage::Troubled)
            m_stage = Stage::Page;
        return {waiting ? Act::TryAgain : Act::TakeCookies, {}};
    }
    return {};
}

Step SignInStateMachine::signedIn(SignedIn found)
{
    if (m_stage != Stage::Page && m_stage != Stage::LoadFailed)
        return {};
    m_stage = Stage::Finishing;
    return {Act::None, Event(std::move(found))};
}

Step SignInStateMachine::failed(Reason reason, const QString &detail)
{
    if (m_stage == Stage::Over || m_stage == Stage::Failed)
        return {};
    m_stage = Stage::Failed;
    m_reason = reason;
    m_host.clear();
    return {Act::None, Failed{reason, detail}};
}

Step SignInStateMachine::sessionEnded()
{
    if (std::exchange(m_isRefreshing, true))
        return {};
    return {Act::None, SessionEnded()};
}

void SignInStateMachine::loadFailed(Reason reason, const QString &host)
{
    if (m_stage != Stage::Page)
        return;
    m_stage = Stage::LoadFailed;
    m_reason = reason;
    m_host = host;
}

void SignInStateMachine::remark(const Remark &remark)
{
    m_remark = remark;
}

void SignInStateMachine::moved()
{
    m_remark = {};
}

// A page that crashes behind an overlay can wait: it is loaded again when needed.
Step SignInStateMachine::pageEnded(PageEnd end)
{
    if (m_stage != Stage::Page && !(m_stage == Stage::Troubled && m_kind == Job::Kind::Open))
        return {};
    if (end == PageEnd::Fault && !m_isSoftware)
        return giveUpDrawing();
    if (!std::exchange(m_hasLostPage, true))
        return {Act::TryAgain, {}};
    return failed(Reason::Internal, QStringLiteral("the page's process ended twice"));
}

Step SignInStateMachine::nothingDrawn()
{
    return m_stage == Stage::Page && !m_isSoftware ? giveUpDrawing() : Step();
}

Step SignInStateMachine::giveUpDrawing()
{
    m_stage = Stage::Over;
    return {Act::Close, RenderingFailed()};
}

void SignInStateMachine::loadStarted()
{
    if (m_stage == Stage::LoadFailed)
        m_stage = Stage::Page;
}

Step SignInStateMachine::accepted()
{
    switch (m_stage) {
    case Stage::Asking:
        m_stage = Stage::Finishing;
        return {Act::None, Answer{true}};
    case Stage::LoadFailed:
        m_stage = Stage::Page;
        return {Act::TryAgain, {}};
    case Stage::Troubled:
        m_stage = Stage::Page;
        return {std::exchange(m_isRefused, false) ? Act::StartOver : Act::TryAgain, {}};
    case Stage::Failed:
        m_stage = Stage::Over;
        return {Act::Close, {}};
    case Stage::Page:
    case Stage::Finishing:
    case Stage::Over:
        return {};
    }
    Q_UNREACHABLE();
}

Step SignInStateMachine::rejected()
{
    if (m_stage != Stage::Asking)
        return closed();
    m_stage = Stage::Finishing;
    m_isRefused = true;
    return {Act::None, Answer{false}};
}

Step SignInStateMachine::barAccepted()
{
    if (m_stage == Stage::Troubled) {
        m_stage = Stage::Page;
        return sessionEnded();
    }
    return {m_remark.offersBrowser ? Act::OpenInBrowser : Act::None, {}};
}

Step SignInStateMachine::barDismissed()
{
    m_remark = {};
    if (m_stage == Stage::Troubled)
        m_stage = Stage::Page;
    return {};
}

Step SignInStateMachine::skipped()
{
    const bool over = m_stage == Stage::Over || m_stage == Stage::Failed;
    m_stage = Stage::Over;
    return {Act::Close, over ? std::nullopt : std::optional<Event>(Skipped())};
}

Step SignInStateMachine::closed()
{
    const bool over = m_stage == Stage::Over || m_stage == Stage::Failed;
    m_stage = Stage::Over;
    return {Act::Close, over ? std::nullopt : std::optional<Event>(Cancelled())};
}

Cover SignInStateMachine::finishing() const
{
    return {Cover::Kind::Busy, tr("Finishing sign-in…"), tr("Lanyard is checking your session for %1.").arg(m_name), {},
        {}};
}

Cover SignInStateMachine::trouble() const
{
    return {Cover::Kind::Error, tr("The sign-in did not work"), m_problem.message,
        m_problem.retry ? tr("Try again") : QString(), tr("Close")};
}

QString SignInStateMachine::failedSentence() const
{
    if (m_reason == Reason::Internal)
        return tr("The page stopped working, and after another attempt it did so again. Close this window and try once "
                  "more.");
    return ReasonText::of(m_reason);
}

Cover SignInStateMachine::loadTrouble() const
{
    const bool isFinal = m_stage == Stage::Failed;
    Cover cover;
    cover.kind = Cover::Kind::Error;
    //: %1: a resource's or a host's name
    cover.title = tr("%1 cannot be shown").arg(m_host.isEmpty() ? m_name : isolated(m_host));
    cover.text = isFinal ? failedSentence() : Remarks::loadSentence(m_reason);
    cover.accept = isFinal ? tr("Close") : tr("Try again");
    cover.reject = isFinal ? QString() : tr("Close");
    return cover;
}

}
