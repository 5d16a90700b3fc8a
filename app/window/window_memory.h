#pragma once

// What the tray remembers of its windows between starts, since they themselves keep nothing: how large each kind was
// left, and whether this computer's graphics can be trusted. No secrets. A file that cannot be read is no file: nobody
// misses what it said.

#include "window/job.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <optional>

namespace lanyard {

/// The file's contents as a value.
struct WindowHabits {
    QMap<signin::Job::Kind, signin::Geometry> geometries;
    /// The version of Lanyard whose window was not drawn without software rendering; another version tries again.
    QString softwareSince;
    friend bool operator==(const WindowHabits &, const WindowHabits &) = default;
};

/// Neither so small that nothing can be read nor larger than any screen, whatever a window or a file says.
signin::Geometry sensible(signin::Geometry geometry);

QByteArray writeHabits(const WindowHabits &habits);
/// What is wrong in it is left out.
WindowHabits readHabits(const QByteArray &json);

class WindowMemory {
public:
    /// Reads the file when it is first asked.
    /// @param version of this program
    WindowMemory(QString path, QString version);

    std::optional<signin::Geometry> geometry(signin::Job::Kind kind) const;
    void keep(signin::Job::Kind kind, const signin::Geometry &geometry);
    bool needsSoftware() const;
    void setNeedsSoftware(bool needs);

private:
    const WindowHabits &habits() const;
    void save();

    QString m_path;
    QString m_version;
    mutable std::optional<WindowHabits> m_habits;
};

}
