#pragma once

// What can go wrong on purpose: a Fault says where (step, host), how (kind), and how often. Company::inject() adds one;
// the first that matches a request is used. Faults below HTTP happen on the TLS connection itself.

#include "sandbox/request_log.h"
#include "sandbox/step.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <chrono>
#include <optional>

namespace sandbox {

struct Fault {
    enum class Kind {
        Answer, ///< status, headers, body instead of the real answer; the request is not processed
        Drop, ///< the connection is reset without an answer; the request is not processed
        DropInHead, ///< processed; the connection is reset half way through the headers
        DropBeforeBody, ///< processed; the headers, then the connection is reset
        DropInBody, ///< processed; the connection is reset half way through the body
        DropAfterBody, ///< processed; the whole answer, then the connection is closed
        Stall, ///< the request is not processed and never answered
        StallInHead, ///< processed; half of the headers, then silence
        StallInBody, ///< processed; half of the body, then silence
        Drip, ///< processed; the answer comes one byte every `pause`
        Truncated, ///< processed; a complete HTTP answer with only the first half of its body
        WrongContentType, ///< processed; with `contentType`
        MalformedJson, ///< processed; the body is not JSON any more
        MissingField, ///< processed; without the JSON member `field`
        ReplacedField, ///< processed; the JSON member `field` is the string `body`
        BigBody, ///< `amount` MB of white space, then the real body
        ManyHeaders, ///< processed; `amount` more headers
        RedirectTo, ///< 307 to `location`; the request is not processed
    };

    Step step = Step::Any;
    Kind kind = Kind::Answer;
    QString host; ///< only requests to this host; empty: any
    int count = 1; ///< how many requests; kForever
    int status = 500;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json; charset=UTF-8");
    Headers headers;
    QString field;
    QByteArray location;
    int amount = 1;
    std::chrono::milliseconds pause{50};

    static constexpr int kForever = -1;

    static Fault answer(Step step, int status, const QByteArray &body = {}, const Headers &headers = {});
    static Fault html(Step step, int status); ///< a proxy's HTML error page
    /// Google's JSON error (PROTOCOL.md#error-form), as googleError(Step::Token, 400, "TOKEN_EXPIRED")
    static Fault googleError(Step step, int status, const QByteArray &message, const QByteArray &reason = {});
    static Fault of(Step step, Kind kind);
    static Fault missing(Step step, const QString &field);
    static Fault redirect(Step step, const QByteArray &location);
    Fault times(int n) const;
    Fault forever() const { return times(kForever); }
    Fault on(const QString &onlyHost) const;
};

QString kindName(Fault::Kind kind);
std::optional<Fault::Kind> kindOf(const QString &name);

class FaultBook {
public:
    void add(const Fault &fault) { m_faults.append(fault); }
    void clear() { m_faults.clear(); }
    std::optional<Fault> take(Step step, const QString &host); ///< the first that matches, counted down

private:
    QList<Fault> m_faults;
};

}
