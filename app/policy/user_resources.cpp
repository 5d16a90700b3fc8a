#include "policy/user_resources.h"

#include "iap/origin.h"
#include "policy/resource_reader.h"
#include "storage/json_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

static QString text(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment).toString(QUrl::FullyEncoded);
}

static QJsonObject toJson(const Resource &resource)
{
    QJsonObject object{{QStringLiteral("id"), resource.id}, {QStringLiteral("name"), resource.name},
        {QStringLiteral("url"), text(resource.url)}};
    if (!resource.authPage.isEmpty() && !resource.apiKey.isEmpty()) {
        object.insert(QStringLiteral("authPage"), text(resource.authPage));
        object.insert(QStringLiteral("apiKey"), resource.apiKey);
    }
    QJsonArray tenants;
    for (const Tenant &tenant : resource.tenants)
        tenants.append(QJsonObject{{QStringLiteral("id"), tenant.id}, {QStringLiteral("name"), tenant.name}});
    if (!tenants.isEmpty())
        object.insert(QStringLiteral("tenants"), tenants);
    if (resource.refresh == RefreshMode::Web)
        object.insert(QStringLiteral("refresh"), QStringLiteral("web"));
    return object;
}

static QByteArray toJson(const QList<Resource> &resources)
{
    QJsonArray list;
    for (const Resource &resource : resources)
        list.append(toJson(resource));
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), 1}, {QStringLiteral("resources"), list}}).toJson();
}

/// Http is taken here; whether it may be used is the policy's word.
static tl::expected<QList<Resource>, JsonError> parseResources(const QByteArray &json)
{
    return readJson(json, [](JsonReader &root) {
        PolicyValues values(true, root.faults());
        root.requireVersion1();
        QList<Resource> resources = readResources(root.items(QLatin1String("resources")), values, root.faults());
        root.refuseOthers();
        for (Resource &resource : resources)
            resource.fromPolicy = false;
        return resources;
    });
}

UserResources::UserResources(const QString &path)
    : m_file(path)
{
}

UserResources::Loaded UserResources::read(bool development, QList<Resource> &resting, const Reject &reject)
{
    const auto json = m_file.read();
    if (!json)
        return {{}, json.error().sentence};
    if (!*json)
        return {};
    const auto resources = parseResources(**json);
    if (!resources)
        return {{}, reject(resources.error())};
    Loaded loaded;
    for (const Resource &resource : *resources)
        (isAcceptableEndpoint(resource.url, development) ? loaded.resources : resting).append(resource);
    return loaded;
}

UserResources::Loaded UserResources::load(bool development)
{
    m_resting.clear();
    Loaded loaded = read(development, m_resting, [this](const JsonError &error) { return m_file.reject(error); });
    if (!m_resting.isEmpty())
        loaded.problem = tr("Some of your resources use plain http, which is for development only: they are not used.");
    return loaded;
}

UserResources::Loaded UserResources::look(bool development)
{
    QList<Resource> resting;
    return read(development, resting, [this](const JsonError &error) { return error.sentence(m_file.path()); });
}

Result<void> UserResources::save(const QList<Resource> &resources)
{
    if (m_file.isUnreadable())
        return failure(Reason::Configuration, m_file.path(),
            tr("The list of your resources was not saved, because %1 could not be read.").arg(m_file.path()));
    const QByteArray json = toJson(resources + m_resting);
    if (const auto understood = parseResources(json); !understood) {
        const JsonError fault{understood.error().path, understood.error().message, {}}; // its place is in no file
        return failure(Reason::Configuration, fault.sentence(), fault.sentence());
    }
    if (const auto written = m_file.write(json); !written)
        return failure(Reason::Configuration, written.error().detail,
            tr("The list of your resources could not be saved: %1.").arg(written.error().text()));
    return {};
}

}
