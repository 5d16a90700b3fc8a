#pragma once

#include <QString>
#include <QStringList>

namespace lanyard {

/// What every window is told besides its resource.
struct WindowRules {
    QStringList certificateAuthorities; ///< PEM
    bool development = false;
    QString language; ///< BCP 47
};

}
