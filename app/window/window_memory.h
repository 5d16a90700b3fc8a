#pragma once

// What is remembered of the windows of lanyard-signin, since they themselves keep nothing: how large each kind was
// left, and whether this computer's graphics can be trusted. The UiState has it.

#include "window/job.h"

#include <QString>
#include <optional>

namespace lanyard {

class UiStateFile;

class WindowMemory {
public:
    /// @param uiState outlives this
    /// @param version of this program
    WindowMemory(UiStateFile &uiState, QString version);

    /// None of a kind that nobody sees.
    std::optional<signin::Geometry> geometry(signin::Job::Kind kind) const;
    void keep(signin::Job::Kind kind, const signin::Geometry &geometry);
    bool needsSoftware() const;
    void setNeedsSoftware(bool needs);

private:
    UiStateFile &m_uiState;
    QString m_version;
};

}
