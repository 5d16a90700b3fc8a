#include "signin/widgets/load_line.h"

#include "widgets/accessibility_announce.h"

#include <chrono>

namespace lanyard::signin {

using namespace std::chrono_literals;

LoadLine::LoadLine(QWidget *parent)
    : QProgressBar(parent)
{
    setAccessibleRole(*this, QAccessible::Graphic); // else screen readers would say "0 percent" for each page
    setAccessibleName(tr("Loading"));
    setRange(0, 100);
    setTextVisible(false);
    setFixedHeight(3);
    setStyleSheet(QStringLiteral(
        "QProgressBar { border: 0; background: transparent } QProgressBar::chunk { background: palette(highlight) }"));
    m_showDelay.setSingleShot(true);
    m_showDelay.setInterval(300ms);
    connect(&m_showDelay, &QTimer::timeout, this, [this] {
        m_isWaiting = true;
        draw();
        Q_EMIT waiting(true);
    });
    draw();
}

void LoadLine::start()
{
    m_percent = 0;
    if (!m_isWaiting && !m_showDelay.isActive()) // a redirect is the same wait
        m_showDelay.start();
    draw();
}

void LoadLine::finish()
{
    m_showDelay.stop();
    if (!std::exchange(m_isWaiting, false))
        return;
    draw();
    Q_EMIT waiting(false);
}

void LoadLine::setProgress(int percent)
{
    m_percent = percent;
    draw();
}

void LoadLine::draw()
{
    constexpr int kVisible = 5;
    setValue(m_isWaiting ? qMax(kVisible, m_percent) : 0);
}

}
