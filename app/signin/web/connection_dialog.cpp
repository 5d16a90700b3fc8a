#include "signin/web/connection_dialog.h"

#include "signin/certificate_report.h"
#include "signin/origin.h"
#include "signin/shown_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard::signin {

ConnectionDialog::ConnectionDialog(const QUrl &url, bool isBroken, const QStringList &authorities, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_state(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About this connection"));
    const bool isSecure = url.scheme() == QLatin1String("https");
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(m_state);
    column->addStretch();
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
    m_form->setHorizontalSpacing(16);
    //: where a page comes from: a web origin
    addRow(tr("Page"), isolated(originOf(url)));
    addRow(tr("Connection"), isBroken ? tr("not established") : isSecure ? tr("encrypted") : tr("not encrypted"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setMinimumWidth(60 * fontMetrics().averageCharWidth());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    if (!isSecure)
        m_state->hide();
    else
        askServer(url, authorities);
}

void ConnectionDialog::askServer(const QUrl &url, const QStringList &authorities)
{
    m_state->setText(tr("Asking the server for its certificate…"));
    auto *check = new CertificateCheck(url, authorities, this);
    connect(check, &CertificateCheck::finished, this, &ConnectionDialog::show);
    check->start();
}

QLabel *ConnectionDialog::addRow(const QString &label, const QString &value)
{
    auto *shown = new QLabel(value, this);
    shown->setTextFormat(Qt::PlainText);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setAccessibleName(spoken(QStringLiteral("%1: %2").arg(label, value)));
    m_form->addRow(label, shown);
    return shown;
}

void ConnectionDialog::show(const CertificateFinding &finding)
{
    const QList<CertificateFact> facts = CertificateReport::factsOf(finding.certificate, locale());
    for (const CertificateFact &fact : facts)
        addRow(fact.label, fact.value);
    const QString why = isolated(tamed(finding.problem, 200));
    if (facts.isEmpty())
        //: %1: why not, in the network library's words
        m_state->setText(tr("The server did not show a certificate just now: %1").arg(why));
    else if (finding.isTrusted)
        m_state->setText(tr("This is the certificate that the server shows now. It is trusted."));
    else
        //: %1: why not, in the network library's words
        m_state->setText(tr("This is the certificate that the server shows now. It is not trusted: %1").arg(why));
}

}
