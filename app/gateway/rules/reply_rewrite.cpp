#include "gateway/rules/reply_rewrite.h"

namespace lanyard::gateway {
namespace {

/// Without Domain, which names the resource's host, and, where the name does not demand it, without Secure, which a
/// tool would obey on plain http. Empty for IAP's own.
std::string cookieForClient(std::string_view line)
{
    const auto parts = split(line, ';');
    if (parts.empty() || isIapCookieName(trimmed(parts.front().substr(0, parts.front().find('=')))))
        return {};
    const bool needsSecure = startsWithWord(parts.front(), "__Host-") || startsWithWord(parts.front(), "__Secure-");
    std::string kept(parts.front());
    for (size_t i = 1; i < parts.size(); ++i) {
        const std::string_view name = trimmed(parts[i].substr(0, parts[i].find('=')));
        const bool goes = sameWord(name, "Domain") || (!needsSecure && sameWord(name, "Secure"))
            || (!needsSecure && sameWord(parts[i], "SameSite=None"));
        if (!goes)
            kept.append("; ").append(parts[i]);
    }
    return kept;
}

void rewriteCookies(ReplyHead &head)
{
    std::vector<std::string> kept;
    for (const auto &line : head) {
        if (line.name() != http::field::set_cookie)
            continue;
        if (std::string cookie = cookieForClient(view(line.value())); !cookie.empty())
            kept.push_back(std::move(cookie));
    }
    head.erase(http::field::set_cookie);
    for (const std::string &line : kept)
        head.insert(http::field::set_cookie, line);
}

void rewriteAddress(ReplyHead &head, http::field name, const Admitted &client, const ResourceAddress &resource)
{
    const auto found = head.find(name);
    if (found == head.end())
        return;
    const std::string value(view(found->value()));
    const bool isOwn = startsWithWord(value, resource.origin)
        && (value.size() == resource.origin.size()
            || std::string_view("/?#").find(value[resource.origin.size()]) != std::string_view::npos);
    if (isOwn)
        head.set(name, client.origin + value.substr(resource.origin.size()));
}

}

bool isRefusedByIap(const ReplyHead &head)
{
    if (head.result_int() != 401 && head.result_int() != 302)
        return false;
    return sameWord(field(head, "X-Goog-IAP-Generated-Response"), "true");
}

bool isPlainReply(const ReplyHead &head)
{
    const size_t codings = countOf(head, "Transfer-Encoding");
    return codings == 0 || (codings == 1 && sameWord(field(head, "Transfer-Encoding"), "chunked"));
}

void rewriteReply(ReplyHead &head, const Admitted &client, const ResourceAddress &resource)
{
    eraseHopByHop(head);
    rewriteCookies(head);
    rewriteAddress(head, http::field::location, client, resource);
    rewriteAddress(head, http::field::content_location, client, resource);
    std::vector<std::string> taken;
    for (const auto &line : head) {
        if (startsWithWord(view(line.name_string()), "Access-Control-"))
            taken.emplace_back(view(line.name_string()));
    }
    for (const std::string &name : taken)
        head.erase(beastView(name));
    // Of the resource's host, which is https; here it would send the browser to a port that does not speak it.
    head.erase(http::field::strict_transport_security);
    head.erase("Alt-Svc");
    // Where the browser goes from here must not read the gateway's address.
    if (countOf(head, "Referrer-Policy") != 1 || !sameWord(field(head, "Referrer-Policy"), "no-referrer"))
        head.set("Referrer-Policy", "same-origin");
}

}
