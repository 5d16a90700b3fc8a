#include "bridge/message_flow.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace bridge {

namespace {

constexpr size_t kHeaderSize = sizeof(uint32_t);

bool isForLater(ssize_t result)
{
    return result < 0 && (errno == EAGAIN || errno == EINTR);
}

/// Reads once.
Flow readInto(int descriptor, WipedBuffer &buffer, size_t most)
{
    const ssize_t count = read(descriptor, buffer.data() + buffer.size(), most);
    if (count > 0)
        buffer.grow(size_t(count));
    return count > 0 || isForLater(count) ? Flow::GoesOn : Flow::Ended;
}

/// Writes once what is between `written` and `size`.
Flow writeFrom(int descriptor, const char *data, size_t size, size_t &written)
{
    const ssize_t count = write(descriptor, data + written, size - written);
    if (count > 0)
        written += size_t(count);
    return count > 0 || isForLater(count) ? Flow::GoesOn : Flow::Ended;
}

bool holds(const char *data, size_t size, char c)
{
    return memchr(data, c, size) != nullptr;
}

}

FramesToLines::FramesToLines(int browser, int tray)
    : m_browser(browser)
    , m_tray(tray)
    , m_buffer(kHeader + kLongestFromBrowser + 1)
{
}

void FramesToLines::begin(const char *line)
{
    const size_t size = strlen(line);
    memcpy(m_buffer.data() + kHeader, line, size);
    m_buffer.grow(kHeader + size);
    m_written = kHeader;
    m_isComplete = true;
}

/// Bytes that the frame still lacks, as far as is known.
size_t FramesToLines::wanted() const
{
    if (m_buffer.size() < kHeader)
        return kHeader - m_buffer.size();
    uint32_t length = 0;
    memcpy(&length, m_buffer.data(), kHeader);
    return kHeader + length - m_buffer.size();
}

Flow FramesToLines::read()
{
    const size_t before = m_buffer.size();
    const Flow flow = readInto(m_browser, m_buffer, wanted());
    if (flow == Flow::Ended)
        return before == 0 ? Flow::Ended : Flow::Broken; // in the middle of a frame
    if (before < kHeader && m_buffer.size() == kHeader) {
        const size_t length = wanted();
        return length > 0 && length <= kLongestFromBrowser ? Flow::GoesOn : Flow::Broken;
    }
    return m_buffer.size() > kHeader && wanted() == 0 ? complete() : Flow::GoesOn;
}

Flow FramesToLines::complete()
{
    const char *content = m_buffer.data() + kHeader;
    const size_t length = m_buffer.size() - kHeader;
    if (holds(content, length, '\n') || holds(content, length, '\0'))
        return Flow::Broken;
    m_buffer.data()[m_buffer.size()] = '\n';
    m_buffer.grow(1);
    m_written = kHeader;
    m_isComplete = true;
    return write();
}

Flow FramesToLines::write()
{
    const Flow flow = writeFrom(m_tray, m_buffer.data(), m_buffer.size(), m_written);
    if (flow == Flow::GoesOn && m_written == m_buffer.size()) {
        m_buffer.dropFront(m_buffer.size());
        m_isComplete = false;
    }
    return flow;
}

LinesToFrames::LinesToFrames(int tray, int browser)
    : m_tray(tray)
    , m_browser(browser)
    , m_buffer(kLongestToBrowser + 1)
{
}

Flow LinesToFrames::read()
{
    const size_t before = m_buffer.size();
    const Flow flow = readInto(m_tray, m_buffer, m_buffer.capacity() - before);
    return flow == Flow::GoesOn ? findLine(before) : flow;
}

/// @param from where no newline is before
Flow LinesToFrames::findLine(size_t from)
{
    const char *data = m_buffer.data();
    const void *end = memchr(data + from, '\n', m_buffer.size() - from);
    if (!end)
        return m_buffer.size() < m_buffer.capacity() ? Flow::GoesOn : Flow::Broken;
    m_line = size_t(static_cast<const char *>(end) - data);
    m_headerWritten = 0;
    m_written = 0;
    return m_line > 0 && !holds(data, m_line, '\0') ? write() : Flow::Broken; // Firefox ends at an empty message
}

Flow LinesToFrames::writeHeader()
{
    const auto length = uint32_t(m_line);
    char header[kHeaderSize];
    memcpy(header, &length, sizeof header);
    return writeFrom(m_browser, header, sizeof header, m_headerWritten);
}

Flow LinesToFrames::write()
{
    if (m_headerWritten < kHeaderSize) {
        const Flow flow = writeHeader();
        if (flow != Flow::GoesOn || m_headerWritten < kHeaderSize)
            return flow;
    }
    const Flow flow = writeFrom(m_browser, m_buffer.data(), m_line, m_written);
    if (flow != Flow::GoesOn || m_written < m_line)
        return flow;
    m_buffer.dropFront(m_line + 1);
    m_line = 0;
    return findLine(0);
}

}
