#pragma once

// Cuts a byte stream into lines and never holds more than one line of the given size. A value; no I/O.

#include <QByteArray>
#include <QList>
#include <tl/expected.hpp>

namespace lanyard::control {

class LineReader {
public:
    struct TooLong { };

    explicit LineReader(qsizetype longest)
        : m_longest(longest)
    {
    }

    /// The lines that `bytes` completed, without their newline. After TooLong the stream is of no more use.
    tl::expected<QList<QByteArray>, TooLong> feed(QByteArrayView bytes);

private:
    qsizetype m_longest;
    QByteArray m_rest; ///< holds no newline
};

}
