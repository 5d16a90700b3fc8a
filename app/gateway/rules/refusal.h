#pragma once

// What the gateway itself answers instead of passing a request on, and the sentence for whoever reads it.

#include <QString>
#include <string>

namespace lanyard::gateway {

enum class Refusal {
    Malformed, ///< no request that has one meaning only
    OldVersion, ///< HTTP/1.0, which cannot stream
    WrongHost, ///< a name that is not ours points here (DNS rebinding)
    Foreign, ///< another page, or one without a name, asked for it
    NoVisit, ///< a browser that has not opened the first address
    NoPassword, ///< a tool without it
    Outside, ///< not under the resource's address
    SessionPages, ///< IAP's own pages, which would end or change the session
    NotReached, ///< the resource, or its certificate
    NoSession, ///< the tray says why
    SendAgain, ///< the session had ended, and the request cannot be repeated
};

unsigned statusOf(Refusal refusal);
/// @param detail of NotReached and NoSession: a sentence of its own, where there is one
QString textOf(Refusal refusal, const QString &detail = {});
QString trayGoneText();
QString takenBackText();

}
