#include "ui/dialogs/proxy_dialog.h"

#include "status/proxy_text.h"
#include "widgets/accessibility_announce.h"
#include "widgets/labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>
#include <utility>

namespace lanyard {

ProxyDialog::ProxyDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in to the proxy"));
    build();
    connect(this, &QDialog::rejected, this, [this] { reply(std::nullopt); });
}

ProxyDialog::~ProxyDialog()
{
    reply(std::nullopt);
}

void ProxyDialog::build()
{
    auto *rows = new QVBoxLayout(this);
    m_question = textLabel(*this);
    QLabel *hint = textLabel(*this);
    hint->setText(
        tr("Lanyard sends your user name and password to this proxy only, and saves them in your keychain. The "
           "connection to the proxy is not encrypted, so others on its network may be able to read them."));
    m_problem = textLabel(*this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_user = new QLineEdit(this);
    m_password = new QLineEdit(this);
    m_password->setEchoMode(QLineEdit::Password);
    auto *form = new QFormLayout;
    form->addRow(tr("&User name:"), m_user);
    form->addRow(tr("&Password:"), m_password);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_signIn = buttons->button(QDialogButtonBox::Ok);
    m_signIn->setText(tr("&Sign in"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ProxyDialog::enter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_user, &QLineEdit::textChanged, this, [this] { m_signIn->setEnabled(!m_user->text().isEmpty()); });
    rows->addWidget(m_question);
    rows->addWidget(m_problem);
    rows->addLayout(form);
    rows->addWidget(hint);
    rows->addWidget(buttons);
}

void ProxyDialog::ask(const ProxyQuestion &question, Answer answer)
{
    reply(std::nullopt);
    m_answer = std::move(answer);
    m_proxy = question.proxy;
    m_question->setText(ProxyText::question(m_proxy.text()));
    m_problem->setText(question.problem);
    m_problem->setVisible(!question.problem.isEmpty());
    for (QLineEdit *field : {m_user, m_password})
        field->setReadOnly(false);
    m_user->setText(question.user);
    m_signIn->setEnabled(!question.user.isEmpty());
    m_password->clear();
    (question.user.isEmpty() ? m_user : m_password)->setFocus();
    if (!question.problem.isEmpty())
        announce(*this, question.problem);
}

void ProxyDialog::enter()
{
    m_signIn->setEnabled(false); // until the proxy has answered; the focus stays, away from Cancel
    for (QLineEdit *field : {m_user, m_password})
        field->setReadOnly(true);
    QString password = m_password->text();
    const ProxyLogin login{m_proxy, m_user->text(), Secret(password)};
    m_password->clear();
    wipe(password);
    reply(login);
}

void ProxyDialog::reply(const std::optional<ProxyLogin> &login)
{
    if (const Answer answer = std::exchange(m_answer, nullptr))
        answer(login);
}

void ProxyDialog::finish()
{
    m_answer = nullptr;
    close();
}

}
