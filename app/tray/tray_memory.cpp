#include "tray/tray_memory.h"

#include <QSettings>
#include <utility>

namespace lanyard {

namespace {

const QString kRecent = QStringLiteral("tray/recent");
const QString kNoTrayReported = QStringLiteral("tray/toldOfNoTray");

}

TrayMemory::TrayMemory(QString file)
    : m_file(std::move(file))
{
}

void TrayMemory::load()
{
    if (std::exchange(m_isLoaded, true) || m_file.isEmpty())
        return;
    const QSettings settings(m_file, QSettings::IniFormat);
    m_recent = settings.value(kRecent).toStringList().mid(0, kMostRecent);
    m_noTrayReported = settings.value(kNoTrayReported).toBool();
}

QStringList TrayMemory::recent()
{
    load();
    return m_recent;
}

void TrayMemory::used(const QString &resource)
{
    load();
    if (m_recent.value(0) == resource)
        return;
    m_recent.removeAll(resource);
    m_recent.prepend(resource);
    m_recent = m_recent.mid(0, kMostRecent);
    if (!m_file.isEmpty())
        QSettings(m_file, QSettings::IniFormat).setValue(kRecent, m_recent);
}

bool TrayMemory::wasNoTrayReported()
{
    load();
    return m_noTrayReported;
}

void TrayMemory::setNoTrayReported()
{
    load();
    m_noTrayReported = true;
    if (!m_file.isEmpty())
        QSettings(m_file, QSettings::IniFormat).setValue(kNoTrayReported, true);
}

}
