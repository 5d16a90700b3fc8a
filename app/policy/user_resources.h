#pragma once

// The resources that the user added: resources.json in the user's configuration folder, in the form of a policy's
// "resources". Written atomically; a file that cannot be understood is moved aside, reported and never lost.

#include "base/result.h"
#include "policy/policy.h"
#include "policy/user_file.h"
#include "storage/folders.h"

#include <QCoreApplication>
#include <functional>

namespace lanyard {

class UserResources {
    Q_DECLARE_TR_FUNCTIONS(lanyard::UserResources)
public:
    struct Loaded {
        QList<Resource> resources;
        QString problem; ///< a sentence for the user; empty when all is well
    };

    explicit UserResources(const QString &path = configurationFolder() + QStringLiteral("/resources.json"));

    /// @param development as the policy says: without it, resources with plain http rest in the file, unused
    Loaded load(bool development);
    /// The same, leaving a file that is of no use where it is.
    Loaded look(bool development);
    /// These and the resting ones. Refuses what load() would not take back, and a file that load() could not even read.
    Result<void> save(const QList<Resource> &resources);

private:
    /// What to say of a file that is no list of resources.
    using Reject = std::function<QString(const JsonError &error)>;
    Loaded read(bool development, QList<Resource> &resting, const Reject &reject);

    UserFile m_file;
    QList<Resource> m_resting;
};

}
