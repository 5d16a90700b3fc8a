#include "signin/process_environment.h"

#include "signin/log.h"

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <sys/resource.h>

namespace lanyard::signin {

void forbidCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

QStringList clearDangerousVariables()
{
    static const QRegularExpression dangerous(
        QStringLiteral("^(QTWEBENGINE.*|QT_PLUGIN_PATH|QT_QPA_PLATFORM_PLUGIN_PATH|QT_LOGGING_.*|QML.*"
                       "|LD_.*|SSLKEYLOGFILE|NSS_.*|CHROME_.*)$"));
    QStringList cleared;
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names) {
        if (!dangerous.match(name).hasMatch())
            continue;
        qunsetenv(name.toLocal8Bit().constData());
        cleared.append(name);
    }
    return cleared;
}

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

void setEngineVariables(const EngineOptions &wishes)
{
    // Keep Chromium quiet: it could log addresses with their query.
    QByteArray flags = "--disable-logging --log-level=3 --disable-background-networking --disable-breakpad"
                       " --no-first-run --disable-component-update --disable-domain-reliability --disable-sync";
    if (wishes.dark)
        flags += " --force-dark-mode";
    if (wishes.softwareRendering) {
        flags += " --disable-gpu";
        for (const Setting &setting : kWithoutGraphics)
            qputenv(setting.name, setting.value);
        qCInfo(logSignin) << "drawing without the graphics driver";
    }
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", flags);
    // Qt 6.4 hides pages from screen readers unless this is set. It costs nothing without a screen reader.
    qputenv("QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY", "1");
    if (!wishes.isRoot)
        return;
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    qCWarning(logSignin) << "running as root: Chromium works without its sandbox";
}

PrivateHome::PrivateHome()
    : m_path(QDir::homePath())
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && m_path.startsWith(runtime + QLatin1Char('/')))
        return;
    const QString parent = runtime.isEmpty() ? QDir::tempPath() : runtime;
    m_own = std::make_unique<QTemporaryDir>(parent + QStringLiteral("/lanyard-signin-XXXXXX"));
    m_path = m_own->path();
    qputenv("HOME", m_path.toLocal8Bit());
}

static Result<void> certutil(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral("certutil"), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool finished = process.waitForFinished(10'000);
    if (finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QString said = QString::fromLocal8Bit(process.readAllStandardError()).simplified().left(200);
    return failure(Reason::Tls,
        QStringLiteral("certutil %1: %2").arg(arguments.constFirst(), said.isEmpty() ? process.errorString() : said));
}

Result<void> trustAuthorities(const QString &home, const QStringList &pems)
{
    static const QRegularExpression block(QStringLiteral("-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----"),
        QRegularExpression::DotMatchesEverythingOption);
    if (pems.isEmpty())
        return {};
    // certutil -N waits for a password if there is a database already.
    const QString folder = home + QStringLiteral("/.pki/nssdb");
    if (QDir(folder).exists() && !QDir(folder).removeRecursively())
        return failure(Reason::Tls, QStringLiteral("the old certificate database cannot be removed"));
    QDir().mkpath(folder);
    const QString database = QStringLiteral("sql:") + folder;
    const QStringList create{QStringLiteral("-N"), QStringLiteral("--empty-password"), QStringLiteral("-d"), database};
    if (const Result<void> created = certutil(create, QByteArray()); !created)
        return created;
    int number = 0;
    for (auto found = block.globalMatch(pems.join(QLatin1Char('\n'))); found.hasNext();) {
        const QByteArray pem = found.next().captured().toLatin1();
        const QStringList add{QStringLiteral("-A"), QStringLiteral("-a"), QStringLiteral("-t"), QStringLiteral("C,,"),
            QStringLiteral("-n"), QStringLiteral("policy %1").arg(++number), QStringLiteral("-d"), database};
        if (const Result<void> added = certutil(add, pem + '\n'); !added)
            return added;
    }
    if (number == 0)
        return failure(Reason::Tls, QStringLiteral("the certificate authorities hold no certificate"));
    return {};
}

}
