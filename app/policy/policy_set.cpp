#include "policy/policy_set.h"

#include "policy/policy_parser.h"
#include "storage/json_document.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace lanyard {

namespace {

constexpr QLatin1String kResources("resources");
constexpr QLatin1String kVersion("version");
/// Whom Lanyard trusts with a session, or a ticket.
constexpr std::array kPolicyJsonAlone{QLatin1String("exchangeHosts"), QLatin1String("certificateAuthorities"),
    QLatin1String("endpoints"), QLatin1String("development"), QLatin1String("kerberosHosts")};

class PolicyMerger {
    Q_DECLARE_TR_FUNCTIONS(lanyard::PolicyMerger)
public:
    /// False when `problem` says what is wrong with it.
    bool add(const PolicyText &text)
    {
        m_text = &text;
        m_lines = linesOfValues(text.json);
        m_faults = {};
        const auto parsed = parsePolicy(text.json, folderOf(text), m_development);
        if (!parsed) {
            m_problem = parsed.error().sentence(text.file);
            return false;
        }
        if (!text.isDropIn) {
            m_development = parsed->development;
            m_folder = folderOf(text);
        }
        const QJsonObject object = QJsonDocument::fromJson(text.json).object();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.key() != kVersion && member.key() != kResources)
                addOnce(member.key(), member.value());
        }
        addResources(object.value(kResources).toArray(), parsed->resources);
        if (m_faults.isEmpty())
            return true;
        m_problem = firstFault(m_faults, text.json).sentence(text.file);
        return false;
    }

    tl::expected<PolicySet, QString> finish()
    {
        QJsonArray resources;
        for (const QString &id : std::as_const(m_order))
            resources.append(m_resources.value(id));
        m_set.values.insert(kVersion, 1);
        m_set.values.insert(kResources, resources);
        auto policy = parsePolicy(QJsonDocument(m_set.values).toJson(), m_folder, m_development);
        if (!policy)
            return tl::unexpected(policy.error().sentence(m_text->file));
        m_set.policy = *std::move(policy);
        return std::move(m_set);
    }

    QString problem() const { return m_problem; }

private:
    static QString folderOf(const PolicyText &text) { return QFileInfo(text.file).absolutePath(); }

    QString place(const QString &path) const
    {
        return QStringLiteral("%1:%2").arg(m_text->file).arg(m_lines.value(path));
    }

    void refuse(const QString &path, const QString &message)
    {
        m_faults.add({path, message, JsonFaults::At::Key, QString()});
    }

    void addOnce(const QString &key, const QJsonValue &value)
    {
        const auto isKey = [&key](QLatin1String one) { return one == key; };
        if (m_text->isDropIn && std::any_of(kPolicyJsonAlone.begin(), kPolicyJsonAlone.end(), isKey))
            refuse(key, tr("This is allowed in policy.json only."));
        else if (m_set.values.contains(key))
            refuse(key, tr("This is set in %1 already. Set it in one file.").arg(m_set.places.value(key)));
        m_set.values.insert(key, value);
        m_set.places.insert(key, place(key));
    }

    void addResources(const QJsonArray &entries, const QList<Resource> &parsed)
    {
        for (qsizetype i = 0; i < parsed.size(); ++i)
            addResource(entries.at(i).toObject(), parsed.at(i), itemPath(kResources, i));
    }

    void addResource(const QJsonObject &entry, const Resource &resource, const QString &path)
    {
        if (!m_resources.contains(resource.id))
            m_order.append(resource.id);
        const Resource before = m_parsed.value(resource.id, resource);
        const auto mustAgree = [&](const char *key, const auto &earlier, const auto &now) {
            if (!earlier.isEmpty() && !now.isEmpty() && earlier != now)
                refuse(memberPath(path, QLatin1String(key)),
                    tr("“%1” has a different value in %2.")
                        .arg(resource.id, m_set.places.value(keyOf(resource.id, QLatin1String(key)))));
        };
        mustAgree("url", before.url, resource.url);
        mustAgree("authPage", before.authPage, resource.authPage);
        mustAgree("apiKey", before.apiKey, resource.apiKey);
        QJsonObject &merged = m_resources[resource.id];
        for (auto member = entry.begin(); member != entry.end(); ++member) {
            merged.insert(member.key(), member.value());
            m_set.places.insert(keyOf(resource.id, member.key()), place(memberPath(path, member.key())));
        }
        Resource &known = m_parsed[resource.id];
        known = resource;
        if (known.authPage.isEmpty()) {
            known.authPage = before.authPage;
            known.apiKey = before.apiKey;
        }
    }

    static QString keyOf(const QString &id, const QString &key)
    {
        return QStringLiteral("resources.%1.%2").arg(id, key);
    }

    const PolicyText *m_text = nullptr;
    QHash<QString, int> m_lines; ///< of m_text
    QString m_folder;
    bool m_development = false;
    PolicySet m_set;
    QStringList m_order; ///< ids
    QHash<QString, QJsonObject> m_resources;
    QHash<QString, Resource> m_parsed;
    JsonFaults m_faults;
    QString m_problem;
};

}

tl::expected<PolicySet, QString> readPolicySet(const QList<PolicyText> &texts)
{
    if (texts.isEmpty())
        return PolicySet();
    PolicyMerger merger;
    for (const PolicyText &text : texts) {
        if (!merger.add(text))
            return tl::unexpected(merger.problem());
    }
    return merger.finish();
}

}
