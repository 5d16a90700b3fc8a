#pragma once

// The company's Company API over plain HTTP with JSON on 127.0.0.1, for scripts and for tests in other processes (the
// list of requests is in README.md). Owned by main.

#include "sandbox/company.h"
#include "sandbox/web/http.h"

#include <memory>

namespace sandbox {

class WebServer;

class ControlApi {
public:
    explicit ControlApi(Company &company);
    ~ControlApi();
    quint16 listen(quint16 port); ///< @return 0 if it cannot

private:
    Reply answer(const Request &request);
    Reply post(const QString &path, const QJsonObject &body);
    Reply remove(const QString &path);
    Reply user(const QString &what, const QJsonObject &body);
    Reply change(const QString &path, const QJsonObject &body);
    Reply logSince(int id) const;

    Company &m_company;
    std::unique_ptr<WebServer> m_server;
};

}
