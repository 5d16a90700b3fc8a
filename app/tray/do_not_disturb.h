#pragma once

// Whether do-not-disturb is on (set by the user or a presentation), as far as the desktop says: the property
// `Inhibited` of org.freedesktop.Notifications (Plasma and others), and Xfce's own setting, since its daemon
// drops what arrives meanwhile. Other daemons (dunst, GNOME) keep it and show it later: nothing to do.

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace lanyard {

class DoNotDisturb : public QObject {
    Q_OBJECT
public:
    explicit DoNotDisturb(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Asks the daemon that is there now; known() follows, whatever it answers. Changes are told from then on.
    void ask(bool isXfce);
    bool isOn() const { return m_inhibited || m_xfce; }

Q_SIGNALS:
    void known();
    void ended();

private Q_SLOTS:
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);
    void onXfceSetting(const QString &channel, const QString &property, const QDBusVariant &value);
    void onXfceReset(const QString &channel, const QString &property);

private:
    void listen();
    void askXfce();
    void set(bool &what, bool on);

    QDBusConnection m_bus;
    bool m_isListening = false;
    bool m_inhibited = false;
    bool m_xfce = false;
};

}
