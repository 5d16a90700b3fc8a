#pragma once

// What every target stands on: libFuzzer calls examine() with one input after another. Whoever reads it must neither
// crash nor break a promise; a broken promise ends the process, and libFuzzer keeps the input.

#include "base/result.h"
#include "iap/http.h"
#include "iap/verdict.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lanyard::fuzz {

/// Each target defines this one.
void examine(const QByteArray &input);

void require(bool holds, const char *promise);

/// Says why, in words that a log can bear: a reason, a place, no more than a few lines.
void requireUseful(const Error &error);
/// A request that can be sent: an address, and headers that end where they end.
void requireSendable(const HttpRequest &request);
/// The same, and what PROTOCOL.md#verdicts promises of every verdict: a peer in trouble never makes the user sign in.
void requireUseful(const Verdict &verdict, const HttpReply &reply);

/// "302", then header lines, an empty line and the body; a first line of another form is a fault below HTTP.
/// The request went to https://wiki.example.com/reports?id=7.
HttpReply replyFrom(const QByteArray &input);

/// Of an input of lines so many are looked at: a thousand empty ones teach nothing.
inline constexpr qsizetype kMostLines = 8;

/// What `feed` answers is the same whether the bytes come at once or in small pieces.
template <class Reader, class... Bounds> QList<QByteArray> linesOf(const QByteArray &input, Bounds... bounds)
{
    Reader whole(bounds...);
    const auto lines = whole.feed(input);
    Reader pieces(bounds...);
    QList<QByteArray> collected;
    bool refused = false;
    for (qsizetype at = 0; at < input.size() && !refused; at += 7) {
        const auto more =
            pieces.feed(QByteArrayView(input).sliced(at).first(std::min<qsizetype>(7, input.size() - at)));
        refused = !more;
        if (more)
            collected += *more;
    }
    require(refused == !lines, "a line too long is too long however it arrives");
    require(refused || collected == *lines, "lines are the same however they arrive");
    return lines ? *lines : QList<QByteArray>();
}

}
