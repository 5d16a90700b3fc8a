#pragma once

// Reads the requests that arrive on one connection, HTTP/1.1 with a content-length or no body: what Qt, curl and
// Chromium send. Each connection of a WebServer has its own.

#include "sandbox/web/http.h"

#include <optional>

namespace sandbox {

class RequestReader {
public:
    explicit RequestReader(bool isTls); ///< for the scheme of the requests' addresses
    void add(const QByteArray &bytes) { m_unread += bytes; }
    std::optional<Request> next(); ///< none until one is whole
    bool isBroken() const { return m_isBroken; } ///< something other than a request came; there is no next one

private:
    std::optional<Request> headOf(const QByteArray &head) const;

    QByteArray m_unread;
    QByteArray m_scheme;
    bool m_isBroken = false;
};

}
