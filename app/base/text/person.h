#pragma once

// A person: who they are, and how they are shown. A plain value without secrets.

#include <QString>

namespace lanyard {

/// As far as Identity Platform tells: whoever signs in by phone, with a custom token, or over SAML with a name ID alone
/// has no e-mail address (PROTOCOL.md#id-token).
struct Person {
    QString uid; ///< never changes; empty: not known yet
    QString email; ///< this and the rest may be empty
    QString phoneNumber; ///< as "+491701234567"
    QString fullName; ///< chosen by themselves, as often as not
    friend bool operator==(const Person &, const Person &) = default;
};

/// What somebody is called wherever people read it: by e-mail address, phone number, name or uid, the first that there
/// is. One line, not too long, without anything that changes its direction. Empty for somebody not known yet.
QString nameOf(const Person &person);

/// The same, for a sentence that tells two people apart: with the uid where both are called the same.
QString nameBeside(const Person &person, const Person &other);

}
