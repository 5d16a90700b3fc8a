#pragma once

// Whether Lanyard starts at login. Stored only where the desktop itself stores it, so a change in the desktop's own
// settings counts here, too. Owned by the SettingsController; main thread only.

#include "base/result.h"

#include <QString>

namespace lanyard {

class Autostart {
public:
    /// @param program absolute path to start, if no package installed an autostart entry
    explicit Autostart(QString program);

    bool isOn() const;
    /// Changes nothing if it is set already, and never a file that somebody else wrote: the Error names that file.
    Result<void> set(bool on);

private:
    QString m_program;
};

}
