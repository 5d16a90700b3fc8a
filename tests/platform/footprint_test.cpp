#include "platform/footprint.h"
#include "support/test_topic.h"

#include <QTest>
#include <algorithm>
#include <cstdint>
#include <link.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace lanyard;

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;

/// Maps the pages of the program and its libraries that are never written, at most so many bytes.
int mapPages(dl_phdr_info *object, size_t, void *bytesLeft)
{
    qint64 &left = *static_cast<qint64 *>(bytesLeft);
    const auto page = std::uintptr_t(::sysconf(_SC_PAGESIZE));
    for (int i = 0; i < object->dlpi_phnum; ++i) {
        const auto &segment = object->dlpi_phdr[i];
        if (segment.p_type != PT_LOAD || (segment.p_flags & PF_W) != 0)
            continue;
        const std::uintptr_t begin = (object->dlpi_addr + segment.p_vaddr) & ~(page - 1);
        const qint64 size = std::min(left, qint64(object->dlpi_addr + segment.p_vaddr + segment.p_filesz - begin));
        if (size > 0 && ::madvise(reinterpret_cast<void *>(begin), size_t(size), MADV_POPULATE_READ) == 0)
            left -= size;
    }
    return 0;
}

void mapUpTo(qint64 bytes)
{
    ::dl_iterate_phdr(mapPages, &bytes);
}

}

class FootprintTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void worth_data();
    void worth();
    void returnsTheStartsPagesAndKeepsARefreshs();
};

void FootprintTest::worth_data()
{
    using Returned = Footprint::Returned;
    const Resident settled{10 * kMegabyte, 4 * kMegabyte};
    QTest::addColumn<Resident>("before");
    QTest::addColumn<Resident>("now");
    QTest::addColumn<Returned>("returned");
    QTest::newRow("after the start") << Resident() << Resident{12 * kMegabyte, 40 * kMegabyte} << Returned{true, true};
    QTest::newRow("after a refresh") << settled << Resident{10'200'000, 21 * kMegabyte} << Returned{false, false};
    QTest::newRow("after a round of many")
        << settled << Resident{14 * kMegabyte, 21 * kMegabyte} << Returned{true, false};
    QTest::newRow("after a window") << settled << Resident{10'200'000, 30 * kMegabyte} << Returned{false, true};
    QTest::newRow("after the system took some") << settled << Resident{kMegabyte, kMegabyte} << Returned{false, false};
    QTest::newRow("where nothing is known") << Resident() << Resident() << Returned{false, false};
}

void FootprintTest::worth()
{
    QFETCH(Resident, before);
    QFETCH(Resident, now);
    QFETCH(Footprint::Returned, returned);
    QCOMPARE(Footprint::worth(before, now), returned);
}

void FootprintTest::returnsTheStartsPagesAndKeepsARefreshs()
{
    Footprint footprint;
    mapUpTo(64 * kMegabyte);
    const qint64 started = resident().files;
    QVERIFY2(started > Footprint::kFilesGrowth, qPrintable(QString::number(started)));
    footprint.settle();
    const qint64 settled = resident().files;
    QVERIFY2(settled < started - 20 * kMegabyte, qPrintable(QString::number(settled)));

    mapUpTo(12 * kMegabyte);
    const qint64 refreshed = resident().files;
    QVERIFY(refreshed > settled + 4 * kMegabyte);
    footprint.settle();
    QVERIFY(resident().files > refreshed - kMegabyte);
}

LANYARD_TEST(FootprintTest)
#include "footprint_test.moc"
