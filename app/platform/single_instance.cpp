#include "platform/single_instance.h"

namespace lanyard {

SingleInstance::SingleInstance(const QString &folder)
    : m_lock(folder + QStringLiteral("/tray.lock"))
{
    m_lock.setStaleLockTime(0); // a tray lives from login to logout: age proves nothing, only a dead pid does
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
