#pragma once

// What a translation must keep of its source, whatever it says. Pure.

#include "translations/catalogue.h"

namespace translations {

/// How many plural forms a language has; 0 for one that we do not know.
qsizetype pluralForms(const QString &language);

/// What is wrong with it, a sentence each; empty when nothing is. An unfinished one is not looked at.
QStringList faults(const QString &language, const Message &message);

/// What is left to do: unfinished, vanished, obsolete, empty.
QStringList gaps(const Message &message);

/// "R" of "&Remove…"; empty when there is none.
QString accelerator(const QString &text);

}
