#include "window/window_memory.h"

#include "storage/ui_state_file.h"

#include <utility>

namespace lanyard {

using signin::Geometry;
using signin::Job;

/// Empty for what nobody sees.
static QString windowName(Job::Kind kind)
{
    switch (kind) {
    case Job::Kind::SignIn:
        return QStringLiteral("sign-in");
    case Job::Kind::Open:
        return QStringLiteral("resource");
    case Job::Kind::Refresh:
        return {};
    }
    Q_UNREACHABLE();
}

WindowMemory::WindowMemory(UiStateFile &uiState, QString version)
    : m_uiState(uiState)
    , m_version(std::move(version))
{
}

std::optional<Geometry> WindowMemory::geometry(Job::Kind kind) const
{
    const auto &sizes = m_uiState.state().sizes;
    const auto size = sizes.find(windowName(kind));
    return size == sizes.end() ? std::nullopt : std::optional(Geometry{size->width, size->height, size->maximised});
}

void WindowMemory::keep(Job::Kind kind, const Geometry &geometry)
{
    const QString window = windowName(kind);
    if (window.isEmpty())
        return;
    m_uiState.change([&](UiState &state) {
        state.windowLeft(window, {geometry.width, geometry.height, geometry.maximised});
    });
}

bool WindowMemory::needsSoftware() const
{
    return m_uiState.state().softwareRenderingSince == m_version;
}

void WindowMemory::setNeedsSoftware(bool needs)
{
    if (needs != needsSoftware())
        m_uiState.change([&](UiState &state) { state.softwareRenderingSince = needs ? m_version : QString(); });
}

}
