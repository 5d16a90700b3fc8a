#include "widgets/focus_event_order.h"

#include <QAccessible>
#include <utility>

namespace lanyard {

namespace {

QAccessible::Id focused = 0;
QAccessible::Id reportedEarly = 0; ///< has the focus, but Qt has not reported it yet

void onUpdate(QAccessibleEvent *event);

/// With a handler installed, Qt notifies nobody else; so it is removed for this one event.
void forward(QAccessibleEvent *event)
{
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(onUpdate);
}

void onUpdate(QAccessibleEvent *event)
{
    const bool isFocus = event->type() == QAccessible::Focus;
    const bool isCaret = event->type() == QAccessible::TextCaretMoved;
    // Not the event's uniqueId(): it is wrong in Qt 6.4 for an element that has an object.
    QAccessibleInterface *element = isFocus || isCaret ? event->accessibleInterface() : nullptr;
    const QAccessible::Id id = element ? QAccessible::uniqueId(element) : 0;
    if (isFocus && std::exchange(reportedEarly, 0) == id && id != 0)
        return; // Orca would skip the first of two
    if (isFocus)
        focused = id;
    if (isCaret && element && !element->state().focused)
        return; // by the time this is handled, it may have the focus
    if (isCaret && element && id != focused) {
        focused = reportedEarly = id;
        QAccessibleEvent focus(element, QAccessible::Focus);
        forward(&focus);
    }
    forward(event);
}

}

void reportFocusBeforeCaret()
{
    QAccessible::installUpdateHandler(onUpdate);
}

}
