#pragma once

// How the web engine starts. It reads these settings from the environment, once.

#include <QStringList>

namespace lanyard::signin {

struct EngineOptions {
    bool isRoot = false; ///< root has no Chromium sandbox
    bool dark = false; ///< the colour scheme that pages are told; fixed when the engine starts
    bool softwareRendering = false; ///< nothing touches the graphics driver
    QStringList
        kerberosHosts; ///< host patterns (base/host_pattern.h) that are shown the user's ticket; never delegated
};

/// Chromium's own switches: quiet, nothing in the background, and these options.
void setEngineVariables(const EngineOptions &options);

/// Every variable that setEngineVariables() may set: other programs must not inherit them.
QStringList engineVariables();

}
