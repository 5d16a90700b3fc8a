#pragma once

// The size of a new window: as the last one was left, but never larger than the screen. Pure.

#include "window/job.h"

#include <QSize>
#include <optional>

namespace lanyard::signin {

/// @param last as the last window of this kind was left
/// @param usual when there was none
/// @param available of the screen, without panels; the window's frame takes some of it
QSize openingSize(const std::optional<Geometry> &last, QSize usual, QSize available);

}
