#pragma once

// An organisation's own extension, made from its policy: the extension with the policy's sites and sign-in pages as its
// only permissions and the organisation's key, and the files that a forced installation needs (`lanyard browser
// package`). What browsers are told there concerns this extension and its native messages, and nothing else. Pure.

#include "base/result.h"
#include "policy/policy.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace lanyard::browser {

struct PackageOrder {
    QStringList permissions; ///< permissionsFor()
    QByteArray key; ///< the public half, DER: publicKey()
    QUrl url; ///< https folder in which the extension is published
    QString geckoId; ///< where Firefox's signature is for an id of the organisation's own; empty: the generic one
    QString relay; ///< full path of lanyard-bridge on the computers
};

/// Path below the package's folder -> content.
using PackageFiles = QMap<QString, QByteArray>;

/// What the extension may touch, as browsers write it: sites that may be in browsers, and their sign-in pages. The
/// Error's sentence names the place in the policy.
Result<QStringList> permissionsFor(const Policy &policy);

/// @param pem a public RSA key; the sentence of the Error says what it is instead
Result<QByteArray> publicKey(const QByteArray &pem);

/// The id that Chromium derives from that key.
QString chromiumId(const QByteArray &key);

/// Everything but the extension's other files.
/// @param manifest the generic extension's manifest.json
Result<PackageFiles> packageFiles(const PackageOrder &order, const QByteArray &manifest);

}
