#include "signin/widgets/security_key_dialog.h"

#include "base/text/untrusted_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard::signin {

static constexpr qsizetype kLongestAccount = 80;
static constexpr int kMostAccounts = 6; // seen at once

static QLineEdit *pinLine(const QString &name, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setEchoMode(QLineEdit::Password);
    line->setAccessibleName(name);
    line->setPlaceholderText(name);
    return line;
}

SecurityKeyDialog::SecurityKeyDialog(const QString &host, QWidget *parent)
    : QDialog(parent)
    , m_text(new QLabel(this))
    , m_pin(pinLine(tr("PIN"), this))
    , m_again(pinLine(tr("Repeat PIN"), this))
    , m_accounts(new QListWidget(this))
{
    setWindowTitle(tr("Security key"));
    setWindowModality(Qt::WindowModal);
    //: %1: a host's name
    auto *asked = new QLabel(tr("%1 asks for your security key.").arg(leftToRight(host)), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_action = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accounts->setAccessibleName(tr("Accounts"));
    auto *column = new QVBoxLayout(this);
    for (QLabel *label : {asked, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(50 * fontMetrics().averageCharWidth());
    }
    for (QWidget *part : std::initializer_list<QWidget *>{asked, m_text, m_pin, m_again, m_accounts, buttons})
        column->addWidget(part);
    connect(buttons, &QDialogButtonBox::accepted, this, &SecurityKeyDialog::act);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_accounts, &QListWidget::itemActivated, this, &SecurityKeyDialog::act);
    for (QLineEdit *line : {m_pin, m_again})
        connect(line, &QLineEdit::textChanged, this, &SecurityKeyDialog::checkPin);
    showTouch();
}

void SecurityKeyDialog::show(Step step, const QString &text, const QString &action)
{
    m_step = step;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_pin->setVisible(step == Step::Pin);
    m_again->hide();
    m_accounts->setVisible(step == Step::Account);
    m_action->setVisible(!action.isEmpty());
    m_action->setEnabled(true);
    m_action->setText(action);
    m_action->setDefault(!action.isEmpty());
    adjustSize();
}

void SecurityKeyDialog::showTouch()
{
    show(Step::Touch, tr("Plug it in, and touch it."));
}

void SecurityKeyDialog::showTouchAgain()
{
    show(Step::Touch, tr("Touch it once more."));
}

static QString pinSentence(const PinQuestion &question)
{
    using Fault = PinQuestion::Problem;
    switch (question.problem) {
    case Fault::None:
        break;
    case Fault::Wrong:
        return SecurityKeyDialog::tr("That is not its PIN. After too many wrong ones the key locks itself.");
    case Fault::TooShort:
        return SecurityKeyDialog::tr("The PIN is too short.");
    case Fault::Characters:
        return SecurityKeyDialog::tr("The PIN has characters that the key does not accept.");
    case Fault::Same:
        return SecurityKeyDialog::tr("That is the current PIN. Choose another one.");
    case Fault::FingerLocked:
        return SecurityKeyDialog::tr("The key does not recognise your fingerprint. Type its PIN.");
    }
    switch (question.kind) {
    case PinQuestion::Kind::Known:
        break;
    case PinQuestion::Kind::First:
        return SecurityKeyDialog::tr("It has no PIN yet. Choose one.");
    case PinQuestion::Kind::Changed:
        return SecurityKeyDialog::tr("It needs a new PIN. Choose one.");
    }
    return SecurityKeyDialog::tr("Type the key's PIN.");
}

void SecurityKeyDialog::showPin(const PinQuestion &question)
{
    m_shortest = question.kind == PinQuestion::Kind::Known ? 1 : question.shortest;
    m_pin->clear();
    m_again->clear();
    show(Step::Pin, pinSentence(question), tr("Continue"));
    m_again->setVisible(question.kind != PinQuestion::Kind::Known);
    m_pin->setFocus();
    checkPin();
}

void SecurityKeyDialog::checkPin()
{
    if (m_step != Step::Pin)
        return;
    const bool isSame = m_again->isHidden() || m_again->text() == m_pin->text();
    m_action->setEnabled(isSame && m_pin->text().size() >= m_shortest);
}

void SecurityKeyDialog::showAccounts(const QStringList &names)
{
    m_accounts->clear();
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(sanitized(name, kLongestAccount), m_accounts);
        item->setData(Qt::UserRole, name);
    }
    m_accounts->setCurrentRow(0);
    const int rows = std::min(int(names.size()), kMostAccounts);
    m_accounts->setFixedHeight((rows + 1) * m_accounts->fontMetrics().lineSpacing());
    show(Step::Account, tr("The key has several accounts. Which one?"), tr("Continue"));
    m_accounts->setFocus();
}

static QString failureSentence(KeyFailure failure)
{
    switch (failure) {
    case KeyFailure::Timeout:
        return SecurityKeyDialog::tr("It was not touched in time.");
    case KeyFailure::Unknown:
        return SecurityKeyDialog::tr("This key is not registered there. Try another one.");
    case KeyFailure::AlreadyKnown:
        return SecurityKeyDialog::tr("This key is registered there already.");
    case KeyFailure::TooManyPins:
        return SecurityKeyDialog::tr("Too many wrong PINs. Unplug the key and plug it in again.");
    case KeyFailure::Locked:
        return SecurityKeyDialog::tr(
            "Too many wrong PINs: the key is locked, and has to be reset before it works again.");
    case KeyFailure::Removed:
        return SecurityKeyDialog::tr("The key was unplugged too early.");
    case KeyFailure::Unsuited:
        return SecurityKeyDialog::tr("This key cannot do what the page asks for. Try another one.");
    case KeyFailure::Full:
        return SecurityKeyDialog::tr("This key has no room for one more account.");
    case KeyFailure::Other:
        break;
    }
    return SecurityKeyDialog::tr("The key did not work.");
}

void SecurityKeyDialog::showFailure(KeyFailure failure)
{
    show(Step::Failure, failureSentence(failure), tr("Try again"));
    m_action->setFocus();
}

void SecurityKeyDialog::act()
{
    const Step step = m_step;
    const QString pin = m_pin->text();
    const QListWidgetItem *item = m_accounts->currentItem();
    const QString account = item ? item->data(Qt::UserRole).toString() : QString();
    m_pin->clear();
    m_again->clear();
    showTouch();
    if (step == Step::Pin)
        Q_EMIT pinEntered(pin);
    else if (step == Step::Account)
        Q_EMIT accountChosen(account);
    else if (step == Step::Failure)
        Q_EMIT retryWanted();
}

}
