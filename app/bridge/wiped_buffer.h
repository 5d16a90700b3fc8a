#pragma once

// Memory for one message on its way, which is wiped when the message is through. Fixed in size, so that nothing is ever
// copied to a larger place and left behind; untouched pages cost nothing. Never part of a core dump: see main.cpp.

#include <cstddef>

namespace bridge {

class WipedBuffer {
public:
    /// Ends the program where there is no memory.
    explicit WipedBuffer(size_t capacity);
    ~WipedBuffer();
    WipedBuffer(const WipedBuffer &) = delete;
    WipedBuffer &operator=(const WipedBuffer &) = delete;

    char *data() { return m_data; }
    const char *data() const { return m_data; }
    size_t capacity() const { return m_capacity; }
    size_t size() const { return m_size; }

    /// That many more bytes were written behind the others.
    void grow(size_t bytes) { m_size += bytes; }
    /// The first bytes are done with: the others move to the front.
    void dropFront(size_t bytes);

private:
    void wipe(size_t from, size_t to);

    char *m_data;
    size_t m_capacity;
    size_t m_size = 0;
};

}
