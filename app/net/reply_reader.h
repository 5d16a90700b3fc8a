#pragma once

// Reads one QNetworkReply within its bounds and turns it into an HttpReply. Lives in the frame of HttpClient::send().

#include "iap/http.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <coroutine>

class QNetworkReply;

namespace lanyard {

class ReplyReader final : public QObject {
    Q_OBJECT
public:
    ReplyReader(QNetworkReply *reply, const HttpRequest &request);
    ~ReplyReader() override;

    /// Resumes once, from the event loop, when the reply has finished or exceeded a bound.
    struct Awaiter {
        ReplyReader *reader;
        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> handle) noexcept { reader->m_waiting = handle; }
        void await_resume() const noexcept { }
    };
    Awaiter finished() { return Awaiter{this}; }

    HttpReply take();
    /// Ends the request with TransportFault::Aborted.
    void abort();
    /// The same, but resumes before it returns, for the client's destructor. The reader is gone afterwards.
    void close();

private:
    void readMore();
    void checkHeaders();
    void stop(TransportFault fault, const QString &text);
    void finish();
    void resume();

    QNetworkReply *m_reply;
    HttpReply m_result;
    qint64 m_maxBody;
    QTimer m_deadline;
    std::coroutine_handle<> m_waiting;
    bool m_done = false;
};

}
