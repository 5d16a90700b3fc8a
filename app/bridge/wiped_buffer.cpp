#include "bridge/wiped_buffer.h"

#include <cstdlib>
#include <cstring>
#include <sys/mman.h>

namespace bridge {

static constexpr size_t kPage = 4096;
static constexpr size_t kKept = 16 * kPage; ///< what stays resident after a large message

WipedBuffer::WipedBuffer(size_t capacity)
    : m_data(static_cast<char *>(
        mmap(nullptr, capacity, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)))
    , m_capacity(capacity)
{
    if (m_data == MAP_FAILED)
        _Exit(1);
}

WipedBuffer::~WipedBuffer()
{
    wipe(0, m_size);
    munmap(m_data, m_capacity);
}

void WipedBuffer::dropFront(size_t bytes)
{
    const size_t left = m_size - bytes;
    memmove(m_data, m_data + bytes, left);
    wipe(left, m_size);
    m_size = left;
}

void WipedBuffer::wipe(size_t from, size_t to)
{
    explicit_bzero(m_data + from, to - from);
    if (from < kKept && to > kKept)
        madvise(m_data + kKept, m_capacity - kKept, MADV_DONTNEED); // back to the system
}

}
