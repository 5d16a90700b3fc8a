#pragma once

// The timeline for a screen reader: a list whose items are the marks, each named by its sentence.

namespace lanyard {

class TimelineView;

/// Once is enough; more do no harm.
void installTimelineAccessible();
/// Another mark was selected: announces it, if the timeline has the focus.
void announceCurrentMark(TimelineView &view);

}
