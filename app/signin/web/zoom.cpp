#include "signin/web/zoom.h"

#include <QCoreApplication>
#include <QWebEngineView>
#include <QWheelEvent>

namespace lanyard::signin {

Zoom::Zoom(QWebEngineView *view)
    : QObject(view)
    , m_view(view)
{
    qApp->installEventFilter(this); // the widget that draws the page inside the view is replaced at times
}

void Zoom::apply()
{
    m_view->setZoomFactor(m_percent / 100.0);
}

void Zoom::set(int percent)
{
    m_percent = percent;
    apply();
    Q_EMIT changed(m_percent);
}

bool Zoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !static_cast<QWheelEvent *>(event)->modifiers().testFlag(Qt::ControlModifier))
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || (widget != m_view && !m_view->isAncestorOf(widget)))
        return false;
    m_turned += static_cast<QWheelEvent *>(event)->angleDelta().y();
    for (; m_turned >= QWheelEvent::DefaultDeltasPerStep; m_turned -= QWheelEvent::DefaultDeltasPerStep)
        in();
    for (; m_turned <= -QWheelEvent::DefaultDeltasPerStep; m_turned += QWheelEvent::DefaultDeltasPerStep)
        out();
    return true;
}

}
