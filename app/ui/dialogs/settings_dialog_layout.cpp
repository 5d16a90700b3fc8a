// How the settings dialog is put together; what it does is in settings_dialog.cpp.

#include "ui/dialogs/settings_dialog.h"
#include "widgets/labels.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QVBoxLayout>

namespace lanyard {

namespace {

/// Says why a control is locked. Takes keyboard focus, so that a screen reader reads it.
class NoteLabel final : public QLabel {
public:
    NoteLabel(const QString &text, QWidget *parent)
        : QLabel(text, parent)
    {
        setFocusPolicy(Qt::TabFocus);
    }

private:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        if (!hasFocus())
            return;
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = palette().color(backgroundRole());
        QStylePainter(this).drawPrimitive(QStyle::PE_FrameFocusRect, option);
    }
};

/// The wheel changes it only while it has the focus: scrolling the dialog must not.
class FocusedWheelComboBox final : public QComboBox {
public:
    using QComboBox::QComboBox;

private:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

QString withoutMnemonic(QString label)
{
    label.remove(u'&');
    return label.endsWith(u':') ? label.chopped(1) : label;
}

}

void SettingsDialog::build()
{
    auto *rows = new QVBoxLayout(this);
    auto *scroll = new QScrollArea(this); // for small screens
    scroll->setObjectName(QStringLiteral("scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildRows());
    rows->addWidget(scroll, 1);
    m_problem = textLabel(*this);
    m_problem->setMinimumWidth(0);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addWidget(m_problem);
    buildButtons(*rows);
    focusLanguage();
}

QWidget *SettingsDialog::buildRows()
{
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    const auto heading = [&](const QString &text) {
        if (rows->count() > 0)
            rows->addSpacing(fontMetrics().height() / 2);
        QLabel *label = headingLabel(*this);
        label->setText(text);
        rows->addWidget(label);
    };

    heading(tr("General"));
    m_language = choice(*rows, Setting::Language, tr("&Language:"));
    m_autostart = option(*rows, Setting::Autostart, tr("Start Lanyard at lo&gin"));

    heading(tr("When a session needs attention"));
    m_prompt = choice(*rows, Setting::PromptOnExpiry, tr("When a &sign-in is needed:"));
    m_prompt->addItem(tr("Notify me"));
    m_prompt->addItem(tr("Open the sign-in window"));
    m_notifications = option(*rows, Setting::Notifications, tr("Show &notifications"));
    m_quiet =
        hint(*rows, tr("Without notifications, only the icon and the menu show that something needs your attention."));

    heading(tr("Resources and network"));
    m_browser = choice(*rows, Setting::Browser, tr("Open in &browser uses:"));
    m_metered = option(*rows, Setting::RefreshOnMetered, tr("&Refresh sessions on metered connections"));
    hint(*rows, tr("Otherwise, sessions end after about an hour on such a connection, unless you refresh them."));
    m_forgetProxies = button(*rows, tr("Forget the &proxy password"), &SettingsDialog::forgetProxiesWanted);

    heading(tr("Your own browser"));
    m_bridge = option(*rows, Setting::BrowserBridge, tr("&Keep me signed in in my own browser"));
    hint(*rows, tr("Needs the Lanyard extension. You choose the browsers, and the resources in each of them."));
    m_bridged = button(*rows, tr("Bro&wsers…"), &SettingsDialog::browsersWanted);
    rows->addStretch(1);
    return page;
}

QComboBox *SettingsDialog::choice(QVBoxLayout &rows, Setting setting, const QString &label)
{
    auto *box = new FocusedWheelComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setMinimumContentsLength(12);
    auto *text = new QLabel(label, this);
    text->setBuddy(box);
    auto *line = new QHBoxLayout;
    line->addWidget(text);
    line->addWidget(box);
    line->addStretch(1);
    rows.addLayout(line);
    connect(box, &QComboBox::activated, this, &SettingsDialog::choose);
    addRow(rows, {setting, box, nullptr, withoutMnemonic(label)});
    return box;
}

QPushButton *SettingsDialog::button(QVBoxLayout &rows, const QString &text, void (SettingsDialog::*wanted)())
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, wanted);
    rows.addWidget(button, 0, Qt::AlignLeading);
    return button;
}

QCheckBox *SettingsDialog::option(QVBoxLayout &rows, Setting setting, const QString &label)
{
    auto *box = new QCheckBox(label, this);
    rows.addWidget(box);
    connect(box, &QCheckBox::clicked, this, &SettingsDialog::choose);
    addRow(rows, {setting, box, nullptr, withoutMnemonic(label)});
    return box;
}

void SettingsDialog::addRow(QVBoxLayout &rows, const Row &row)
{
    Row added = row;
    added.note = new NoteLabel(tr("Managed by your organisation"), this);
    added.control->setAccessibleName(row.name);
    added.note->setIndent(textIndent());
    rows.addWidget(added.note, 0, Qt::AlignLeading);
    m_rows += added;
}

/// Where the text of a check box begins.
int SettingsDialog::textIndent() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
}

QLabel *SettingsDialog::hint(QVBoxLayout &rows, const QString &text)
{
    QLabel *label = textLabel(*this);
    label->setText(text);
    label->setAlignment(Qt::AlignVCenter | Qt::AlignLeading); // at the top it would be indented from there, too
    label->setIndent(textIndent());
    rows.addWidget(label);
    return label;
}

void SettingsDialog::buildButtons(QVBoxLayout &rows)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_reset = buttons->addButton(tr("Reset to &defaults…"), QDialogButtonBox::ResetRole);
    m_reset->setObjectName(QStringLiteral("reset"));
    m_reset->setAutoDefault(false);
    connect(m_reset, &QPushButton::clicked, this, &SettingsDialog::confirmReset);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows.addWidget(buttons);
}

// As large as its contents, up to the screen's size.
void SettingsDialog::fit()
{
    auto *scroll = findChild<QScrollArea *>(QStringLiteral("scroll"));
    const QSize content = scroll->widget()->sizeHint();
    const QSize around = sizeHint() - scroll->sizeHint();
    resize((content + around).boundedTo(screen()->availableSize() * 0.9));
}

}
