#pragma once

// A session's cookies in formats for other programs. Pure; the texts are secrets.

#include <QByteArray>
#include <QJsonArray>

namespace lanyard::cli {

/// Each cookie as the control socket gives it: name, value, host, path, expiresAt.
QByteArray cookieHeader(const QJsonArray &cookies);
/// The file format of curl and wget; host-only, https only.
QByteArray netscapeFile(const QJsonArray &cookies);

}
