#pragma once

// An outcome: a value, or an Error that says why not. Errors are values here; nothing of ours throws.

#include "base/reason.h"

#include <QString>
#include <chrono>
#include <optional>
#include <tl/expected.hpp>

namespace lanyard {

/// Why something failed. `reason` decides what happens next and which sentence the user reads;
/// `detail` is for the log: never shown as such, never a secret.
struct Error {
    Reason reason = Reason::Internal;
    QString detail;
    std::optional<std::chrono::seconds> retryAfter; ///< what the server asked for (RFC 9110, section 10.2.3)
    QString sentence = {}; ///< translated; for the user where more can be said than the reason's text; may be empty

    /// What the user reads.
    QString text() const { return sentence.isEmpty() ? ReasonText::of(reason) : sentence; }
};

template <class T> using Result = tl::expected<T, Error>;

/// @param sentence see Error
inline tl::unexpected<Error> failure(Reason reason, QString detail, QString sentence = QString())
{
    return tl::unexpected(Error{reason, std::move(detail), std::nullopt, std::move(sentence)});
}

}
