#pragma once

// A connection of BrowserServer's, which alone uses this.

#include "browser/server/browser_server.h"
#include "browser/server/message_rate.h"
#include "control/connection.h"

#include <QPointer>

namespace lanyard::browser {

struct BrowserServer::Caller {
    QPointer<control::Connection> connection;
    QString program;
    MessageRate rate;
    bool isRelayKnown = false;
    bool isLeaving = false; ///< once it owes nothing
    std::optional<Visitor> visitor = {}; ///< after Hello

    bool isPaired() const { return visitor && !visitor->profile.isEmpty(); }
};

}
