#include "base/secret.h"

#include <cstring>
#include <string>

namespace lanyard {

struct Secret::Buffer {
    explicit Buffer(QByteArrayView source)
        : bytes(source.data(), size_t(source.size()))
    {
    }
    ~Buffer() { explicit_bzero(bytes.data(), bytes.size()); }
    Q_DISABLE_COPY_MOVE(Buffer)

    std::string bytes;
};

Secret::Secret(QByteArray &&bytes)
    : m_buffer(bytes.isEmpty() ? nullptr : std::make_shared<const Buffer>(bytes))
{
    wipe(bytes);
}

Secret::Secret(const QString &text)
    : Secret(text.toUtf8())
{
}

bool Secret::isEmpty() const
{
    return !m_buffer;
}

QByteArrayView Secret::reveal() const
{
    return m_buffer ? QByteArrayView(m_buffer->bytes.data(), qsizetype(m_buffer->bytes.size())) : QByteArrayView();
}

QString Secret::revealText() const
{
    return QString::fromUtf8(reveal());
}

bool operator==(const Secret &a, const Secret &b)
{
    const QByteArrayView left = a.reveal();
    const QByteArrayView right = b.reveal();
    if (left.size() != right.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= unsigned(uchar(left[i]) ^ uchar(right[i]));
    return difference == 0;
}

void wipe(QString &text)
{
    if (text.isDetached())
        explicit_bzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        explicit_bzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

}
