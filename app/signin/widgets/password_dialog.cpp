#include "signin/widgets/password_dialog.h"

#include "base/text/untrusted_text.h"
#include "iap/origin.h"

#include <QAuthenticator>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard::signin {

PasswordDialog::PasswordDialog(const QString &question, const QString &warning, QWidget *parent)
    : QDialog(parent)
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
{
    setWindowTitle(tr("Password required"));
    auto *asked = new QLabel(question, this);
    auto *warned = new QLabel(warning, this);
    for (QLabel *label : {asked, warned}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(50 * fontMetrics().averageCharWidth());
    }
    warned->setVisible(!warning.isEmpty());
    m_password->setEchoMode(QLineEdit::Password);
    auto *form = new QFormLayout;
    form->addRow(tr("&User name"), m_user);
    form->addRow(tr("&Password"), m_password);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Sign in"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(asked);
    column->addWidget(warned);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_user->setFocus();
}

void PasswordDialog::fill(QAuthenticator *authenticator)
{
    *authenticator = QAuthenticator();
    if (exec() != QDialog::Accepted)
        return;
    authenticator->setUser(m_user->text());
    authenticator->setPassword(m_password->text());
}

void PasswordDialog::askForServer(const QUrl &url, QAuthenticator *authenticator, QWidget *parent)
{
    const bool isEncrypted = url.scheme() == QLatin1String("https");
    //: %1: a web origin
    const QString question = tr("%1 asks for a user name and a password.").arg(leftToRight(originOf(url)));
    const QString warning = tr("The connection is not encrypted: others can read what you type.");
    PasswordDialog(question, isEncrypted ? QString() : warning, parent).fill(authenticator);
}

void PasswordDialog::askForProxy(const QString &proxy, QAuthenticator *authenticator, QWidget *parent)
{
    //: %1: a host's name
    const QString question = tr("The proxy server %1 asks for a user name and a password.");
    PasswordDialog(question.arg(leftToRight(sanitized(proxy, 200))), QString(), parent).fill(authenticator);
}

}
