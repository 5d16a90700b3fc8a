#include "signin/web/frame_check.h"

#include <QCoreApplication>
#include <QImage>
#include <QPointer>
#include <QWebEnginePage>
#include <QWebEngineView>
#include <algorithm>
#include <chrono>

namespace lanyard::signin {

using namespace std::chrono_literals;

FrameCheck::FrameCheck(QWebEngineView *view)
    : QObject(view)
    , m_view(view)
{
    m_next.setSingleShot(true);
    m_next.setInterval(1s);
    connect(&m_next, &QTimer::timeout, this, &FrameCheck::look);
    qApp->installEventFilter(this);
}

void FrameCheck::start()
{
    if (!m_isOver)
        m_next.start();
}

bool FrameCheck::isEmpty(const QImage &image)
{
    const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
    if (pixels.isNull())
        return true;
    const QRgb first = pixels.pixel(0, 0);
    for (int y = 0; y < pixels.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        if (std::any_of(line, line + pixels.width(), [first](QRgb pixel) { return pixel != first; }))
            return false;
    }
    return true;
}

void FrameCheck::look()
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
    constexpr int kPatience = 4; // checks, a second apart
    if (m_isOver)
        return;
    if (!isEmpty(m_view->grab().toImage())) {
        m_isOver = true;
        return;
    }
    if (hasText && ++m_looks >= kPatience) {
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
