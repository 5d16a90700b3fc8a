#include "signin/widgets/tool_bar.h"

#include "signin/widgets/address_line.h"
#include "signin/zoom_steps.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <chrono>

namespace lanyard::signin {

using namespace std::chrono_literals;

ToolBar::ToolBar(QWidget *window)
    : QWidget(window)
    , m_window(window)
    , m_row(new QHBoxLayout(this))
    , m_address(new AddressLine(this))
    , m_zoom(new QToolButton(this))
{
    m_back = addAction(tr("Back"), QStyle::SP_ArrowBack, {QKeySequence(QKeySequence::Back)});
    m_reload = addAction(tr("Reload"), QStyle::SP_BrowserReload,
        {QKeySequence(QKeySequence::Refresh), QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_stop = addAction(tr("Stop"), QStyle::SP_BrowserStop, {});
    m_stop->setToolTip(
        QStringLiteral("%1 (%2)").arg(m_stop->text(), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    m_row->setContentsMargins(6, 6, 6, 6);
    QWidget *before = nullptr;
    for (QAction *action : {m_back, m_reload, m_stop}) {
        QToolButton *button = addButton(action);
        m_row->addWidget(button);
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_address);
    setTabOrder(m_address, m_zoom);
    m_row->addWidget(m_address, 1);
    m_row->addWidget(m_zoom);
    m_zoom->setAutoRaise(true);
    m_zoom->setToolTip(
        tr("Back to the usual size (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_0).toString(QKeySequence::NativeText)));
    m_zoom->hide();
    connect(m_back, &QAction::triggered, this, &ToolBar::backRequested);
    connect(m_reload, &QAction::triggered, this, &ToolBar::reloadRequested);
    connect(m_stop, &QAction::triggered, this, &ToolBar::stopRequested);
    connect(m_zoom, &QToolButton::clicked, this, &ToolBar::zoomResetRequested);
    setCanStop(false);
}

QAction *ToolBar::addAction(const QString &text, int icon, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(style()->standardIcon(QStyle::StandardPixmap(icon), nullptr, this), text, this);
    action->setShortcuts(keys);
    const QString key = keys.value(0).toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
    m_window->addAction(action);
    return action;
}

QToolButton *ToolBar::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(action, &QAction::visibleChanged, button, [button, action] { button->setVisible(action->isVisible()); });
    return button;
}

void ToolBar::setCanGoBack(bool can)
{
    m_back->setEnabled(can);
}

void ToolBar::setCanReload(bool can)
{
    m_reload->setEnabled(can);
}

void ToolBar::setCanStop(bool can)
{
    m_stop->setVisible(can);
    m_reload->setVisible(!can);
}

void ToolBar::showZoom(int percent)
{
    //: how large a page is shown
    m_zoom->setText(tr("%1%").arg(locale().toString(percent)));
    m_zoom->show();
    if (percent == kNormalZoom)
        QTimer::singleShot(
            2s, m_zoom, [zoom = m_zoom, text = m_zoom->text()] { zoom->setVisible(zoom->text() != text); });
}

}
