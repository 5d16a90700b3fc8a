#pragma once

// Smart pointers for objects of GLib and GIO.

#include <gio/gdesktopappinfo.h>
#include <memory>

namespace lanyard {

struct GFree {
    void operator()(void *memory) const { g_free(memory); }
    void operator()(GError *error) const { g_error_free(error); }
    void operator()(GKeyFile *file) const { g_key_file_unref(file); }
    void operator()(GAppInfo *info) const { g_object_unref(info); }
    void operator()(GDesktopAppInfo *info) const { g_object_unref(info); }
};

template <class T> using GPtr = std::unique_ptr<T, GFree>;

}
