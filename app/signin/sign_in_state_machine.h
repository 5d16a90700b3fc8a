#pragma once

// The conversation between tray, window and user, as a value: what the window shows, what it tells the tray, and what
// it does next. Pure; the window draws View and carries out Effect (app/README.md#sign-in).

#include "signin/page_notice.h"
#include "window/job.h"

#include <QCoreApplication>
#include <optional>
#include <variant>

namespace lanyard::signin {

/// Covers the page: nothing of the page can be seen or clicked while it is up.
struct Overlay {
    enum class Kind { Busy, Error, Question };
    Kind kind = Kind::Busy;
    QString title;
    QString text;
    QString accept; ///< button texts; empty: no button
    QString reject;
    friend bool operator==(const Overlay &, const Overlay &) = default;
};

/// A line above the page, which stays usable.
struct Bar {
    QString text;
    QString accept;
    QString dismiss;
};

struct View {
    std::optional<Overlay> overlay;
    std::optional<Bar> bar;
    QString queue; ///< "Sign-in 2 of 3"; empty when this is the only one
};

/// What the window has to do after an input: at most one action, and at most one event for the tray.
struct Effect {
    enum class Action { None, Close, Raise, TryAgain, StartOver, TakeCookies, OpenInBrowser };
    Action action = Action::None;
    std::optional<Event> event;
};

/// Why a page's process ended.
enum class PageEnd {
    Fault, ///< its own: a segmentation fault and the like
    Killed, ///< by somebody else: the system was out of memory
};

class SignInStateMachine {
    Q_DECLARE_TR_FUNCTIONS(lanyard::signin::SignInStateMachine)
public:
    explicit SignInStateMachine(const Job &job);

    View view() const;

    Effect handle(const Command &command);

    // From the page.
    Effect signedIn(SignedIn found);
    Effect failed(Reason reason, const QString &detail); ///< the end of the job; the window stays until it is closed
    Effect sessionEnded(); ///< Open: tells the tray once per episode
    Effect backendMet(const BackendMet &met); ///< Open: the same of another back end
    void loadFailed(Reason reason, const QString &host);
    void showNotice(const PageNotice &notice); ///< a refused download and the like
    void moved(); ///< to another origin: clears the last page's notices
    Effect pageEnded(PageEnd end);
    Effect nothingDrawn(); ///< the page is there, but its picture is empty

    // From the user.
    Effect accepted(); ///< the overlay's first button
    Effect rejected();
    Effect barAccepted();
    Effect barDismissed();
    Effect skipped();
    Effect closed();

private:
    struct ShowsPage { };
    struct Finishing { }; ///< the tray checks what the page brought
    struct LoadFailed {
        Reason reason = Reason::Ok;
        QString host;
    };
    struct JobFailed {
        Reason reason = Reason::Ok;
    };
    struct Over { };
    /// Confirm: the tray's question is on screen. Problem: the tray's complaint is, until the next attempt.
    using Stage = std::variant<ShowsPage, Finishing, Confirm, Problem, LoadFailed, JobFailed, Over>;

    template <class T> bool is() const { return std::holds_alternative<T>(m_stage); }
    bool hasEnded() const { return is<Over>() || is<JobFailed>(); }
    Effect end(const Event &event);
    Effect giveUpDrawing();
    std::optional<Overlay> overlay() const;
    std::optional<Bar> bar() const;
    Overlay loadTrouble(const LoadFailed &failed) const;
    Overlay jobTrouble(const JobFailed &failed) const;
    QString cannotBeShown(const QString &what) const;

    Job::Kind m_kind;
    QString m_name;
    Queue m_queue;
    Stage m_stage;
    PageNotice m_notice;
    bool m_isRefused = false; ///< by the user or the tray: another person must be able to sign in
    bool m_isRefreshing = false;
    bool m_isAsking = false; ///< for another back end's session
    bool m_isSoftware; ///< nothing is left to fall back to
    bool m_hasLostPage = false;
};

}
