#pragma once

// Whether Lanyard starts at login, as the desktop itself keeps it: there is no second place where this is written
// down, so what people change in the desktop's own settings counts here too. Owned by main; knows no thread but main's.

#include "base/result.h"

#include <QString>

namespace lanyard {

class Autostart {
public:
    /// @param program absolute path of what is to be started where no package has installed an entry
    explicit Autostart(QString program);

    bool isOn() const;
    /// Touches nothing when it is so already, and nothing that somebody else wrote. An Error says which file is in the
    /// way.
    Result<void> set(bool on);

private:
    QString m_program;
};

}
