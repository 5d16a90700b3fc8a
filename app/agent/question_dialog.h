#pragma once

// Asks the user with a message box. Closing the box means no, and so does the end of the program.

#include "async/event_queue.h"
#include "session/user_prompt.h"

namespace lanyard {

class QuestionDialog final : public UserPrompt {
public:
    QCoro::Task<bool> ask(Question question) override;
};

}
