#pragma once

// The policy's certificate authorities, in the store that Chromium reads (NSS, by certutil).

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace lanyard::signin {

/// Makes HOME/.pki/nssdb afresh with these authorities (PEM, one or more certificates each). Does nothing without any.
Result<void> trustAuthorities(const QString &home, const QStringList &pems);

}
