#pragma once

// A RecordedDesktop with windows: what they and the tray wish for is granted, as in the program.

#include "storage/ui_state_file.h"
#include "support/recorded_desktop.h"
#include "ui/window_manager.h"

namespace lanyard {

class WindowDesktop : public RecordedDesktop {
public:
    /// @param stateFile empty: what is remembered goes with this
    explicit WindowDesktop(SessionService &sessions, const QString &stateFile = {})
        : uiState(stateFile)
        , windows(sessions, *this, uiState)
    {
    }

    UiStateFile uiState;
    WindowManager windows;

    void showSessions() override
    {
        RecordedDesktop::showSessions();
        windows.showSessions();
    }
    void addResource() override
    {
        RecordedDesktop::addResource();
        windows.addResource();
    }
    void showHelp() override
    {
        RecordedDesktop::showHelp();
        windows.showHelp();
    }
    void showAbout() override
    {
        RecordedDesktop::showAbout();
        windows.showAbout();
    }
    void confirmSignOutEverywhere() override
    {
        RecordedDesktop::confirmSignOutEverywhere();
        windows.confirmSignOutEverywhere();
    }
    void confirmSignOut(const QString &resource) override
    {
        RecordedDesktop::confirmSignOut(resource);
        windows.confirmSignOut(resource);
    }
    void confirmRemove(const QString &resource) override
    {
        RecordedDesktop::confirmRemove(resource);
        windows.confirmRemove(resource);
    }
    bool showsSignOutReport() const override { return windows.showsSignOutReport(); }
    void showMessage(const QString &sentence) override
    {
        RecordedDesktop::showMessage(sentence);
        windows.showMessage(sentence);
    }
};

}
