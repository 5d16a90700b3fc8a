// How the dialog is put together; what it does is in add_resource_dialog.cpp.

#include "ui/dialogs/add_resource_dialog.h"

#include "widgets/labels.h"

#include <QFormLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace lanyard {

namespace {

QLabel *fact(QWidget &page, QFormLayout &form, const QString &label)
{
    auto *value = new QLabel(&page);
    value->setTextFormat(Qt::PlainText); // it comes from outside
    value->setWordWrap(true);
    value->setAlignment(leadingSide(page) | Qt::AlignTop);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form.addRow(label, value);
    return value;
}

}

void AddResourceDialog::build()
{
    setWindowTitle(tr("Add a resource"));
    m_addressPage = buildAddress();
    m_foundPage = buildFound();
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_outcome = textLabel(*this);
    QLayout *buttons = buildButtons();

    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_addressPage, 1);
    rows->addWidget(m_foundPage, 1);
    rows->addWidget(m_outcome);
    rows->addWidget(m_progress);
    rows->addSpacing(fontMetrics().height() / 2);
    rows->addLayout(buttons);
    showPage(Address);
}

QLayout *AddResourceDialog::buildButtons()
{
    m_back = new QPushButton(tr("&Back"), this); // not in the box: its Tab key would stop at a hidden one
    auto *buttons = new QDialogButtonBox(this);
    m_next = buttons->addButton(tr("Contin&ue"), QDialogButtonBox::ActionRole);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(Address); });
    connect(m_next, &QPushButton::clicked, this, &AddResourceDialog::onNext);
    connect(m_cancel, &QPushButton::clicked, this, &AddResourceDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(buttons);
    return row;
}

QWidget *AddResourceDialog::buildAddress()
{
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    QLabel *explanation = textLabel(*page);
    explanation->setText(tr("Paste the address you use in your browser. Lanyard checks how sign-in works there and "
                            "asks before it adds anything."));
    m_address = new QLineEdit(page);
    m_address->setPlaceholderText(QStringLiteral("https://wiki.example.com/"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_next->setEnabled(!m_address->text().trimmed().isEmpty());
        m_outcome->hide();
    });
    auto *fields = new QFormLayout;
    fields->addRow(tr("&Address:"), m_address);
    rows->addWidget(explanation);
    rows->addLayout(fields);
    rows->addStretch(1);
    return page;
}

QWidget *AddResourceDialog::buildFound()
{
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    QLabel *question = headingLabel(*page);
    question->setText(tr("Is this where you sign in?"));
    QLabel *why = textLabel(*page);
    why->setText(tr("You will type your password on the sign-in page. Add the resource only if you recognise that page "
                    "as your organisation's."));
    auto *facts = new QFormLayout;
    facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_url = fact(*page, *facts, tr("Address:"));
    m_signInPage = fact(*page, *facts, tr("Sign-in page:"));
    QFont strong = m_signInPage->font();
    strong.setBold(true);
    m_signInPage->setFont(strong);
    //: of a Google Cloud project; a text such as "AIzaSy…"
    m_project = fact(*page, *facts, tr("Project key:"));
    m_tenants = fact(*page, *facts, tr("Tenants:"));
    m_account = fact(*page, *facts, tr("Account:"));
    m_name = new QLineEdit(page);
    m_name->setMaxLength(100);
    facts->addRow(tr("&Name:"), m_name);

    rows->addWidget(question);
    rows->addWidget(why);
    rows->addSpacing(fontMetrics().height() / 2);
    rows->addLayout(facts);
    rows->addWidget(buildWarnings());
    rows->addStretch(1);
    return page;
}

QWidget *AddResourceDialog::buildWarnings()
{
    auto *warning = new QWidget(this);
    auto *row = new QHBoxLayout(warning);
    row->setContentsMargins(0, 0, 0, 0);
    auto *sign = new QLabel(warning);
    const int side = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    const QIcon icon = style()->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, this);
    sign->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
    sign->setAlignment(Qt::AlignTop);
    m_warnings = textLabel(*warning);
    row->addWidget(sign);
    row->addWidget(m_warnings, 1);
    return warning;
}

}
