#include "tray/xembed_tray.h"

#include <QGuiApplication>
#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>

namespace lanyard {

namespace {

struct Free {
    void operator()(void *reply) const { std::free(reply); }
};

xcb_intern_atom_cookie_t askAtom(xcb_connection_t *connection, const QByteArray &name)
{
    return xcb_intern_atom(connection, false, quint16(name.size()), name.constData());
}

quint32 atom(xcb_connection_t *connection, xcb_intern_atom_cookie_t cookie)
{
    const std::unique_ptr<xcb_intern_atom_reply_t, Free> reply(xcb_intern_atom_reply(connection, cookie, nullptr));
    return reply ? reply->atom : quint32(XCB_ATOM_NONE);
}

int screenNumber()
{
    // ":0.1" in DISPLAY; the first screen where nothing is said.
    const QByteArray display = qgetenv("DISPLAY");
    const qsizetype dot = display.lastIndexOf('.');
    return dot > display.lastIndexOf(':') ? display.mid(dot + 1).toInt() : 0;
}

}

XEmbedTray::XEmbedTray(QObject *parent)
    : QObject(parent)
{
}

XEmbedTray::~XEmbedTray()
{
    stopWatching();
}

void XEmbedTray::watch()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !x11->connection()) // Wayland, or no display server at all
        return;
    m_connection = x11->connection();
    const auto selection = askAtom(m_connection, "_NET_SYSTEM_TRAY_S" + QByteArray::number(screenNumber()));
    const auto manager = askAtom(m_connection, "MANAGER");
    m_selection = atom(m_connection, selection);
    m_manager = atom(m_connection, manager);
    // Qt itself listens on the root window, so that the message reaches this filter.
    qGuiApp->installNativeEventFilter(this);
}

void XEmbedTray::stopWatching()
{
    if (qGuiApp)
        qGuiApp->removeNativeEventFilter(this);
}

bool XEmbedTray::isPresent() const
{
    if (!m_connection)
        return false;
    const auto cookie = xcb_get_selection_owner(m_connection, m_selection);
    const std::unique_ptr<xcb_get_selection_owner_reply_t, Free> reply(
        xcb_get_selection_owner_reply(m_connection, cookie, nullptr));
    return reply && reply->owner != XCB_WINDOW_NONE;
}

bool XEmbedTray::nativeEventFilter(const QByteArray &eventType, void *message, qintptr *)
{
    if (eventType != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    if ((event->response_type & 0x7f) != XCB_CLIENT_MESSAGE)
        return false;
    const auto *note = reinterpret_cast<const xcb_client_message_event_t *>(event);
    if (note->type == m_manager && note->data.data32[1] == m_selection)
        Q_EMIT appeared();
    return false;
}

}
