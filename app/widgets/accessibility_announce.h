#pragma once

// What a screen reader is told and Qt 6.4 has no words for: what a widget is, where Qt takes it for something else, and
// that something happened. Nothing here costs anything where no screen reader is.

#include <QAccessible>

class QAbstractItemView;
class QString;
class QToolButton;
class QWidget;

namespace lanyard {

/// Assistive technology takes the widget for that, from its constructor on and for ever: readers remember roles. A
/// QAccessible::Notification is spoken when it appears: its accessible name.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

/// The button opens its action's menu, by a click or a key, and when assistive technology asks for it.
void makeMenuButton(QToolButton &button);

/// Has the current item named when the view gets the focus: Qt names the view and leaves it at that.
void nameItemOnFocus(QAbstractItemView &view);

/// Has the sentence spoken now, wherever the focus is: for what happened, not for what is there.
/// @param window where it happened
void announce(QWidget &window, const QString &sentence);

}
