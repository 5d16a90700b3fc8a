#pragma once

// Whether NetworkManager, where it runs, calls the connection metered. Asked directly: Qt's backend (6.4 to 6.11) sees
// its changes only, so that what was metered before we started counts as unmetered.

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace lanyard {

class NetworkManager : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks the system bus, now and whenever NetworkManager starts; does not wait.
    void start();
    bool hasAnswered() const { return m_hasAnswered; }

Q_SIGNALS:
    /// After each answer and each change. Guesses of NetworkManager count.
    void metered(bool metered);

private Q_SLOTS:
    void onChanged(const QString &interface, const QVariantMap &changed);

private:
    void ask();
    void take(const QVariant &value);

    QDBusConnection m_bus = QDBusConnection::systemBus();
    bool m_hasAnswered = false;
};

}
