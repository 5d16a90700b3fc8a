#pragma once

// A token or a cookie value. Cannot be logged (the debug operators are deleted), compares in constant time,
// and wipes its memory when the last copy goes. Copies share one buffer.

#include <QByteArray>
#include <QDebug>
#include <memory>

namespace lanyard {

class Secret {
public:
    Secret() = default;
    /// Takes the bytes over and wipes the argument's buffer, if no one else holds it.
    explicit Secret(QByteArray &&bytes);
    explicit Secret(const QString &text);

    bool isEmpty() const;
    /// The bytes: for the wire, the keychain, and a user who asked for them by name. Valid while this lives.
    QByteArrayView reveal() const;
    /// A NUL-free copy for Qt interfaces that want a QString; the caller wipes it with wipe().
    QString revealText() const;

    friend bool operator==(const Secret &a, const Secret &b);
    friend QDebug operator<<(QDebug, const Secret &) = delete;

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

/// Overwrites the text's memory, if no one else shares it.
void wipe(QString &text);
void wipe(QByteArray &bytes);

}
