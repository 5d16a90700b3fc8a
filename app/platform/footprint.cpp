#include "platform/footprint.h"

#include "platform/heap.h"
#include "platform/program_pages.h"

namespace lanyard {

Footprint::Returned Footprint::worth(const Resident &settled, const Resident &now)
{
    return {now.own - settled.own > kOwnGrowth, now.files - settled.files > kFilesGrowth};
}

void Footprint::settle()
{
    const Returned returned = worth(m_settled, resident());
    if (returned.heap)
        returnFreeMemory();
    if (returned.pages)
        returnProgramPages();
    const Resident now = resident();
    m_settled = {returned.heap ? now.own : m_settled.own, returned.pages ? now.files : m_settled.files};
}

}
