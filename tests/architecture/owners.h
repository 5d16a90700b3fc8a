#pragma once

// "Owned by X" in a header is an argument for safety: who holds a reference may rely on it. So X must own it.

#include <QHash>
#include <QString>
#include <QStringList>

namespace architecture {

/// Path -> text, of every header and source of app/.
using Sources = QHash<QString, QString>;

/// "Owned by main" needs a main.cpp, "Owned by the Agent" the files of class Agent, that hold one of the header's
/// classes as a value or in a smart pointer, not by reference. Words that are no class ("the caller's stack frame") are
/// not checked.
QStringList checkOwners(const QString &path, const Sources &sources);

}
