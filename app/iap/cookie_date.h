#pragma once

// The date in a cookie's Expires, read as browsers read it (RFC 6265, section 5.1.1): in any order, with or without
// hyphens, and whatever zone it names, in UTC.

#include <QByteArray>
#include <QDateTime>

namespace lanyard {

/// Invalid where a browser would ignore the attribute.
QDateTime cookieDate(const QByteArray &text);

}
