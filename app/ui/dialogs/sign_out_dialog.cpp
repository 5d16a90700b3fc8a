#include "ui/dialogs/sign_out_dialog.h"

#include "base/text/plain_text.h"
#include "desktop/desktop_actions.h"
#include "iap/mode_url.h"
#include "session/session_service.h"
#include "status/overview.h"
#include "status/sign_out_text.h"
#include "ui/dialogs/web_addresses.h"
#include "widgets/accessibility_announce.h"
#include "widgets/labels.h"

#include <QVBoxLayout>

namespace lanyard {

SignOutDialog::SignOutDialog(
    SessionService &sessions, DesktopActions &desktop, const QString &resource, QWidget *parent)
    : QDialog(parent)
    , m_sessions(sessions)
    , m_desktop(desktop)
    , m_resource(resource)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    describe();
}

void SignOutDialog::build()
{
    m_heading = headingLabel(*this);
    m_text = textLabel(*this);
    m_browser = new QCheckBox(tr("Also sign out in my web &browser, which has its own session"), this);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_signOut = m_buttons->addButton(tr("&Sign out"), QDialogButtonBox::AcceptRole);
    m_signOut->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SignOutDialog::signOut);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_heading);
    rows->addWidget(m_text, 1);
    rows->addWidget(m_browser);
    rows->addWidget(m_buttons);
}

void SignOutDialog::describe()
{
    const Status status = m_sessions.status();
    if (m_resource.isEmpty()) {
        setWindowTitle(tr("Sign out everywhere"));
        m_heading->setText(tr("Sign out everywhere?"));
        m_text->setText(SignOutText::questionEverywhere(status));
        m_browserUrls = browserSignOutUrls(status);
    } else {
        const SessionView session = sessionById(status, m_resource).value_or(SessionView());
        setWindowTitle(plainTitle(tr("Sign out of %1").arg(session.name)));
        m_heading->setText(tr("Sign out of %1?").arg(session.name));
        m_text->setText(SignOutText::question(session.name, m_sessions.sharingAccountsWith(m_resource)));
        m_browserUrls = {signOutUrl(session.url)};
    }
    m_browser->setVisible(!m_browserUrls.isEmpty());
}

void SignOutDialog::signOut()
{
    m_signOut->setEnabled(false);
    m_browser->setEnabled(false);
    m_heading->setText(tr("Signing out…"));
    if (m_browser->isChecked())
        openBrowser();
    m_isReporting = true;
    connect(&m_sessions, &SessionService::notice, this, &SignOutDialog::onNotice);
    const auto onFailure = [this](const Result<SignOutReport> &outcome) {
        if (!outcome)
            showOutcome(tr("Sign-out failed"), outcome.error().text());
    };
    if (m_resource.isEmpty())
        QCoro::connect(m_sessions.signOutEverywhere(), this, onFailure);
    else
        QCoro::connect(m_sessions.signOut(m_resource), this, onFailure);
}

void SignOutDialog::openBrowser()
{
    for (const QUrl &url : std::as_const(m_browserUrls))
        m_desktop.openInBrowser(url);
}

void SignOutDialog::onNotice(const Notice &notice)
{
    const bool isOurs = m_resource.isEmpty() || notice.resources.contains(m_resource);
    if (notice.kind == Notice::Kind::SignedOut && isOurs)
        showOutcome(tr("Signed out"), notice.text);
}

// What comes after its own report is not its business any more.
void SignOutDialog::showOutcome(const QString &heading, const QString &text)
{
    m_isReporting = false;
    m_sessions.disconnect(this);
    m_heading->setText(heading);
    m_text->setText(text);
    m_browser->setVisible(false);
    m_buttons->setStandardButtons(QDialogButtonBox::Close);
    m_buttons->button(QDialogButtonBox::Close)->setFocus();
    adjustSize();
    announce(*this, text);
}

}
