#pragma once

// Starting lanyard-gateway: in place of this program, or beside a command that it ends with.

#include <QByteArray>
#include <QStringList>

namespace lanyard::cli {

class CommandLine;

/// Absolute path of lanyard-gateway: in the libexec folder of this program's installation, or beside it.
QString gatewayProgram();

/// Starts it beside this process, with which it ends, also after this one has become another program; no child of ours.
/// @return the line that it prints when it listens; empty when it could not be started or failed, which has been said
QByteArray startGateway(const QStringList &commandLine);

/// Says that the program could not be started, and why (errno). @return the exit code
int reportNoStart(const QString &program);

/// `lanyard exec --gateway`, once it is known that there is a session and that it may be handed out.
int execWithGateway(const CommandLine &line, const QStringList &command);

}
