#pragma once

// The one way to the network. Every request is a plain value and so is every reply; a reply that could not be had is a
// value too. Coroutines that wait here resume exactly once, at the latest when `timeout` is over or abortAll() is
// called.

#include "iap/http.h"

#include <QObject>
#include <qcorotask.h>

namespace lanyard {

class Http : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QCoro::Task<HttpReply> send(HttpRequest request) = 0;
    /// Ends every request at once with TransportFault::Aborted; later ones end the same way.
    virtual void abortAll() = 0;
    virtual int inFlight() const = 0;
};

}
