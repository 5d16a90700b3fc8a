#pragma once

// The certificate authorities of the system and of the policy, in the store that Chromium reads (NSS, by certutil).

#include "base/result.h"
#include "signin/process/system_trust.h"

#include <QStringList>

namespace lanyard::signin {

/// Makes HOME/.pki/nssdb afresh. Does nothing where neither has anything to say. What cannot be taken over from the
/// system is logged; what the policy names has to be there.
/// @param policy PEM, one or more certificates each
Result<void> trustAuthorities(const QString &home, const SystemTrust &system, const QStringList &policy);

}
