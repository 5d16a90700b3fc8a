#pragma once

// A BrowserServer whose rule takes this test for the relay and its parent for a browser, and the ends of its
// connections.

#include "browser/server/browser_profiles.h"
#include "browser/server/browser_server.h"
#include "control/raw_caller.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <unistd.h>

namespace lanyard::test {

class SteppedClock final : public Clock {
public:
    QDateTime wallUtc() const override { return QDateTime(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC); }
    std::chrono::milliseconds sinceBoot() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    std::chrono::milliseconds m_now{1'000'000};
};

inline QString executableOf(qint64 pid)
{
    return QFileInfo(QStringLiteral("/proc/%1/exe").arg(pid)).symLinkTarget();
}

inline browser::RelayRule ruleForThisTest()
{
    return {executableOf(getpid()), {{QStringLiteral("chromium"), executableOf(getppid())}}};
}

struct ServerRig {
    QTemporaryDir folder{QStringLiteral("/tmp/lanyard-XXXXXX")}; ///< where another user may look
    SteppedClock clock;
    browser::BrowserProfiles profiles{folder.filePath(QStringLiteral("browsers.json")), clock};
    browser::BrowserServer server;

    explicit ServerRig(const browser::RelayRule &rule = ruleForThisTest())
        : server(rule, profiles, clock)
    {
        const bool works = profiles.load().has_value() && server.listen(folder.path()).has_value();
        Q_ASSERT(works);
        Q_UNUSED(works)
        server.setMode(browser::Mode::Ask);
    }
    QString socket() const { return folder.filePath(QStringLiteral("bridge.sock")); }
    /// A profile that the user paired: its key.
    QByteArray pairedKey()
    {
        const auto pairing = profiles.pair(QStringLiteral("Chromium 156"));
        return pairing ? pairing->key.reveal().toByteArray() : QByteArray();
    }
};

inline QByteArray relayLine()
{
    return R"({"type":"relay","version":1,"caller":"chrome-extension://a/","browserPid":1})";
}

inline QByteArray helloLine(const QByteArray &key)
{
    return R"({"type":"hello","version":1,"extension":"1.0.0","browser":"Chromium 156","canHold":true,"profile":")"
        + key + "\"}";
}

/// Of about that many bytes.
inline browser::Sites largeMessage(qsizetype size)
{
    browser::Site site;
    site.name = QString(size, u'x');
    return {{site}};
}

/// The browser's end of a connection, relay included.
struct BrowserEnd : RawCaller {
    explicit BrowserEnd(const ServerRig &rig)
        : RawCaller(rig.socket())
    {
    }
    void say(const QByteArray &line) { socket.write(line + '\n'); }
    /// The answer: Welcome or Leave.
    QJsonObject greet(const QByteArray &key)
    {
        say(relayLine());
        return ask(helloLine(key));
    }
    QString nextType() { return next().value(QStringLiteral("type")).toString(); }
};

}
