#pragma once

// Whom TLS connections trust: the system's certificate authorities and those of the policy. A long list costs each
// connection a fifth of its handshake, so once it is known which of them vouch for the servers that we talk to, only
// those are given; where they do not suffice, all are. Never more than all are trusted. Owned by HttpClient.

#include "net/system_authorities.h"

#include <QHash>
#include <QSslConfiguration>
#include <QStringList>
#include <optional>

namespace lanyard {

class Authorities {
public:
    enum class Extent {
        Needed, ///< those that have vouched for somebody, if any have
        All,
    };

    /// @param pemTexts trusted besides the system's
    void setAdded(const QStringList &pemTexts);
    /// Whether the system's have changed since the last time: what was accepted or refused by others is not to be used
    /// again.
    bool followSystem();
    QSslConfiguration tls(Extent extent);
    /// Extent::Needed is less than all.
    bool isNarrow() const { return !m_needed.isEmpty(); }
    /// A server was accepted that showed these certificates.
    void learnFrom(const QList<QSslCertificate> &chain);

private:
    const QSslConfiguration &all();
    void forget();

    QStringList m_added; ///< PEM
    AuthoritiesStamp m_stamp; ///< at the last request
    std::optional<QSslConfiguration> m_all; ///< made for the first request
    std::optional<QSslConfiguration> m_few; ///< with m_needed
    QMultiHash<QByteArray, QSslCertificate> m_bySubject; ///< of a list that is given in full
    QList<QSslCertificate> m_needed;
};

}
