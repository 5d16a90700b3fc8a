#include "fleet/servers.h"

namespace lanyard::fleet {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds kRoundTrip{50};

}

Servers::Servers(const Occasion &occasion)
    : m_occasion(occasion)
{
    const auto seconds = std::size_t(occasion.day.length() / 1s) + 120; // requests end after the day, too
    for (auto &series : m_arrivals.all)
        series.resize(seconds);
    for (auto &series : m_arrivals.background)
        series.resize(seconds);
    m_arrivals.signIns.resize(seconds);
}

Milliseconds Servers::ask(Server server, Milliseconds at, Cause cause)
{
    const auto which = std::size_t(server);
    const auto second = std::size_t((at - m_occasion.day.from) / 1s);
    ++m_arrivals.all[which].at(second);
    if (cause == Cause::Background)
        ++m_arrivals.background[which].at(second);
    return at + kRoundTrip;
}

Milliseconds Servers::askResource(int resource, Milliseconds at, Cause cause)
{
    return resource == 0 ? ask(Server::Resource, at, cause) : at + kRoundTrip;
}

std::optional<Milliseconds> Servers::refresh(int resource, bool mints, Milliseconds at, Cause cause)
{
    const Milliseconds challenged = askResource(resource, at, cause);
    const Milliseconds minted = mints ? ask(Server::Token, at, cause) : at;
    if (mints && isDown(at))
        return std::nullopt;
    const Milliseconds exchanged = ask(Server::Redirect, std::max(challenged, minted), cause);
    const Milliseconds session = askResource(resource, exchanged, cause);
    return askResource(resource, session, cause) - at;
}

std::optional<Milliseconds> Servers::refreshByPage(int resource, bool mints, Milliseconds at, Cause cause)
{
    const Milliseconds redirected = askResource(resource, at, cause);
    const Milliseconds loaded = redirected + 3 * kRoundTrip; // the page, its scripts, the project's settings
    const Milliseconds minted = mints ? ask(Server::Token, loaded, cause) : loaded;
    if (mints && isDown(at))
        return std::nullopt;
    const Milliseconds exchanged = ask(Server::Redirect, minted, cause);
    const Milliseconds session = askResource(resource, exchanged, cause);
    return askResource(resource, session, cause) - at;
}

void Servers::signIn(Milliseconds at)
{
    ++m_arrivals.signIns.at(std::size_t((at - m_occasion.day.from) / 1s));
    ask(Server::Redirect, at, Cause::Person);
    ask(Server::Token, at, Cause::Person);
}

bool Servers::isRevoked(Milliseconds gotAt, Milliseconds at) const
{
    return m_occasion.isReset && gotAt < m_occasion.event.from && at >= m_occasion.event.from;
}

}
