#pragma once

// Which resources there are: policy's, and the user's own beside them where policy allows. Adding one discovers it and
// pins what the user confirmed (app/README.md#trust-2). Outlives the event loop.

#include "base/result.h"
#include "policy/policy.h"

#include <QCoreApplication>
#include <qcorotask.h>

namespace lanyard {

class ResourceDiscovery;
class ResourceRegistry;
class SessionHost;
struct Discovery;

class ResourceConfigurator {
    Q_DECLARE_TR_FUNCTIONS(lanyard::ResourceConfigurator)
public:
    ResourceConfigurator(ResourceRegistry &resources, ResourceDiscovery &discovery, SessionHost &host);

    void configure(const Policy &policy, const QList<Resource> &own);
    /// What stands behind the address, where policy lets the user add it.
    QCoro::Task<Result<Discovery>> discover(QUrl url);
    /// The id of the new resource, or of the one that is there already. Looks once more: what is added is what was
    /// seen.
    QCoro::Task<Result<QString>> add(Discovery confirmed, QString name);
    /// The same after asking the user.
    QCoro::Task<Result<QString>> add(QUrl url, QString name);
    Result<void> remove(const QString &id);

private:
    QCoro::Task<bool> isConfirmed(Discovery found);
    Result<void> mayAdd() const;
    void applyResources();
    Result<QString> keep(const Discovery &found, const QString &name);
    Result<void> save(const QList<Resource> &own);

    ResourceRegistry &m_resources;
    ResourceDiscovery &m_discovery;
    SessionHost &m_host;
    Policy m_policy;
    QList<Resource> m_own; ///< the user's, in force or not
};

}
