#pragma once

// The small coloured sign before a resource's name. Shapes differ, not only colours.

#include "session/overview.h"

#include <QIcon>

namespace lanyard {

QIcon attentionMark(Attention attention);

}
