#pragma once

// The small coloured mark before a resource's name. Marks differ in shape, not just in colour.

#include "status/overview.h"

#include <QIcon>
#include <QPalette>

namespace lanyard {

/// @param palette of the view that shows it
QIcon attentionMark(Attention attention, const QPalette &palette);

}
