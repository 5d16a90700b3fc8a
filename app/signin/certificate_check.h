#pragma once

// Asks a server for its certificate, on a connection of our own that says nothing and ends: the web engine (Qt 6.4)
// does not tell which one it saw. So this is what the server shows now, and to us. One check for each object.

#include <QNetworkProxy>
#include <QObject>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

namespace lanyard::signin {

struct CertificateFinding {
    QSslCertificate certificate; ///< null when the server showed none
    bool isTrusted = false; ///< by the system's authorities and the policy's, for this host, today
    QString problem; ///< why not; the library's words
};

class CertificateCheck : public QObject {
    Q_OBJECT
public:
    /// @param authorities PEM, besides the system's
    CertificateCheck(const QUrl &url, const QStringList &authorities, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const lanyard::signin::CertificateFinding &finding); ///< exactly once

private:
    void finish(bool isTrusted, const QString &problem);

    QUrl m_url;
    QSslSocket m_socket;
    QTimer m_deadline;
    bool m_isOver = false;
};

}
