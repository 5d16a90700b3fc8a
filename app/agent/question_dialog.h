#pragma once

// Asks the user with a message box. Answers no when the box is closed; questions that wait at the end are answered no.

#include "async/event_queue.h"
#include "session/user_prompt.h"

namespace lanyard {

class QuestionDialog final : public UserPrompt {
public:
    QCoro::Task<bool> ask(Question question) override;
};

}
