#pragma once

// How large pages are shown, in the steps that browsers have. Pure.

namespace lanyard::signin {

inline constexpr int kNormalZoom = 100; // percent

/// The next step up or down; the last one stays.
int zoomedIn(int percent);
int zoomedOut(int percent);

}
