#pragma once

// Checks of single values of a policy: addresses, hosts, names, certificates (app/README.md#trust-rules).
// Each reports what is wrong, and then returns an empty value.

#include "storage/json_reader.h"

#include <QUrl>

namespace lanyard {

class PolicyValues {
    Q_DECLARE_TR_FUNCTIONS(lanyard::PolicyValues)
public:
    /// @param development plain http is accepted for loopback, and an IP address as a host
    PolicyValues(bool development, JsonFaults &faults)
        : m_development(development)
        , m_faults(faults)
    {
    }

    /// 1 to 256 characters, no control characters.
    QString name(const std::optional<JsonItem> &item);
    /// Like a name, but without spaces and '/': users type it, and it must differ from a URL.
    QString id(const std::optional<JsonItem> &item);
    /// An https address without user information, query and fragment. A missing path becomes "/".
    QUrl address(const std::optional<JsonItem> &item);
    /// As an address, without a slash at its end: paths are appended to it.
    QUrl endpoint(const std::optional<JsonItem> &item);
    /// "host" or "host:port", in lower case; port 443 is left out.
    QString exchangeHost(const JsonItem &item);
    /// In lower case (base/host_pattern.h).
    QString hostPattern(const JsonItem &item);
    /// The id of a provider of Identity Platform, as "google.com" or "saml.acme".
    QString provider(const JsonItem &item);
    /// Of a header: printable ASCII, at most 500 characters.
    QString headerText(const JsonItem &item);
    /// The certificates of a PEM file, as PEM. @param folder of a relative file name
    QString certificates(const JsonItem &item, const QString &folder);

private:
    bool m_development;
    JsonFaults &m_faults;
};

}
