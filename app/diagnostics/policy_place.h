#pragma once

// Where something stands in the policy, without the names of files and folders. Pure.

#include "diagnostics/harmless.h"

#include <QStringList>

namespace lanyard::diagnostics {

enum class PolicyFile {
    Policy, ///< called policy.json
    DropIn, ///< in policy.d
    Other, ///< chosen by --policy or $LANYARD_POLICY
};
QLatin1String code(PolicyFile file);

struct PolicyFiles {
    QString main; ///< the file in force; empty: none
    QStringList dropIns; ///< in their order
};

/// @param text a place as "/etc/lanyard/policy.json:4", or a sentence about a fault that begins with one
/// @return file, which drop-in it is, and line, as far as they are known
HarmlessObject policyPlace(const QString &text, const PolicyFiles &files);

}
