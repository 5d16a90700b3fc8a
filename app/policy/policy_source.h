#pragma once

// The policy in force (policy/policy_files.h). Files that turn bad leave their last good version in force; where they
// are bad when first seen, there are no resources at all. Follows changes of the files without polling. Owned by the
// Configuration.

#include "policy/policy_files.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace lanyard {

class PolicySource final : public QObject {
    Q_OBJECT
public:
    /// Reads at once; then follows. @param settle how long the files must be quiet before they are read again
    explicit PolicySource(const PolicyPlaces &places, std::chrono::milliseconds settle = std::chrono::milliseconds(200),
        QObject *parent = nullptr);

    const Policy &policy() const { return m_policy; }
    /// False where the files are bad and were never good: policy() is then a stand-in that allows nothing.
    bool isKnown() const { return m_problem.isEmpty() || m_wasGood; }
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
    PolicyTexts m_texts; ///< as last read
    QStringList m_named; ///< the files that m_texts name
    bool m_isTouched = true; ///< one of them may have changed, or a file that they name
    bool m_wasGood = false; ///< m_policy is what m_file said
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
};

}
