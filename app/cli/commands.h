#pragma once

// What the commands do: each gets its command line, read and checked, and returns the exit code.

#include <QCoreApplication>

namespace lanyard::cli {

class CommandLine;

/// Translates everything the command says.
class CliText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::Cli)
};

int runStatus(const CommandLine &line);
int runSignIn(const CommandLine &line);
int runRefresh(const CommandLine &line);
int runSwitch(const CommandLine &line);
int runSignOut(const CommandLine &line);
int runOpen(const CommandLine &line);
int runDoctor(const CommandLine &line);
int runDiagnostics(const CommandLine &line);
int runQuit(const CommandLine &line);
int runToken(const CommandLine &line);
int runCookies(const CommandLine &line);
int runCurl(const CommandLine &line);
int runExec(const CommandLine &line);
int runProxy(const CommandLine &line);
int runGitCredential(const CommandLine &line);
int runAdd(const CommandLine &line);
int runRemove(const CommandLine &line);
int runBrowserStatus(const CommandLine &line);
int runBrowserEnable(const CommandLine &line);
int runBrowserDisable(const CommandLine &line);
int runBrowserPackage(const CommandLine &line);
int runPolicyCheck(const CommandLine &line);
int runPolicyExplain(const CommandLine &line);
int runEvents(const CommandLine &line);

}
