#pragma once

// What is configured, from all its sources: the policy in force and the user's own resources. Watches both.

#include "policy/policy_source.h"
#include "policy/user_resources.h"

#include <QObject>

namespace lanyard {

class Configuration : public QObject {
    Q_OBJECT
public:
    explicit Configuration(const QString &policyFile);

    void load();
    const Policy &policy() const { return m_policy; }
    const QList<Resource> &userResources() const { return m_userResources; }
    /// A sentence about what is wrong with a file; empty when nothing is.
    QString problem() const;
    Result<void> saveUserResources(const QList<Resource> &resources);

Q_SIGNALS:
    void changed();

private:
    QList<Resource> m_userResources;
    Policy m_policy;
};

}
