#include "refresh/deletion_plan.h"

namespace lanyard {

void DeletionPlan::failed(BootTime now, double random)
{
    if (m_dueAt)
        return;
    ++m_failures;
    m_dueAt = now + backoff(Timing().deletion, m_failures, std::nullopt, std::nullopt, random);
}

bool DeletionPlan::takeDue(BootTime now)
{
    if (!m_dueAt || *m_dueAt > now)
        return false;
    m_dueAt.reset();
    return true;
}

}
