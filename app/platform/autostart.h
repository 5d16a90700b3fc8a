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

    enum class For { User, Policy };

    bool isOn() const;
    /// Changes nothing if it is set already, and never a file that somebody else wrote: the Error names that file.
    /// @param whom for the policy until it says nothing more of it: withdraw()
    Result<void> set(bool on, For whom = For::User);
    /// The file that was written for the policy goes; without one nothing happens.
    Result<void> withdraw();

private:
    QString m_program;
};

}
