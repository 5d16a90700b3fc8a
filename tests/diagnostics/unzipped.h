#pragma once

// Reads a zip file, as whoever gets it does.

#include "diagnostics/zip_file.h"

namespace lanyard {

/// Empty where it is none.
diagnostics::Files unzipped(const QByteArray &zip);

/// Whatever it holds beside its files' names and contents: comments, further fields, and times but the first.
QStringList surplusIn(const QByteArray &zip);

}
