#include "ui/dialogs/add_resource_dialog.h"

#include "session/session_service.h"
#include "ui/dialogs/discovery_text.h"
#include "ui/dialogs/web_addresses.h"
#include "widgets/accessibility_announce.h"

#include <QLayout>

namespace lanyard {

AddResourceDialog::AddResourceDialog(SessionService &sessions, QWidget *parent)
    : QDialog(parent)
    , m_sessions(sessions)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
}

void AddResourceDialog::suggest(const QUrl &address)
{
    m_address->setText(address.toString());
    m_address->selectAll();
}

void AddResourceDialog::showPage(Page page)
{
    m_page = page;
    m_addressPage->setVisible(page == Address);
    m_foundPage->setVisible(page == Found);
    m_outcome->hide();
    m_back->setVisible(page == Found);
    //: the button that looks at an address before it is added
    m_next->setText(page == Found ? tr("A&dd") : tr("Contin&ue"));
    m_next->setEnabled(page == Found || !m_address->text().trimmed().isEmpty());
    if (page == Address) {
        m_next->setDefault(true);
        m_address->setFocus();
        return;
    }
    describe();
    // A warning must not be confirmed by a second Return.
    const bool isDoubtful = !m_warnings->isHidden();
    (isDoubtful ? m_cancel : m_next)->setDefault(true);
    (isDoubtful ? static_cast<QWidget *>(m_cancel) : m_name)->setFocus();
    fit();
}

// What wraps its words wants another height on every page.
void AddResourceDialog::fit()
{
    for (const QWidget *inner : {m_warnings->parentWidget(), m_foundPage, static_cast<QWidget *>(this)})
        inner->layout()->activate();
    adjustSize();
}

void AddResourceDialog::setBusy(const QString &sentence)
{
    m_isBusy = !sentence.isEmpty();
    m_progress->setVisible(m_isBusy);
    m_outcome->setText(sentence);
    m_outcome->setVisible(m_isBusy);
    m_addressPage->setEnabled(!m_isBusy);
    m_foundPage->setEnabled(!m_isBusy);
    m_back->setEnabled(!m_isBusy);
    m_next->setEnabled(!m_isBusy);
    const bool mayStop = m_isBusy && m_page == Address;
    m_cancel->setText(mayStop ? tr("&Stop") : tr("Cancel"));
    m_cancel->setEnabled(mayStop || !m_isBusy);
    if (m_isBusy)
        announce(*this, sentence);
    m_cancel->setFocus();
}

void AddResourceDialog::showProblem(const QString &sentence)
{
    m_outcome->setText(sentence);
    m_outcome->show();
    announce(*this, sentence);
    if (m_page != Address)
        return;
    m_address->setFocus();
    m_address->selectAll();
}

void AddResourceDialog::reject()
{
    if (!m_isBusy)
        return QDialog::reject();
    if (m_page == Found)
        return; // what is being added cannot be taken back: the answer is waited for
    ++m_request; // the answer to the old question is ignored
    setBusy({});
    showPage(m_page);
}

void AddResourceDialog::onNext()
{
    m_page == Address ? discover() : add();
}

void AddResourceDialog::discover()
{
    const std::optional<QUrl> address = webAddress(m_address->text());
    if (!address)
        return showProblem(tr("This is not a web address. Web addresses look like https://wiki.example.com/."));
    setBusy(tr("Checking %1…").arg(address->host(QUrl::FullyEncoded)));
    QCoro::connect(m_sessions.discover(*address), this, [this, request = ++m_request](const Result<Discovery> &answer) {
        if (request == m_request)
            onDiscovered(answer);
    });
}

void AddResourceDialog::onDiscovered(const Result<Discovery> &found)
{
    setBusy({});
    if (!found)
        return showProblem(found.error().text());
    if (!found->existingId.isEmpty()) {
        Q_EMIT known(found->existingId);
        close();
        return;
    }
    m_found = *found;
    m_name->setPlaceholderText(found->url.host(QUrl::FullyEncoded));
    showPage(Found);
}

void AddResourceDialog::describe()
{
    m_url->setText(DiscoveryText::address(*m_found));
    m_signInPage->setText(m_found->authOrigin);
    m_project->setText(m_found->apiKey);
    m_tenants->setText(DiscoveryText::tenants(*m_found));
    m_account->setText(DiscoveryText::account(*m_found));
    const QStringList warnings = DiscoveryText::warnings(*m_found);
    m_warnings->setText(warnings.join(QLatin1String("\n\n")));
    m_warnings->parentWidget()->setVisible(!warnings.isEmpty());
    m_warnings->setVisible(!warnings.isEmpty());
}

void AddResourceDialog::add()
{
    const QString name = m_name->text().trimmed();
    setBusy(tr("Adding %1…").arg(name.isEmpty() ? m_name->placeholderText() : name));
    QCoro::connect(m_sessions.add(*m_found, name), this, [this, request = ++m_request](const Result<QString> &answer) {
        if (request == m_request)
            onAdded(answer);
    });
}

void AddResourceDialog::onAdded(const Result<QString> &resource)
{
    setBusy({});
    if (!resource)
        return showProblem(resource.error().text());
    Q_EMIT added(*resource);
    close();
}

}
