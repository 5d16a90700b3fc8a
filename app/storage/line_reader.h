#pragma once

// Cuts a byte stream into lines of bounded length. Lines may hold secrets: what the reader drops, it wipes.
// A value; no I/O.

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace lanyard {

class LineReader {
public:
    /// @param longest bytes of a line, without its newline
    explicit LineReader(qsizetype longest)
        : m_longest(longest)
    {
    }
    ~LineReader();
    Q_DISABLE_COPY_MOVE(LineReader)

    /// The lines that `bytes` completed, without their newline. A line that is too long is an Error, and the stream is
    /// of no more use.
    Result<QList<QByteArray>> feed(QByteArrayView bytes);

private:
    void keep(QByteArrayView piece);

    qsizetype m_longest;
    QByteArray m_rest; ///< of a line whose newline has not come yet
};

}
