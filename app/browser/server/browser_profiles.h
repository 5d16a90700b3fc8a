#pragma once

// The browser profiles that the user paired with Lanyard, what each may have, and what is still owed to one that is not
// connected. Kept in browsers.json, without any secret: of a profile's key only its SHA-256. Every change is on disk
// before the call returns. Owned by BridgeHost; names no browser process and no connection.

#include "base/clock.h"
#include "browser/server/profile_book.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace lanyard::browser {

class BrowserProfiles : public QObject {
    Q_OBJECT
public:
    static constexpr int kMostProfiles = 32;

    /// @param path of browsers.json
    /// @param clock outlives this
    BrowserProfiles(QString path, const Clock &clock);

    /// Counts one more start. A missing file is an empty book. One that cannot be read is moved aside: the profiles
    /// must be paired again, and the Error says so.
    Result<void> load();

    const QList<Profile> &all() const { return m_book.profiles; }
    const Profile *find(const QString &id) const; ///< valid until the next change

    /// The id of the profile with this key, found in constant time for each profile; empty: none has it.
    QString idOf(const Secret &key) const;

    struct NewPairing {
        QString id;
        Secret key; ///< the only copy
    };
    /// The user said yes. An Error where it cannot be kept, or there are too many already.
    Result<NewPairing> pair(const QString &name);
    /// Its key is worth nothing from now on; what it owed is forgotten with it.
    void revoke(const QString &id);
    /// It is connected now, or was until now.
    void seen(const QString &id, const QString &name, const QString &program);

    bool isEnabled(const QString &id, const QString &site) const;
    /// The user, or the policy for them, said yes. An Error where it cannot be kept: then it is not enabled.
    Result<void> enable(const QString &id, const QString &site, const QUrl &url);
    void disable(const QString &id, const QString &site);
    /// The user's own word, which outlives a policy that grants the site; enable() takes it back.
    void switchOff(const QString &id, const QString &site);
    /// A session of the site goes there now: it will have to go from there. In memory at least, whatever the disk says.
    void noteSent(const QString &id, const QString &site);

    /// Adds to what is owed for this site already. In memory at least, whatever the disk says.
    void owe(const QString &id, const QString &site, const OwedRemoval &removal);
    /// Done, up to this generation.
    void settle(const QString &id, const QString &site, Generation generation);

    /// Larger than every earlier one, of earlier starts too.
    Generation nextGeneration();

Q_SIGNALS:
    void changed();
    /// Once, until it can be written again; tried again at the next change and every minute.
    void saveFailed(const lanyard::Error &error);

private:
    /// Changes the profile, if there is one, and saves.
    Result<void> edit(const QString &id, const std::function<void(Profile &)> &change);
    Result<void> save();

    QString m_path;
    const Clock &m_clock;
    ProfileBook m_book;
    quint64 m_sequence = 0; ///< the lower part of a Generation
    bool m_hasFailed = false;
    QTimer m_retry;
};

}
