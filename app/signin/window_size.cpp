#include "signin/window_size.h"

namespace lanyard::signin {

QSize openingSize(const std::optional<Geometry> &last, QSize usual, QSize available)
{
    constexpr QSize kSmallest(320, 240);
    constexpr QSize kFrame(16, 48); // title bar and borders, as thick as desktops have them
    const QSize wanted = last ? QSize(last->width, last->height) : usual;
    return wanted.expandedTo(kSmallest).boundedTo(available - kFrame).expandedTo({1, 1});
}

}
