#include "signin/web/frame_check.h"

#include "signin/widgets/blank_image.h"

#include <QCoreApplication>
#include <QImage>
#include <QPointer>
#include <QWebEnginePage>
#include <QWebEngineView>
#include <chrono>

namespace lanyard::signin {

using namespace std::chrono_literals;

FrameCheck::FrameCheck(QWebEngineView *view)
    : QObject(view)
    , m_view(view)
{
    m_next.setSingleShot(true);
    m_next.setInterval(1s);
    connect(&m_next, &QTimer::timeout, this, &FrameCheck::check);
    qApp->installEventFilter(this);
}

void FrameCheck::start()
{
    if (!m_isOver)
        m_next.start();
}

void FrameCheck::check()
{
    if (m_isOver || !m_view->isVisible() || m_view->window()->isMinimized())
        return;
    const QPointer<FrameCheck> self(this);
    m_view->page()->toPlainText([self](const QString &text) {
        if (self)
            self->evaluate(!text.trimmed().isEmpty());
    });
}

void FrameCheck::evaluate(bool hasText)
{
    constexpr int kMostChecks = 4; // checks, a second apart
    if (m_isOver)
        return;
    if (!isBlank(m_view->grab().toImage())) {
        m_isOver = true;
        return;
    }
    if (hasText && ++m_blankChecks >= kMostChecks) {
        m_isOver = true;
        Q_EMIT nothingDrawn();
        return;
    }
    if (hasText)
        m_next.start();
}

bool FrameCheck::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = event->type() == QEvent::KeyPress ? qobject_cast<QWidget *>(watched) : nullptr;
    if (widget && m_view->isAncestorOf(widget))
        m_isOver = true; // a user who types sees the page, and would lose the input
    return false;
}

}
