#include "signin/process/engine_options.h"

#include "signin/process/log.h"

namespace lanyard::signin {

// So that the driver is not even loaded: it would run, and crash, in the window's own process.
struct Setting {
    const char *name;
    const char *value;
};
static constexpr Setting kWithoutGraphics[] = {
    {"QT_QUICK_BACKEND", "software"}, {"QT_XCB_GL_INTEGRATION", "none"},
    {"LIBGL_ALWAYS_SOFTWARE", "1"}, // where something loads one all the same
};

QStringList engineVariables()
{
    QStringList names{QStringLiteral("QTWEBENGINE_CHROMIUM_FLAGS"), QStringLiteral("QTWEBENGINE_DISABLE_SANDBOX"),
        QStringLiteral("QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY")};
    for (const Setting &setting : kWithoutGraphics)
        names += QLatin1String(setting.name);
    return names;
}

void setEngineVariables(const EngineOptions &options)
{
    // Keep Chromium quiet: it could log addresses with their query.
    QByteArray flags = "--disable-logging --log-level=3 --disable-background-networking --disable-breakpad"
                       " --no-first-run --disable-component-update --disable-domain-reliability --disable-sync";
    if (options.dark) // --force-dark-mode has no effect from Qt 6.8 on
        flags += " --blink-settings=preferredColorScheme=0";
    if (options.softwareRendering) {
        flags += " --disable-gpu";
        for (const Setting &setting : kWithoutGraphics)
            qputenv(setting.name, setting.value);
        qCInfo(logSignin) << "drawing without the graphics driver";
    }
    if (!options.kerberosHosts.isEmpty()) { // else to no website; Chromium has renamed the switch
        const QByteArray hosts = options.kerberosHosts.join(u',').toLatin1();
        flags += " --auth-server-whitelist=" + hosts + " --auth-server-allowlist=" + hosts;
    }
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", flags);
    // Qt 6.4 hides pages from screen readers unless this is set. It costs nothing without a screen reader.
    qputenv("QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY", "1");
    if (!options.isRoot)
        return;
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    qCWarning(logSignin) << "running as root: Chromium works without its sandbox";
}

}
