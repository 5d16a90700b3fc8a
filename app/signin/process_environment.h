#pragma once

// Prepares the process for the web engine before it starts: no core dumps, no environment variable that exposes it, a
// private HOME, and the policy's certificate authorities in the store that Chromium reads (app/README.md#processes).

#include "base/result.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>

namespace lanyard::signin {

void forbidCoreDumps();

/// Removes what could turn the web engine against its user. @return the names that were there
QStringList clearDangerousVariables();

struct EngineOptions {
    bool isRoot = false; ///< root has no Chromium sandbox
    bool dark = false; ///< the colour scheme that pages are told; fixed when the engine starts
    bool softwareRendering = false; ///< nothing touches the graphics driver
};

/// Chromium's own switches: quiet, nothing in the background, and these options.
void setEngineVariables(const EngineOptions &wishes);
/// Every variable that the function above may set: other programs must not inherit them.
QStringList engineVariables();

/// HOME for this process: the tray's private one in the runtime folder, otherwise a temporary one, removed with this
/// value.
class PrivateHome {
public:
    PrivateHome();
    QString path() const { return m_path; }

private:
    std::unique_ptr<QTemporaryDir> m_own;
    QString m_path;
};

/// Makes HOME/.pki/nssdb afresh with these authorities (PEM, one or more certificates each). Does nothing without any.
Result<void> trustAuthorities(const QString &home, const QStringList &pems);

}
