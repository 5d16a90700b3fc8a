#pragma once

// What a screen reader is told and Qt 6.4 has no words for: what a widget is, where Qt takes it for something else, and
// that something happened. Nothing here costs anything where no screen reader is.

#include <QAccessible>

class QToolButton;
class QWidget;

namespace lanyard {

/// From now on assistive technology takes the widget for that. Before its first use by it, so: in the constructor.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

/// The button opens its action's menu, by a click or a key, and when assistive technology asks for it.
void makeMenuButton(QToolButton &button);

/// Makes the widget one that is spoken when it appears and whenever announce() is called: its accessible name, or its
/// text.
void makeAnnouncement(QWidget &widget);

/// Has it spoken now, wherever the focus is: for what happened, not for what is there.
void announce(QWidget &widget);

}
