#pragma once

// A tray's control socket over a scripted session layer, and the real `lanyard` to ask it. Lives in one test function.

#include "cli/cli_run.h"
#include "control/server.h"
#include "support/recorded_desktop.h"
#include "support/scripted_sessions.h"

#include <QDir>
#include <QTemporaryDir>

namespace lanyard {

struct CliTray {
    CliTray()
    {
        sessions.setStatus(sampleStatus(QStringLiteral("two")));
        QDir(folder.path()).mkdir(QStringLiteral("lanyard"));
        isReady = server.listen(folder.filePath(QStringLiteral("lanyard"))).has_value();
    }

    CliRun run(const QString &line) { return runCli(line.split(u' '), folder.path()); }

    QTemporaryDir folder;
    ScriptedSessionService sessions;
    RecordedDesktop desktop;
    control::Server server{sessions, desktop};
    bool isReady = false;
};

}
