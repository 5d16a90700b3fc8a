#include "support/private_certificates.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <sched.h>
#include <sys/mount.h>
#include <utility>

namespace lanyard {

namespace {

constexpr const char *kStore = "/etc/ssl/certs";
constexpr const char *kLocal = "/usr/local/share/ca-certificates";
constexpr const char *kChoice = "/etc/ca-certificates.conf";

bool bind(const QString &from, const char *to)
{
    return ::mount(from.toLocal8Bit().constData(), to, nullptr, MS_BIND, nullptr) == 0;
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool write(const QString &path, const QByteArray &text, QIODevice::OpenMode mode = QIODevice::WriteOnly)
{
    QFile file(path);
    return file.open(mode) && file.write(text) == text.size();
}

}

PrivateCertificates::PrivateCertificates()
{
    const QDir folder(m_folder.path());
    const bool isCopied = folder.mkpath(QStringLiteral("store")) && folder.mkpath(QStringLiteral("local"))
        && folder.mkpath(QStringLiteral("hooks")) && QFile::copy(QLatin1String(kChoice), path("choice"))
        && QFile::copy(path("choice"), path("choice.before"));
    m_isValid = isCopied && ::unshare(CLONE_NEWNS) == 0
        && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 && bind(path("store"), kStore)
        && bind(path("local"), kLocal) && bind(path("choice"), kChoice) && update();
}

bool PrivateCertificates::update() const
{
    return run(QStringLiteral("update-ca-certificates"),
        {QStringLiteral("--fresh"), QStringLiteral("--hooksdir"), path("hooks")});
}

bool PrivateCertificates::add(const QByteArray &pem)
{
    m_isChanged = true;
    return write(path("local/company.crt"), pem) && update();
}

bool PrivateCertificates::switchOff(const QString &name)
{
    m_isChanged = true;
    QFile file(path("choice"));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray line = name.toLatin1() + '\n';
    const QByteArray choice = file.readAll();
    return choice.contains('\n' + line) && write(path("choice"), QByteArray(choice).replace('\n' + line, "\n!" + line))
        && update();
}

bool PrivateCertificates::undo()
{
    if (!std::exchange(m_isChanged, false))
        return true;
    QFile::remove(path("local/company.crt"));
    QFile file(path("choice.before"));
    return file.open(QIODevice::ReadOnly) && write(path("choice"), file.readAll()) && update();
}

}
