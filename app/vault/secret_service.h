#pragma once

// Probes freedesktop's Secret Service (gnome-keyring, KeePassXC) over QtDBus.
// Interface: https://specifications.freedesktop.org/secret-service/latest/

#include "vault/keychain_probe.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QMap>
#include <chrono>

namespace lanyard {

class SecretService final : public KeychainProbe {
    Q_OBJECT
public:
    /// @param service entries are those whose attribute `server` is this
    SecretService(const QDBusConnection &bus, const QString &service, std::chrono::milliseconds timeout);

    QCoro::Task<ProbeResult> probe(QString key, DaemonStart start) override;
    QCoro::Task<ProbeResult> probeToRead(QString key) override;
    QCoro::Task<Result<QStringList>> keys() override;

private Q_SLOTS:
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);

private:
    struct Collection {
        QString path;
        KeychainState state = KeychainState::Unavailable;
    };

    void listen();
    QCoro::Task<Result<QVariantList>> call(QDBusMessage message, QString signature, DaemonStart start);
    QCoro::Task<Result<Collection>> defaultCollection(DaemonStart start);
    QCoro::Task<Result<QString>> userOf(QString item);
    QMap<QString, QString> attributesOf(const QString &key) const;
    void remember(const QString &key, const QString &collection, const QVariant &unlocked);
    void waitForAnAnswer();

    QDBusConnection m_bus;
    QString m_service;
    int m_timeout; ///< milliseconds
    QDBusServiceWatcher m_watcher;
    QHash<QString, QString> m_items; ///< paths in the default collection, by key, where they were last found
    bool m_isHung = false; ///< an answer is overdue; waitForAnAnswer() waits for it
};

}
