#include "platform/heap.h"

#include <malloc.h>

namespace lanyard {

void keepHeapTogether()
{
#ifdef __GLIBC__
    ::mallopt(M_ARENA_MAX, 2);
#endif
}

void returnFreeMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

}
