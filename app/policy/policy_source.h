#pragma once

// Where the policy comes from, and the one in force (app/README.md#files): the administrator's file, if there is one;
// otherwise --policy, $LANYARD_POLICY or the user's own file; without any, everything has its default. A file that
// turns bad leaves its last good version in force; one that is bad when first seen means no resources at all. Follows
// changes of the file without polling. Owned by the Configuration.

#include "policy/policy.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace lanyard {

/// Files that may hold the policy. An empty name is none.
struct PolicyPlaces {
    QString administrator = QStringLiteral("/etc/lanyard/policy.json");
    QString commandLine; ///< --policy FILE
    QString environment; ///< $LANYARD_POLICY
    QString user; ///< lanyard/policy.json in the user's configuration folder: counts only where it exists

    static PolicyPlaces ofThisUser(const QString &commandLine);
};

/// The file in force; empty if there is none. The administrator's counts as soon as it exists, readable or not.
QString policyFile(const PolicyPlaces &places);

class PolicySource final : public QObject {
    Q_OBJECT
public:
    /// Reads at once; then follows. @param settle how long the files must be quiet before they are read again
    explicit PolicySource(const PolicyPlaces &places, std::chrono::milliseconds settle = std::chrono::milliseconds(200),
        QObject *parent = nullptr);

    const Policy &policy() const { return m_policy; }
    /// A sentence that names the place of what is wrong with the file; empty when all is well.
    QString problem() const { return m_problem; }
    /// The file in force; empty when there is none.
    QString file() const { return m_file; }

Q_SIGNALS:
    /// policy() or problem() changed.
    void changed();

private:
    void reload();
    void watch();
    void refuse(const QString &problem);

    PolicyPlaces m_places;
    Policy m_policy;
    QString m_problem;
    QString m_file;
    bool m_wasGood = false; ///< m_policy is what m_file said
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
};

}
