#include "net/proxy_modules.h"

#include <QByteArrayList>
#include <dlfcn.h>
#include <link.h>

namespace lanyard {

void keepProxyModules()
{
    QByteArrayList loaded;
    ::dl_iterate_phdr(
        [](dl_phdr_info *info, size_t, void *list) {
            static_cast<QByteArrayList *>(list)->append(info->dlpi_name);
            return 0;
        },
        &loaded);
    for (const QByteArray &path : loaded) {
        if (path.contains("/libproxy/"))
            ::dlopen(path.constData(), RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE);
    }
}

}
