#include "gateway/rules/resource_address.h"

#include "gateway/rules/http_fields.h"

namespace lanyard::gateway {
namespace {

/// "..", also where a server decodes first; an encoded slash or backslash could hide one.
bool mayLeave(std::string_view path)
{
    const QByteArray decoded = QByteArray::fromPercentEncoding(QByteArray(path.data(), qsizetype(path.size())));
    if (decoded.contains('\\') || decoded.count('/') != QByteArrayView(path.data(), qsizetype(path.size())).count('/'))
        return true;
    for (const auto piece : split(std::string_view(decoded.constData(), size_t(decoded.size())), '/')) {
        if (piece == "." || piece == ".." || startsWithWord(piece, "..;"))
            return true;
    }
    return false;
}

}

std::optional<ResourceAddress> ResourceAddress::of(const QUrl &url)
{
    const bool encrypted = url.scheme() == QLatin1String("https");
    if ((!encrypted && url.scheme() != QLatin1String("http")) || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    ResourceAddress address;
    address.isEncrypted = encrypted;
    address.host = url.host(QUrl::FullyEncoded).toLower().toStdString();
    const int usual = encrypted ? 443 : 80;
    address.port = std::uint16_t(url.port(usual));
    const bool isV6 = address.host.find(':') != std::string::npos;
    address.authority = isV6 ? "[" + address.host + "]" : address.host;
    if (address.port != usual)
        address.authority += ":" + std::to_string(address.port);
    address.origin = (encrypted ? "https://" : "http://") + address.authority;
    address.path = url.path(QUrl::FullyEncoded).toStdString();
    while (!address.path.empty() && address.path.back() == '/')
        address.path.pop_back();
    return address;
}

bool ResourceAddress::covers(std::string_view target) const
{
    if (path.empty())
        return true;
    const std::string_view asked = target.substr(0, target.find('?'));
    if (asked.substr(0, path.size()) != path || mayLeave(asked))
        return false;
    return asked.size() == path.size() || asked[path.size()] == '/';
}

}
