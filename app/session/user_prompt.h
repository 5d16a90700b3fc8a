#pragma once

// Questions that only the user may answer: re-pinning a changed sign-in page, joining an account. Answered by a dialog.

#include <QString>
#include <qcorotask.h>

namespace lanyard {

struct Question {
    QString title;
    QString text;
    QString accept; ///< the button that says yes
    QString reject;
};

class UserPrompt {
public:
    virtual ~UserPrompt() = default;
    UserPrompt() = default;
    Q_DISABLE_COPY_MOVE(UserPrompt)

    /// False when the user refused, or nobody can be asked.
    virtual QCoro::Task<bool> ask(Question question) = 0;
};

}
