#pragma once

// Starting lanyard-gateway: in place of this program, or beside a command that it ends with.

#include "control/message.h"

#include <QByteArray>
#include <QStringList>
#include <tl/expected.hpp>

namespace lanyard::cli {

class CommandLine;

/// The command line that starts it for a session that there is, and that may be handed out.
tl::expected<QStringList, control::Failure> gatewayLine(const CommandLine &line, const QString &listen);

/// Starts it beside this process, with which it ends, also after this one has become another program; no child of ours.
/// @return the line that it prints when it listens; empty when it could not be started or failed, which has been said
QByteArray startGateway(const QStringList &commandLine);

/// Says that the program could not be started, and why (errno). @return the exit code
int reportNoStart(const QString &program);

/// `lanyard exec --gateway`, once it is known that there is a session and that it may be handed out.
int execWithGateway(const CommandLine &line, const QStringList &command);

}
