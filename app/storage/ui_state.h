#pragma once

// What icon and windows remember between starts, as a plain value, and as JSON. No secrets. Nothing of it matters
// enough to be missed. Kept by a UiStateFile.

#include "storage/json_reader.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace lanyard {

/// How large a window is while it is not maximised, in device-independent pixels.
struct WindowSize {
    int width = 0;
    int height = 0;
    bool maximised = false;

    friend bool operator==(const WindowSize &, const WindowSize &) = default;
};

struct UiState {
    static constexpr qsizetype kMostRecent = 8;

    QMap<QString, WindowSize> sizes; ///< by the window's name
    /// What Qt's widgets say of themselves (saveState() and the like), by a name. They check what they read back.
    QMap<QString, QByteArray> layouts;
    QStringList recent; ///< ids of the resources that were used last, the latest first
    /// The version of Lanyard whose windows could not be drawn without software rendering; another version tries again.
    QString softwareRenderingSince;
    bool sessionsShown = false; ///< the Sessions window, at any time
    bool noTrayReported = false; ///< the user was told that the desktop has no tray

    /// The size is made neither too small to read nor larger than any screen, whatever the window said.
    void windowLeft(const QString &window, WindowSize size);
    void resourceUsed(const QString &resource);

    friend bool operator==(const UiState &, const UiState &) = default;
};

QByteArray writeUiState(const UiState &state);
/// Any member but the version may be absent.
tl::expected<UiState, JsonError> readUiState(const QByteArray &json);

}
