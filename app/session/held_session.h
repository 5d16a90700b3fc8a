#pragma once

// A live session as it lies in memory, for those who may hand it on. Plain values.

#include "base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

namespace lanyard {

/// Whose session it is, as IAP tells people apart: never by the e-mail address.
struct SessionOwner {
    QString project; ///< empty where nobody tells
    QString tenant; ///< empty without tenants
    QString uid; ///< empty where nobody tells
    friend bool operator==(const SessionOwner &, const SessionOwner &) = default;
};

/// One of a session's cookies, with the attributes of its Set-Cookie line.
struct HeldCookie {
    QByteArray name;
    Secret value;
    QString domain; ///< empty: for the host alone
    QString path;
    bool isSecure = false;
    friend bool operator==(const HeldCookie &, const HeldCookie &) = default;
};

struct HeldSession {
    QUrl url; ///< of the resource
    QList<HeldCookie> cookies; ///< without nonces
    SessionOwner owner;
    QDateTime endsAt; ///< UTC, server time
    friend bool operator==(const HeldSession &, const HeldSession &) = default;
};

}
