#pragma once

// An honest company, Lanyard's whole session layer, and an attacker whose certificates its HTTP client trusts. Reports
// after each attack what the attacker received, and whether a secret went where it must not.

#include "hostile/attacker.h"
#include "session/world.h"

#include <functional>

namespace lanyard {

class HostileWorld {
public:
    HostileWorld();

    /// Signs in as Kim to a resource of the company; afterwards every issued secret is known.
    Result<void> signIn(const QString &id, const QString &tenant = {});
    /// Forgets the last attack, but not the sessions.
    void clear();
    /// Can this client reach the URL at all? If not, an attack there proves nothing.
    bool reaches(const QString &url);

    /// The Location of a real challenge, which anybody can request.
    QByteArray locationOf(const QString &id);

    /// Secrets that the attacker was sent, and secrets that a host of the company received though they are another's:
    /// a refresh token belongs to securetoken, an ID token to the redirect server, the rest to its own resource.
    QStringList leaks();
    /// "nothing", or his requests in a few words.
    QString loot() const;
    /// Adds a line to the table that print() shows.
    void note(const QString &attack, const QStringList &leaks);
    void print(const char *title) const;
    int attacks() const { return int(m_lines.size()); }

    World world;
    Attacker attacker;

private:
    QStringList misplaced();

    QStringList m_lines;
};

/// The names of what the text holds: "idToken", "sessionCookie of wiki".
QStringList secretsIn(const QByteArray &text, const QList<sandbox::IssuedSecret> &issued);

}
