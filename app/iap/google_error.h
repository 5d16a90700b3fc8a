#pragma once

// The error form of Google's APIs (PROTOCOL.md#error-form): {"error":{"code","message","status","details":[…]}}.

#include "iap/http.h"

#include <QString>
#include <QStringList>

namespace lanyard {

struct GoogleError {
    bool isForm = false; ///< the body is such an error; else a gateway or a filter may have made it
    QString code; ///< error.message up to the first ':' ("TOKEN_EXPIRED"); empty when the body is no such error
    QString status; ///< error.status, or the one that belongs to the HTTP status ("FAILED_PRECONDITION")
    QString detail; ///< details[].detail or the whole message: for the log and for matching
    QStringList reasons; ///< details[].reason ("API_KEY_INVALID")

    /// Is it that error, by code or by a reason of its details?
    bool names(const char *wanted) const;
};

GoogleError readGoogleError(const HttpReply &reply);

}
