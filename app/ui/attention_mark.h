#pragma once

// The small coloured sign before a resource's name. Shapes differ, not only colours.

#include "status/overview.h"

#include <QIcon>
#include <QPalette>

namespace lanyard {

/// @param palette of the view that shows it
QIcon attentionMark(Attention attention, const QPalette &palette);

}
