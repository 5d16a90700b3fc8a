#pragma once

// What the settings dialog shows: a plain value, made by whoever owns the settings.

#include "policy/settings.h"

#include <QList>

namespace lanyard {

struct BrowserChoice {
    QString id; ///< of its desktop file
    QString name;
    QString icon; ///< a theme's name or a file; may be empty
    friend bool operator==(const BrowserChoice &, const BrowserChoice &) = default;
};

struct SettingsView {
    EffectiveSettings settings;
    QList<BrowserChoice> browsers; ///< installed ones
    QString defaultBrowser; ///< name of the desktop's choice; empty when it has none
    bool keepsProxyLogin = false; ///< a proxy's password is in the keychain
    QString problem; ///< a sentence about what could not be done; empty when all is well
    friend bool operator==(const SettingsView &, const SettingsView &) = default;
};

}
