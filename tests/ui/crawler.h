#pragma once

// Looks through a window as assistive technology and the Tab key do, and says what is wrong with it: a line for each.

#include <QStringList>
#include <QWidget>

namespace lanyard {

/// What can be focused or pressed must have a name and a role that says what it is.
QStringList nameless(QWidget &window);

/// Two of one letter after Alt, in the window, in its menu bar or in one menu.
QStringList doubledMnemonics(QWidget &window);

/// The widgets where Tab stops, from the one that has the focus until it comes round.
QList<QWidget *> tabRound(QWidget &window, bool backwards = false);

/// What the Tab key does not reach, reaches twice, or reaches against the order of reading.
QStringList tabFaults(QWidget &window);

/// Actions that no key and no menu of the menu bar reaches.
QStringList actionsWithoutKey(QWidget &window);

}
