#pragma once

// Http without sockets: a request goes to the company's own logic, and its reply is a step on the agenda. By default
// the company sees a request at once and only the reply takes its time; a Network may decide otherwise.

#include "iap/http.h"
#include "net/http.h"
#include "sandbox/company.h"
#include "simulation/agenda.h"
#include "simulation/virtual_clock.h"

#include <QHash>
#include <coroutine>
#include <memory>

namespace lanyard {

/// What happens to one request on its way.
struct Passage {
    std::chrono::milliseconds out{}; ///< until the company has it; zero: at once
    std::chrono::milliseconds back{}; ///< until its reply is here
    TransportFault lost = TransportFault::None; ///< instead of any reply
    bool isSeen = true; ///< the company has it, though its reply may be lost
    std::optional<HttpReply> instead; ///< somebody else answers
};

class InProcessHttp final : public Http {
    Q_OBJECT
public:
    using Network = std::function<Passage(const HttpRequest &)>;

    InProcessHttp(Agenda &agenda, sandbox::Company &company, const VirtualClock &clock);

    QCoro::Task<HttpReply> send(HttpRequest request) override;
    void abortAll() override;
    int inFlight() const override { return int(m_flights.size()); }

    void setNetwork(Network network) { m_network = std::move(network); }
    /// Everything in flight breaks, as when the network changes.
    void breakAll();
    /// Asks the company directly, past the network.
    HttpReply ask(const HttpRequest &request);
    /// Every request sent so far.
    qint64 sent() const { return m_sent; }
    /// Requests that overlapped though they must not: the same refresh token minted twice.
    int doubles() const { return m_doubles; }

private:
    struct Flight {
        HttpRequest request;
        Passage passage;
        HttpReply reply;
        std::coroutine_handle<> waiting;
        int step = 0;
    };
    using FlightPtr = std::shared_ptr<Flight>;
    struct Awaiter {
        FlightPtr flight;
        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> handle) noexcept { flight->waiting = handle; }
        void await_resume() const noexcept { }
    };
    void depart(const FlightPtr &flight);
    void arrive(const FlightPtr &flight);
    void land(const FlightPtr &flight);

    Agenda &m_agenda;
    sandbox::Company &m_company;
    const VirtualClock &m_clock;
    Network m_network;
    QList<FlightPtr> m_flights;
    qint64 m_sent = 0;
    int m_doubles = 0;
    bool m_closing = false;
};

}
