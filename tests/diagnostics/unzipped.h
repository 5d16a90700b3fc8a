#pragma once

// Reads a zip file, as whoever gets it does.

#include "diagnostics/zip_file.h"

namespace lanyard {

/// Empty where it is none.
diagnostics::Files unzipped(const QByteArray &zip);

/// Whatever it holds beside its files' names and contents: comments, further fields, times but
/// the first, and what is no zip file at all.
QStringList surplusIn(const QByteArray &zip);

}
