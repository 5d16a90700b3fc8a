#pragma once

// Which files hold the policy, and what they say (app/README.md#files): the administrator's, if there are any;
// otherwise
// --policy, $LANYARD_POLICY or the user's own file.

#include "policy/policy_set.h"

#include <QStringList>

namespace lanyard {

/// Files that may hold the policy. An empty name is none.
struct PolicyPlaces {
    QString administrator = QStringLiteral("/etc/lanyard/policy.json");
    QString commandLine; ///< --policy FILE
    QString environment; ///< $LANYARD_POLICY
    QString user; ///< lanyard/policy.json in the user's configuration folder: counts only where it exists
    uint owner = 0; ///< to whom alone the administrator's drop-ins may belong

    static PolicyPlaces ofThisUser(const QString &commandLine);
    /// Where further files of the administrator's may be: policy.d beside policy.json.
    QString dropInFolder() const;
};

/// The file in force; empty if there is none. The administrator's counts as soon as it or a drop-in exists, readable or
/// not.
QString policyFile(const PolicyPlaces &places);

/// policy.d/*.json in the order of their names, by code point.
QStringList dropInFiles(const QString &folder);

/// Or a sentence that says which file cannot be read, and why.
using PolicyTexts = tl::expected<QList<PolicyText>, QString>;

/// The file in force, and its drop-ins where it is the administrator's; nothing where there is none. A drop-in counts
/// only if nobody but the owner can write it.
PolicyTexts readPolicyTexts(const PolicyPlaces &places);

/// The certificateAuthorities that it names, absolute; none where it is no JSON.
QStringList authorityFiles(const PolicyText &text);

/// What they say; defaults where there is none. Or a sentence that names the place of what is wrong.
tl::expected<PolicySet, QString> readPolicy(const PolicyPlaces &places);

/// The same for an administrator: an error as well where there is none, and where the administrator's files are not
/// for everybody to read, so that trays would refuse them.
tl::expected<PolicySet, QString> checkPolicy(const PolicyPlaces &places);

/// What a file says, or a folder laid out like /etc/lanyard, whoever may write it: before it is rolled out. A
/// policy.json comes with the drop-ins beside it; a file in a folder policy.d is a drop-in.
tl::expected<PolicySet, QString> readPolicyAt(const QString &path);

}
