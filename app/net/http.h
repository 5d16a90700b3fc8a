#pragma once

// The one way to the network. Requests and replies are plain values, and so is a failure to get a reply. A coroutine
// that waits here resumes exactly once: at the latest when its `timeout` is over, or when abortAll() is called.

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
