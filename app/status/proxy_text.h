#pragma once

// What a proxy wants of the user, in words. Pure.

#include <QCoreApplication>

namespace lanyard {

class ProxyText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProxyText)
public:
    /// "The proxy server proxy.acme.example:3128 asks for your user name and password."
    /// @param proxy host and port, as they came
    static QString question(const QString &proxy);
};

}
