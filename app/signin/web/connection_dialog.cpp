#include "signin/web/connection_dialog.h"

#include "iap/origin.h"
#include "signin/certificate_report.h"
#include "signin/log.h"
#include "signin/shown_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace lanyard::signin {

ConnectionDialog::ConnectionDialog(const QUrl &url, bool isBroken, const QStringList &authorities, QWidget *parent)
    : QDialog(parent)
    , m_host(hostOf(url))
    , m_area(new QScrollArea(this))
    , m_content(new QWidget)
    , m_form(new QFormLayout)
    , m_state(new QLabel(m_content))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About this connection"));
    const bool isSecure = url.scheme() == QLatin1String("https");
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addLayout(m_form);
    inside->addWidget(m_state);
    inside->addStretch();
    m_area->setWidget(m_content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_area, 1);
    column->addWidget(buttons);
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
    fit();
}

void ConnectionDialog::fit()
{
    const QRect room = screen()->availableGeometry().adjusted(16, 48, -16, -16);
    m_content->layout()->activate();
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    m_area->setMinimumSize((m_content->sizeHint() + QSize(scrollBar, 0)).boundedTo(room.size() - QSize(40, 100)));
    adjustSize();
    QRect place = rect();
    place.moveCenter(parentWidget()->frameGeometry().center());
    place.moveRight(qMin(place.right(), room.right()));
    place.moveBottom(qMin(place.bottom(), room.bottom()));
    place.moveTopLeft({qMax(place.left(), room.left()), qMax(place.top(), room.top())});
    move(place.topLeft());
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
    shown->setAlignment(Qt::AlignTop | Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    auto *name = new QLabel(label, this);
    name->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
    m_form->addRow(name, shown);
    return shown;
}

void ConnectionDialog::show(const CertificateFinding &finding)
{
    qCInfo(logSignin) << "the certificate is" << (finding.isTrusted ? "trusted" : "not trusted");
    const QList<CertificateFact> facts = CertificateReport::factsOf(finding.certificate, m_host, locale());
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
    QMetaObject::invokeMethod(this, &ConnectionDialog::fit, Qt::QueuedConnection); // once the new rows count
}

}
