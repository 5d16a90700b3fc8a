#pragma once

// Replies that do not end by themselves: a stream of events, and a WebSocket.

#include "sandbox/web/http.h"

class QTcpSocket;

namespace sandbox {

/// The handshake's answer; what it leads to answers each message with the same one.
Reply webSocket(const Request &request);
/// An event ten times a second.
Reply eventStream();

/// What comes on the connection after such a reply's head, until the client goes away.
void goOn(QTcpSocket *socket, After after);

}
