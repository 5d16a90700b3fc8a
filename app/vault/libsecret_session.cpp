#include "vault/libsecret_session.h"

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

}
