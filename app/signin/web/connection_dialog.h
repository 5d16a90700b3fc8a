#pragma once

// Behind the padlock: where the page is, whether the connection is encrypted, and the certificate that the server shows
// right now (signin/certificate_check.h says why now). Deletes itself when closed.

#include "signin/certificate_check.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QScrollArea;

namespace lanyard::signin {

class ConnectionDialog : public QDialog {
    Q_OBJECT
public:
    /// @param isBroken what is shown did not come from there
    ConnectionDialog(const QUrl &url, bool isBroken, const QStringList &authorities, QWidget *parent);

private:
    QLabel *addRow(const QString &label, const QString &value);
    void askServer(const QUrl &url, const QStringList &authorities);
    /// Never larger than the screen: what does not fit can be scrolled.
    void fit();
    void show(const CertificateFinding &finding);

    QString m_host;
    QScrollArea *m_area;
    QWidget *m_content;
    QFormLayout *m_form;
    QLabel *m_state;
};

}
