#include "widgets/accessibility_announce.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QEvent>
#include <QToolButton>
#include <QVariant>
#include <QWidget>

namespace lanyard {

namespace {

constexpr char kRole[] = "lanyardAccessibleRole";

class ItemNamer : public QObject {
public:
    explicit ItemNamer(QAbstractItemView &view)
        : QObject(&view)
        , m_view(view)
    {
        view.installEventFilter(this);
    }

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && QAccessible::isActive()) // after the view itself was named
            QMetaObject::invokeMethod(
                this, [this] { name(); }, Qt::QueuedConnection);
        return false;
    }

    void name() const
    {
        const QModelIndex index = m_view.currentIndex();
        QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&m_view);
        if (!index.isValid() || !m_view.hasFocus() || !view->tableInterface())
            return;
        if (QAccessibleInterface *cell = view->tableInterface()->cellAt(index.row(), index.column())) {
            QAccessibleEvent focus(cell, QAccessible::Focus);
            QAccessible::updateAccessibility(&focus);
        }
    }

    QAbstractItemView &m_view;
};

/// Qt's own interface has no action, or one that does nothing, where the menu opens at once.
class MenuButton : public QAccessibleWidget {
public:
    explicit MenuButton(QToolButton &button)
        : QAccessibleWidget(&button, QAccessible::ButtonMenu)
    {
    }

    QString text(QAccessible::Text part) const override
    {
        return part == QAccessible::Name ? button()->text().remove(u'&') : QAccessibleWidget::text(part);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        return state;
    }

    QStringList actionNames() const override
    {
        return button()->isEnabled() ? QStringList(showMenuAction()) + QAccessibleWidget::actionNames() : QStringList();
    }

    void doAction(const QString &name) override
    {
        if (name != showMenuAction())
            QAccessibleWidget::doAction(name);
        else if (button()->isEnabled()) // later, so that the caller does not wait while the menu is open
            QMetaObject::invokeMethod(button(), &QToolButton::showMenu, Qt::QueuedConnection);
    }

private:
    QToolButton *button() const { return static_cast<QToolButton *>(widget()); }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    const QVariant role = object && object->isWidgetType() ? object->property(kRole) : QVariant();
    if (!role.isValid())
        return nullptr;
    if (auto *button = qobject_cast<QToolButton *>(object))
        return new MenuButton(*button);
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Role(role.toInt()));
}

}

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    static const bool installed = (QAccessible::installFactory(make), true);
    Q_UNUSED(installed)
    widget.setProperty(kRole, int(role));
}

void nameItemOnFocus(QAbstractItemView &view)
{
    new ItemNamer(view);
}

void makeMenuButton(QToolButton &button)
{
    setAccessibleRole(button, QAccessible::ButtonMenu);
    button.setPopupMode(QToolButton::InstantPopup);
}

// Screen readers speak a notification when it appears, and Orca 43 speaks nothing else outside the focus. So a widget
// that is never visible reports that it was shown.
void announce(QWidget &window, const QString &sentence)
{
    static const auto kName = QStringLiteral("lanyardAnnouncer");
    auto *announcer = window.findChild<QWidget *>(kName, Qt::FindDirectChildrenOnly);
    if (!announcer) {
        announcer = new QWidget(&window);
        announcer->setObjectName(kName);
        announcer->hide();
        setAccessibleRole(*announcer, QAccessible::Notification);
    }
    announcer->setAccessibleName(sentence);
    QAccessibleEvent shown(announcer, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

}
