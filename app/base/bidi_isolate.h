#pragma once

// Text of others, a name or an address, as part of a sentence of ours: pure.

#include <QString>

namespace lanyard {

/// The same; where it is written against the direction of the language spoken (QLocale's default), in isolation marks,
/// so that it does not tear apart what stands beside it (UAX #9, FSI and PDI).
QString isolated(const QString &text);

}
