#pragma once

// What windows remember between starts: sizes, and that the first start is over. windows.conf in Lanyard's state
// folder; nothing in it matters enough to be missed.

#include "storage/folders.h"

#include <QSettings>

namespace lanyard {

class UiState : public QSettings {
public:
    UiState()
        : QSettings(stateFolder() + QStringLiteral("/windows.conf"), QSettings::IniFormat)
    {
    }
};

}
