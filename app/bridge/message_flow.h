#pragma once

// One message at a time in each direction: it is read whole, checked, written whole, and wiped. The descriptors do not
// block and are not owned. Nothing here understands JSON: the tray and the browser do.

#include "bridge/wiped_buffer.h"

#include <cstdint>

namespace bridge {

inline constexpr size_t kLongestFromBrowser = 64 * 1024; ///< bytes of a frame's content
inline constexpr size_t kLongestToBrowser = 1024 * 1024; ///< Chromium's own bound

enum class Flow {
    GoesOn,
    Ended, ///< the other side closed
    Broken, ///< what came is no message
};

/// Frames (32-bit length in the machine's own order, content) from the browser become lines for the tray.
class FramesToLines {
public:
    FramesToLines(int browser, int tray);

    bool isWriting() const { return m_isComplete; }
    /// To be called when the browser has something to read.
    Flow read();
    /// To be called when the tray can be written to.
    Flow write();
    /// Puts a line of the relay's own in front; before anything was read.
    void begin(const char *line);

private:
    static constexpr size_t kHeader = sizeof(uint32_t);

    size_t wanted() const;
    Flow complete();

    int m_browser;
    int m_tray;
    WipedBuffer m_buffer;
    size_t m_written = 0;
    bool m_isComplete = false; ///< the buffer holds what is to be written
};

/// Lines from the tray become frames for the browser.
class LinesToFrames {
public:
    LinesToFrames(int tray, int browser);

    bool isWriting() const { return m_line > 0; }
    Flow read();
    Flow write();

private:
    Flow findLine(size_t from);
    Flow writeHeader();

    int m_tray;
    int m_browser;
    WipedBuffer m_buffer;
    size_t m_line = 0; ///< length of the first line in the buffer, which is to be written; 0: none yet
    size_t m_headerWritten = 0;
    size_t m_written = 0;
};

}
