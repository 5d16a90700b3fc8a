#pragma once

// An extension behind its relay, as the tray's socket sees them. The test program is the relay, and whatever started it
// the browser: ruleForTests() lets them pass.

#include "browser/server/relay_process.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTest>
#include <unistd.h>

namespace lanyard::browser {

inline RelayRule ruleForTests(const QString &word = QStringLiteral("chromium"))
{
    const QString parent = QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(getppid()));
    return {QFile::symLinkTarget(QStringLiteral("/proc/self/exe")), {{word, parent}}};
}

class FakeExtension {
public:
    /// Connects, and says hello with that key.
    explicit FakeExtension(const QString &folder, const QString &key = {})
    {
        m_socket.connectToServer(folder + QStringLiteral("/bridge.sock"));
        if (!m_socket.waitForConnected(5000))
            qFatal("the bridge's socket is not there");
        sayRaw(
            R"({"type":"relay","version":1,"caller":"chrome-extension://abcdefghijklmnopabcdefghijklmnop/","browserPid":1})");
        say({{QStringLiteral("type"), QStringLiteral("hello")}, {QStringLiteral("version"), 1},
            {QStringLiteral("extension"), QStringLiteral("1.0.0")},
            {QStringLiteral("browser"), QStringLiteral("Chromium 156")}, {QStringLiteral("canHold"), true},
            {QStringLiteral("profile"), key}});
    }

    void say(const QJsonObject &message) { sayRaw(QJsonDocument(message).toJson(QJsonDocument::Compact)); }
    void say(const QString &type, const QString &site = {})
    {
        QJsonObject message{{QStringLiteral("type"), type}};
        if (!site.isEmpty())
            message.insert(QStringLiteral("site"), site);
        say(message);
    }
    void refresh(int request, const QString &site, const QString &cause)
    {
        say({{QStringLiteral("type"), QStringLiteral("refresh")}, {QStringLiteral("request"), request},
            {QStringLiteral("site"), site}, {QStringLiteral("cause"), cause}});
    }
    void count(const QJsonValue &request, const QString &site, int count)
    {
        say({{QStringLiteral("type"), QStringLiteral("pages")}, {QStringLiteral("request"), request},
            {QStringLiteral("site"), site}, {QStringLiteral("count"), count}});
    }
    void report(const QString &site, const QString &state, const QJsonValue &generation,
        const QString &store = QStringLiteral("0"))
    {
        say({{QStringLiteral("type"), QStringLiteral("report")}, {QStringLiteral("site"), site},
            {QStringLiteral("store"), store}, {QStringLiteral("state"), state},
            {QStringLiteral("generation"), generation}});
    }

    /// The next message of that type that was not taken yet; those of other types before it stay. Empty: none came.
    QJsonObject next(const QString &type, int milliseconds = 5000)
    {
        QJsonObject found;
        const auto isThere = [&] {
            read();
            for (qsizetype i = 0; i < m_messages.size(); ++i) {
                if (m_messages.at(i).value(u"type").toString() == type) {
                    found = m_messages.takeAt(i);
                    return true;
                }
            }
            return false;
        };
        std::ignore = QTest::qWaitFor(isThere, milliseconds);
        return found;
    }
    /// Types of all messages since the last call, in their order, once `last` is among them.
    QStringList typesUntil(const QString &last)
    {
        QStringList types;
        std::ignore = QTest::qWaitFor([&] {
            read();
            for (const QJsonObject &message : m_messages) {
                if (message.value(u"type").toString() == last)
                    return true;
            }
            return false;
        });
        for (const QJsonObject &message : m_messages)
            types.append(message.value(u"type").toString());
        m_messages.clear();
        return types;
    }
    bool has(const QString &type)
    {
        read();
        return std::any_of(m_messages.cbegin(), m_messages.cend(),
            [&type](const QJsonObject &message) { return message.value(u"type").toString() == type; });
    }
    bool isGone()
    {
        return QTest::qWaitFor([this] { return m_socket.state() == QLocalSocket::UnconnectedState; });
    }
    QByteArray transcript() const { return m_transcript; }

private:
    void sayRaw(const QByteArray &line)
    {
        m_socket.write(line + '\n');
        m_socket.flush();
    }
    void read()
    {
        while (m_socket.canReadLine()) {
            const QByteArray line = m_socket.readLine();
            m_transcript += line;
            m_messages.append(QJsonDocument::fromJson(line).object());
        }
    }

    QLocalSocket m_socket;
    QList<QJsonObject> m_messages;
    QByteArray m_transcript;
};

}
