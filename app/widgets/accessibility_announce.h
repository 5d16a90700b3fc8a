#pragma once

// Tells screen readers what Qt 6.4 has no call for: what a widget is where Qt reports something else, and that
// something happened. Costs nothing without a screen reader.

#include <QAccessible>

class QAbstractItemView;
class QString;
class QToolButton;
class QWidget;

namespace lanyard {

/// Sets the widget's role. Call in its constructor and only once: screen readers remember roles. The accessible name of
/// a QAccessible::Notification is spoken when it appears.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

/// Opens the action's menu on a click, on a key, and when assistive technology presses the button.
void makeMenuButton(QToolButton &button);

/// Announces the current item when the view gets the focus; Qt announces the view only.
void nameItemOnFocus(QAbstractItemView &view);

/// Speaks the sentence now, wherever the focus is. For events, not for contents.
/// @param window where it happened
void announce(QWidget &window, const QString &sentence);

}
