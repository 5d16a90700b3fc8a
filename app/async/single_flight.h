#pragma once

// A second request for the same thing joins the first: one flight per key, and everybody gets a copy of its outcome.
// A member of a service that outlives the event loop.

#include <QFuture>
#include <QHash>
#include <QPromise>
#include <QString>
#include <memory>
#include <qcorofuture.h>
#include <qcorotask.h>

namespace lanyard {

template <class T> class SingleFlight {
public:
    bool isEmpty() const { return m_flights.isEmpty(); }
    qsizetype count() const { return m_flights.size(); }
    bool isInFlight(const QString &key) const { return m_flights.contains(key); }

    /// @param begin starts the flight and returns its QCoro::Task<T>; called only when none is under way
    template <class Begin> QCoro::Task<T> join(const QString &key, Begin begin)
    {
        if (const auto it = m_flights.find(key); it != m_flights.end())
            return outcomeOf(*it);
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        const QFuture<T> future = promise->future();
        m_flights.insert(key, future);
        land(key, begin(), promise);
        return outcomeOf(future);
    }

private:
    QCoro::Task<void> land(QString key, QCoro::Task<T> flight, std::shared_ptr<QPromise<T>> promise)
    {
        T outcome = co_await flight;
        m_flights.remove(key);
        promise->addResult(std::move(outcome));
        promise->finish();
    }

    /// A flight that has landed already is not waited for.
    static QCoro::Task<T> outcomeOf(QFuture<T> flight)
    {
        if (flight.isFinished())
            co_return flight.result();
        co_return co_await flight;
    }

    QHash<QString, QFuture<T>> m_flights;
};

}
