#pragma once

// A day's arrivals as a picture (SVG) that reads on light and dark pages.

#include "fleet/occasion.h"

#include <vector>

namespace lanyard::fleet {

struct Curve {
    QString name;
    QString style; ///< one of the picture's classes: "lanyard", "program", "page"
    std::vector<double> minutes; ///< requests a second, of each minute of the day
};

struct Panel {
    QString title;
    QList<Curve> curves;
};

QString pictureOf(const Occasion &occasion, const QList<Panel> &panels);

}
