#include "ui/add_resource_dialog.h"

#include "ui/browser.h"
#include "ui/dialog_parts.h"
#include "widgets/spoken.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace lanyard {

AddResourceDialog::AddResourceDialog(Sessions &sessions, QWidget *parent)
    : QDialog(parent)
    , m_sessions(sessions)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add a resource"));
    build();
}

void AddResourceDialog::build()
{
    QLabel *explanation = textLabel(*this);
    explanation->setText(
        tr("Paste the address that you open in your browser. Lanyard looks at how people sign in there."));
    m_address = new QLineEdit(this);
    m_address->setPlaceholderText(QStringLiteral("https://wiki.example.com/"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_name = new QLineEdit(this);
    //: the name field may stay empty
    m_name->setPlaceholderText(tr("Chosen for you when empty"));
    m_outcome = textLabel(*this);
    m_outcome->hide();

    auto *fields = new QFormLayout;
    fields->addRow(tr("&Address:"), m_address);
    fields->addRow(tr("&Name:"), m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("A&dd"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    m_add->setEnabled(false);
    connect(m_address, &QLineEdit::textChanged, this,
        [this] { m_add->setEnabled(!m_address->text().trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &AddResourceDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *rows = new QVBoxLayout(this);
    rows->addWidget(explanation);
    rows->addLayout(fields);
    rows->addWidget(m_outcome, 1);
    rows->addWidget(buttons);
    m_address->setFocus();
}

void AddResourceDialog::add()
{
    const std::optional<QUrl> address = webAddress(m_address->text());
    if (!address) {
        say(tr("This is not a web address. It looks like https://wiki.example.com/."));
        m_address->setFocus();
        return;
    }
    say(tr("Looking at %1…").arg(address->host()));
    setBusy(true);
    QCoro::connect(m_sessions.add(*address, m_name->text().trimmed()), this,
        [this](const Result<QString> &resource) { answered(resource); });
}

void AddResourceDialog::answered(const Result<QString> &resource)
{
    setBusy(false);
    if (resource) {
        Q_EMIT added(*resource);
        close();
        return;
    }
    say(resource.error().text());
    m_address->setFocus();
    m_address->selectAll();
}

void AddResourceDialog::say(const QString &sentence)
{
    m_outcome->setText(sentence);
    m_outcome->show();
    announce(*this, sentence);
}

void AddResourceDialog::setBusy(bool busy)
{
    m_add->setEnabled(!busy);
    m_address->setEnabled(!busy);
    m_name->setEnabled(!busy);
}

}
