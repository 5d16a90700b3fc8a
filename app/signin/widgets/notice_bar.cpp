#include "signin/widgets/notice_bar.h"

#include "base/text/untrusted_text.h"
#include "widgets/accessibility_announce.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace lanyard::signin {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_accept(new QPushButton(this))
    , m_dismiss(new QPushButton(this))
{
    setAccessibleRole(*this, QAccessible::Notification);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_accept);
    row->addWidget(m_dismiss);
    connect(m_accept, &QPushButton::clicked, this, &NoticeBar::accepted);
    connect(m_dismiss, &QPushButton::clicked, this, &NoticeBar::dismissed);
    hide();
}

void NoticeBar::show(const QString &text, const QString &accept, const QString &dismiss)
{
    const QString sentence = withoutMarks(text);
    m_text->setText(text);
    m_accept->setText(accept);
    m_accept->setVisible(!accept.isEmpty());
    m_dismiss->setText(dismiss);
    m_dismiss->setVisible(!dismiss.isEmpty());
    const bool changes =
        isVisible() && accessibleName() != sentence; // a screen reader announces what appears by itself
    setAccessibleName(sentence);
    setVisible(!text.isEmpty());
    if (changes && isVisible())
        announce(*this, sentence);
}

}
