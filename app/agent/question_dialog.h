#pragma once

// Asks the user with a message box. Answers no when the box is closed; questions that wait at the end are answered no.

#include "session/asker.h"
#include "session/mailbox.h"

namespace lanyard {

class QuestionDialog final : public Asker {
public:
    QCoro::Task<bool> ask(Question question) override;
};

}
