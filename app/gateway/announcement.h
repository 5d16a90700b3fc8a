#pragma once

// What the gateway prints when it listens. Pure; the texts hold this run's secrets, and go to stdout only.

#include "gateway/rules/access.h"

#include <QByteArray>
#include <QString>

namespace lanyard::gateway {

/// @param socket of a local one; empty: TCP
QByteArray readyText(const Access &access, const QString &name, const QString &socket);
/// One line.
QByteArray readyJson(const Access &access, const QString &socket);

}
