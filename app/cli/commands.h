#pragma once

// The commands: each takes the arguments after its name, does its job and returns the exit code.

#include <QCoreApplication>
#include <QStringList>

namespace lanyard::cli {

/// Translates everything the command says.
class CliText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::Cli)
};

int runStatus(const QStringList &arguments);
int runSignIn(const QStringList &arguments);
int runRefresh(const QStringList &arguments);
int runSwitch(const QStringList &arguments);
int runSignOut(const QStringList &arguments);
int runOpen(const QStringList &arguments);
int runQuit(const QStringList &arguments);
int runToken(const QStringList &arguments);
int runCookies(const QStringList &arguments);
int runCurl(const QStringList &arguments);
int runAdd(const QStringList &arguments);
int runRemove(const QStringList &arguments);
int runBrowser(const QStringList &arguments);
int runEvents(const QStringList &arguments);

}
