#pragma once

// The bridge's socket, $XDG_RUNTIME_DIR/lanyard/bridge.sock: who is at the other end, and in which order they may
// speak. Only our own user gets in; that a relay of ours and a browser of the system are behind it is a filter
// (relay_process.h), no proof. Owned by BridgeHost. It knows keys and order; what a profile may have is
// BrowserBridge's.
//
//   relay's line -> Hello -> not paired: Pair and Bye are all that it may say
//                         -> paired: anything but Hello and Pair
//
// Anything else, a line that is too long or not understood, or a flood ends the connection. A signal's connection is an
// id: look it up again after waiting.

#include "browser/message/browser_message.h"
#include "browser/server/relay_process.h"

#include <QLocalServer>
#include <chrono>
#include <map>
#include <memory>

namespace lanyard {
class Clock;
}

namespace lanyard::control {
class Connection;
}

namespace lanyard::browser {

class BrowserProfiles;

/// A connection that said Hello.
struct Visitor {
    quint64 connection = 0;
    QString profile; ///< id in BrowserProfiles; empty: not paired
    QString program; ///< "chromium", "chrome", "edge", "firefox": the system's program that the filter saw
    QString browser; ///< "Chromium 156": what it calls itself
    QString extension; ///< its version
    bool canHold = false;
};

class BrowserServer : public QObject {
    Q_OBJECT
public:
    static constexpr int kMostConnections = 32;

    /// @param profiles and clock outlive this
    BrowserServer(RelayRule rule, BrowserProfiles &profiles, const Clock &clock, QObject *parent = nullptr);
    ~BrowserServer() override;

    /// @param folder as for control::Server
    Result<void> listen(const QString &folder);
    void close();
    const Clock &clock() const { return m_clock; }

    /// Off (as it is at first) tells everybody to leave, now and when they come: a profile that owes a removal once it
    /// has answered, or after seconds.
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }

    QList<Visitor> visitors() const; ///< paired ones, in the order of their coming
    std::optional<Visitor> visitor(quint64 connection) const;
    /// The connected one of this profile: there is one at most.
    std::optional<Visitor> visitorOf(const QString &profile) const;

    /// Nothing happens when the connection is gone. One that lets messages pile up is dropped.
    void send(quint64 connection, const ToBrowser &message);
    /// Sends Leave and ends the connection.
    void dismiss(quint64 connection, LeaveCode why);
    /// dismiss() as in Off, whatever the mode: who owes a removal may answer first.
    void sendAway(quint64 connection);
    /// Ends it without a word, as if Lanyard ended: the browser keeps what it has. @param why for the log
    void end(quint64 connection, const QString &why);

    /// To pairingAsked(). Yes pairs the profile, sends Paired and goes on with welcomed(); no sends Refused.
    void answerPairing(quint64 connection, bool yes, const QString &sentence);
    /// The same where the user was not asked, or did not answer: Refused, and the next click may ask.
    void refusePairing(quint64 connection, const QString &sentence);

Q_SIGNALS:
    /// A paired profile connected, or an unpaired one was paired: Welcome or Paired is sent; the sites are due.
    void welcomed(const lanyard::browser::Visitor &visitor);
    /// A message of a paired profile: Enable and later ones; Bye is dealt with here.
    void received(quint64 connection, const lanyard::browser::FromBrowser &message);
    /// The last of a connection that was welcomed.
    void left(const lanyard::browser::Visitor &visitor);

    /// A click in an unpaired profile's popup: ask the user, then answerPairing(). One question at a time; after a no
    /// nobody gets another for a minute. In Mode::On the answer may be yes without asking.
    void pairingAsked(const lanyard::browser::Visitor &visitor);
    /// The question no longer matters: its connection is gone, or the mode has changed.
    void pairingCancelled(quint64 connection);

    /// A connection was turned away; for settings, once for each new sentence.
    void turnedAway(const QString &sentence);
    /// The profile's user made it forget the pairing: it is revoked already. A removed extension says nothing.
    void forgotten(const QString &profile);

private:
    struct Caller;

    void acceptRelays();
    RelayJudgement judgeSocket(const QLocalSocket &socket);
    bool makeRoom();
    void onLine(quint64 connection, const QByteArray &line);
    void onRelayHello(Caller &caller, const QByteArray &line);
    void onHello(Caller &caller, const Hello &hello);
    void onUnpaired(Caller &caller, const FromBrowser &message);
    void onPaired(const Visitor &visitor, const FromBrowser &message);
    void ask(const Visitor &visitor);
    void welcome(quint64 connection);
    void onProfilesChanged();
    bool mustLeave(const QString &profile) const;
    bool isOwing(const QString &profile) const;
    void dismissInOff(quint64 connection);
    void forget(quint64 connection);
    void forgetVisitor(quint64 connection);
    Caller *callerOf(quint64 connection);

    RelayRule m_rule;
    BrowserProfiles &m_profiles;
    const Clock &m_clock;
    QLocalServer m_server;
    std::map<quint64, std::unique_ptr<Caller>> m_callers;
    QStringList m_turnedAway; ///< sentences that were said
    quint64 m_lastId = 0;
    Mode m_mode = Mode::Off;
    quint64 m_asking = 0; ///< the connection that the user is asked about; 0: none
    std::chrono::milliseconds m_quietUntil{0}; ///< since boot: no question before that
};

}
