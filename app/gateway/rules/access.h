#pragma once

// What one run of the gateway is called by, and what opens it: its address for browsers, the key of the first visit,
// the cookie that it gives, the password for tools. Drawn anew for each run; never written down. A value.

#include "base/secret.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace lanyard::gateway {

class Access {
public:
    static constexpr std::string_view kUser = "lanyard"; ///< of Basic
    static constexpr std::string_view kSecretHeader = "Lanyard-Secret";
    static constexpr std::string_view kFirstPath = "/.lanyard/open/";

    /// @param port 0 on a local socket
    explicit Access(std::uint16_t port);

    /// The address that works once.
    std::string firstAddress() const;
    std::string toolsOrigin() const; ///< http://127.0.0.1:41234
    const Secret &password() const { return m_password; }

    /// The origin that a Host header of ours stands for, empty for any other.
    std::string originOfHost(std::string_view host) const;
    bool isBrowserOrigin(std::string_view origin) const { return origin == m_browserOrigin; }

    bool isPassword(std::string_view text) const;
    /// The value of an Authorization header: Basic, any user, our password.
    bool isBasic(std::string_view authorization) const;

    std::string cookieName() const { return m_cookieName; }
    bool isCookie(std::string_view value) const;
    /// The Set-Cookie line of the first visit: host-only, until the browser ends.
    std::string cookieLine() const;
    /// Still to be used, and this is it?
    bool isFirstKey(std::string_view key) const;
    void takeFirstKey() { m_isFirstKeyUsed = true; }

private:
    std::uint16_t m_port;
    std::string m_browserHost;
    /// "http://f3...e1.localhost:41234": 128 random bits, so that no other page, and no name that somebody points here,
    /// can be this one.
    std::string m_browserOrigin;
    std::string m_cookieName;
    Secret m_firstKey;
    Secret m_cookie;
    Secret m_password;
    bool m_isFirstKeyUsed = false;
};

}
