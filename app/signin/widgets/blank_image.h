#pragma once

class QImage;

namespace lanyard::signin {

/// All of one colour, or nothing at all: what a page looks like when its graphics fail silently.
bool isBlank(const QImage &image);

}
