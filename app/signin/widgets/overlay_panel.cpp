#include "signin/widgets/overlay_panel.h"

#include "base/text/untrusted_text.h"
#include "widgets/accessibility_announce.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

namespace lanyard::signin {

OverlayPanel::OverlayPanel(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget(this))
    , m_icon(new QLabel(m_content))
    , m_title(new QLabel(m_content))
    , m_text(new QLabel(m_content))
    , m_busy(new QProgressBar(m_content))
    , m_accept(new QPushButton(m_content))
    , m_reject(new QPushButton(m_content))
{
    setAccessibleRole(*this, QAccessible::Notification);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(6);
    m_delay.setSingleShot(true);
    m_delay.setInterval(std::chrono::milliseconds(300));
    layOut();
    connect(m_accept, &QPushButton::clicked, this, &OverlayPanel::accepted);
    connect(m_reject, &QPushButton::clicked, this, &OverlayPanel::rejected);
    connect(&m_delay, &QTimer::timeout, this, &OverlayPanel::reveal);
}

void OverlayPanel::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_reject);
    buttons->addStretch();
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1);
    grid->addWidget(m_icon, 1, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_title, 1, 1);
    grid->addWidget(m_text, 2, 1);
    grid->addWidget(m_busy, 3, 1);
    grid->addLayout(buttons, 4, 1);
    grid->setRowStretch(5, 2);
    // All of it has the greatest width, not the labels: the layout would give them the height that a wider one needs.
    m_content->setMaximumWidth(72 * fontMetrics().averageCharWidth() + 64);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addStretch(1);
    all->addWidget(m_content, 8);
    all->addStretch(1);
}

static void showButton(QPushButton *button, const QString &text)
{
    if (text.isEmpty())
        button->clearFocus(); // or the focus comes back to what is not there
    button->setText(QString(text).replace(u'&', QLatin1String("&&"))); // a person's address may have one
    button->setMinimumWidth(button->fontMetrics().horizontalAdvance(text) + 32);
    button->setVisible(!text.isEmpty());
}

void OverlayPanel::show(const Overlay &overlay, const QPixmap &before)
{
    const bool isBusy = overlay.kind == Overlay::Kind::Busy;
    const auto symbol =
        overlay.kind == Overlay::Kind::Error ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxQuestion;
    const int side = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    m_icon->setPixmap(style()->standardIcon(symbol, nullptr, this).pixmap(side));
    m_icon->setVisible(!isBusy);
    m_title->setText(overlay.title);
    m_text->setText(overlay.text);
    m_busy->setVisible(isBusy);
    showButton(m_accept, overlay.accept);
    showButton(m_reject, overlay.reject);
    m_busy->setAccessibleName(overlay.title);
    m_isQuestion = overlay.kind == Overlay::Kind::Question;
    m_accept->setDefault(overlay.kind == Overlay::Kind::Error);
    m_before = before;
    m_content->setVisible(before.isNull());
    before.isNull() ? m_delay.stop() : m_delay.start();
    announceOverlay(overlay);
}

void OverlayPanel::announceOverlay(const Overlay &overlay)
{
    const QString sentences = withoutMarks(overlay.title + u'\n' + overlay.text);
    const bool changes =
        isVisible() && accessibleName() != sentences; // a screen reader announces what appears by itself
    setAccessibleName(sentences);
    if (changes)
        announce(*this, sentences);
}

void OverlayPanel::reveal()
{
    m_before = QPixmap();
    m_content->show();
    update();
}

void OverlayPanel::paintEvent(QPaintEvent *)
{
    if (!m_before.isNull())
        QPainter(this).drawPixmap(0, 0, m_before);
}

// The safe answer has the focus: a Return typed for the page must not decide.
void OverlayPanel::focusAnswer()
{
    const bool hasAccept = !m_accept->isHidden();
    const bool hasReject = !m_reject->isHidden();
    QWidget *answer = hasReject ? static_cast<QWidget *>(m_reject) : this;
    if (hasAccept && !m_isQuestion)
        answer = m_accept;
    answer->setFocus();
}

}
