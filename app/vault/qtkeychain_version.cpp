#include "vault/qtkeychain_version.h"

#include <QFileInfo>
#include <dlfcn.h>

namespace lanyard {

static constexpr const char *kFunctionOfIt = "_ZN9QKeychain3Job5startEv"; // QKeychain::Job::start()

QVersionNumber runningQtKeychain()
{
    Dl_info found{};
    const void *function = dlsym(RTLD_DEFAULT, kFunctionOfIt);
    if (!function || dladdr(function, &found) == 0)
        return {};
    const QString file = QFileInfo(QFile::decodeName(found.dli_fname)).canonicalFilePath();
    static const QString beforeTheVersion = QStringLiteral(".so.");
    const qsizetype at = file.lastIndexOf(beforeTheVersion);
    return at < 0 ? QVersionNumber() : QVersionNumber::fromString(file.mid(at + beforeTheVersion.size()));
}

}
