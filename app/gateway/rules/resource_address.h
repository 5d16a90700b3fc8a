#pragma once

// The resource's address in the parts that HTTP wants. A value.

#include <QUrl>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lanyard::gateway {

struct ResourceAddress {
    bool isEncrypted = true;
    std::string host; ///< as on the wire
    std::uint16_t port = 443;
    std::string authority; ///< for Host: the port only where it is not the usual one
    std::string origin; ///< "https://wiki.example.com"
    std::string path; ///< of the resource, without a slash at its end: "", "/app"

    /// Nothing for what is no http or https URL with a host.
    static std::optional<ResourceAddress> of(const QUrl &url);

    /// Is the target at the resource's path or below, by whole segments, and cannot be read as leaving it again?
    bool covers(std::string_view target) const;
};

}
