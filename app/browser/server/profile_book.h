#pragma once

// What browsers.json says: the paired profiles as plain values, and their JSON. Pure.

#include "browser/message/browser_message.h"

#include <QMap>
#include <QUrl>

namespace lanyard::browser {

/// A site's cookies that this profile still has to give up.
struct OwedRemoval {
    Generation generation = 0; ///< cookies of this and older ones
    QStringList names; ///< of the cookies
    QDateTime since; ///< UTC
    friend bool operator==(const OwedRemoval &, const OwedRemoval &) = default;
};

/// The user, or the policy for them, said yes: to this site at this address, and to no other that comes under its id.
struct Consent {
    QUrl url;
    QDateTime since; ///< UTC
    bool isSent = false; ///< a session of it was sent there, and since then no removal became due
    friend bool operator==(const Consent &, const Consent &) = default;
};

struct Profile {
    QString id; ///< 16 hexadecimal digits; for commands, settings and the log
    QByteArray keyHash; ///< SHA-256 of its key
    QString name; ///< "Chromium 156", for people
    QString program; ///< as in Visitor, when it was last connected; empty: an older file does not say
    QDateTime pairedAt; ///< UTC
    QDateTime seenAt; ///< UTC; when it was last connected
    QMap<QString, Consent> sites; ///< by resource id
    QStringList switchedOff; ///< ids of resources that the user does not want there, whatever the policy grants
    QMap<QString, OwedRemoval> owed; ///< by resource id
    friend bool operator==(const Profile &, const Profile &) = default;
};

/// What the file says.
struct ProfileBook {
    quint64 starts = 0; ///< of the tray with this file: the upper part of a Generation
    QList<Profile> profiles; ///< in the order of their pairing
    friend bool operator==(const ProfileBook &, const ProfileBook &) = default;
};

/// The id of the profile whose key has this SHA-256.
QString profileId(const QByteArray &keyHash);
QByteArray writeProfileBook(const ProfileBook &book);
/// The detail of an Error names the place.
Result<ProfileBook> readProfileBook(const QByteArray &json);

}
