#pragma once

// One policy from several files, as an administrator's tools drop them: policy.json and policy.d/*.json. Pure; no I/O
// but the certificate files that policy.json names.
//
// Files are read in their order. A resource may be in several of them: a key that only one file sets counts, and the
// last file wins for name, tenants and refresh. Every other key may be set once. What decides whom Lanyard trusts may
// be set in policy.json only.

#include "policy/policy.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <tl/expected.hpp>

namespace lanyard {

struct PolicyText {
    QString file;
    QByteArray json;
    bool isDropIn = false;
    QByteArray authorities = {}; ///< a digest of the certificateAuthorities that it names: they may change alone

    friend bool operator==(const PolicyText &, const PolicyText &) = default;
};

struct PolicySet {
    Policy policy;
    QJsonObject values; ///< what the files say together
    /// Where each thing is said, as "/etc/lanyard/policy.json:4": of "exportSessions", "resources.wiki.url", ...
    QHash<QString, QString> places;
};

/// Defaults where there is no text. Or a sentence that names file, line and key of what is wrong; where two files
/// disagree, both files.
tl::expected<PolicySet, QString> readPolicySet(const QList<PolicyText> &texts);

}
