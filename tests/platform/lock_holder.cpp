// Takes the single-instance lock of the given folder, says so, and holds it until killed.

#include "platform/single_instance.h"

#include <QCoreApplication>
#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    lanyard::SingleInstance instance(QCoreApplication::arguments().value(1));
    puts(instance.acquire() ? "held" : "taken");
    fflush(stdout);
    return QCoreApplication::exec();
}
