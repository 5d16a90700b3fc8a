#include "doctor/configuration.h"

#include "doctor/doctor_text.h"
#include "iap/address.h"
#include "policy/explanation.h"
#include "policy/policy_source.h"
#include "policy/settings_file.h"
#include "policy/user_resources.h"

namespace lanyard::doctor {

namespace {

QStringList originsOf(const PolicyPlaces &places)
{
    const auto set = readPolicy(places);
    if (!set)
        return {};
    QStringList origins;
    for (const ExplainedValue &value : explained(*set, SettingsFile().look()))
        origins.append(
            QStringLiteral("%1: %2").arg(value.key, value.place.isEmpty() ? QString(code(value.source)) : value.place));
    return origins;
}

bool isCalled(const Resource &resource, const QString &wanted)
{
    const QUrl address(wanted, QUrl::StrictMode);
    return resource.id == wanted || resource.name.compare(wanted, Qt::CaseInsensitive) == 0
        || (!address.host().isEmpty() && isUnder(address, resource.url));
}

Resource resourceOf(const Configuration &configuration, const SessionView &session)
{
    for (const Resource &resource : configuration.resources) {
        if (resource.id == session.id)
            return resource;
    }
    Resource resource;
    resource.id = session.id;
    resource.name = session.name;
    resource.url = session.url;
    return resource;
}

}

Configuration readConfiguration(const QString &policyFile)
{
    const PolicyPlaces places = PolicyPlaces::ofThisUser(policyFile);
    const PolicySource source(places);
    const UserResources::Loaded own = UserResources().look(source.policy().development);
    Configuration configuration{source.file(), source.policy(), source.policy().resources, {}, {}};
    configuration.problems << source.problem() << own.problem;
    configuration.problems.removeAll(QString());
    if (source.policy().allowUserResources)
        configuration.resources += own.resources;
    configuration.origins = originsOf(places);
    return configuration;
}

Outcome checkConfiguration(const Configuration &configuration, const TrayLink &tray)
{
    const QString origins = configuration.origins.join(QStringLiteral("; "));
    if (!configuration.problems.isEmpty())
        return failed(Reason::Configuration, configuration.problems.join(u' '), origins);
    if (tray.isRunning() && !tray.status()->problem.isEmpty())
        return failed(Reason::Configuration, tray.status()->problem, origins);
    if (configuration.policyFile.isEmpty())
        return good(DoctorText::tr("There is no policy; everything has its default, or what you chose."), origins);
    //: %1: a file
    return good(DoctorText::tr("%1 is in force.").arg(configuration.policyFile), origins);
}

tl::expected<QList<Subject>, QString> subjectsOf(
    const Configuration &configuration, TrayLink &tray, const QString &wanted)
{
    QList<Subject> subjects;
    if (tray.isRunning()) {
        const auto id = wanted.isEmpty() ? tl::expected<QString, QString>(QString()) : tray.find(wanted);
        if (!id)
            return tl::unexpected(id.error());
        for (const SessionView &session : tray.status()->sessions) {
            if (id->isEmpty() || session.id == *id)
                subjects.append(Subject{resourceOf(configuration, session), session});
        }
        return subjects;
    }
    for (const Resource &resource : configuration.resources) {
        if (wanted.isEmpty() || isCalled(resource, wanted))
            subjects.append(Subject{resource, std::nullopt});
    }
    if (subjects.isEmpty() && !wanted.isEmpty())
        return tl::unexpected(DoctorText::tr("Unknown resource “%1”.").arg(wanted));
    return subjects;
}

}
