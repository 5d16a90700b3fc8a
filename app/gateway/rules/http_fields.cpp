#include "gateway/rules/http_fields.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace lanyard::gateway {

std::string_view field(const http::fields &fields, std::string_view name)
{
    const auto found = fields.find(beastView(name));
    return found == fields.end() ? std::string_view() : view(found->value());
}

size_t countOf(const http::fields &fields, std::string_view name)
{
    return fields.count(beastView(name));
}

bool sameWord(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && startsWithWord(a, b);
}

bool startsWithWord(std::string_view text, std::string_view start)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; };
    return text.size() >= start.size()
        && std::equal(start.begin(), start.end(), text.begin(),
            [&lower](char one, char other) { return lower(one) == lower(other); });
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> pieces;
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        if (const auto piece = trimmed(text.substr(0, end)); !piece.empty())
            pieces.push_back(piece);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return pieces;
}

void eraseHopByHop(http::fields &fields)
{
    std::vector<std::string> named;
    for (const auto &line : fields) {
        if (line.name() != http::field::connection)
            continue;
        for (const auto piece : split(view(line.value()), ','))
            named.emplace_back(piece);
    }
    // What frames the body is the serializer's, and neither side may take it away by naming it.
    for (const std::string &name : named) {
        if (!sameWord(name, "content-length") && !sameWord(name, "transfer-encoding") && !sameWord(name, "host"))
            fields.erase(beastView(name));
    }
    for (const char *name : {"Connection", "Keep-Alive", "Proxy-Connection", "Proxy-Authenticate",
             "Proxy-Authorization", "TE", "Trailer", "Upgrade"})
        fields.erase(name);
}

bool isIapCookieName(std::string_view name)
{
    for (const std::string_view prefix : {"__Host-", "__Secure-"}) {
        if (startsWithWord(name, prefix))
            name.remove_prefix(prefix.size());
    }
    return startsWithWord(name, "GCP_IAP") || startsWithWord(name, "GCP_IAAP");
}

}
