#include "widgets/focus_event_order.h"

#include <QAccessible>
#include <utility>

namespace lanyard {

namespace {

QAccessible::Id focused = 0;
QAccessible::Id toldEarly = 0; ///< what has the focus and Qt has yet to tell

void tell(QAccessibleEvent *event);

/// With a handler Qt tells nobody else: for this one event there is none.
void pass(QAccessibleEvent *event)
{
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(tell);
}

void tell(QAccessibleEvent *event)
{
    const bool isFocus = event->type() == QAccessible::Focus;
    const bool isCaret = event->type() == QAccessible::TextCaretMoved;
    // Not the event's own uniqueId(): with an element that has an object it is wrong in Qt 6.4.
    QAccessibleInterface *element = isFocus || isCaret ? event->accessibleInterface() : nullptr;
    const QAccessible::Id id = element ? QAccessible::uniqueId(element) : 0;
    if (isFocus && std::exchange(toldEarly, 0) == id && id != 0)
        return; // Orca would pass over the first of two
    if (isFocus)
        focused = id;
    if (isCaret && element && !element->state().focused)
        return; // until this is looked at, it may have the focus
    if (isCaret && element && id != focused) {
        focused = toldEarly = id;
        QAccessibleEvent focus(element, QAccessible::Focus);
        pass(&focus);
    }
    pass(event);
}

}

void tellFocusBeforeCaret()
{
    QAccessible::installUpdateHandler(tell);
}

}
