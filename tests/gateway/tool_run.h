#pragma once

// Real tools before a resource that wants the session's cookie or a bearer token (origin.py), with `lanyard` in their
// path. Lives in one test function.

#include "gateway/gateway_run.h"

namespace lanyard {

class ToolRun {
public:
    enum class Way { Plain, Encrypted };
    explicit ToolRun(Way way = Way::Plain);
    ~ToolRun();

    bool isReady() const { return !resource.isEmpty(); }
    /// What the session's cookie and the token must be from now on, for the resource; the tray has "value+/=".
    void setValue(const QByteArray &value);
    /// The tray has another session and another token, and says so.
    void refreshTo(const QString &value);
    /// git's next question for references is not answered before resume().
    void pauseGit();
    bool isPaused() const;
    void resumeGit();
    /// `lanyard exec --gateway wiki -- ...`
    CliRun withGateway(const QStringList &command);
    QString filePath(const QString &name) const { return gateway.tray.folder.filePath(name); }

    GatewayRun gateway; ///< not started
    QString resource; ///< its URL
    QStringList environment; ///< "NAME=value"

private:
    QStringList makeCertificate();

    QProcess m_origin;
};

}
