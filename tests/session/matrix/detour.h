#pragma once

// The network between the session layer and the real HTTP client: sends one leg's requests elsewhere (a port where
// something bad listens, a host that does not exist), or gives them little time, and counts what is asked for.
// Each request still goes through HttpClient. Owned by the World.

#include "net/http.h"
#include "session/matrix/leg.h"

#include <functional>
#include <optional>

namespace lanyard {

class Detour final : public Http {
    Q_OBJECT
public:
    struct Way {
        QString host; ///< instead of the real one; empty: the real one
        quint16 port = 0; ///< instead of the real one; 0: the real one
        std::chrono::milliseconds timeout{0}; ///< instead of the half minute that a person would wait; 0: the real one
        std::function<void()> before; ///< as the request leaves
    };
    struct Asked {
        Leg leg;
        std::chrono::milliseconds timeout; ///< as the session layer gave it
        qint64 maxBody;
        TransportFault fault; ///< how it ended
    };

    explicit Detour(Http &inner);
    QCoro::Task<HttpReply> send(HttpRequest request) override;
    void abortAll() override { m_inner.abortAll(); }
    int inFlight() const override { return m_inner.inFlight(); }

    void lead(Leg leg, Way way); ///< that leg goes this way, until cleared
    void clear();
    void forget() { m_asked.clear(); } ///< what was asked so far
    const QList<Asked> &asked() const { return m_asked; }
    int count(Leg leg) const;
    int countOf(TransportFault fault) const;

private:
    void divert(HttpRequest &request) const;

    Http &m_inner;
    Leg m_leg = Leg::Challenge;
    std::optional<Way> m_way;
    QList<Asked> m_asked;
};

}
