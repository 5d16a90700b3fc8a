#include "gateway/rules/access.h"

#include "gateway/rules/http_fields.h"

#include <QRandomGenerator>
#include <array>

namespace lanyard::gateway {
namespace {

QByteArray randomHex()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

/// In constant time, as Secrets compare.
bool isSame(std::string_view text, const Secret &secret)
{
    return Secret(QByteArray(text.data(), qsizetype(text.size()))) == secret;
}

}

Access::Access(std::uint16_t port)
    : m_port(port)
    , m_browserHost(randomHex().toStdString() + ".localhost")
    , m_browserOrigin("http://" + m_browserHost + ":" + std::to_string(port))
    , m_cookieName("lanyard_gateway_" + std::to_string(port))
    , m_firstKey(randomHex())
    , m_cookie(randomHex())
    , m_password(randomHex())
{
}

std::string Access::firstAddress() const
{
    return m_browserOrigin + std::string(kFirstPath).append(revealed(m_firstKey));
}

std::string Access::toolsOrigin() const
{
    return m_port == 0 ? "http://localhost" : "http://127.0.0.1:" + std::to_string(m_port);
}

std::string Access::originOfHost(std::string_view host) const
{
    const std::string port = m_port == 0 ? std::string() : ":" + std::to_string(m_port);
    if (m_port != 0 && sameWord(host, m_browserHost + port))
        return m_browserOrigin;
    for (const std::string_view name : {"127.0.0.1", "localhost", "[::1]"}) {
        if (sameWord(host, std::string(name) + port))
            return "http://" + std::string(name) + port;
    }
    return {};
}

bool Access::isPassword(std::string_view text) const
{
    return isSame(text, m_password);
}

bool Access::isBasic(std::string_view authorization) const
{
    constexpr std::string_view scheme = "Basic ";
    if (!startsWithWord(authorization, scheme))
        return false;
    const std::string_view encoded = trimmed(authorization.substr(scheme.size()));
    const QByteArray pair = QByteArray::fromBase64(QByteArray(encoded.data(), qsizetype(encoded.size())));
    const qsizetype colon = pair.indexOf(':');
    return colon >= 0
        && isSame(std::string_view(pair.constData() + colon + 1, size_t(pair.size() - colon - 1)), m_password);
}

bool Access::isCookie(std::string_view value) const
{
    return isSame(value, m_cookie);
}

std::string Access::cookieLine() const
{
    return (m_cookieName + "=").append(revealed(m_cookie)) + "; Path=/; HttpOnly; SameSite=Strict";
}

bool Access::isFirstKey(std::string_view key) const
{
    return !m_isFirstKeyUsed && isSame(key, m_firstKey);
}

}
