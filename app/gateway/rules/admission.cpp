#include "gateway/rules/admission.h"

namespace lanyard::gateway {
namespace {

/// One meaning only: whatever two readers could take differently is not passed on.
bool isPlain(const RequestHead &head)
{
    const std::string_view target = view(head.target());
    if (target.empty() || target.front() != '/' || target.find_first_of("\\#") != std::string_view::npos)
        return false; // neither a proxy's absolute form, nor CONNECT's, nor OPTIONS *
    if (countOf(head, "Host") != 1 || countOf(head, "Origin") > 1 || countOf(head, "Sec-Fetch-Site") > 1)
        return false;
    if (countOf(head, "Transfer-Encoding") + countOf(head, "Content-Length") > 1)
        return false;
    if (field(head, "Content-Length").find_first_not_of("0123456789") != std::string_view::npos)
        return false; // a list of equal ones, which some servers take
    if (countOf(head, "Transfer-Encoding") == 1 && !sameWord(field(head, "Transfer-Encoding"), "chunked"))
        return false;
    return head.method() != http::verb::connect && head.method() != http::verb::trace;
}

/// A page of another origin, or one that will not say which, asked for it: never, not even with a cookie or a password,
/// which a browser may add by itself.
bool isForeign(const RequestHead &head, const std::string &own)
{
    if (countOf(head, "Origin") > 0 && !sameWord(field(head, "Origin"), own))
        return true;
    const std::string_view site = field(head, "Sec-Fetch-Site");
    if (!site.empty() && site != "same-origin" && site != "none")
        return true;
    for (const auto &line : head) { // asked for before a page of a wider network reaches into this computer
        if (startsWithWord(view(line.name_string()), "Access-Control-Request-"))
            return true;
    }
    return false;
}

bool changesSomething(const RequestHead &head)
{
    return head.method() != http::verb::get && head.method() != http::verb::head;
}

bool hasCookie(const Access &access, const RequestHead &head)
{
    bool has = false;
    for (const auto &line : head) {
        if (line.name() != http::field::cookie)
            continue;
        for (const auto pair : split(view(line.value()), ';')) {
            const auto equals = pair.find('=');
            if (equals != std::string_view::npos && pair.substr(0, equals) == access.cookieName())
                has = has || access.isCookie(pair.substr(equals + 1));
        }
    }
    return has;
}

bool hasPassword(const Access &access, const RequestHead &head)
{
    return access.isPassword(field(head, Access::kSecretHeader)) || access.isBasic(field(head, "Authorization"));
}

/// A browser says for every request but a plain GET or HEAD which page it is of; a socket's handshake is as good as
/// one.
bool saysWhose(const RequestHead &head)
{
    if (!changesSomething(head) && field(head, "Upgrade").empty())
        return true;
    return countOf(head, "Origin") == 1 || field(head, "Sec-Fetch-Site") == "same-origin";
}

tl::expected<Admitted, Refusal> admitBrowser(const Access &access, const RequestHead &head, const std::string &own)
{
    const bool isFirst = startsWithWord(view(head.target()), Access::kFirstPath) && head.method() == http::verb::get;
    if (isFirst)
        return Admitted{own, true};
    if (hasPassword(access, head))
        return Admitted{own};
    if (!hasCookie(access, head))
        return tl::unexpected(Refusal::NoVisit);
    if (!saysWhose(head))
        return tl::unexpected(Refusal::Foreign);
    return Admitted{own};
}

}

tl::expected<Admitted, Refusal> admit(const Access &access, Way way, const RequestHead &head)
{
    if (head.version() != 11)
        return tl::unexpected(Refusal::OldVersion);
    if (!isPlain(head))
        return tl::unexpected(Refusal::Malformed);
    const std::string own = access.originOfHost(field(head, "Host"));
    if (own.empty())
        return tl::unexpected(Refusal::WrongHost);
    if (isForeign(head, own))
        return tl::unexpected(Refusal::Foreign);
    if (way == Way::LocalSocket)
        return Admitted{own};
    if (access.isBrowserOrigin(own))
        return admitBrowser(access, head, own);
    return hasPassword(access, head) ? tl::expected<Admitted, Refusal>(Admitted{own})
                                     : tl::unexpected(Refusal::NoPassword);
}

}
