#pragma once

// The old kind of tray, on X11: the owner of the selection _NET_SYSTEM_TRAY_Sn (freedesktop.org, System Tray Protocol).
// Says whether there is one and reports when one appears (MANAGER message to the root window). Never on other
// platforms.

#include <QAbstractNativeEventFilter>
#include <QObject>

struct xcb_connection_t;

namespace lanyard {

class XEmbedTray : public QObject, private QAbstractNativeEventFilter {
    Q_OBJECT
public:
    explicit XEmbedTray(QObject *parent = nullptr);
    ~XEmbedTray() override;

    /// One round trip to the X server.
    bool isPresent() const;
    void watch();
    void stopWatching();

Q_SIGNALS:
    void appeared();

private:
    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

    xcb_connection_t *m_connection = nullptr; ///< Qt's; null where there is no X11
    quint32 m_selection = 0; ///< atom
    quint32 m_manager = 0; ///< atom
};

}
