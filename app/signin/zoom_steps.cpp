#include "signin/zoom_steps.h"

#include <algorithm>
#include <iterator>

namespace lanyard::signin {

static constexpr int kSteps[] = {30, 50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400, 500};

int zoomedIn(int percent)
{
    const auto *next = std::upper_bound(std::begin(kSteps), std::end(kSteps), percent);
    return next == std::end(kSteps) ? *std::prev(next) : *next;
}

int zoomedOut(int percent)
{
    const auto *here = std::lower_bound(std::begin(kSteps), std::end(kSteps), percent);
    return here == std::begin(kSteps) ? *here : *std::prev(here);
}

}
