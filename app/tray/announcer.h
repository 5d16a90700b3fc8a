#pragma once

// Decides which notification is on screen. All sign-ins that are needed share one bubble, which shrinks and goes as
// they are answered; other news replace the last of their kind. Never repeats what the user has dismissed.

#include "session/sessions.h"
#include "tray/notifier.h"

#include <QSet>

namespace lanyard {

class Announcer : public QObject {
    Q_OBJECT
public:
    /// @param sessions outlives this
    explicit Announcer(Sessions &sessions, QObject *parent = nullptr);

    /// An action of the user's that failed: "Wiki could not be opened", and why.
    void failed(const QString &title, const Error &error);
    /// The language changed: what still asks for a sign-in asks in the new one.
    void retranslate();

Q_SIGNALS:
    /// The user pressed "Sign in".
    void signInWanted(const QStringList &resources);
    void showSessionsWanted();

private:
    void announce(const Notice &notice);
    void announceSignIn();
    void update();
    void pressed(const QString &key, const QString &button);
    /// Why all that need a sign-in do, in a few words; empty when they differ.
    QString commonReason() const;
    QStringList namesOf(const QSet<QString> &resources) const;

    Sessions &m_sessions;
    Notifier m_notifier;
    QSet<QString> m_needSignIn; ///< ids, as announced
    QString m_reasonText; ///< of the latest notice
};

}
