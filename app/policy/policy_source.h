#pragma once

// Where the policy comes from, and the one in force (design section 8): the administrator's file if there is one,
// whatever else was named; else --policy, $LANYARD_POLICY, the user's own file; else none, and everything has its
// default. A file that turns bad leaves what it last said in force; a file that is bad when first seen means no
// resources at all. Changes of the file are followed without polling. Owned by main.

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

/// The one file that counts; empty when there is none. The administrator's counts as soon as it is there, readable or
/// not.
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
    /// policy() or problem() is another one.
    void changed();

private:
    void reload();
    void watch();
    void refuse(const PolicyError &error);

    PolicyPlaces m_places;
    Policy m_policy;
    QString m_problem;
    QString m_file;
    bool m_wasGood = false; ///< m_policy is what m_file said
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
};

}
