#pragma once

// The system's certificate store as an administrator changes it (update-ca-certificates), for this process and those
// that it starts: in a mount namespace, the machine's own stays as it is.

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace lanyard {

class PrivateCertificates {
public:
    /// Call from the main thread, before others start.
    PrivateCertificates();
    /// False where this needs more rights than we have, or the system has no such store.
    bool isValid() const { return m_isValid; }

    bool add(const QByteArray &pem);
    /// @param name as in /etc/ca-certificates.conf: "mozilla/ISRG_Root_X1.crt"
    bool switchOff(const QString &name);
    /// As it was.
    bool undo();

private:
    bool update() const;
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    bool m_isValid = false;
    bool m_isChanged = false;
};

}
