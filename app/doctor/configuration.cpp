#include "doctor/configuration.h"

#include "doctor/doctor_text.h"
#include "policy/explanation.h"
#include "policy/resource_match.h"
#include "policy/settings_file.h"
#include "policy/user_resources.h"
#include "storage/files.h"

namespace lanyard::doctor {

namespace {

QStringList originsOf(const PolicySet &set)
{
    QStringList origins;
    for (const ExplainedValue &value : explained(set, SettingsFile().look()))
        origins.append(
            QStringLiteral("%1: %2").arg(value.key, value.place.isEmpty() ? QString(code(value.source)) : value.place));
    return origins;
}

/// For people: the folder of the drop-ins where there is nothing else.
QString placeOf(const PolicyPlaces &places)
{
    const QString file = policyFile(places);
    const bool isDropInsOnly = file == places.administrator && !mayExist(file);
    return isDropInsOnly ? places.dropInFolder() : file;
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

Configuration readConfiguration(const PolicyPlaces &places)
{
    Configuration configuration;
    configuration.policyPlace = placeOf(places);
    configuration.set = readPolicy(places);
    if (configuration.set) {
        configuration.policy = configuration.set->policy;
        configuration.origins = originsOf(*configuration.set);
    } else {
        configuration.policy.allowUserResources = false; // as for the tray
        configuration.problems.append(configuration.set.error());
    }
    const UserResources::Loaded own = UserResources().look(configuration.policy.development);
    if (!own.problem.isEmpty())
        configuration.problems.append(own.problem);
    configuration.resources = configuration.policy.resources;
    if (configuration.policy.allowUserResources)
        configuration.resources += own.resources;
    return configuration;
}

Outcome checkConfiguration(const Configuration &configuration, const TrayLink &tray)
{
    const QString origins = configuration.origins.join(QStringLiteral("; "));
    if (!configuration.problems.isEmpty())
        return failed(Reason::Configuration, configuration.problems.join(u' '), origins);
    if (tray.isRunning() && !tray.status()->problem.isEmpty())
        return failed(Reason::Configuration, tray.status()->problem, origins);
    if (configuration.policyPlace.isEmpty())
        return good(DoctorText::tr("There is no policy; your own settings and the defaults apply."), origins);
    //: %1: a file
    return good(DoctorText::tr("%1 is in force.").arg(configuration.policyPlace), origins);
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
    const QString id = wanted.isEmpty() ? QString() : matchingResource(wanted, configuration.resources);
    for (const Resource &resource : configuration.resources) {
        if (wanted.isEmpty() || resource.id == id)
            subjects.append(Subject{resource, std::nullopt});
    }
    if (subjects.isEmpty() && !wanted.isEmpty())
        return tl::unexpected(DoctorText::tr("Unknown resource “%1”.").arg(wanted));
    return subjects;
}

}
