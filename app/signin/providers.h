#pragma once

// Sign-in providers that refuse embedded windows like ours.

#include <QString>
#include <QUrl>

namespace lanyard::signin {

/// The name of the provider that refuses to sign people in here; empty for all others.
QString refusingProvider(const QUrl &url);

}
