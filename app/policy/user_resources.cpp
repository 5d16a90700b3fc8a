#include "policy/user_resources.h"

#include "base/logging.h"
#include "iap/origin.h"
#include "policy/resource_reader.h"
#include "storage/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

using Kind = JsonNode::Kind;

static constexpr qint64 kLargestList = 1024 * 1024;

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
    const auto root = parseJson(json);
    if (!root)
        return tl::unexpected(root.error());
    Faults faults;
    PolicyValues values(true, faults);
    ObjectReader object(*root, faults);
    const JsonNode *version = object.need(QLatin1String("version"), Kind::Number);
    if (version && version->number != 1.0)
        faults.add(*version, UserResources::tr("This Lanyard knows version 1 only."));
    QList<Resource> resources = readResources(object.need(QLatin1String("resources"), Kind::Array), values, faults);
    object.refuseOthers();
    if (!faults.isEmpty())
        return tl::unexpected(faults.first());
    for (Resource &resource : resources)
        resource.fromPolicy = false;
    return resources;
}

UserResources::UserResources(const QString &file)
    : m_file(file)
{
}

UserResources::Loaded UserResources::load(bool development)
{
    Loaded loaded;
    m_resting.clear();
    m_isUnreadable = false;
    if (!mayExist(m_file))
        return loaded;
    const auto json = readFile(m_file, kLargestList);
    if (!json) {
        m_isUnreadable = true;
        loaded.problem = PolicyError{m_file, 0, 0, QString(), json.error().text()}.sentence();
        return loaded;
    }
    const auto resources = parseResources(*json);
    if (!resources) {
        const JsonError error = resources.error();
        const QString aside = moveAside(m_file);
        m_isUnreadable = aside.isEmpty();
        loaded.problem =
            PolicyError{m_file, error.place.line, error.place.column, error.path, error.message}.sentence();
        if (!aside.isEmpty()) //: %1: a sentence that says what is wrong with it, %2: a file name
            loaded.problem = tr("%1 The file is kept as %2.").arg(loaded.problem, aside);
        qCWarning(logPolicy) << loaded.problem;
        return loaded;
    }
    for (const Resource &resource : *resources)
        (isAcceptableEndpoint(resource.url, development) ? loaded.resources : m_resting).append(resource);
    if (!m_resting.isEmpty())
        loaded.problem = tr("Some of your resources use plain http, which is for development only: they are not used.");
    return loaded;
}

Result<void> UserResources::save(const QList<Resource> &resources)
{
    if (m_isUnreadable)
        return failure(Reason::Configuration, m_file,
            tr("The list of your resources was not saved, because %1 could not be read.").arg(m_file));
    const QByteArray json = toJson(resources + m_resting);
    if (const auto understood = parseResources(json); !understood) {
        const QString fault = understood.error().path + QStringLiteral(": ") + understood.error().message;
        return failure(Reason::Configuration, fault, fault);
    }
    if (const auto written = replaceFile(m_file, json); !written)
        return failure(Reason::Configuration, m_file,
            tr("The list of your resources could not be saved: %1.").arg(written.error().text()));
    return {};
}

}
