#include "platform/single_instance.h"

namespace lanyard {

SingleInstance::SingleInstance(const QString &folder)
    : m_lock(folder + QStringLiteral("/tray.lock"))
{
    m_lock.setStaleLockTime(0); // a tray runs from login to logout, so only a dead pid makes a lock stale, not its age
}

bool SingleInstance::acquire()
{
    return m_lock.tryLock(0);
}

void SingleInstance::release()
{
    m_lock.unlock();
}

}
