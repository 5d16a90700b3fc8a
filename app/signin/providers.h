#pragma once

// Sign-in providers that do not serve windows like ours, as data.

#include <QString>
#include <QUrl>

namespace lanyard::signin {

/// The name of the provider that refuses to sign people in here; empty for all others.
QString refusingProvider(const QUrl &url);

}
