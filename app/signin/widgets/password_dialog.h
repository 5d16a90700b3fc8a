#pragma once

// User name and password for a server or a proxy (HTTP authentication), not for a page. Names who asks; nothing typed
// here is kept.

#include <QDialog>
#include <QUrl>

class QAuthenticator;
class QLineEdit;

namespace lanyard::signin {

class PasswordDialog : public QDialog {
    Q_OBJECT
public:
    /// Fills the authenticator; clears it when the user cancels, which ends the request.
    static void askForServer(const QUrl &url, QAuthenticator *authenticator, QWidget *parent);
    static void askForProxy(const QString &proxy, QAuthenticator *authenticator, QWidget *parent);

private:
    /// @param warning below the question; empty for none
    PasswordDialog(const QString &question, const QString &warning, QWidget *parent);
    void fill(QAuthenticator *authenticator);

    QLineEdit *m_user;
    QLineEdit *m_password;
};

}
