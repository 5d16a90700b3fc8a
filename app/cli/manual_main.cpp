// lanyard-manual FRAME PAGE: writes lanyard(1) while Lanyard is built; not installed.

#include "cli/table/manual.h"

#include <QFile>
#include <QSaveFile>
#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 3)
        return std::fputs("Usage: lanyard-manual FRAME PAGE\n", stderr), 2;
    QFile frame(QFile::decodeName(argv[1]));
    QSaveFile page(QFile::decodeName(argv[2]));
    const bool written = frame.open(QFile::ReadOnly) && page.open(QFile::WriteOnly)
        && page.write(lanyard::cli::manualPage(frame.readAll())) > 0 && page.commit();
    if (!written)
        std::fprintf(stderr, "lanyard-manual: %s could not be written\n", argv[2]);
    return written ? 0 : 1;
}
