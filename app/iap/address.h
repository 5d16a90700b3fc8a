#pragma once

// Addresses of resources, compared by the segments of their paths: /app covers /app/ and /app/x, never /application.
// The one copy of this rule.

#include <QUrl>

namespace lanyard {

/// On the same origin, and `base`'s path or one below it. Queries and fragments do not count.
bool isUnder(const QUrl &url, const QUrl &base);

/// The same origin and the same path; a slash at its end does not count.
bool isSameAddress(const QUrl &a, const QUrl &b);

/// How many segments the path has: of two addresses that cover a third, the deeper one is the closer.
qsizetype depthOf(const QUrl &url);

}
