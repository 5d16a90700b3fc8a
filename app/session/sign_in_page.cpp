#include "session/sign_in_page.h"

#include "iap/origin.h"
#include "refresh/refresher.h"
#include "session/session_host.h"
#include "state/resource_registry.h"

namespace lanyard {

SignInPageFinder::SignInPageFinder(ResourceRegistry &resources, Refresher &refresher, SessionHost &host)
    : m_resources(resources)
    , m_refresher(refresher)
    , m_host(host)
{
}

QCoro::Task<Result<SignInPage>> SignInPageFinder::find(QString id)
{
    const ResourceState *resource = m_resources.find(id);
    if (!resource)
        co_return failure(Reason::Configuration, QStringLiteral("no such resource"));
    const QUrl url = resource->config().url;
    const auto challenge = co_await m_refresher.discover(url, std::nullopt);
    if (!challenge)
        co_return tl::unexpected(challenge.error().error);
    const auto checked = co_await check(id, *challenge);
    if (!checked)
        co_return tl::unexpected(checked.error());
    m_resources.apply(id, &ResourceState::backendSeen, challenge->redirectUri);
    co_return SignInPage{challenge->authPage, Pin{originOf(challenge->authPage), challenge->apiKey}};
}

QCoro::Task<Result<void>> SignInPageFinder::check(QString id, Challenge challenge)
{
    const ResourceState *resource = m_resources.find(id);
    if (!resource)
        co_return failure(Reason::Configuration, QStringLiteral("no such resource"));
    const auto pin = resource->pin();
    const auto trusted = pin ? checkPin(challenge, *pin) : Result<void>();
    const bool isPolicys = !resource->config().authPage.isEmpty();
    const bool isFirstContact = !resource->isPinned() && !isPolicys;
    if (trusted || isFirstContact)
        co_return Result<void>();
    if (isPolicys)
        co_return trusted;
    const quint64 epoch = resource->epoch();
    const QString now = originOf(challenge.authPage);
    const bool agreed = co_await mayRepin(id, pin->authOrigin, now);
    if (!agreed)
        co_return trusted;
    resource = m_resources.find(id);
    if (!resource || resource->epoch() != epoch)
        co_return failure(Reason::Superseded, QStringLiteral("signed out meanwhile"));
    m_resources.apply(id, &ResourceState::pinOpened);
    co_return Result<void>();
}

QCoro::Task<bool> SignInPageFinder::mayRepin(QString id, QString before, QString now)
{
    Question question;
    question.title = tr("The sign-in page changed");
    //: %1: a resource's name, %2 and %3: web origins
    question.text = tr("The sign-in page of %1 changed from %2 to %3. Continue only if your administrator told you "
                       "to expect this.")
                        .arg(m_resources.nameOf(id), before, now);
    question.accept = tr("Use the new page");
    question.reject = tr("Cancel");
    const bool agreed = co_await m_host.ask(std::move(question));
    co_return agreed;
}

}
