#include "vault/glib_workarounds.h"

#include <dlfcn.h>

namespace lanyard {

void forgetLibsecretSession()
{
    void *library = dlopen("libsecret-1.so.0", RTLD_LAZY | RTLD_NOLOAD);
    if (!library)
        return;
    using Disconnect = void (*)();
    if (const auto disconnect = reinterpret_cast<Disconnect>(dlsym(library, "secret_service_disconnect")))
        disconnect();
    dlclose(library);
}

void keepRunningWithoutSessionBus()
{
    void *library = dlopen("libgio-2.0.so.0", RTLD_LAZY | RTLD_NOLOAD);
    if (!library)
        return;
    constexpr int kSessionBus = 2; // GBusType
    const auto get = reinterpret_cast<void *(*)(int, void *, void *)>(dlsym(library, "g_bus_get_sync"));
    const auto setExit = reinterpret_cast<void (*)(void *, int)>(dlsym(library, "g_dbus_connection_set_exit_on_close"));
    const auto drop = reinterpret_cast<void (*)(void *)>(dlsym(library, "g_object_unref"));
    void *connection = get && setExit && drop ? get(kSessionBus, nullptr, nullptr) : nullptr; // the one in use
    if (connection) {
        setExit(connection, false);
        drop(connection);
    }
    dlclose(library);
}

/// Takes the place of a handler (GDBusProxy *, sender, signal, parameters).
static void ignoreSignal(void *, const char *, const char *, void *) { }

void ignoreLibsecretCollections()
{
    static bool isDone = false; // GObject takes it once for each type
    if (isDone)
        return;
    void *library = dlopen("libsecret-1.so.0", RTLD_LAZY | RTLD_NOLOAD);
    void *objects = dlopen("libgobject-2.0.so.0", RTLD_LAZY | RTLD_NOLOAD);
    if (library && objects) {
        using Handler = void (*)();
        const auto type = reinterpret_cast<size_t (*)()>(dlsym(library, "secret_service_get_type"));
        const auto handleWith = reinterpret_cast<void (*)(const char *, size_t, Handler)>(
            dlsym(objects, "g_signal_override_class_handler"));
        isDone = type && handleWith;
        if (isDone)
            handleWith("g-signal", type(), reinterpret_cast<Handler>(ignoreSignal));
    }
    for (void *handle : {library, objects}) {
        if (handle)
            dlclose(handle);
    }
}

}
