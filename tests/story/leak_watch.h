#pragma once

// Looks where a secret must never be (design section 7, rule 5): the command lines and environments of this desktop's
// processes, looked at several times a second, and every file under HOME, the runtime and the temporary folder.

#include <QByteArrayList>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace lanyard {

class LeakWatch {
public:
    LeakWatch();

    /// Where one of the secrets was seen: "argv of /usr/bin/..", a file's name. Empty: nowhere.
    QStringList placesOf(const QByteArrayList &secrets) const;
    int processesSeen() const { return int(m_seen.size()); }

private:
    void look();

    QTimer m_timer;
    QSet<QByteArray> m_seen; ///< command line and environment of each process
};

}
