#pragma once

// Names and addresses from outside as part of our sentences. Pure.

#include <QString>
#include <QStringList>

namespace lanyard {

/// The text, in isolation marks (UAX #9, FSI and PDI) if it runs against the direction of QLocale's default language,
/// so that it does not disorder the words beside it.
QString isolated(const QString &text);

/// The texts, each isolated in the same way, joined as a list in that language: "a, b and c".
QString isolatedList(const QStringList &texts);

}
