#pragma once

// The conversation between tray, window and user, as a value: what the window shows, what it tells the tray, and what
// it does next. Pure; the window draws View and carries out Act (app/README.md#sign-in).

#include "signin/page_notice.h"
#include "window/job.h"

#include <QCoreApplication>
#include <optional>

namespace lanyard::signin {

/// Covers the page: nothing of the page can be seen or clicked while it is up.
struct Cover {
    enum class Kind { Busy, Error, Question };
    Kind kind = Kind::Busy;
    QString title;
    QString text;
    QString accept; ///< button texts; empty: no button
    QString reject;
    friend bool operator==(const Cover &, const Cover &) = default;
};

/// A line above the page, which stays usable.
struct Bar {
    QString text;
    QString accept;
    QString dismiss;
};

struct View {
    std::optional<Cover> cover;
    std::optional<Bar> bar;
    QString queue; ///< "2 of 3"; empty when this is the only one
};

enum class Act { None, Close, Raise, TryAgain, StartOver, TakeCookies, OpenInBrowser };

/// How a page's process went.
enum class PageEnd {
    Fault, ///< of its own: a segmentation fault and the like
    Killed, ///< by somebody: the system was out of memory
};

struct Step {
    Act act = Act::None;
    std::optional<Event> event;
};

class SignInStateMachine {
    Q_DECLARE_TR_FUNCTIONS(lanyard::signin::SignInStateMachine)
public:
    explicit SignInStateMachine(const Job &job);

    View view() const;

    Step handle(const Command &command);

    // From the page.
    Step signedIn(SignedIn found);
    Step failed(Reason reason, const QString &detail); ///< the end of the job; the window stays until it is closed
    Step sessionEnded(); ///< Open: tells the tray once per episode
    void loadFailed(Reason reason, const QString &host);
    void remark(const Remark &remark); ///< a refused download and the like
    void loadStarted();
    void moved(); ///< to another origin: clears the last page's notices
    Step pageEnded(PageEnd end);
    Step nothingDrawn(); ///< the page is there, but its picture is empty

    // From the user.
    Step accepted(); ///< the cover's first button
    Step rejected();
    Step barAccepted();
    Step barDismissed();
    Step skipped();
    Step closed();

private:
    Step giveUpDrawing();

    enum class Stage { Page, Finishing, Asking, Troubled, LoadFailed, Failed, Over };

    Cover finishing() const;
    Cover trouble() const;
    Cover loadTrouble() const;
    QString failedSentence() const;

    Job::Kind m_kind;
    QString m_name;
    Queue m_queue;
    Stage m_stage = Stage::Page;
    Confirm m_confirm;
    Problem m_problem;
    Reason m_reason = Reason::Ok;
    QString m_host;
    Remark m_remark;
    bool m_isRefused = false; ///< the user said no: another person must be able to sign in
    bool m_isRefreshing = false;
    bool m_isSoftware; ///< nothing is left to fall back to
    bool m_hasLostPage = false;
};

}
