#pragma once

// Looks where a secret must never be (app/README.md#trust-5): the command lines and environments of this desktop's
// processes, read several times a second; every file under HOME, the runtime and the temporary folder; and
// whatever goes over the session bus, notifications included (the keychain's own protocol encrypts what it carries).

#include <QByteArrayList>
#include <QProcess>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace lanyard {

/// What was found in one kind of place.
struct Searched {
    QString what;
    int places = 0;
    qint64 bytes = 0;
    QStringList hits; ///< where a secret was seen: "process /usr/bin/..", a file's name
};

class LeakWatch {
public:
    LeakWatch();
    ~LeakWatch();

    /// Processes, files and bus, in this order.
    QList<Searched> search(const QByteArrayList &secrets) const;
    /// A text that the test holds, such as a log.
    static Searched searchText(const QString &what, const QByteArray &text, const QByteArrayList &secrets);
    /// Where one of the secrets was seen. Empty: nowhere.
    QStringList placesOf(const QByteArrayList &secrets) const;
    int processesSeen() const { return int(m_seen.size()); }
    const QByteArray &busTraffic() const { return m_bus; }

private:
    void look();
    Searched searchProcesses(const QByteArrayList &secrets) const;
    static Searched searchFiles(const QByteArrayList &secrets);

    QTimer m_timer;
    QProcess m_monitor;
    QByteArray m_bus;
    QSet<QByteArray> m_seen; ///< command line and environment of each process
};

}
