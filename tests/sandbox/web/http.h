#pragma once

// A request as received and a reply to be sent, as plain values. Header names compare without case.

#include "sandbox/request_log.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QUrl>
#include <functional>

namespace sandbox {

struct Request {
    QByteArray method;
    QString host; ///< lower case, without port
    QUrl url; ///< path and query as received
    Headers headers;
    QByteArray body;

    QString path() const { return url.path(); }
    QString rawQuery() const { return url.query(QUrl::FullyEncoded); }
    QString queryValue(const QString &key) const; ///< decoded
    bool hasQuery(const QString &key) const;
    QByteArray header(const QByteArray &name) const; ///< empty if absent
    bool hasHeader(const QByteArray &name) const;
    QHash<QByteArray, QByteArray> cookies() const;
    QJsonObject json() const; ///< empty if the body is none
    bool isGetOrHead() const { return method == "GET" || method == "HEAD"; }
};

/// What comes after a reply's body (web/endless.h).
enum class After { Nothing, Events, WebSocket };

struct Reply {
    int status = 200;
    Headers headers;
    QByteArray body;
    After after = After::Nothing;

    void set(const QByteArray &name, const QByteArray &value); ///< replaces
    void add(const QByteArray &name, const QByteArray &value) { headers.append({name, value}); }

    static Reply of(int status, const QByteArray &contentType, const QByteArray &body);
    static Reply json(const QJsonObject &object, int status = 200);
    static Reply html(const QByteArray &body, int status = 200);
    static Reply text(const QByteArray &body, int status = 200);
    static Reply redirect(const QByteArray &location);
};

using Respond = std::function<void(const Reply &)>;

/// Google's JSON error (PROTOCOL.md#error-form).
Reply googleError(int status, const QByteArray &message, const QByteArray &statusText, const QByteArray &reason = {});
Reply badRequest(const QByteArray &message); ///< googleError(400, message, "INVALID_ARGUMENT")
QByteArray statusTextOf(int httpStatus); ///< "INVALID_ARGUMENT" for 400, ...

/// What a browser is allowed: any origin without credentials, or the asking one with them.
void allowAnyOrigin(Reply &reply);
void allowThisOrigin(Reply &reply, const Request &request);
Reply preflightForAnyOrigin(const Request &request);
Reply preflightForThisOrigin(const Request &request, const QByteArray &methods, const QByteArray &headers);

}
