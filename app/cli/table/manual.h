#pragma once

// lanyard(1), from its hand-written frame (resources/man/lanyard.1.in) and the table of commands. Pure; runs at build
// time, by the program in manual_main.cpp.

#include <QByteArray>

namespace lanyard::cli {

/// Lines "@SYNOPSIS@", "@COMMANDS@" and "@COMMON_OPTIONS@" of the frame are replaced.
QByteArray manualPage(const QByteArray &frame);

}
