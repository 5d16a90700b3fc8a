#pragma once

// What may stand at the place where somebody presses Tab: from the table of commands, and from the status of the
// running app. Pure. The shells' own files (resources/completions) only ask for it, by `lanyard complete WORDS...`.

#include "status/status.h"

#include <QStringList>
#include <functional>

namespace lanyard::cli {

struct Candidate {
    QString word;
    QString text; ///< what it is; may be empty
    friend bool operator==(const Candidate &, const Candidate &) = default;
};

struct Completion {
    enum class Also { Nothing, Files, Programs };
    QList<Candidate> candidates; ///< all begin with the word under the cursor
    Also also = Also::Nothing; ///< what the shell itself knows better
};

/// @param words after `lanyard`; the last is under the cursor, and may be empty
/// @param status asked only where resources or tenants are wanted
Completion complete(const QStringList &words, const std::function<Status()> &status);

/// One candidate a line, a tab before its text; ":files" or ":programs" as a line of its own. Says nothing of errors:
/// somebody is typing.
int runComplete(const QStringList &words);

}
