#include "gateway/rules/request_rewrite.h"

namespace lanyard::gateway {
namespace {

/// The client's cookies without ours and IAP's, and then the session's.
std::string cookieLineFor(const RequestHead &head, const Access &access, std::string_view session)
{
    std::string line;
    const auto add = [&line](std::string_view pair) {
        if (!line.empty() && !pair.empty())
            line += "; ";
        line += pair;
    };
    for (const auto &one : head) {
        if (one.name() != http::field::cookie)
            continue;
        for (const auto pair : split(view(one.value()), ';')) {
            const std::string_view name = trimmed(pair.substr(0, pair.find('=')));
            if (!isIapCookieName(name) && name != access.cookieName())
                add(pair);
        }
    }
    add(session);
    return line;
}

void rewriteOrigin(RequestHead &head, const Admitted &client, const ResourceAddress &resource)
{
    head.set(http::field::host, resource.authority);
    if (countOf(head, "Origin") > 0)
        head.set(http::field::origin, resource.origin);
    const std::string referer(field(head, "Referer"));
    if (referer.empty())
        return;
    const bool isOwn = startsWithWord(referer, client.origin + "/") || sameWord(referer, client.origin);
    if (isOwn)
        head.set(http::field::referer, resource.origin + referer.substr(client.origin.size()));
    else
        head.erase(http::field::referer);
}

}

bool wantsWebSocket(const RequestHead &head)
{
    return head.method() == http::verb::get && sameWord(field(head, "Upgrade"), "websocket")
        && countOf(head, "Transfer-Encoding") + countOf(head, "Content-Length") == 0;
}

void rewriteRequest(RequestHead &head, const Access &access, const Admitted &client, const ResourceAddress &resource,
    std::string_view cookies)
{
    const bool upgrades = wantsWebSocket(head);
    const std::string line = cookieLineFor(head, access, cookies);
    if (access.isBasic(field(head, "Authorization")))
        head.erase(http::field::authorization);
    head.erase(beastView(Access::kSecretHeader));
    head.erase(http::field::expect); // answered here
    eraseHopByHop(head);
    rewriteOrigin(head, client, resource);
    head.set(http::field::cookie, line);
    if (upgrades) {
        head.set(http::field::connection, "Upgrade");
        head.set(http::field::upgrade, "websocket");
    }
}

bool isSessionPage(std::string_view target)
{
    const auto query = target.find('?');
    const QByteArray path =
        QByteArray::fromPercentEncoding(QByteArray(target.data(), qsizetype(std::min(query, target.size()))));
    if (path.contains("/_gcp_"))
        return true;
    if (query == std::string_view::npos)
        return false;
    for (const auto pair : split(target.substr(query + 1), '&')) {
        const std::string_view key = pair.substr(0, pair.find('='));
        const bool isMode =
            QByteArray::fromPercentEncoding(QByteArray(key.data(), qsizetype(key.size()))) == "gcp-iap-mode";
        if (isMode && !sameWord(pair.substr(std::min(key.size() + 1, pair.size())), "IDENTITY"))
            return true;
    }
    return false;
}

}
