#pragma once

// CompanyConfig and its parts from JSON: the program's --config file, and the bodies of the control API. Members have
// the names of the C++ ones; what is absent keeps its value. Errors are one sentence that names the member.

#include "sandbox/company.h"

#include <QJsonValue>

namespace sandbox {

using Outcome = tl::expected<void, QString>;

tl::expected<CompanyConfig, QString> readConfig(const QByteArray &json); ///< starts from CompanyConfig::acme()

Outcome readResource(const QJsonValue &json, const QString &place, Resource &target);
Outcome readAuthPage(const QJsonValue &json, const QString &place, AuthPage &target);
Outcome readUser(const QJsonValue &json, const QString &place, User &target);
Outcome readLifetimes(const QJsonValue &json, const QString &place, Lifetimes &target);
Outcome readForgedToken(const QJsonValue &json, ForgedToken &target);
Outcome readFault(const QJsonValue &json, Fault &target);

}
