#include "session/configured_resources.h"

#include "base/logging.h"
#include "iap/origin.h"
#include "session/resource_id.h"

namespace lanyard {

ConfiguredResources::ConfiguredResources(Resources &resources, Accounts &accounts, Refresher &refresher,
    Renewals &renewals, Asker &asker, SaveResources save)
    : m_resources(resources)
    , m_accounts(accounts)
    , m_refresher(refresher)
    , m_renewals(renewals)
    , m_asker(asker)
    , m_save(std::move(save))
{
}

void ConfiguredResources::configure(const Policy &policy, const QList<Resource> &own)
{
    m_policy = policy;
    m_own = policy.allowUserResources ? own : QList<Resource>();
    apply();
}

void ConfiguredResources::apply()
{
    m_resources.configure(m_policy.resources + m_own, m_accounts);
}

// Design section 7, rule 2: a resource that policy does not name joins an account only after the user saw both origins.
QCoro::Task<Result<void>> ConfiguredResources::mayJoin(QUrl url, Pin pin)
{
    QStringList people;
    const QList<Account> accounts = m_accounts.all();
    for (const Account &account : accounts) {
        if (account.key.authOrigin == pin.authOrigin && account.key.apiKey == pin.apiKey)
            people.append(account.email);
    }
    Question question;
    question.title = tr("Add %1?").arg(url.host(QUrl::FullyEncoded)); // look-alikes show as what they are
    //: %1 and %2: web origins
    question.text = tr("%1 sends you to sign in at %2.").arg(originOf(url), pin.authOrigin);
    if (!people.isEmpty())
        question.text += QLatin1Char(' ') + tr("It will use your account %1.").arg(people.join(QStringLiteral(", ")));
    question.accept = tr("Add");
    question.reject = tr("Cancel");
    const bool agreed = co_await m_asker.ask(std::move(question));
    if (!agreed)
        co_return failure(Reason::InteractiveRequired, QStringLiteral("not confirmed"));
    co_return Result<void>();
}

QCoro::Task<Result<QString>> ConfiguredResources::add(QUrl url, QString name)
{
    if (!m_policy.allowUserResources)
        co_return tl::unexpected(Error(Reason::AccessDenied, QStringLiteral("policy"), std::nullopt,
            tr("Your organisation chose the resources; you cannot add one.")));
    if (!isAcceptableEndpoint(url, m_policy.development))
        co_return tl::unexpected(Error(Reason::Configuration, withoutQuery(url), std::nullopt,
            tr("Give a full address that begins with https://")));
    if (const QString known = m_resources.match(url.toString()); !known.isEmpty())
        co_return known;
    const auto challenge = co_await m_refresher.discover(url);
    if (!challenge)
        co_return tl::unexpected(challenge.error().error);
    Pin pin;
    pin.authOrigin = originOf(challenge->authPage);
    pin.apiKey = challenge->apiKey;
    const auto agreed = co_await mayJoin(url, pin);
    if (!agreed)
        co_return tl::unexpected(agreed.error());
    Resource resource;
    resource.id = freeResourceId(url, m_resources.ids());
    resource.name = name.isEmpty() ? url.host(QUrl::FullyEncoded) : name;
    resource.url = url;
    resource.fromPolicy = false;
    Learnt confirmed; // the user's word pins: a sign-in page that is another one later is asked about
    confirmed.url = url;
    confirmed.authPage = challenge->authPage;
    confirmed.apiKey = challenge->apiKey;
    m_accounts.learn(resource.id, confirmed);
    QList<Resource> resources = m_own;
    resources.append(resource);
    if (const auto saved = save(resources); !saved) {
        m_accounts.unlearn(resource.id);
        co_return tl::unexpected(saved.error());
    }
    m_renewals.catchUp();
    co_return resource.id;
}

Result<void> ConfiguredResources::remove(const QString &id)
{
    const ResourceRecord *record = m_resources.find(id);
    if (!record || record->config.fromPolicy)
        return tl::unexpected(Error{Reason::AccessDenied, QStringLiteral("policy"), std::nullopt,
            tr("Your organisation chose this resource; it cannot be removed.")});
    QList<Resource> resources = m_own;
    resources.removeIf([&](const Resource &resource) { return resource.id == id; });
    m_renewals.drop(id);
    if (const auto saved = save(resources); !saved)
        return saved;
    m_accounts.unlearn(id);
    return {};
}

Result<void> ConfiguredResources::save(const QList<Resource> &resources)
{
    if (const auto saved = m_save(resources); !saved)
        return saved;
    m_own = resources;
    apply();
    return {};
}

}
