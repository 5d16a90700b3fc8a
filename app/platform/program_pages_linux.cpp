#include "platform/program_pages.h"

#include <cstdint>
#include <link.h>
#include <sys/mman.h>
#include <unistd.h>

namespace lanyard {

// A segment that was never writable holds nothing but the file's content: relocations go into the others, and code
// that is relocated in place does not exist on the systems that we run on.
static int returnReadOnlySegments(dl_phdr_info *object, std::size_t, void *)
{
    const bool isKernels = object->dlpi_addr != 0 && object->dlpi_name[0] != '\0' && object->dlpi_name[0] != '/';
    if (isKernels) // linux-vdso
        return 0;
    static const auto pageSize = std::uintptr_t(::sysconf(_SC_PAGESIZE));
    for (int i = 0; i < object->dlpi_phnum; ++i) {
        const auto &segment = object->dlpi_phdr[i];
        if (segment.p_type != PT_LOAD || (segment.p_flags & PF_W) != 0)
            continue;
        const std::uintptr_t begin = (object->dlpi_addr + segment.p_vaddr) & ~(pageSize - 1);
        const std::uintptr_t end = object->dlpi_addr + segment.p_vaddr + segment.p_memsz;
        ::madvise(reinterpret_cast<void *>(begin), end - begin, MADV_DONTNEED);
    }
    return 0;
}

void returnProgramPages()
{
    ::dl_iterate_phdr(returnReadOnlySegments, nullptr);
}

}
