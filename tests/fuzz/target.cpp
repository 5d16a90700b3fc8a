#include "target.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace lanyard::fuzz {

namespace {

constexpr qsizetype kLongestDetail = 4096;

bool isPrintable(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return (uchar(c) < ' ' && c != '\t') || c == '\x7f'; });
}

}

void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", promise);
    std::abort();
}

void requireUseful(const Error &error)
{
    require(error.reason != Reason::Ok, "an error has a reason");
    require(!error.detail.isEmpty(), "an error names its place");
    require(error.detail.size() <= kLongestDetail, "an error's detail fits into a log");
    require(!error.text().isEmpty(), "an error has a sentence for the user");
    require(!error.retryAfter || error.retryAfter->count() >= 0, "nobody waits for the past");
}

void requireUseful(const Verdict &verdict, const HttpReply &reply)
{
    if (reply.fault == TransportFault::None) // the text of a fault is the network's
        requireUseful(verdict.error);
    require(verdict.error.reason != Reason::Ok, "a verdict has a reason");
    const bool isTrouble = reply.fault != TransportFault::None || reply.status >= 500 || reply.status == 429;
    if (isTrouble)
        require(remedy(verdict.error.reason) != Remedy::SignIn, "a peer in trouble ends no session");
}

void requireSendable(const HttpRequest &request)
{
    require(request.url.isValid() && !request.url.isEmpty(), "a request has an address");
    for (const auto &[name, value] : request.headers)
        require(isPrintable(name) && isPrintable(value), "a header holds no control character");
}

HttpReply replyFrom(const QByteArray &input)
{
    HttpReply reply;
    reply.url = QUrl(QStringLiteral("https://wiki.example.com/reports?id=7"));
    const qsizetype blank = input.indexOf("\n\n");
    const QByteArray head = blank < 0 ? input : input.left(blank);
    reply.body = blank < 0 ? QByteArray() : input.mid(blank + 2);
    const QList<QByteArray> lines = head.split('\n');
    bool isNumber = false;
    reply.status = lines[0].trimmed().toInt(&isNumber);
    if (!isNumber || reply.status < 100 || reply.status > 999) {
        reply.status = 0;
        reply.fault = TransportFault(1 + lines[0].size() % int(TransportFault::Aborted));
        reply.faultText = QStringLiteral("a fault");
        return reply;
    }
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            reply.headers.emplaceBack(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return reply;
}

}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    lanyard::fuzz::examine(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
