#include "signin/web/cover_panel.h"

#include "widgets/spoken.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

namespace lanyard::signin {

CoverPanel::CoverPanel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_accept(new QPushButton(this))
    , m_reject(new QPushButton(this))
{
    setAccessibleRole(*this, QAccessible::Notification);
    setAutoFillBackground(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMaximumWidth(32 * fontMetrics().averageCharWidth() * 2);
    }
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(6);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_reject);
    buttons->addStretch();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 8);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(0, 1);
    grid->addWidget(m_icon, 1, 1, 2, 1, Qt::AlignTop);
    grid->addWidget(m_title, 1, 2);
    grid->addWidget(m_text, 2, 2);
    grid->addWidget(m_busy, 3, 2);
    grid->addLayout(buttons, 4, 2);
    grid->setRowStretch(5, 2);
    connect(m_accept, &QPushButton::clicked, this, &CoverPanel::accepted);
    connect(m_reject, &QPushButton::clicked, this, &CoverPanel::rejected);
}

static void showButton(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setMinimumWidth(button->fontMetrics().horizontalAdvance(text) + 32);
    button->setVisible(!text.isEmpty());
}

void CoverPanel::show(const Cover &cover)
{
    const bool isBusy = cover.kind == Cover::Kind::Busy;
    const auto symbol = cover.kind == Cover::Kind::Error ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxQuestion;
    const int side = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    m_icon->setPixmap(style()->standardIcon(symbol, nullptr, this).pixmap(side));
    m_icon->setVisible(!isBusy);
    m_title->setText(cover.title);
    m_text->setText(cover.text);
    m_busy->setVisible(isBusy);
    showButton(m_accept, cover.accept);
    showButton(m_reject, cover.reject);
    m_busy->setAccessibleName(cover.title);
    speak(cover);
    // Of two answers the careful one has the focus: a Return typed for the page must not decide.
    m_accept->setDefault(cover.kind == Cover::Kind::Error);
    QPushButton *answer = cover.kind == Cover::Kind::Question ? m_reject : m_accept;
    (answer->isHidden() ? static_cast<QWidget *>(m_busy) : answer)->setFocus();
}

void CoverPanel::speak(const Cover &cover)
{
    const QString sentences = cover.title + u'\n' + cover.text;
    const bool changes = isVisible() && accessibleName() != sentences; // appearing is spoken without us
    setAccessibleName(sentences);
    if (changes)
        announce(*this, sentences);
}

}
