#pragma once

// Zoom factors, in the steps of browsers. Pure.

namespace lanyard::signin {

inline constexpr int kNormalZoom = 100; // percent

/// The next step up or down; the last one stays.
int zoomedIn(int percent);
int zoomedOut(int percent);

}
