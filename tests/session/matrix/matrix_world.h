#pragma once

// One World for many cells: signed in once, put out of order and in order again. What a cell asks of it is said in the
// words of the matrix. The test owns one for each operation and makes a new one after a cell that failed.

#include "session/matrix/rules.h"
#include "session/matrix/trouble.h"

#include <optional>

namespace lanyard {

class MatrixWorld {
public:
    /// @param resource "portal" has two tenants and every leg; "wiki" has none
    MatrixWorld(const QString &resource, const BadPorts &ports);

    /// Kim signs in to the resource, with both of portal's tenants. False: that did not work.
    bool signInEverywhere();
    /// Before a cell: nothing told, nothing asked, and targetUri answers in the form that the leg is about.
    void prepare(Leg leg);

    SessionView view() const { return world.view(id); }
    QString tenant() const; ///< the current one
    QString otherTenant() const;
    QStringList stored(); ///< keys in the keychain
    /// Whether the company still takes the session that Lanyard has.
    bool sessionWorks();
    /// Seconds from now to the next attempt; none planned: no value.
    std::optional<double> untilNext() const;
    double remaining() const; ///< seconds of the session
    void advanceTo(const QDateTime &serverTime);

    const QString id;
    World world;
    Detour *detour = nullptr; ///< of the world
    std::optional<Trouble> trouble;
};

}
