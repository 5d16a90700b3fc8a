#include "signin/widgets/page_dialog.h"

#include "base/text/plain_text.h"
#include "base/text/untrusted_text.h"
#include "iap/origin.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard::signin {

static constexpr qsizetype kLongestMessage = 1000;

PageDialog::PageDialog(const PageQuestion &question, QWidget *parent)
    : QDialog(parent)
{
    const QString from = leftToRight(originOf(question.origin));
    //: heading of a dialog; %1: a web origin
    const QString heading = from.isEmpty() ? tr("The page says:") : tr("%1 says:").arg(from);
    setWindowTitle(plainTitle(heading));
    auto *column = new QVBoxLayout(this);
    // Not only in the title, which desktops may omit: a page must not speak in our name.
    for (const QString &text : {heading, sanitizedLines(question.message, kLongestMessage)}) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(50 * fontMetrics().averageCharWidth());
        column->addWidget(label);
    }
    if (question.kind == PageQuestion::Kind::Prompt) {
        m_answer = new QLineEdit(sanitized(question.suggested, kLongestMessage), this);
        m_answer->setAccessibleName(heading);
        column->addWidget(m_answer);
    }
    m_silence = new QCheckBox(tr("Block further dialogs from this page"), this);
    m_silence->setVisible(question.isRepeated);
    column->addWidget(m_silence);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok, this);
    if (question.kind != PageQuestion::Kind::Alert)
        buttons->addButton(QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    (m_answer ? static_cast<QWidget *>(m_answer) : buttons->button(QDialogButtonBox::Ok))->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString PageDialog::answer() const
{
    return m_answer ? m_answer->text() : QString();
}

bool PageDialog::wantsSilence() const
{
    return m_silence->isChecked();
}

}
